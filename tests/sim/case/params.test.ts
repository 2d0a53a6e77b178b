import { describe, expect, it } from 'vitest';
import { PARAM_GROUPS, PARAM_PATHS, PARAMS, TREATED_LEVELS } from '../../../src/sim/case/params.ts';
import { defaultCase } from '../../../src/sim/case/parse.ts';
import { EVIDENCE } from '../../../src/sim/evidence/evidence.ts';

const leaves = (branch: object, before = ''): string[] =>
  Object.entries(branch).flatMap(([name, value]) =>
    typeof value === 'object' ? leaves(value, `${before}${name}.`) : [`${before}${name}`],
  );

describe('the parameter table', () => {
  it('has an entry for every field of a case and no other', () => {
    expect([...PARAM_PATHS].sort()).toEqual(leaves(defaultCase()).sort());
  });

  it('gives the default case of the specification', () => {
    expect(defaultCase()).toEqual({
      patient: { sex: 'F', ageYears: 74, statureCm: 160 },
      bone: { volumeFraction: 0.09 },
      fracture: {
        level: 'L1',
        shape: 'wedge',
        heightLoss: 0.4,
        lateralTilt: 0,
        mobility: 0.6,
        posteriorWall: 'intact',
        cause: 'osteoporosis',
      },
      method: 'kyphoplasty',
      access: {
        sides: 'both',
        route: 'transpedicular',
        convergenceDeg: 0,
        sagittalDeg: 0,
        depthMm: 0,
        cannulaGauge: 10,
      },
      balloon: { lengthMm: 15, volumeMl: 2.4, pressureLimitPsi: 400 },
      cement: { volumeMl: 2.4, viscosity: 'medium' },
      naturalCourse: { weeks: 0 },
    });
  });

  it('keeps every default inside its own range, at every level', () => {
    for (const level of TREATED_LEVELS)
      for (const path of PARAM_PATHS) {
        const param = PARAMS[path];
        const value = typeof param.default === 'object' ? param.default[level] : param.default;
        if (param.kind === 'number') {
          expect(value, path).toBeGreaterThanOrEqual(param.min);
          expect(value, path).toBeLessThanOrEqual(param.max);
        } else expect(param.options.map((option) => option.value)).toContain(value);
      }
  });

  it('names every parameter once in links and once in a group, and cites what exists', () => {
    const keys = PARAM_PATHS.map((path) => PARAMS[path].key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(PARAM_GROUPS.flatMap((group) => group.paths).sort()).toEqual([...PARAM_PATHS].sort());
    for (const path of PARAM_PATHS) {
      const { source } = PARAMS[path];
      expect(source === 'illustrative' || Object.hasOwn(EVIDENCE, source), `${path}: ${source}`).toBe(true);
    }
  });
});
