import type { PainTime, PainTrialId } from '../../sim/evidence/pain-trials.ts';
import type { Sourced } from '../types.ts';

/** `who`: which people the figures are of. */
type Trials = Readonly<Record<PainTrialId, { name: string; how: string; who: string }>>;

/** The pain that groups of people had. Never what one person will have. */
export const PAIN = {
  when: {
    '1-day': '1 day',
    '1-week': '1 week',
    '1-month': '1 month',
    '3-months': '3 months',
    '6-months': '6 months',
    '1-year': '1 year',
    '2-years': '2 years',
    all: 'Mean of 2 years',
  } satisfies Record<PainTime, string>,
  head: { when: 'After', picture: 'More pain ← no difference → less pain', points: 'Points of 10 (95 %)' },
  /** As a patient reads them: whole. */
  whole: 'Whole points of 10 (likely)',
  between: (low: string, high: string) => `${low} to ${high}`,
  plain: {
    title: 'Pain, in groups of people',
    times: 'The trials looked at other times, so the three cannot be laid side by side.',
    lead: 'Each dot shows how much less pain the group with cement had than the other. The bar shows how sure that is: a bar that crosses the line may mean no difference. No dot says how you will feel: ask your doctor which group is most like you.',
    trials: {
      free: {
        name: 'A balloon and cement, or no operation',
        how: 'Everybody knew who had the operation. That alone can change how people rate pain.',
        who: 'The people: 300 adults with 1 to 3 breaks and under 3 months of pain. Their mean age was 73.',
      },
      vertos4: {
        name: 'Cement, or a pretend operation',
        how: 'They did not know which they had. Both groups had much less pain than before.',
        who: 'The people: 180. What we read does not tell their age.',
      },
      vertos5: {
        name: 'Cement, or an injection that numbs: old breaks',
        how: 'These people had been in pain for months.',
        who: 'The people: 80. What we read does not tell their age.',
      },
    } satisfies Trials,
    course: {
      text: 'Without an operation, 60 of 100 people had little pain within a year. The other 40 still had 4 points or more.',
      sources: ['venmans2012'],
    } satisfies Sourced,
  },
  clinical: {
    title: 'Pain, in groups of people',
    times: 'Times of follow-up differ: no common one allows all three trials to be compared.',
    lead: 'Difference in mean pain between the arms, positive where augmentation did better, with its confidence interval. Differences between groups say nothing of one patient.',
    trials: {
      free: {
        name: 'FREE: balloon kyphoplasty against non-surgical care',
        how: 'Open label, so that part of it may be expectation. Kyphoplasty has not been tested against a sham.',
        who: '300 adults with 1 to 3 fractures, within 3 months of pain; mean age 73, 77 % women.',
      },
      vertos4: {
        name: 'VERTOS IV: vertebroplasty against a sham',
        how: 'Double blind; no time shows a difference. Pain fell in both arms.',
        who: '180 patients; their age is not in our table.',
      },
      vertos5: {
        name: 'VERTOS V: vertebroplasty against local anaesthetic, chronic pain',
        how: '80 patients; the interval is wide.',
        who: '80 patients with chronic pain; their age is not in our table.',
      },
    } satisfies Trials,
    course: {
      text: 'Treated without surgery, 60 % of 95 patients had a VAS of 3 or less within a year; 40 % still had 4 or more.',
      sources: ['venmans2012'],
    } satisfies Sourced,
  },
};
