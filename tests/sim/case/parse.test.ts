import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LEVELS } from '../../../src/sim/case/case.ts';
import { fewNotices, MOST_NOTICES, type Notice } from '../../../src/sim/case/notice.ts';
import { TREATED_LEVELS } from '../../../src/sim/case/params.ts';
import { defaultCase, type ParsedCase, parseCase, refusals } from '../../../src/sim/case/parse.ts';
import { anyEventful } from '../../fixtures/arbitrary.ts';
import { boneOf } from '../../fixtures/real.ts';
import { run } from '../../fixtures/seed.ts';
import { runs } from '../../fixtures/share.ts';

const told = ({ notices }: ParsedCase) => notices.map(({ field, problem, used }) => [field, problem, used]);

/** A case that was taken. */
function taken(input: unknown) {
  const { case: made } = parseCase(input);
  if (made === null) throw new Error('the bone was refused');
  return made;
}

const levelsOf = (input: unknown): string[] => taken(input).levels.map(({ level }) => level);

describe('a case of one bone, as cases were', () => {
  it('is filled with defaults, for the level that is given', () => {
    expect(parseCase({})).toEqual({ case: defaultCase(), notices: [] });
    const { case: made, notices } = parseCase({ levels: [{ level: 'T8' }] });
    expect(made).toEqual(defaultCase('T8'));
    expect(notices).toEqual([]);
  });

  it('in the form of one fracture means the defaults of then: 10 gauge and 15 mm at every level', () => {
    const { case: made } = parseCase({ fracture: { level: 'T8' }, balloon: { volumeMl: 1 } });
    expect(made?.levels[0]).toMatchObject({
      access: { cannulaGauge: 10 },
      balloon: { lengthMm: 15, volumeMl: 1 },
    });
    const { case: given } = parseCase({ fracture: { level: 'T8' }, access: { cannulaGauge: 8 } });
    expect(given?.levels[0].access.cannulaGauge).toBe(8);
  });

  it('is the same as the one of that bone alone', () => {
    const old = taken({
      patient: { ageYears: 80 },
      fracture: { level: 'T12', shape: 'crush', heightLoss: 0.5, mobility: 0.2 },
      method: 'vertebroplasty',
      access: { convergenceDeg: 4 },
      cement: { viscosity: 'high' },
      naturalCourse: { weeks: 9 },
    });
    const now = taken({
      patient: { ageYears: 80 },
      levels: [
        {
          level: 'T12',
          fracture: { shape: 'crush', heightLoss: 0.5, mobility: 0.2 },
          treatment: 'vertebroplasty',
          access: { convergenceDeg: 4 },
          cement: { viscosity: 'high' },
        },
      ],
      weeksAfter: 9,
    });
    expect(old).toEqual(now);
  });

  it('takes the nearest valid value and says what it did, field by field', () => {
    const read = parseCase({
      fracture: { heightLoss: 3, shape: 'round', level: 'T9' },
      access: { cannulaGauge: 12 },
      patient: { ageYears: 'old', statureCm: '171' },
      bone: 7,
      colour: 'red',
      naturalCourse: { weeks: -4, years: 3 },
    });
    if (read.case === null) throw new Error('the bone was refused');
    expect(boneOf(read.case).fracture).toMatchObject({ heightLoss: 0.9, shape: 'wedge' });
    expect(boneOf(read.case).access.cannulaGauge).toBe(11);
    expect(read.case.patient).toMatchObject({ ageYears: 74, statureCm: 171 });
    expect(told(read).sort()).toEqual(
      [
        ['bone', 'unknown', null],
        ['colour', 'unknown', null],
        ['naturalCourse.years', 'unknown', null],
        ['naturalCourse.weeks', 'too-small', 0],
        ['fracture.shape', 'not-a-choice', 'wedge'],
        ['fracture.heightLoss', 'too-large', 0.9],
        ['patient.ageYears', 'not-a-number', 74],
        ['access.cannulaGauge', 'not-a-choice', 11],
      ].sort(),
    );
  });

  it('fills one side alone as it always did', () => {
    const one = boneOf(taken({ fracture: { level: 'L1' }, access: { sides: 'left' } }));
    expect(one.balloon.volumeMl).toBe(2.4);
    expect(one.cement.volumeMl).toBe(2.4);
    const now = boneOf(taken({ levels: [{ level: 'L1', access: { sides: 'left' } }] }));
    expect(now.cement.volumeMl).toBeGreaterThan(3);
  });
});

