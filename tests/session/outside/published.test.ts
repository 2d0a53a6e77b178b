import { expect, it } from 'vitest';
import type { KyphoScopeElement } from '../../../public/kyphoscope.d.ts';
import { drive, PUBLISHED_AS_IT_IS } from '../../fixtures/embedder.ts';

it('a page that embeds it drives it by what is published: types and calls', async () => {
  expect(PUBLISHED_AS_IT_IS).toBe(true);
  const asked: string[] = [];
  const scope = {
    ready: Promise.resolve(),
    setCase: async () => ({ case: { levels: [{ level: 'T12' }] } }),
    setTime: async (at: string) => 7 + asked.push(at),
    save: async ({ part }: { part: string }) => new Blob(['solid'.slice(0, 3 + asked.push(part))]),
    state: async () => ({ heightsMm: { anterior: 20 } }),
  } as unknown as KyphoScopeElement;
  expect(await drive(scope)).toBe(20 + 8 + 5);
  expect(asked).toEqual(['inflate', 'vertebra-T12']);
});
