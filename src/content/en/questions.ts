import type { Question } from '../types.ts';

/** Worth asking before any choice: open questions, whose answers depend on the patient and the hospital. */
export const QUESTIONS = [
  {
    ask: 'Are you sure that this bone causes my pain? How do you know?',
    why: 'Cement can only help pain that comes from the bone that is treated.',
  },
  {
    ask: 'What is likely to happen if I wait a few more weeks?',
    why: 'Many of these breaks heal with time, and fresh breaks change fast.',
  },
  {
    ask: 'What could each choice do for me, and how likely is that?',
    why: 'Trials tell about groups. Your age, your bones and your break may differ.',
  },
  {
    ask: 'What can go wrong with each choice, and how often does it here?',
    why: 'Figures differ from one place to another, and with how closely people look.',
  },
  {
    ask: 'How many of these have you done, and how do your patients get on?',
    why: 'You may ask this of any doctor.',
  },
  {
    ask: 'Which of my medicines should I stop or change, and when?',
    why: 'Blood thinners may need a pause, but to stop on your own can be risky.',
  },
  {
    ask: 'Will I be awake or asleep, and who will look after my pain?',
    why: 'Both ways are used. It helps to know what to expect.',
  },
  {
    ask: 'What will we do to make my bones stronger and prevent the next break?',
    why: 'No choice of treatment for this bone treats the rest of your bones.',
  },
] as const satisfies readonly Question[];
