import { describe, expect, it } from 'vitest';
import { STAGE_TABLE, STAGES } from '../../src/sim/stages/stages.ts';
import { cameAbout, WARNED_AT } from '../../src/sim/warned-at.ts';
import { WARNINGS, type WarningId } from '../../src/sim/warnings.ts';
import { levelOf, planOf } from '../fixtures/real.ts';

/** For every warning a case that earns it, mostly by one thing done wrong. */
const EARNED: Readonly<Record<WarningId, object>> = {
  'medial-breach': { access: { convergenceDeg: 15 } },
  'lateral-breach': { access: { convergenceDeg: -15 } },
  'superior-breach': {
    fracture: { level: 'T9' },
    access: { convergenceDeg: -12.5, sagittalDeg: 12, cannulaGauge: 8 },
  },
  'inferior-breach': { fracture: { level: 'L4' }, access: { sagittalDeg: -15 } },
  'anterior-breach': { access: { depthMm: 10 } },
  'canal-hit': { access: { convergenceDeg: 15 } },
  'root-hit': { fracture: { level: 'L3' }, access: { convergenceDeg: 10, sagittalDeg: -15 } },
  'upper-disc-breach': { fracture: { level: 'L5' }, access: { sagittalDeg: 15, depthMm: 6 } },
  'lower-disc-breach': {
    fracture: { level: 'T6' },
    access: { route: 'extrapedicular', sagittalDeg: -15, depthMm: 8 },
  },
  'side-breach': { fracture: { level: 'T6' }, access: { depthMm: 10 } },
  'medial-before-wall': { access: { convergenceDeg: 15 } },
  'crosses-midline': { access: { convergenceDeg: 15 } },
  'tip-too-far-back': { access: { sagittalDeg: 15 } },
  'balloon-too-long': { fracture: { level: 'T5' }, balloon: { lengthMm: 20 } },
  'cannula-too-narrow': { access: { cannulaGauge: 13 } },
  'pressure-limit': { balloon: { pressureLimitPsi: 100 } },
  'balloon-maximum': { fracture: { level: 'L4' }, balloon: { lengthMm: 10, volumeMl: 6 } },
  'wall-contact': {
    fracture: { level: 'T12' },
    access: { route: 'extrapedicular', convergenceDeg: -15, sagittalDeg: 15, depthMm: -10 },
    balloon: { volumeMl: 3, lengthMm: 10, pressureLimitPsi: 700 },
  },
  'height-restored': { fracture: { heightLoss: 0.12, mobility: 1 }, balloon: { volumeMl: 4 } },
  burst: {
    fracture: { level: 'T11' },
    bone: { volumeFraction: 0.25 },
    balloon: { volumeMl: 4, pressureLimitPsi: 700 },
  },
  'posterior-quarter': { method: 'vertebroplasty', cement: { volumeMl: 6 } },
  'no-more-room': {
    method: 'vertebroplasty',
    bone: { volumeFraction: 0.15 },
    fracture: { level: 'L1', cause: 'tumour' },
    access: { sagittalDeg: -5 },
    cement: { volumeMl: 6, viscosity: 'low' },
  },
  'leak-seen': { method: 'vertebroplasty', event: { kind: 'cement-canal' } },
  'leak-b': { method: 'vertebroplasty', cement: { volumeMl: 5, viscosity: 'low' } },
  'leak-s': {
    method: 'vertebroplasty',
    fracture: { level: 'L4' },
    access: { convergenceDeg: -14.5 },
    cement: { volumeMl: 4, viscosity: 'low' },
  },
  'leak-c': { fracture: { cause: 'tumour' }, cement: { volumeMl: 5, viscosity: 'low' } },
  'leak-d': { fracture: { cause: 'injury', heightLoss: 0.6 }, cement: { volumeMl: 5, viscosity: 'low' } },
  'posterior-wall': { fracture: { posteriorWall: 'breached' } },
  'operation-stopped': { fracture: { level: 'T9' }, access: { convergenceDeg: 15 } },
  'tip-outside': { access: { depthMm: 10 } },
  'tip-near-endplate': { access: { sagittalDeg: 10, depthMm: 2 } },
  'leak-canal': { fracture: { posteriorWall: 'breached' }, cement: { volumeMl: 4, viscosity: 'low' } },
  resists: {
    method: 'vertebroplasty',
    bone: { volumeFraction: 0.25 },
    cement: { volumeMl: 5, viscosity: 'high' },
  },
  'sinks-again': { naturalCourse: { weeks: 26 }, fracture: { mobility: 0.9 } },
  'vertebra-plana': { fracture: { shape: 'crush', heightLoss: 0.8 } },
};

describe('warnings', () => {
  it.each(WARNINGS)('%s is given where it is earned', async (id) => {
    const { warnings } = levelOf(await planOf(EARNED[id]));
    expect(warnings.map((warning) => warning.id)).toContain(id);
    const { unit } = WARNED_AT[id];
    for (const { value } of warnings.filter((warning) => warning.id === id))
      expect(value === null, 'a unit where there is a value').toBe(unit === null);
  });

  it('the default case earns none', async () => {
    expect(levelOf(await planOf({})).warnings).toEqual([]);
  });

  it.each(WARNINGS)('%s comes about in a stage that whoever is operated on has', (id) => {
    const stage = STAGE_TABLE.find((one) => one.id === WARNED_AT[id].stage);
    expect(stage?.treatments).toContain('kyphoplasty');
    expect(STAGES.filter((by) => cameAbout(id, by))).toEqual(
      STAGES.slice(STAGES.indexOf(WARNED_AT[id].stage)),
    );
  });
});
