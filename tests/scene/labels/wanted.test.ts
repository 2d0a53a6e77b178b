import { beforeAll, describe, expect, it } from 'vitest';
import { mostNames, wantedNames } from '../../../src/scene/labels/wanted.ts';
import type { Labelling } from '../../../src/session/view/view.ts';
import { layersAt, type OwnLayers } from '../../../src/showing/layers.ts';
import { SHOWING } from '../../../src/showing/showing.ts';
import type { LevelPlan } from '../../../src/sim/level/plan.ts';
import { STAGES, type StageId } from '../../../src/sim/stages/stages.ts';
import { levelOf, planOf } from '../../fixtures/real.ts';

let plan: LevelPlan;
let low: LevelPlan;
let whole: LevelPlan;
let untreated: LevelPlan;
beforeAll(async () => {
  plan = levelOf(await planOf({}));
  low = levelOf(await planOf({ fracture: { level: 'L4' } }));
  whole = levelOf(await planOf({ fracture: { heightLoss: 0 } }));
  untreated = levelOf(await planOf({ method: 'none' }));
});

const wanted = (stage: StageId, labels: Labelling, own: OwnLayers = {}) => ({
  labels,
  voice: 'plain' as const,
  layers: layersAt(SHOWING[stage], { layers: own, section: 'stage', explode: 0 }),
  own,
  cut: SHOWING[stage].cut,
  near: SHOWING[stage].near,
});

describe('names of a stage', () => {
  it('begin with the one thing to look at', () => {
    const first = (stage: StageId) => wantedNames(plan, stage, wanted(stage, 'stage'))[0];
    expect(first('healthy')).toBe('disc');
    expect(first('fracture')).toBe('superior-endplate');
    expect(first('localise')).toBe('pedicle');
    expect(first('needle')).toBe('needle');
    expect(first('cannula')).toBe('cannula');
    expect(first('inflate')).toBe('balloon');
    expect(first('deflate')).toBe('cavity');
    expect(first('cement')).toBe('cement');
  });

  it('are none where none are asked for, or where skin or muscle hides everything', () => {
    for (const stage of STAGES) {
      expect(wantedNames(plan, stage, wanted(stage, 'none'))).toEqual([]);
      const covered = wantedNames(plan, stage, wanted(stage, 'all', { skin: 1 }));
      // What opens the bone opens what lies over it.
      if (SHOWING[stage].cut) expect(covered).not.toEqual([]);
      else expect(covered).toEqual([]);
    }
  });

  it('follow the layers: what is not shown has no name, and what was turned on comes first', () => {
    const names = (own: OwnLayers) => wantedNames(plan, 'healthy', wanted('healthy', 'all', own));
    expect(names({})).not.toContain('aorta');
    expect(names({ vessels: 1 }).slice(0, 2)).toEqual(['disc', 'aorta']);
    expect(names({ discs: 0 })).not.toContain('disc');
    expect(names({ nerves: 1 })).not.toContain('canal');
    expect(names({ nerves: 0 })).toContain('canal');
    const near = wantedNames(plan, 'inflate', wanted('inflate', 'all', { ribs: 1 }));
    expect(near).not.toContain('rib');
  });

  it('say cauda equina below the cord’s end, and nothing of a fracture where there is none', () => {
    const names = (of: LevelPlan) => wantedNames(of, 'fracture', wanted('fracture', 'all', { nerves: 1 }));
    expect(names(plan)).toContain('cord');
    expect(names(low)).toContain('cauda');
    expect(names(low)).not.toContain('cord');
    expect(names(whole)).not.toContain('fracture');
    expect(names(whole)).not.toContain('vertebra');
  });

  it('come once each, and call a bone treated that has been', () => {
    for (const of of [plan, low, whole, untreated])
      for (const stage of STAGES)
        for (const labels of ['stage', 'all'] as const) {
          const names = wantedNames(of, stage, wanted(stage, labels));
          expect(new Set(names).size, `${stage} ${labels}`).toBe(names.length);
        }
    const atEnd = (of: LevelPlan) => wantedNames(of, 'after', wanted('after', 'stage'));
    expect(atEnd(plan)[0]).toBe('treated-bone');
    expect(atEnd(untreated)[0]).toBe('vertebra');
    expect(atEnd(untreated)).not.toContain('treated-bone');
  });

  it('are as many as the picture has room for: three on a phone, six on a tablet, ten on a desk', () => {
    const all = wanted('healthy', 'all');
    expect([mostNames(390, 262, all), mostNames(768, 500, all), mostNames(1200, 700, all)]).toEqual([
      3, 6, 10,
    ]);
    const few = wanted('healthy', 'stage');
    expect(mostNames(1200, 700, few)).toBe(2);
    expect(mostNames(1200, 700, { ...few, voice: 'clinical' })).toBe(5);
    expect(mostNames(390, 262, { ...few, voice: 'clinical' })).toBe(3);
  });
});

it('what stands round a cut bone is only there where it is opened', () => {
  const at = (stage: StageId, section: 'stage' | 'cut' | 'whole', explode = 0) =>
    layersAt(SHOWING[stage], { layers: {}, section, explode });
  for (const stage of STAGES) {
    // Whole or pulled apart, muscle would hide every bone.
    expect(at(stage, 'whole').muscles).toBe(0);
    expect(at(stage, 'stage', 0.5).muscles).toBe(0);
    expect(at(stage, 'stage').muscles).toBe(SHOWING[stage].cut ? 1 : 0);
  }
});