describe('a case of several bones', () => {
  it('has them from top to bottom, whatever their order, by name alone or with fields', () => {
    expect(levelsOf({ levels: ['L3', { level: 'T7' }, ' t12 '] })).toEqual(['T7', 'T12', 'L3']);
    expect(levelsOf({ levels: 'T9' })).toEqual(['T9']);
    expect(levelsOf({ levels: { level: 'T9' } })).toEqual(['T9']);
    fc.assert(
      fc.property(anyEventful, (drawn) => {
        expect(parseCase({ ...drawn, levels: [...drawn.levels].reverse() })).toEqual({
          case: drawn,
          notices: [],
        });
      }),
      run(100),
    );
  });

  it('has each bone once, and no more than there may be, and says what was left out', () => {
    const twice = parseCase({ levels: [{ level: 'T8', treatment: 'none' }, 'L1', 'T8'] });
    expect(twice.case?.levels.map(({ level, treatment }) => [level, treatment])).toEqual([
      ['T8', 'none'],
      ['L1', 'kyphoplasty'],
    ]);
    expect(told(twice)).toEqual([['T8', 'twice', null]]);
    const all = parseCase({ levels: [...TREATED_LEVELS] });
    expect(all.case?.levels).toHaveLength(MOST_LEVELS);
    expect(told(all)).toEqual(TREATED_LEVELS.slice(MOST_LEVELS).map((level) => [level, 'too-many', null]));
  });

  it('says of which bone a field was wrong', () => {
    const read = parseCase({
      levels: ['L1', { level: 'T8', fracture: { heightLoss: 2 }, cement: { colour: 'red' } }],
      levles: [],
    });
    expect(told(read).sort()).toEqual(
      [
        ['levles', 'unknown', null],
        ['T8.fracture.heightLoss', 'too-large', 0.9],
        ['T8.cement.colour', 'unknown', null],
      ].sort(),
    );
  });

  it('has a worst loss that is no better than what was measured', () => {
    const { fracture } = boneOf(
      taken({ levels: [{ level: 'L1', fracture: { heightLoss: 0.3, anteriorLoss: 0.5 } }] }),
    );
    expect(fracture.heightLoss).toBe(0.5);
    const three = { heightLoss: 0.8, anteriorLoss: 0.2, middleLoss: 0.3, posteriorLoss: 0.1 };
    expect(boneOf(taken({ levels: [{ level: 'L1', fracture: three }] })).fracture.heightLoss).toBe(0.3);
  });

  it('takes needles that were placed by hand, and leaves out what is no path', () => {
    const left = { entry: [-40, 5, -14], target: [12, 2, -6] };
    const of = (paths: unknown) => parseCase({ levels: [{ level: 'L1', access: { paths } }] });
    const good = of({ left });
    expect(good.notices).toEqual([]);
    expect(good.case?.levels[0].access.paths).toEqual({ left });
    for (const wrong of [
      { left: { entry: [1, 2], target: [3, 4, 5] } },
      { left: { entry: left.entry, target: left.entry } },
      { left: { entry: [1e9, 0, 0], target: [0, 0, 0] } },
      { left: 'straight' },
      { up: left },
      7,
      [],
    ]) {
      const read = of(wrong);
      expect(read.case?.levels[0].access.paths, JSON.stringify(wrong)).toBeNull();
      expect(read.notices).toHaveLength(1);
    }
  });
});

describe('a bone that cannot be done', () => {
  it.each([
    ['S1', 'not-treatable'],
    ['C7', 'not-treatable'],
    ['T4', 'not-treatable'],
    ['T13', 'no-such-level'],
    ['L6', 'no-such-level'],
    ['xx', 'no-such-level'],
    ['', 'no-such-level'],
    [null, 'no-such-level'],
    [12, 'no-such-level'],
    [{}, 'no-such-level'],
  ])('is refused and never replaced: %j, in both forms', (level, problem) => {
    for (const input of [{ fracture: { level } }, { levels: [{ level }] }]) {
      const { case: made, notices } = parseCase(input);
      expect(made).toBeNull();
      expect(refusals(notices).map((notice) => notice.problem)).toEqual([problem]);
    }
  });

  it('leaves the others', () => {
    const read = parseCase({ levels: ['C7', 'L1', 'S1'] });
    expect(read.case?.levels.map(({ level }) => level)).toEqual(['L1']);
    expect(refusals(read.notices).map(({ given }) => given)).toEqual(['C7', 'S1']);
    expect(parseCase({ levels: [] }).case).toBeNull();
  });
});

