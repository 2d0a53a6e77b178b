import { describe, expect, it } from 'vitest';
import type { CasePath, CaseValue } from '../../../src/sim/case/case.ts';
import {
  defaultOf,
  LEVEL_GROUPS,
  LEVEL_PATHS,
  PARAMS,
  TREATED_LEVELS,
  WHOLE_GROUPS,
  WHOLE_PATHS,
} from '../../../src/sim/case/params.ts';
import { defaultCase } from '../../../src/sim/case/parse.ts';
import { EVIDENCE } from '../../../src/sim/evidence/evidence.ts';

const leaves = (branch: object, before = ''): string[] =>
  Object.entries(branch).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? leaves(value, `${before}${name}.`) : [`${before}${name}`],
  );

const PATHS: readonly CasePath[] = [...WHOLE_PATHS, ...LEVEL_PATHS];

describe('the parameter table', () => {
  it('has an entry for every field of a case and of a bone, and no other', () => {
    const { levels, ...whole } = defaultCase();
    expect([...WHOLE_PATHS].sort()).toEqual(leaves(whole).sort());
    // Which bone it is, and needles placed by hand, are no parameters.
    expect([...LEVEL_PATHS, 'level', 'access.paths'].sort()).toEqual(leaves(levels[0]).sort());
  });

  it('gives the default case of the specification', () => {
    expect(defaultCase()).toEqual({
      patient: { sex: 'F', ageYears: 74, statureCm: 160 },
      bone: { volumeFraction: 0.09 },
      procedure: { anaesthetic: 'either' },
      levels: [
        {
          level: 'L1',
          fracture: {
            shape: 'wedge',
            endplates: 'usual',
            heightLoss: 0.4,
            anteriorLoss: null,
            middleLoss: null,
            posteriorLoss: null,
            lateralTilt: 0,
            weeksOld: 4,
            oedema: 'unknown',
            cleft: 'unknown',
            mobility: null,
            posteriorWall: 'intact',
            retropulsionMm: null,
            cause: 'osteoporosis',
          },
          treatment: 'kyphoplasty',
          access: {
            sides: 'both',
            route: 'transpedicular',
            convergenceDeg: 0,
            sagittalDeg: 0,
            depthMm: 0,
            cannulaGauge: 10,
            paths: null,
          },
          balloon: { lengthMm: 15, volumeMl: 2.4, pressureLimitPsi: 400 },
          cement: { volumeMl: 2.4, viscosity: 'medium' },
        },
      ],
      weeksAfter: 0,
      event: { kind: 'none', level: 'usual' },
    });
  });

  it('keeps every default inside its own range, at every level, on both sides and on one', () => {
    for (const level of TREATED_LEVELS)
      for (const oneSide of [false, true])
        for (const path of PATHS) {
          const param = PARAMS[path];
          const value: CaseValue = defaultOf(param, { level, oneSide });
          if (param.kind === 'choice') expect(param.options).toContain(value);
          else if (value !== null) {
            expect(value, path).toBeGreaterThanOrEqual(param.min);
            expect(value, path).toBeLessThanOrEqual(param.max);
          }
        }
  });

  it('fills one side alone with more than each of two, and with less than both', () => {
    for (const level of TREATED_LEVELS) {
      const ml = (oneSide: boolean) => Number(defaultOf(PARAMS['cement.volumeMl'], { level, oneSide }));
      expect(ml(true)).toBeGreaterThan(ml(false));
      expect(ml(true)).toBeLessThan(2 * ml(false));
    }
  });

  it('names every parameter once in links and once in a group, and cites what exists', () => {
    const keys = PATHS.map((path) => PARAMS[path].key);
    expect(new Set(keys).size).toBe(keys.length);
    const grouped = [...WHOLE_GROUPS, ...LEVEL_GROUPS].flatMap((group): readonly CasePath[] => group.paths);
    expect([...grouped].sort()).toEqual([...PATHS].sort());
    for (const path of PATHS) {
      const { source } = PARAMS[path];
      expect(source === 'illustrative' || Object.hasOwn(EVIDENCE, source), `${path}: ${source}`).toBe(true);
    }
  });
});
