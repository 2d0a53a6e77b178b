/** Ways out of the body: B basivertebral vein, S segmental vein, C through a broken cortex, D into a disc. */
export const LEAK_TYPES = ['B', 'S', 'C', 'D'] as const;
export type LeakType = (typeof LEAK_TYPES)[number];

/** Something of every way out. */
export const eachLeak = <T>(of: (type: LeakType) => T): Record<LeakType, T> =>
  Object.fromEntries(LEAK_TYPES.map((type) => [type, of(type)])) as Record<LeakType, T>;
