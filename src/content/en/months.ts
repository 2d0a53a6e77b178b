import type { Treatment } from '../../sim/case/case.ts';
import type { Sourced } from '../types.ts';

/** What groups of people had after some weeks, and after a year or longer. */
type Course = Readonly<Record<'early' | 'late', Sourced>>;

/** The months after: what the model's bone does, and what groups of people had. Whole millimetres. */
export const MONTHS = {
  title: 'The months after',
  /** By weeks. */
  when: { 0: 'Next day', 6: '6 weeks', 13: '3 months', 52: '1 year' },
  left: (left: number, won: number) =>
    left > 0
      ? `In this model, ${left} of the ${won} mm that came back are left.`
      : `In this model, none of the ${won} mm that came back is left.`,
  /** Where no height came back. */
  sinks: (mm: number) =>
    mm > 0 ? `In this model, the bone sinks ${mm} mm more.` : 'In this model, the bone sinks no more.',
  groups: {
    kyphoplasty: {
      early: {
        text: 'In one group of people, most of the height was lost again by 3 months.',
        sources: ['lordoplasty2010-loss'],
      },
      late: {
        text: 'Two years into a trial, the bend was about 3 degrees less with kyphoplasty, and 1 degree less without.',
        sources: ['vanmeirhaeghe2013-angle'],
      },
    },
    vertebroplasty: {
      early: {
        text: 'In a trial, pain after 3 months was about the same with cement as with a pretend operation.',
        sources: ['firanescu2018'],
      },
      late: {
        text: 'In a trial, the bone sank more in 12 of 100 people with cement, and in 41 of 100 without.',
        sources: ['klazen2010-height'],
      },
    },
    none: {
      early: {
        text: 'In a study, 60 of 100 people had little pain within a year, most of them in the first 3 months.',
        sources: ['venmans2012', 'venmans2012-when'],
      },
      late: {
        text: 'In two trials, the bone sank more in 41 to 45 of 100 people without cement.',
        sources: ['klazen2010-height', 'firanescu2019-height'],
      },
    },
  } satisfies Record<Exclude<Treatment, 'cemented-before'>, Course>,
};
