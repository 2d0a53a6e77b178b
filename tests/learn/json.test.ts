import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonError, MOST_CHARACTERS, readJson } from '../../src/learn/json.ts';
import { run } from '../fixtures/seed.ts';

const problem = (text: string): { line: number; problem: string } | null => {
  try {
    readJson(text);
    return null;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { line: error.line, problem: error.problem };
  }
};

describe('JSON with lines', () => {
  it('is read as JSON.parse reads it', () => {
    const safe = fc.json().filter((text) => !/"(__proto__|constructor|prototype)"\s*:/.test(text));
    fc.assert(
      fc.property(safe, fc.boolean(), (text, pretty) => {
        const whole: unknown = JSON.parse(text);
        const given = pretty ? JSON.stringify(whole, null, 2) : text;
        expect(JSON.stringify(readJson(given).value)).toBe(JSON.stringify(whole));
      }),
      run(200),
    );
  });

  it('says no wherever JSON.parse does, and throws nothing else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: 'grapheme-ascii' }), (text) => {
        let known = true;
        try {
          JSON.parse(text);
        } catch {
          known = false;
        }
        if (!known) expect(problem(text)?.problem).toBe('not-json');
      }),
      run(300),
    );
  });

  it('knows where each of it stands', () => {
    const { lineOf } = readJson('{\n "a": [\n  1,\n  {"b": "x\\n"}\n ]\n}');
    expect(lineOf([])).toBe(1);
    expect(lineOf(['a'])).toBe(2);
    expect(lineOf(['a', 0])).toBe(3);
    expect(lineOf(['a', 1, 'b'])).toBe(4);
    expect(lineOf(['a', 1, 'missing'])).toBe(4);
  });

  it.each([
    ['{"a": 1,\n"b": }', 2, 'not-json'],
    ['{"a": 1\n\n"b": 2}', 3, 'not-json'],
    ['[1, 2', 1, 'not-json'],
    ['{"a": 1, "a": 2}', 1, 'twice'],
    ['{"__proto__": {"seen": true}}', 1, 'forbidden'],
    ['{\n"constructor": {"prototype": {}}}', 2, 'forbidden'],
    ['{"\\u005f_proto__": {}}', 1, 'forbidden'],
    ['['.repeat(50), 1, 'too-deep'],
    [`"${'a'.repeat(MOST_CHARACTERS)}"`, 1, 'too-large'],
    ['', 1, 'not-json'],
  ])('refuses %.30s', (text, line, what) => {
    expect(problem(text)).toEqual({ line, problem: what });
  });

  it('changes nothing that all objects have, and makes objects without it', () => {
    problem('{"__proto__": {"polluted": 1}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(readJson('{"a": {}}').value)).toBeNull();
  });

  it('reads as much as it takes', () => {
    expect(readJson(`[${'"\\u0041\\n",'.repeat(40_000)}1]`).value).toHaveLength(40_001);
    expect(readJson(`"${'a\\"'.repeat(160_000)}"`).value).toHaveLength(320_000);
  });
});
