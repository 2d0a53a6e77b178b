import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TreatedLevel } from '../../../../src/sim/case/case.ts';
import { TREATABLE } from '../../../../src/sim/case/written/bones.ts';
import { readLevels } from '../../../../src/sim/case/written/levels.ts';
import {
  readAgeYears,
  readMl,
  readMm,
  readPressurePsi,
  readWeeks,
} from '../../../../src/sim/case/written/measures.ts';
import { LONGEST_REPORT, reportOf } from '../../../../src/sim/case/written/report/report.ts';
import type { Found, ReportRead } from '../../../../src/sim/case/written/report/types.ts';
import { readShare } from '../../../../src/sim/case/written/share.ts';
import { run } from '../../../fixtures/seed.ts';
import { jumble, STYLES, written } from './writing.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
  jumble,
);
const inOrder = (levels: readonly TreatedLevel[]) => TREATABLE.filter((level) => levels.includes(level));

describe('levels of an entry', () => {
  const parts = fc.array(
    fc.record({
      level: fc.constantFrom(...TREATABLE),
      style: fc.constantFrom(...STYLES),
      junk: fc.constantFrom('', '', '', ' xx', ' fracture', '?', ' 3', 'b'),
      joint: fc.constantFrom(', ', '/', ' and ', '-', ' ', ' to ', '', ';', ' or '),
    }),
    { minLength: 1, maxLength: 5 },
  );

  it('are never others than those written', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const text = given.map(({ level, style, junk, joint }) => `${style(level)}${junk}${joint}`).join('');
        const names = given.map(({ level }) => level);
        for (const level of readLevels(text).levels) expect(names, text).toContain(level);
      }),
      run(600),
    );
  });

  it('are all taken from a plain list, whatever the way of writing', () => {
    const list = fc.array(
      fc.record({ level: fc.constantFrom(...TREATABLE), style: fc.constantFrom(...STYLES) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(list, fc.constantFrom(', ', ' and ', '; '), (given, joint) => {
        const read = readLevels(given.map(({ level, style }) => style(level)).join(joint));
        expect(read).toEqual({ levels: inOrder(given.map(({ level }) => level)), refused: [] });
      }),
      run(300),
    );
  });

  it('are in order and unique, and never without their number in the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'TLDth lwk1230,/-.'), maxLength: 12 })),
        (text) => {
          const { levels, refused } = readLevels(text);
          expect(levels).toEqual(inOrder(levels));
          expect(new Set(levels).size).toBe(levels.length);
          if (text.trim() !== '' && levels.length === 0 && /[\p{L}\d]/u.test(text))
            expect(refused.length).toBeGreaterThan(0);
        },
      ),
      run(600),
    );
  });

  it('are not mended: one digit more or less names another bone or none', () => {
    for (let number = 0; number < 130; number++)
      for (const letter of ['T', 'L'] as const) {
        const { levels } = readLevels(`${letter}${number}`);
        const own = `${letter}${number}`;
        expect(levels).toEqual((TREATABLE as readonly string[]).includes(own) ? [own] : []);
      }
  });
});

describe('numbers of an entry', () => {
  const readers = [
    ['share', readShare, '%', 0.01, [0, 1]],
    ['mm', readMm, ' mm', 1, [0, 300]],
    ['ml', readMl, ' mL', 1, [0, 30]],
    ['psi', readPressurePsi, ' psi', 1, [0, 1000]],
    ['weeks', readWeeks, ' weeks', 1, [0, 2600]],
    ['years', readAgeYears, ' years', 1, [0, 120]],
  ] as const;

  it.each(readers)('%s: taken as written or refused, never another', (_, read, unit, size, [low, high]) => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50_000, max: 50_000 }),
        fc.constantFrom(1, 10, 100),
        fc.boolean(),
        (n, by, comma) => {
          const plain = String(n / by);
          const answer = read(`${comma ? plain.replace('.', ',') : plain}${unit}`);
          const meant = (n / by) * size;
          if (meant < low || meant > high) expect(answer).toEqual({ is: 'refused', why: 'out-of-range' });
          else expect(answer).toEqual({ is: 'value', value: expect.closeTo(meant, 9) });
        },
      ),
      run(300),
    );
  });

  it('never throw, and never leave a number for one that is not there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const [, read] of readers) {
          const answer = read(text);
          if (answer.is === 'value') expect(text).toMatch(/[\p{N}\p{L}]/u);
        }
      }),
      run(400),
    );
  });
});

