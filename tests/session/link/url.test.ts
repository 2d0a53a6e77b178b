import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink, writeLink } from '../../../src/session/link/url.ts';
import {
  CENTRES,
  FIELDS_MM,
  LAYOUTS,
  POLARITIES,
  SCREENINGS,
} from '../../../src/session/view/fluoro-view.ts';
import { CONSULT_PAGES, DEFAULT_VIEW, DRAWN_MEASURES, LABELLINGS } from '../../../src/session/view/view.ts';
import type { Case } from '../../../src/sim/case/case.ts';
import { LEVEL_PATHS, PARAMS, TREATED_LEVELS, WHOLE_PATHS } from '../../../src/sim/case/params.ts';
import { defaultCase, parseCase, refusals } from '../../../src/sim/case/parse.ts';
import { END } from '../../../src/sim/stages/timeline.ts';
import { anyEventful } from '../../fixtures/arbitrary.ts';
import { moment } from '../../fixtures/moment.ts';
import { caseOf } from '../../fixtures/real.ts';
import { run } from '../../fixtures/seed.ts';
import { runs } from '../../fixtures/share.ts';

const keys = [
  ...[...WHOLE_PATHS, ...LEVEL_PATHS].map((path) => PARAMS[path].key),
  'level',
  'method',
  'focus',
  'at',
  't',
  'v',
  'theme',
  'camera',
  'section',
  'layers',
  'labels',
  'measures',
  'parts',
  'picked',
  'textSize',
  'fluoro',
  'vs',
];

/** Numbers in links have six decimals, needles placed by hand tenths of a millimetre; all else is kept. */
function sameCase(now: Case | null, before: Case): void {
  if (now === null) throw new Error('the bones were refused');
  expect(now.levels.map(({ level }) => level)).toEqual(before.levels.map(({ level }) => level));
  close(now, before, '');
}

function close(now: unknown, before: unknown, where: string): void {
  if (typeof before === 'number') expect(now, where).toBeCloseTo(before, where.includes('.paths') ? 1 : 5);
  else if (typeof before === 'object' && before !== null)
    for (const [name, value] of Object.entries(before))
      close((now as Record<string, unknown>)[name], value, `${where}.${name}`);
  else expect(now, where).toBe(before);
}

