import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CDC, IPDAS, PEMAT } from '../scripts/decision-aid/items.ts';
import { PARTS, score } from '../scripts/decision-aid/page.ts';

const ROOT = resolve(import.meta.dirname, '..');
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const numbers = (most: number) => Array.from({ length: most }, (_, at) => String(at + 1));

describe('the three checklists', () => {
  it('hold every item once', () => {
    expect(ids(PEMAT)).toEqual(numbers(26));
    expect(ids(CDC)).toEqual(numbers(20));
    const quality = ids(IPDAS).filter((id) => id.startsWith('Q'));
    expect(quality).toEqual(numbers(28).map((id) => `Q${id}`));
    expect(ids(IPDAS)).toHaveLength(6 + 6 + 4 + 28);
  });

  it.each([...IPDAS, ...PEMAT, ...CDC])(
    '$id, $asks: a claim has a test that exists, all else a reason',
    (one) => {
      if (one.met === 'yes') expect(existsSync(resolve(ROOT, one.test ?? 'none'))).toBe(true);
      else expect(one.test).toBeUndefined();
      expect(one.how.length).toBeGreaterThan(5);
    },
  );

  it('never claim what needs people who use it', () => {
    for (const id of ['Q12', 'Q13', 'Q14', 'Q15', 'Q16', 'Q17', 'Q22', 'Q23'])
      expect(IPDAS.find((one) => one.id === id)?.met, id).toBe('people');
  });

  it('qualify and certify in full, and come to no less than they did', () => {
    expect(score(PARTS['IPDASi v4, qualifying'])).toEqual({ met: 6, of: 6 });
    expect(score(PARTS['IPDASi v4, certifying'])).toEqual({ met: 6, of: 6 });
    expect(score(PARTS['IPDASi v4, quality']).of).toBe(15);
    expect(score(PARTS['IPDASi v4, quality']).met).toBeGreaterThanOrEqual(12);
    const share = (name: keyof typeof PARTS) => score(PARTS[name]).met / score(PARTS[name]).of;
    expect(share('PEMAT, understanding')).toBeGreaterThanOrEqual(0.9);
    expect(share('PEMAT, acting')).toBeGreaterThanOrEqual(0.8);
    expect(share('CDC Clear Communication Index')).toBeGreaterThanOrEqual(0.9);
  });
});
