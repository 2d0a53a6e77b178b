import { type Approach, isBesideEndplate } from './access/access.ts';
import { BALLOONS, boreMm } from './access/instruments.ts';
import type { Inflation } from './balloon/inflated.ts';
import type { LevelCase } from './case/case.ts';
import type { Cementing } from './cement/cement.ts';
import { LEAK_TYPES } from './cement/leak-types.ts';

/** Everything that a plan can warn of. Words for each are in content. */
export const WARNINGS = [
  'medial-breach',
  'lateral-breach',
  'superior-breach',
  'inferior-breach',
  'anterior-breach',
  'canal-hit',
  'root-hit',
  'upper-disc-breach',
  'lower-disc-breach',
  'side-breach',
  'medial-before-wall',
  'crosses-midline',
  'tip-too-far-back',
  'balloon-too-long',
  'cannula-too-narrow',
  'pressure-limit',
  'balloon-maximum',
  'wall-contact',
  'height-restored',
  'burst',
  'posterior-quarter',
  'no-more-room',
  'leak-b',
  'leak-s',
  'leak-c',
  'leak-d',
  'posterior-wall',
  'vertebra-plana',
  'operation-stopped',
  'tip-outside',
  'tip-near-endplate',
  'leak-canal',
  'resists',
  'leak-seen',
  'sinks-again',
] as const;

export type WarningId = (typeof WARNINGS)[number];

export interface Warning {
  id: WarningId;
  side: 'left' | 'right' | null;
  /** In the unit that the id has (see warned-at.ts); room left is negative through a wall. Null where it has none. */
  value: number | null;
}

export function accessWarnings(approaches: readonly Approach[], one: LevelCase): Warning[] {
  const found: Warning[] = [];
  for (const approach of approaches) {
    const { clearances, neighbours, side } = approach;
    const say = (id: WarningId, value: number | null = null) => found.push({ id, side, value });
    const sayIfHit = (id: WarningId, room: number) => {
      if (room < 0) say(id, room);
    };
    sayIfHit('medial-breach', clearances.medial);
    sayIfHit('lateral-breach', clearances.lateral);
    sayIfHit('superior-breach', clearances.superior);
    sayIfHit('inferior-breach', clearances.inferior);
    sayIfHit('anterior-breach', clearances.anterior);
    sayIfHit('canal-hit', neighbours.canal);
    sayIfHit('root-hit', neighbours.root);
    sayIfHit('upper-disc-breach', neighbours.upperDisc);
    sayIfHit('lower-disc-breach', neighbours.lowerDisc);
    sayIfHit('side-breach', neighbours.side);
    if (!approach.ruleHolds) say('medial-before-wall');
    if (approach.crossesMidline && one.access.sides === 'both') say('crosses-midline');
    if (approach.tipThird === 'posterior') say('tip-too-far-back');
    if (approach.throughCanal) say('operation-stopped');
    if (approach.tipInsideMm < 0) say('tip-outside');
    if (isBesideEndplate(approach)) say('tip-near-endplate');
    if (one.treatment !== 'kyphoplasty') continue;
    const room = approach.tipDepthMm - approach.cannulaDepthMm;
    if (room < one.balloon.lengthMm) say('balloon-too-long', room);
  }
  const { cannulaGauge } = one.access;
  const bore = boreMm(cannulaGauge);
  if (one.treatment === 'kyphoplasty' && bore < BALLOONS[cannulaGauge].foldedMm)
    found.push({ id: 'cannula-too-narrow', side: null, value: bore });
  return found;
}

/** From here on hardly a needle fits into what is left of a body, as a share of its height lost; illustrative. */
export const PLANA_LOSS = 0.7;

export function fractureWarnings({ fracture, treatment }: LevelCase): Warning[] {
  const found: Warning[] = [];
  if (fracture.posteriorWall === 'breached') found.push({ id: 'posterior-wall', side: null, value: null });
  if (fracture.heightLoss > PLANA_LOSS && treatment !== 'none')
    found.push({ id: 'vertebra-plana', side: null, value: null });
  return found;
}

/** Sinking by less than this is not told, mm: films would not show it. Illustrative. */
const TOLD_SINKING_MM = 0.5;

export const sinkingWarnings = (sinksMm: number): Warning[] =>
  sinksMm > TOLD_SINKING_MM ? [{ id: 'sinks-again', side: null, value: sinksMm }] : [];

export function fillingWarnings(inflation: Inflation | null, cementing: Cementing | null): Warning[] {
  const found: Warning[] = [];
  for (const { side, stop, finalMl } of inflation?.balloons ?? [])
    if (stop !== 'volume-reached') found.push({ id: stop, side, value: finalMl });
  for (const { side, stop, finalMl, curve, leaks, canalMl } of cementing?.sides ?? []) {
    if (stop !== 'volume-reached') found.push({ id: stop, side, value: finalMl });
    if (canalMl > 0.01) found.push({ id: 'leak-canal', side, value: canalMl });
    for (const type of LEAK_TYPES) {
      const at = curve.ml.findIndex((ml) => ml >= finalMl - 1e-6);
      const leaked = leaks[type][at < 0 ? curve.ml.length - 1 : at];
      if (leaked > 0.01)
        found.push({ id: `leak-${type.toLowerCase() as Lowercase<typeof type>}`, side, value: leaked });
    }
  }
  return found;
}
