import { describe, expect, it } from 'vitest';
import { awayIn, readKept, slot } from '../../../src/ui/bench/store.ts';

describe('what a device has kept of the bench', () => {
  const given = readKept(null);

  it('is as given where there is nothing, or nothing that can be read', () => {
    expect(given.arrangement).toBe('explore');
    for (const text of ['', '{', '{}', '"lesson"', '{"arrangement":"none","sizes":{},"away":{}}'])
      expect(readKept(text), text).toEqual(given);
    const huge = { ...given, sizes: { [slot('explore', 'rail')]: 1e9 } };
    expect(readKept(JSON.stringify(huge))).toEqual(given);
  });

  it('comes back as it was', () => {
    const own = { ...given, sizes: { [slot('explore', 'rail')]: 340 }, swapped: true };
    expect(readKept(JSON.stringify(own))).toEqual(own);
  });

  it('has parameters beside the model, and away in a lesson until they are asked for', () => {
    expect(awayIn(given, 'rail')).toBe(false);
    const lesson = { ...given, arrangement: 'lesson' } as const;
    expect(awayIn(lesson, 'rail')).toBe(true);
    expect(awayIn({ ...lesson, away: { [slot('lesson', 'rail')]: false } }, 'rail')).toBe(false);
  });
});
