import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isChannelId, isMessage, newChannelId } from '../../../src/session/screen/channel.ts';
import { run } from '../../fixtures/seed.ts';

it('a channel is called by a random name and nothing else', () => {
  expect(isChannelId(newChannelId())).toBe(true);
  expect(newChannelId()).not.toBe(newChannelId());
  for (const bad of [null, '', 'short', 'a b c d e f g', '../../../../etc', 'x'.repeat(65)])
    expect(isChannelId(bad), String(bad)).toBe(false);
});

it('a message is one of the page’s own, whole; anything else is none and breaks nothing', () => {
  const shown = { kind: 'shown', link: 'v=3&L2=', notes: {}, language: 'de', read: 0 };
  expect(isMessage(shown)).toBe(true);
  expect(isMessage({ kind: 'ask' })).toBe(true);
  expect(isMessage({ ...shown, link: undefined })).toBe(false);
  expect(isMessage({ ...shown, language: 'xx' })).toBe(false);
  expect(isMessage({ ...shown, read: '0' })).toBe(false);
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(isMessage(data)).toBe(false);
    }),
    run(200),
  );
});
