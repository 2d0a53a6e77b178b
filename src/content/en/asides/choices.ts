import { SHAM_TRIALS } from '../../sham-trials.ts';
import type { AsideText } from '../../types.ts';

export const CHOICES = {
  more: [
    {
      text: 'Time. Many of these breaks heal within about three months without surgery. With weak bone it can take up to a year.',
      sources: ['nyu-healing'],
    },
    {
      text: 'Pain can stay, though. In one study of people treated without surgery, about 40 of 100 still had pain of 4 or more on a scale of 10 after a year.',
      sources: ['venmans2012'],
    },
    {
      text: 'A brace limits how you move, so that the break can heal. It may help with pain. It is not clear that it helps you to do more.',
      sources: ['squires2023-brace', 'asbmr2019'],
    },
    {
      text: 'When do doctors think of cement? Mostly when a fresh break still hurts badly in spite of good pain medicine, and tests show that the pain comes from that bone.',
      sources: ['nice2013'],
    },
    {
      text: 'What sets the two apart? Vertebroplasty presses cement straight into the bone. Kyphoplasty opens a space with a balloon first, to win back some height. When a trial compared them, pain eased about as much with both.',
      sources: ['evans2016'],
    },
    {
      text: 'What can kyphoplasty do? In a trial of 300 people, those who had it had less pain, moved better and had a better life at 1 month than the others. The gap shrank over 1 to 2 years. Everyone knew who had it, and the maker of the balloon paid for the trial.',
      sources: ['wardlaw2009', 'boonen2011', 'boonen2011-pain', 'free-funding'],
    },
    {
      text: 'Some people need less pain medicine after it. In a study of 230 people, this was so 2 days later if the break was up to 6 weeks old. With older breaks it was not.',
      sources: ['palmowski2020'],
    },
    {
      text: 'Does the cement itself help? To find out, five trials gave part of the people a pretend procedure. Three found no gain from vertebroplasty. One found a gain for bad pain in the first 6 weeks. We have not seen the figures of the fifth. There is no such trial of kyphoplasty.',
      sources: [...SHAM_TRIALS, 'chou2021-kyphoplasty'],
    },
    {
      text: 'How often is it done? In the United States, hospitals did about 19,420 kyphoplasties in 2014. From 2006 to 2014, one cost about 15,295 dollars there. Where you live, it may differ.',
      sources: ['laratta2017'],
    },
    {
      text: 'If a tumour is the cause, or bone presses on nerves, other treatment may come first. Ask about it.',
      sources: [],
    },
    {
      text: 'One way to choose: first think about what matters most to you, such as less pain soon or fewer risks. Then go through each choice with your doctor. Ask what happens if you wait. You may take your time, ask someone else, or say no.',
      sources: [],
    },
  ],
  risks: [
    {
      text: 'If you wait, the bone may sink more. In two trials it did so in 41 to 45 of 100 people without cement, and in 8 to 12 of 100 with it.',
      sources: ['klazen2010-height', 'firanescu2019-height'],
    },
    { text: 'Long rest in bed makes muscle and bone weaker. Gentle walks help.', sources: ['nyu-healing'] },
    {
      text: 'Cement has risks of its own: it can leak, and rarely it does harm. The next steps tell how often.',
      sources: [],
    },
    {
      text: 'A group of brain and spine surgeons in the United States tells of problems in fewer than 2 of 100 people with weak bone. With a tumour, it is up to 10 of 100. This is a report, not a promise.',
      sources: ['aans-complications'],
    },
    {
      text: 'Kyphoplasty is not for everyone. It may be ruled out by an infection, a bleeding problem, or a bad allergy to the dye or the cement.',
      sources: ['kyphon-ifu-contraindications'],
    },
  ],
} as const satisfies AsideText;
