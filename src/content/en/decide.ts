import type { Matter } from '../../session/notes.ts';
import { SHAM_TRIALS } from '../sham-trials.ts';
import type { Sourced } from '../types.ts';

/** What helps a patient to choose with the doctor: steps, what matters, saying it back, and where all of it comes from. */
export const DECIDE = {
  lead: 'There is no one right choice. These five steps help you and your doctor to find yours. You can stop at any step and come back.',
  steps: [
    {
      page: 'options',
      title: 'See the choices side by side',
      text: 'What each one is, what it can do, what it can harm, and what nobody knows.',
    },
    {
      page: 'matters',
      title: 'Say what matters to you',
      text: 'Less pain soon? No procedure? You set five sliders. Nobody marks them.',
    },
    {
      page: 'questions',
      title: 'Ask your questions',
      text: 'Eight good ones to start with. Add your own on the page to take home.',
    },
    {
      page: 'teach',
      title: 'Say it in your own words',
      text: 'Tell your doctor what you heard. It shows what still needs to be told.',
    },
    {
      page: 'home',
      title: 'Choose, or take time',
      text: 'Most of these choices can wait some days. Take a page home either way.',
    },
  ],
  about: 'Where all of this comes from',
} as const;

interface Matters {
  lead: string;
  unsaid: string;
  degrees: readonly [string, string, string, string, string];
  clear: string;
  most: (names: string) => string;
  /** The same on the paper to take home. */
  paper: (names: string) => string;
  alike: string;
  few: string;
  none: string;
  known: string;
  items: Readonly<
    Record<Matter, { name: string /** The same within a sentence. */; said: string; known: Sourced }>
  >;
}

/** What may matter to somebody, and what is known of it for all choices, in the same breath. */
export const MATTERS = {
  lead: 'How much does each of these matter to you? There are no wrong answers. Your doctor can then tell you more about what you care for.',
  unsaid: 'not said yet',
  degrees: ['not at all', 'a little', 'somewhat', 'a lot', 'most of all'],
  clear: 'Start again',
  most: (names) => `To you this matters most: ${names}. Tell your doctor so first.`,
  paper: (names) => `What matters most to you: ${names}.`,
  alike: 'So far nothing you have said stands out. That is fine, too: tell your doctor so.',
  few: 'Move one more slider, to see what stands out.',
  none: 'You have not moved a slider yet.',
  known: 'What is known about it',
  items: {
    pain: {
      name: 'Less pain soon',
      said: 'less pain soon',
      known: {
        text: 'With cement, some people with bad, fresh pain feel better within weeks. Most people who wait get better too, bit by bit, in about three months. Trials in which nobody knew who had cement do not agree on how much it adds.',
        sources: ['clark2016', 'boonen2011-pain', 'venmans2012-when', ...SHAM_TRIALS],
      },
    },
    procedure: {
      name: 'No needle and no cement in my back',
      said: 'no procedure',
      known: {
        text: 'If you wait, you avoid the harms of a procedure. Strong pain medicine and long rest can harm you, too. Cement can leak, and most people never feel it. Rarely, it harms a nerve or the lungs. Very rarely, someone dies.',
        sources: ['wneu2017-leak', 'josr2019-canal', 'ignacio2018-embolism'],
      },
    },
    straight: {
      name: 'A straighter back',
      said: 'a straighter back',
      known: {
        text: 'If you wait, the bone may sink more, and with cement alone it does so in fewer people. A balloon may win back some height. In a trial two years on, the bend was about 3 degrees less with it, and 1 degree less without.',
        sources: ['klazen2010-height', 'firanescu2019-height', 'vanmeirhaeghe2013-angle'],
      },
    },
    daily: {
      name: 'To do daily things again soon',
      said: 'daily life again soon',
      known: {
        text: 'In one open trial, people did more at 1 month with kyphoplasty than without. After a year the gap was too small to be sure of. Whatever you choose, keep moving as well as you can.',
        sources: ['wardlaw2009', 'boonen2011'],
      },
    },
    next: {
      name: 'To break no more bones',
      said: 'no more broken bones',
      known: {
        text: 'None of these choices makes your other bones stronger. Medicine for weak bone does. Studies differ on whether cement leads to more breaks next to it.',
        sources: ['drug-risk-reduction', 'vertos-adjacent', 'li2025'],
      },
    },
  },
} satisfies Matters;