function hold(text: string, read: ReportRead): void {
  const levels = read.levels.map((draft) => draft.level.value);
  expect(levels).toEqual(inOrder(levels));
  expect(new Set(levels).size).toBe(levels.length);
  for (const draft of read.levels)
    for (const [name, found] of Object.entries(draft)) {
      const { words, at, sure } = found as Found<unknown>;
      expect(words).toBe(text.slice(...at));
      expect(words.trim()).not.toBe('');
      if (!sure)
        expect(read.asks.some((ask) => ask.level === draft.level.value && ask.what === name)).toBe(true);
    }
  for (const ask of read.asks) expect(ask.words).toBe(text.slice(...ask.at));
  for (const bone of [...read.refused, ...read.leftAlone]) expect(bone.text).toBe(text.slice(...bone.at));
}

describe('a report', () => {
  it('has exactly the levels that are said to be broken', () => {
    fc.assert(
      fc.property(written, ({ text, broken }) => {
        const read = reportOf(text);
        hold(text, read);
        expect(
          read.levels.map((draft) => draft.level.value),
          text,
        ).toEqual(inOrder([...broken]));
      }),
      run(500),
    );
  });

  it('is survived whatever it is, and every value has its words', () => {
    fc.assert(
      fc.property(anyText, (text) => hold(text, reportOf(text))),
      run(600),
    );
  });

  it('never gives a bone whose number is not in the text', () => {
    fc.assert(
      fc.property(
        jumble.filter((text) => !/through|to|-/.test(text)),
        (text) => {
          const numbers: Readonly<Record<string, RegExp>> = { 1: /1|one/, 2: /2|two/ };
          for (const { level } of reportOf(text).levels) {
            const number = level.value.slice(1);
            expect(text).toMatch(numbers[number] ?? new RegExp(number));
          }
        },
      ),
      run(400),
    );
  });

  it('has a share as written, or asks; never another', () => {
    const ways = [
      (n: number) => `L1 compression fracture with ${n}% loss of height.`,
      (n: number) => `There is ${n} percent height loss at L1 due to a fracture.`,
      (n: number) => `Fracture of L1, anterior height reduced by ${n} %, canal narrowed by 10%.`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(...ways), (n, way) => {
        const read = reportOf(way(n));
        const [draft] = read.levels;
        const asked = read.asks.some((ask) => ask.why === 'out-of-range');
        expect(asked).toBe(n > 90);
        if (n > 100) expect(draft.heightLoss).toBeUndefined();
        else expect(draft.heightLoss?.value).toBeCloseTo(n / 100, 9);
      }),
      run(300),
    );
  });

  it('has a retropulsion as written, or asks; never another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (n) => {
        const read = reportOf(`Burst fracture of T12 with ${n / 10} mm retropulsion.`);
        const [draft] = read.levels;
        if (n > 200) expect(read.asks.map((ask) => ask.why)).toContain('out-of-range');
        expect(draft.retropulsionMm?.value).toBe(n > 200 ? undefined : n / 10);
      }),
      run(300),
    );
  });
});

/** Of this process alone, so that a busy machine does not count. */
const milliseconds = (since: NodeJS.CpuUsage): number => process.cpuUsage(since).user / 1000;

describe('the time that a report takes', () => {
  const JUNK: Readonly<Record<string, string>> = {
    levels: 'L1 ',
    lists: 'L1, T12 and ',
    ranges: 'T11-',
    fractures: 'fracture ',
    denials: 'no ',
    percents: '40% ',
    digits: '1',
    letters: 'a',
    spaces: ' ',
    lines: '\n',
    brackets: '((((',
    stops: '. . ',
    heights: 'loss of vertebral ',
    severities: 'mild anterior ',
    everything: 'Acute L1 compression fracture with 40% loss of height, no retropulsion. ',
    connectors: 'and or with ',
    dashes: 'mild-mild-',
    times: 'a week-',
  };

  it.each(Object.entries(JUNK))('%s: a hundred thousand characters in under a second', (_, piece) => {
    const text = piece.repeat(Math.ceil(LONGEST_REPORT / piece.length)).slice(0, LONGEST_REPORT);
    const start = process.cpuUsage();
    const read = reportOf(text);
    expect(milliseconds(start)).toBeLessThan(1000);
    expect(new Set(read.levels.map((draft) => draft.level.value)).size).toBe(read.levels.length);
  });

  it('is nothing for a text that is too long, which is refused', () => {
    for (const piece of Object.values(JUNK)) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const start = process.cpuUsage();
      const read = reportOf(text);
      expect(milliseconds(start)).toBeLessThan(100);
      expect(read.levels).toEqual([]);
      expect(read.asks.map((ask) => ask.why)).toEqual(['too-long']);
    }
  });
});
