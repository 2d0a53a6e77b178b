import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/session/language.ts';
import { take } from '../../../src/shells/kiosk/settings/load.ts';
import {
  DEPTHS,
  readSettings,
  SETTINGS,
  type Settings,
} from '../../../src/shells/kiosk/settings/settings.ts';
import { SEED } from '../../fixtures/seed.ts';
import { runs } from '../../fixtures/share.ts';

const GOOD = {
  clinic: 'Spine centre, 3rd floor',
  languages: ['ar', 'de', 'en'],
  idleSeconds: 90,
  questionSeconds: 30,
  risks: false,
  depths: ['three', 'around'],
  calm: true,
  sound: false,
  reach: true,
  night: '20:00-06:30',
  watched: true,
};
const read = (file: unknown) => readSettings(JSON.stringify(file));
const told = (file: unknown) =>
  read(file).notices.map(({ field, problem, used }) => `${field}: ${problem}, ${used}`);

/** What the kiosk can live with, said apart from how it is read. */
function expectSound(settings: Readonly<Settings>): void {
  expect(typeof settings.clinic).toBe('string');
  expect([...settings.clinic].length).toBeLessThanOrEqual(60);
  expect(settings.clinic).not.toMatch(/\p{Cc}/u);
  expect(settings.languages.length).toBeGreaterThan(0);
  expect(new Set(settings.languages).size).toBe(settings.languages.length);
  for (const language of settings.languages) expect(LANGUAGES).toContain(language);
  // At least 20 s to answer, and 20 s before that.
  expect(settings.questionSeconds).toBeGreaterThanOrEqual(20);
  expect(settings.idleSeconds - settings.questionSeconds).toBeGreaterThanOrEqual(20);
  expect(settings.idleSeconds).toBeLessThanOrEqual(900);
  expect(settings.depths.length).toBeGreaterThan(0);
  expect(new Set(settings.depths).size).toBe(settings.depths.length);
  for (const depth of settings.depths) expect(DEPTHS).toContain(depth);
  expect(settings.night).toMatch(/^$|^\d\d:\d\d-\d\d:\d\d$/);
  for (const name of ['risks', 'calm', 'sound', 'reach', 'watched'] as const)
    expect(typeof settings[name]).toBe('boolean');
}

describe('kiosk.json', () => {
  it('that is right is taken as it is', () => {
    expect(read(GOOD)).toEqual({ settings: GOOD, notices: [] });
    expect(read({})).toEqual({ settings: SETTINGS, notices: [] });
  });

  it('that comes with the page says what holds without it', () => {
    expect(readSettings(readFileSync('public/kiosk.json', 'utf8'))).toEqual({
      settings: SETTINGS,
      notices: [],
    });
  });

  it('with a value that may not be has the nearest, and says so', () => {
    expect(told({ idleSeconds: 5 })).toEqual(['idleSeconds: too-small, 40']);
    expect(told({ idleSeconds: '90' })).toEqual(['idleSeconds: not-a-number, 90']);
    expect(told({ idleSeconds: 90, questionSeconds: 80 })).toEqual(['questionSeconds: too-large, 70']);
    expect(told({ languages: ['German', 'es-MX', 'klingon', 'de'] })).toEqual([
      'languages: not-a-choice, de,es',
    ]);
    expect(told({ depths: ['Minute', 'hour', 'minute', 'arround'] })).toEqual([
      'depths: not-a-choice, minute,around',
    ]);
    expect(told({ night: '9:00 – 17:00' })).toEqual(['night: unclear, 09:00-17:00']);
    expect(told({ night: '20:00-20:00' })).toEqual(['night: unclear, null']);
    expect(told({ night: '8pm to 6am' })).toEqual(['night: unclear, null']);
    expect(told({ calm: 'yes' })).toEqual(['calm: not-a-choice, true']);
    expect(told({ clinic: `${'a'.repeat(59)}\u0007` })).toEqual([`clinic: unclear, ${'a'.repeat(59)}`]);
  });

  it('with what is like nothing leaves what holds without it', () => {
    expect(told({ languages: [] })).toEqual(['languages: not-a-choice, null']);
    expect(told({ idleSeconds: null })).toEqual(['idleSeconds: not-a-number, null']);
    expect(read({ languages: [], idleSeconds: null }).settings).toEqual(SETTINGS);
  });

  it('with a slip in a name is read as it was meant', () => {
    expect(read({ idleSecond: 100 }).settings.idleSeconds).toBe(100);
    expect(told({ idleSecond: 100, colour: 'red' })).toEqual([
      'idleSecond: unknown, idleSeconds',
      'colour: unknown, null',
    ]);
  });

  it('that is none leaves the last good one, and says where it breaks off', () => {
    const last = JSON.stringify(GOOD);
    for (const text of ['', '{"clinic": "A",', '[]', 'null', '"x"', '<html>']) {
      const taken = take(text, last);
      expect(taken.settings, text).toEqual(GOOD);
      expect(taken.refused, text).not.toBe('');
      expect(take(text, null).settings, text).toEqual(SETTINGS);
      expect(take(text, text).settings, text).toEqual(SETTINGS);
    }
  });

  it('2,000 times changed by chance, is never more than the kiosk can live with', () => {
    const text = JSON.stringify(GOOD, null, 2);
    const junk = fc.oneof(
      fc.json(),
      fc.constantFrom('', '"', '{', '}', ',', 'null', '1e999', '-0', '\\u0000', '[[['),
    );
    const change = fc.record({ at: fc.nat(text.length), cut: fc.nat(40), put: junk });
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...LANGUAGES), fc.double(), fc.string());
    const swapped = fc.dictionary(fc.constantFrom(...Object.keys(GOOD), 'Clinic', '__proto__', 'x'), value);
    const files = fc.oneof(
      fc
        .array(change, { minLength: 1, maxLength: 3 })
        .map((changes) =>
          changes.reduce((now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut), text),
        ),
      swapped.map((table) => JSON.stringify(table)),
    );
    fc.assert(
      fc.property(files, (file) => {
        const { settings, notices, refused } = take(file, text);
        expectSound(settings);
        if (refused !== null) expect(settings).toEqual(GOOD);
        for (const { field, given } of notices) expect(field.length + given.length).toBeLessThan(100);
      }),
      { numRuns: runs(2000, 0.2), seed: SEED },
    );
  });
});
