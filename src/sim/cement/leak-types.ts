/** Ways out of the body: B basivertebral vein, S segmental vein, C through a broken cortex, D into a disc. */
export const LEAK_TYPES = ['B', 'S', 'C', 'D'] as const;
export type LeakType = (typeof LEAK_TYPES)[number];

/** Something of every way out; written out, since a State asks for it at every bone and time. */
export const eachLeak = <T>(of: (type: LeakType) => T): Record<LeakType, T> => ({
  B: of('B'),
  S: of('S'),
  C: of('C'),
  D: of('D'),
});