describe('links', () => {
  it('are empty for the default and short for a small change', () => {
    expect(writeLink(defaultCase(), 1, DEFAULT_VIEW)).toBe('');
    const changed = caseOf({ fracture: { level: 'L2', heightLoss: 0.3 } });
    expect(writeLink(changed, moment('inflate', 0.5), DEFAULT_VIEW)).toBe('v=3&L2=loss:0.3&at=inflate.5');
    const several = caseOf({
      levels: [
        { level: 'T12', fracture: { shape: 'crush', heightLoss: 0.5 } },
        { level: 'L1', treatment: 'none' },
        'L3',
      ],
    });
    expect(writeLink(several, moment('inflate', 0.4), { ...DEFAULT_VIEW, focus: 'T12' })).toBe(
      'v=3&T12=shape:crush,loss:0.5&L1=treatment:none&L3&at=inflate.4&focus=T12',
    );
  });

  it('name the case that is compared with by what sets it apart', () => {
    const shown = caseOf({ fracture: { heightLoss: 0.3 } });
    const other = caseOf({
      fracture: { heightLoss: 0.3 },
      method: 'none',
      bone: { volumeFraction: 0.15 },
    });
    const link = writeLink(shown, 9, { ...DEFAULT_VIEW, compare: 'both' }, other);
    expect(link).toContain('vs=');
    expect(readLink(link)).toMatchObject({ case: shown, other, notices: [] });
    expect(writeLink(shown, 9, DEFAULT_VIEW, shown)).not.toContain('vs=');
  });

  it('read what they can of a case to compare with, and name the rest', () => {
    const read = readLink('vs=method:magic,loss:0.6,colour:red');
    expect(read.other?.levels).toMatchObject([{ treatment: 'kyphoplasty', fracture: { heightLoss: 0.6 } }]);
    expect(read.notices.map(({ field }) => field)).toEqual(['vs treatment', 'vs colour']);
    expect(readLink('vs=').other).toBe(null);
  });

  it('bring back what was written', () => {
    const arm = fc.record({
      orbitalDeg: fc.integer({ min: -60, max: 120 }),
      angularDeg: fc.integer({ min: -45, max: 45 }),
      centre: fc.constantFrom(...CENTRES),
    });
    const view = fc.record({
      focus: fc.constantFrom(null, ...TREATED_LEVELS),
      theme: fc.constantFrom('auto' as const, 'dark' as const),
      compare: fc.constantFrom('now' as const, 'both' as const, 'wipe' as const),
      wipe: fc.constantFrom(0, 0.25, 0.5),
      tint: fc.boolean(),
      section: fc.constantFrom('stage' as const, 'whole' as const),
      plane: fc.constantFrom('needle' as const, 'axial' as const, 'free' as const),
      planeMm: fc.constantFrom(0, -7.5, 12),
      explode: fc.constantFrom(0, 0.35, 1),
      page: fc.constantFrom(...CONSULT_PAGES),
      labels: fc.constantFrom(...LABELLINGS),
      measures: fc.subarray([...DRAWN_MEASURES]),
      planeTurnDeg: fc.constantFrom(0, -180, 33.5),
      planeTiltDeg: fc.constantFrom(0, 90, -12),
      textSize: fc.constantFrom(1, 1.25, 2),
      layers: fc.constantFrom({}, { skin: 0.35, ribs: 0 }, { bones: 0.07, discs: 1 }),
      parts: fc.constantFrom(
        {},
        { T12: 'only' as const },
        { 'disc-L1-L2': 'fade' as const, aorta: 'hide' as const },
      ),
      picked: fc.constantFrom(null, 'treated', 'root-L1-left'),
      camera: fc.constantFrom(null, {
        position: [100.5, -3, 400] as const,
        target: [0, 1, 2] as const,
        up: [0, 1, 0] as const,
      }),
      fluoro: fc.record({
        layout: fc.constantFrom(...LAYOUTS),
        ap: arm,
        lateral: arm,
        sourceMm: fc.integer({ min: 600, max: 700 }),
        fieldMm: fc.constantFrom(...FIELDS_MM),
        open: fc.constantFrom(0.3, 0.75, 1),
        brightness: fc.constantFrom(-1, 0, 0.25),
        window: fc.constantFrom(0.5, 1, 2),
        polarity: fc.constantFrom(...POLARITIES),
        screening: fc.constantFrom(...SCREENINGS),
        beam: fc.boolean(),
      }),
    });
    fc.assert(
      fc.property(
        anyEventful,
        fc.double({ min: 0, max: END, noNaN: true }),
        view,
        (patientCase, t, shown) => {
          const back = readLink(`#${writeLink(patientCase, t, shown)}`);
          expect(back.other).toBe(null);
          expect(back.notices).toEqual([]);
          expect(Math.abs(back.t - t)).toBeLessThan(1e-4);
          expect(back.view).toEqual(shown);
          sameCase(back.case, patientCase);
        },
      ),
      run(300),
    );
  });

  it('never throw, and never give another bone than one that is written: 10,000 random and hostile fragments', () => {
    const level = fc.constantFrom(...TREATED_LEVELS);
    const value = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.double().map(String),
      fc.constantFrom(
        '',
        '1e999',
        '-1',
        '%',
        '%E0%A4%A',
        '__proto__',
        '[object Object]',
        '<script>',
        'NaN',
        '0x10',
        '\u001b[2J',
      ),
    );
    const field = fc
      .tuple(fc.oneof(fc.constantFrom(...keys, 'left-path'), fc.string()), value)
      .map(([key, text]) => `${key}:${text}`);
    const bone = fc
      .tuple(
        fc.oneof(
          level,
          fc.constantFrom('t8', ' L1 ', 'S1', 'C7', 'T13', 'L', 'T', 'T1', 'D12', 'BWK12', 'T08', 'T99999'),
        ),
        fc.array(field, { maxLength: 4 }),
      )
      .map(([name, fields]) => `${name}=${fields.join(',')}`);
    const pair = fc
      .tuple(fc.oneof(fc.constantFrom(...keys), fc.string()), fc.oneof(value, level))
      .map(([key, text]) => `${key}=${text}`);
    const fragment = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(pair, bone), { maxLength: 12 }).map((all) => all.join('&')),
    );
    fc.assert(
      fc.property(fragment, (text) => {
        const read = readLink(text);
        expect(read.t >= 0 && read.t <= END).toBe(true);
        const told = JSON.stringify(read.notices);
        expect(told.length).toBeLessThan(8000);
        for (const { field: name, given } of read.notices) expect(`${name}${given}`).not.toMatch(/\p{Cc}/u);
        const given = new URLSearchParams(text.replace(/^#/, ''));
        const names = [...given.keys(), given.get('level') ?? ''].map((name) => name.trim().toUpperCase());
        if (read.case === null) {
          expect(refusals(read.notices).length).toBeGreaterThan(0);
          return;
        }
        expect(parseCase(read.case)).toEqual({ case: read.case, notices: [] });
        const asked =
          names.some((name) => /^([CTDLS]|TH|[BLH]WK) ?\d{1,3}$/.test(name)) || given.has('level');
        for (const { level: had } of read.case.levels)
          if (asked) expect(names, text).toContain(had);
          else expect(had).toBe('L1');
      }),
      run(runs(10_000)),
    );
  }, 300_000);

  it('refuse a bone that cannot be done, by its name, and keep the others', () => {
    for (const link of ['S1', 'level=C7', 'T13=loss:0.5', 'T4&S2', 'level=xx', 'level=', 'BWK 12']) {
      const read = readLink(link);
      expect(read.case, link).toBeNull();
      expect(refusals(read.notices).length, link).toBeGreaterThan(0);
    }
    const read = readLink('S1&L2=loss:0.3&C7');
    expect(read.case?.levels.map(({ level }) => level)).toEqual(['L2']);
    expect(refusals(read.notices).map(({ given }) => given)).toEqual(['S1', 'C7']);
  });

  it('longer than any are not read', () => {
    const read = readLink(`L1=${'loss:0.5,'.repeat(5000)}`);
    expect(read.case).toBeNull();
    expect(read.notices).toMatchObject([{ field: 'link', problem: 'too-large' }]);
  });

  it('compare by bone: one treated otherwise, one fewer, one more', () => {
    const read = readLink('T12=shape:crush,loss:0.5&L1&vs=L1.treatment:none,-T12,+L3,age:80');
    expect(read.notices).toEqual([]);
    expect(read.other?.patient.ageYears).toBe(80);
    expect(read.other?.levels.map(({ level, treatment }) => [level, treatment])).toEqual([
      ['L1', 'none'],
      ['L3', 'kyphoplasty'],
    ]);
    const all = readLink('T12&L1&vs=loss:0.2');
    expect(all.other?.levels.map(({ fracture }) => fracture.heightLoss)).toEqual([0.2, 0.2]);
    expect(readLink('L1&vs=T8.loss:0.2,S1.loss:0.3,-S1').notices.map(({ field }) => field)).toEqual([
      'vs T8.loss',
      'vs S1.loss',
      'vs -S1',
    ]);
  });

  it('bring back the case that is compared with, whatever it is', () => {
    fc.assert(
      fc.property(anyEventful, anyEventful, (patientCase, drawn) => {
        // Needles that are placed by hand belong to the case itself.
        const other = {
          ...drawn,
          levels: drawn.levels.map((one) => {
            const own = patientCase.levels.find(({ level }) => level === one.level);
            return { ...one, access: { ...one.access, paths: own?.access.paths ?? null } };
          }),
        };
        const back = readLink(writeLink(patientCase, 1, DEFAULT_VIEW, other));
        expect(back.notices).toEqual([]);
        sameCase(back.other ?? back.case, other);
      }),
      run(200),
    );
  });

  it('tell each field that could not be used, once', () => {
    const { notices } = readLink('#loss=9&level=L3&nonsense=1&t=99&camera=1,2&theme=pink');
    expect(notices.map((notice) => notice.field).sort()).toEqual([
      'camera',
      'loss',
      'nonsense',
      't',
      'theme',
    ]);
  });
});
