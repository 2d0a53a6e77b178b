import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CENTRES, FIELDS_MM, LAYOUTS, POLARITIES, SCREENINGS } from '../../src/session/fluoro-view.ts';
import { readLink, writeLink } from '../../src/session/url.ts';
import { DEFAULT_VIEW, DRAWN_MEASURES, LABELLINGS } from '../../src/session/view.ts';
import { PARAM_PATHS, PARAMS } from '../../src/sim/params.ts';
import { defaultCase, parseCase } from '../../src/sim/parse-case.ts';
import { END } from '../../src/sim/timeline.ts';
import { anyCase } from '../fixtures/arbitrary.ts';
import { run } from '../fixtures/seed.ts';
import { runs } from '../fixtures/share.ts';

const keys = [
  ...PARAM_PATHS.map((path) => PARAMS[path].key),
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

describe('links', () => {
  it('are empty for the default and short for a small change', () => {
    expect(writeLink(defaultCase(), 1, DEFAULT_VIEW)).toBe('');
    const changed = parseCase({ fracture: { level: 'L2', heightLoss: 0.3 } }).case;
    expect(writeLink(changed, 8.5, DEFAULT_VIEW)).toBe('v=1&level=L2&loss=0.3&t=8.5');
  });

  it('hold how far parts are pulled apart, and refuse more than all the way', () => {
    expect(writeLink(defaultCase(), 1, { ...DEFAULT_VIEW, explode: 0.35 })).toBe('v=1&explode=0.35');
    expect(readLink('explode=0.35')).toMatchObject({ view: { explode: 0.35 }, notices: [] });
    for (const wrong of ['2', '-1', 'far', '']) {
      const read = readLink(`explode=${wrong}`);
      expect(read.view.explode).toBe(0);
      expect(read.notices.map(({ field }) => field)).toEqual(['explode']);
    }
  });

  it('name the case that is compared with by what sets it apart', () => {
    const shown = parseCase({ fracture: { heightLoss: 0.3 } }).case;
    const other = parseCase({
      fracture: { heightLoss: 0.3 },
      method: 'none',
      bone: { volumeFraction: 0.15 },
    }).case;
    const link = writeLink(shown, 9, { ...DEFAULT_VIEW, compare: 'both' }, other);
    expect(link).toContain('vs=');
    expect(readLink(link)).toMatchObject({ case: shown, other, notices: [] });
    expect(writeLink(shown, 9, DEFAULT_VIEW, shown)).not.toContain('vs=');
  });

  it('read what they can of a case to compare with, and name the rest', () => {
    const read = readLink('vs=method:magic,loss:0.6,colour:red');
    expect(read.other).toMatchObject({ method: 'kyphoplasty', fracture: { heightLoss: 0.6 } });
    expect(read.notices.map(({ field }) => field)).toEqual(['vs method', 'vs colour']);
    expect(readLink('vs=').other).toBe(null);
  });

  it('bring back what was written', () => {
    const arm = fc.record({
      orbitalDeg: fc.integer({ min: -60, max: 120 }),
      angularDeg: fc.integer({ min: -45, max: 45 }),
      centre: fc.constantFrom(...CENTRES),
    });
    const view = fc.record({
      theme: fc.constantFrom('auto' as const, 'dark' as const),
      compare: fc.constantFrom('now' as const, 'both' as const, 'wipe' as const),
      wipe: fc.constantFrom(0, 0.25, 0.5),
      tint: fc.boolean(),
      section: fc.constantFrom('stage' as const, 'whole' as const),
      plane: fc.constantFrom('needle' as const, 'axial' as const, 'free' as const),
      planeMm: fc.constantFrom(0, -7.5, 12),
      explode: fc.constantFrom(0, 0.35, 1),
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
      fc.property(anyCase, fc.double({ min: 0, max: END, noNaN: true }), view, (patientCase, t, shown) => {
        const back = readLink(`#${writeLink(patientCase, t, shown)}`);
        expect(back.other).toBe(null);
        expect(back.notices).toEqual([]);
        expect(back.t).toBeCloseTo(t, 5);
        expect(back.view).toEqual(shown);
        for (const [group, branch] of Object.entries(patientCase)) {
          const other = back.case[group as keyof typeof patientCase];
          if (typeof branch !== 'object') expect(other).toBe(branch);
          else
            for (const [leaf, value] of Object.entries(branch as object))
              if (typeof value === 'number')
                expect((other as unknown as Record<string, number>)[leaf]).toBeCloseTo(value, 5);
              else expect((other as unknown as Record<string, unknown>)[leaf]).toBe(value);
        }
      }),
      run(300),
    );
  });

  it('never throw and always give a valid case: random and hostile fragments', () => {
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
      ),
    );
    const pair = fc
      .tuple(fc.oneof(fc.constantFrom(...keys), fc.string()), value)
      .map(([key, text]) => `${key}=${text}`);
    const fragment = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(pair, { maxLength: 12 }).map((all) => all.join('&')),
    );
    fc.assert(
      fc.property(fragment, (text) => {
        const read = readLink(text);
        expect(parseCase(read.case)).toEqual({ case: read.case, notices: [] });
        expect(read.t >= 0 && read.t <= END).toBe(true);
        expect(read.notices.every((notice) => notice.field.length <= 40 && notice.given.length <= 41)).toBe(
          true,
        );
      }),
      run(runs(10_000)),
    );
  });

  it('hold the layers that a visitor has set, in percent', () => {
    const shown = { ...DEFAULT_VIEW, layers: { skin: 0.3, ribs: 0 } };
    expect(writeLink(defaultCase(), 1, shown)).toBe('v=1&layers=skin:30,ribs:0');
    expect(readLink('#layers=skin:30,ribs:0').view.layers).toEqual({ skin: 0.3, ribs: 0 });
    for (const wrong of ['liver:30', 'skin:101', 'skin', 'skin:-1', 'skin:1:2']) {
      const read = readLink(`#layers=${wrong}`);
      expect(read.view.layers).toEqual({});
      expect(read.notices.map((notice) => notice.field)).toEqual(['layers']);
    }
  });

  it('hold names and measures, short, each measure once and in one order', () => {
    const shown = { ...DEFAULT_VIEW, labels: 'all' as const, measures: ['heights', 'cobb'] as const };
    expect(writeLink(defaultCase(), 1, shown)).toBe('v=1&labels=all&measures=heights,cobb');
    expect(readLink('#measures=cobb,heights,cobb').view.measures).toEqual(['heights', 'cobb']);
    expect(readLink('#measures=').view.measures).toEqual([]);
    for (const wrong of ['measures=girth', 'measures=heights;wedge', 'labels=some']) {
      const read = readLink(`#${wrong}`);
      expect(read.view).toEqual(DEFAULT_VIEW);
      expect(read.notices.map((notice) => notice.field)).toEqual([wrong.split('=')[0]]);
    }
  });

  it('hold the parts that are isolated, faded or hidden, and the one that is picked', () => {
    const shown = {
      ...DEFAULT_VIEW,
      parts: { T12: 'fade', 'disc-L1-L2': 'hide' } as const,
      picked: 'root-L1-left',
    };
    const link = 'v=1&parts=T12:fade,disc-L1-L2:hide&picked=root-L1-left';
    expect(writeLink(defaultCase(), 1, shown)).toBe(link);
    expect(readLink(`#${link}`)).toMatchObject({ view: shown, notices: [] });
    for (const wrong of [
      'parts=T13:hide',
      'parts=T12:melt',
      'parts=T12',
      'picked=liver',
      'picked=__proto__',
    ]) {
      const read = readLink(`#${wrong}`);
      expect(read.view).toEqual(DEFAULT_VIEW);
      expect(read.notices.map((notice) => notice.field)).toEqual([wrong.split('=')[0]]);
    }
  });

  it('hold a free plane by its angles and place, without those at nought', () => {
    const shown = { ...DEFAULT_VIEW, plane: 'free' as const, planeTurnDeg: -40, planeMm: 2.5 };
    expect(writeLink(defaultCase(), 1, shown)).toBe('v=1&plane=free&planeMm=2.5&planeTurnDeg=-40');
    const read = readLink('#plane=free&planeMm=2.5&planeTurnDeg=-40&planeTiltDeg=15');
    expect(read.view).toMatchObject({ plane: 'free', planeMm: 2.5, planeTurnDeg: -40, planeTiltDeg: 15 });
    expect(read.notices).toEqual([]);
    const wrong = readLink('#plane=slanted&planeTurnDeg=181&planeTiltDeg=-91');
    expect(wrong.view).toEqual(DEFAULT_VIEW);
    expect(wrong.notices.map(({ field }) => field)).toEqual(['plane', 'planeTurnDeg', 'planeTiltDeg']);
  });

  it('tell each field that could not be used, once', () => {
    const { notices } = readLink('#loss=9&level=X3&nonsense=1&t=99&camera=1,2&theme=pink');
    expect(notices.map((notice) => notice.field).sort()).toEqual([
      'camera',
      'level',
      'loss',
      'nonsense',
      't',
      'theme',
    ]);
  });
});