/** Saying it back: asked by the doctor, so that what was told badly is told again. It is no test of the patient. */
export const TEACH = {
  lead: 'This is no test of you. It shows your doctor what to tell you again, and better.',
  asks: [
    {
      ask: 'What are the choices for this bone?',
      heard: 'Three: time with medicine and a brace, cement, or a balloon and then cement.',
    },
    {
      ask: 'What could each one do for you, and what could it harm?',
      heard:
        'With each one pain may ease, and nobody can say how much for you. If you wait, the bone may sink more, and rest and strong medicine can harm. Cement can leak, and rarely does harm.',
    },
    {
      ask: 'When would you call for help at once?',
      heard:
        'A leg goes numb or weak, you lose control of bladder or bowels, your chest hurts, or you cannot get your breath.',
    },
  ],
  heard: 'What your doctor hopes to hear',
  order: {
    title: 'Put the steps in order',
    lead: 'What happens first, and what comes last?',
    up: (step: string) => `Move up: ${step}`,
    down: (step: string) => `Move down: ${step}`,
    moved: (step: string, place: number) => `Now number ${place}: ${step}`,
    check: 'Are they in order?',
    right: 'Yes, that is how it goes.',
    wrong: (count: number) =>
      count === 0
        ? 'None is in its place yet. Move them and look again.'
        : count === 1
          ? 'One is in its place. Move the others and look again.'
          : `${count} are in their place. Move the others and look again.`,
    steps: {
      prone: 'You lie on your front.',
      needle: 'A needle makes a way into the bone.',
      inflate: 'A balloon fills in the bone and lifts it.',
      deflate: 'The balloon comes out and leaves a space.',
      cement: 'Soft cement goes in.',
      set: 'The cement sets, and the tools come out.',
    },
  },
} as const;

/** Who made this, from what, and when it is looked at again: `{looked}` and `{next}` are months of EVIDENCE_LOOKED_AT. */
export const ABOUT = {
  parts: [
    {
      title: 'What it is for',
      text: 'It helps you and your doctor to talk about a broken bone in your back, and to choose. It teaches. It does not tell you what you have, and it does not replace your doctor.',
    },
    {
      title: 'How the studies were chosen',
      text: 'We took trials that drew lots, and the reviews and guides that weigh them. Trials are too small to count rare harm, so for harm we took every kind of count. It is a list kept by hand. Studies may be missing.',
    },
    {
      title: 'How good they are',
      text: 'Mixed. In open trials people knew what they had, and some were paid for by the maker of the balloon. Blind trials are small. Where a study is weak, we say so next to it. For each figure we note if we saw it in the study itself.',
    },
    {
      title: 'When',
      text: 'We last went through the studies in {looked}. We will do so once a year, and next by {next}. If you read this much later, ask your doctor what is new.',
    },
    {
      title: 'Who made it, and who paid',
      text: 'The people who make Kyphoscope write programs and draw. None of them speaks here as a doctor. Nobody paid for it: no maker of balloons or cement, no clinic, no drug firm.',
    },
    {
      title: 'How hard it is to read',
      text: 'All of the plain words are at the sixth grade of school or below, by a formula that counts long words and long sentences (Flesch-Kincaid). A formula cannot tell if you follow. If you do not, it is our fault: ask.',
    },
    {
      title: 'What has not been done',
      text: 'No patient, doctor or nurse outside the project has read it yet. It has not been tried with people who have to choose. Nobody knows if it helps them to choose better.',
    },
  ],
  sources: {
    title: 'All sources',
    lead: (sources: number, figures: number) =>
      `${sources} sources, ${figures} figures and findings from them.`,
    /** What was only recalled is not shown. */
    marks: {
      read: 'seen in the source',
      'read-2': 'seen in a copy of it',
    },
  },
} as const;
