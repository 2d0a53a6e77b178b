import type { CountedId, Group } from '../../sim/evidence/groups.ts';

interface Counted {
  /** What happened. */
  what: string;
  how: string;
}

/** What happened to groups of people in trials. */
export const GROUPS = {
  names: {
    balloon: 'With a balloon and cement',
    cement: 'With cement alone',
    none: 'Without cement',
  } satisfies Record<Group['name'], string>,
  count: (count: number) => `${count} of 100`,
  sure: (low: number, high: number) => `(likely ${low} to ${high})`,
  plain: {
    title: 'Out of a hundred',
    lead: 'Each square is one group of a trial, drawn as a hundred dots. Full dots: it happened. Rings: so much fewer or more it may be. Compare only the two of one pair: other trials had other people. Ask your doctor which are most like you.',
    counted: {
      sank: {
        what: 'The bone sank more in about a year',
        how: 'Everybody knew who had cement. Sinking does not always hurt.',
      },
      'new-breaks': {
        what: 'A new break in about a year',
        how: 'The gap may be chance.',
      },
      'new-breaks-balloon': {
        what: 'A new break on X-ray within a year',
        how: 'The gap may be chance. The trial ended early.',
      },
      leaks: {
        what: 'Cement outside the bone, on close scans',
        how: 'Counted by treated bones. Most leaks are never felt.',
      },
    } satisfies Record<CountedId, Counted>,
    times: 'New breaks are counted over about a year for each choice. Leaks are counted at once.',
    missing:
      'We found no such counts for a balloon against no operation. Nor does what we read tell the age of these people.',
  },
  clinical: {
    title: 'Out of a hundred',
    lead: 'Counts of a trial’s two arms as shares of a hundred, with Wilson intervals (rings). Populations, follow-up and detection differ between trials: only the two arms of one are to be compared.',
    counted: {
      sank: {
        what: 'Further height loss of the treated vertebra (VERTOS II)',
        how: 'Open label; vertebroplasty against conservative care.',
      },
      'new-breaks': {
        what: 'New fractures (VERTOS II)',
        how: 'Not significant; vertebroplasty against conservative care.',
      },
      'new-breaks-balloon': {
        what: 'New fractures on radiographs within 12 months (KAVIAR)',
        how: 'Not significant; open, ended early.',
      },
      leaks: {
        what: 'Levels with extravasation on CT (KAVIAR)',
        how: 'Of treated levels; a rate of detection, mostly without symptoms.',
      },
    } satisfies Record<CountedId, Counted>,
    times: 'New fractures: about a year in both trials; extravasation at once.',
    missing:
      'No such counts of kyphoplasty against non-surgical care are in our table, nor the ages of these people.',
  },
} as const;