describe('rubbish', () => {
  const DEEP = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
  const WIDE = Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`key${n}`, n]));
  const bidi = '‮⁦ evil';

  it.each([
    ['nothing', undefined],
    ['a text', 'L1'],
    ['a list', [1, 2]],
    ['a case of prototypes', JSON.parse('{"__proto__":{"levels":["T8"]},"constructor":1}')],
    ['deep lists', { levels: DEEP, fracture: DEEP, patient: { sex: DEEP } }],
    ['many keys', WIDE],
    ['what a terminal obeys', { '\u001b[2J\u0007': `\u001b]0;${bidi}\u0007`, patient: { sex: `\n${bidi}` } }],
    [
      'endless numbers',
      {
        patient: { ageYears: Number.POSITIVE_INFINITY, statureCm: Number.NEGATIVE_INFINITY },
        bone: { volumeFraction: Number.NaN },
      },
    ],
    ['too many bones', { levels: Array.from({ length: 20_000 }, () => 'L1') }],
    ['long names', { ['k'.repeat(1e6)]: 'v'.repeat(1e6), patient: { sex: 'x'.repeat(1e6) } }],
  ])('is told in few and plain words: %s', (_name, input) => {
    const { case: made, notices } = parseCase(input);
    expect(made === null || made.levels.length > 0).toBe(true);
    if (made !== null) expect(parseCase(made)).toEqual({ case: made, notices: [] });
    expect(JSON.stringify(notices).length).toBeLessThan(8000);
    for (const { field, given } of notices) expect(`${field}${given}`).not.toMatch(/[\p{Cc}‪-‮⁦-⁩]/u);
  });

  it('of any kind never throws, and gives a case that would itself be taken, or a refusal', () => {
    const branch = fc.oneof(fc.jsonValue(), fc.anything());
    const bone = fc.oneof(
      branch,
      fc.constantFrom('T8', 'L1', 'S1'),
      fc.record({ level: fc.oneof(branch, fc.constantFrom('T8', 'L1')), fracture: branch, access: branch }),
    );
    const input = fc.oneof(
      fc.anything(),
      fc.record(
        { levels: fc.oneof(branch, fc.array(bone)), patient: branch, weeksAfter: branch, bone: branch },
        { requiredKeys: [] },
      ),
      fc.record(
        {
          fracture: branch,
          patient: branch,
          access: branch,
          balloon: branch,
          cement: branch,
          method: branch,
        },
        { requiredKeys: [] },
      ),
      fc.record({
        fracture: fc.record(
          { heightLoss: branch, level: branch, mobility: fc.double(), __proto__: branch },
          { requiredKeys: [] },
        ),
      }),
    );
    fc.assert(
      fc.property(input, (given) => {
        const { case: made, notices } = parseCase(given);
        if (made === null) expect(refusals(notices).length).toBeGreaterThan(0);
        else expect(parseCase(made)).toEqual({ case: made, notices: [] });
      }),
      run(runs(5000)),
    );
  });

  it('valid cases are left as they are', () => {
    fc.assert(
      fc.property(anyEventful, (drawn) => {
        expect(parseCase(JSON.parse(JSON.stringify(drawn)))).toEqual({ case: drawn, notices: [] });
      }),
      run(300),
    );
  });
});

describe('many notices', () => {
  const many = (count: number, problem: Notice['problem'] = 'unknown'): Notice[] =>
    Array.from({ length: count }, (_, n) => ({ field: `f${n}`, problem, given: '', used: null }));

  it('are cut to the first ones and a count of the others', () => {
    expect(fewNotices(many(MOST_NOTICES))).toEqual(many(MOST_NOTICES));
    const few = fewNotices(many(1000));
    expect(few).toHaveLength(MOST_NOTICES + 1);
    expect(few.at(-1)).toMatchObject({ problem: 'too-many', given: `${1000 - MOST_NOTICES} more` });
  });

  it('never lose a refused bone', () => {
    const few = fewNotices([...many(1000), ...many(1, 'not-treatable')]);
    expect(refusals(few)).toHaveLength(1);
  });
});
