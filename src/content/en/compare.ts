/** What a case is compared with, and where the wipe between the two stands. */
export const COMPARE = {
  wipeAt: 'Where the wipe stands',
  beside: 'Compare with',
  besides: {
    broken: 'the broken bone',
    kyphoplasty: 'balloon kyphoplasty',
    vertebroplasty: 'vertebroplasty',
    none: 'no procedure',
    without: 'the same, without what goes wrong',
    held: 'the case that is held',
  },
  besidesAll: 'the broken bones',
} as const;
