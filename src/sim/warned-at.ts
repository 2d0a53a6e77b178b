import { STAGES, type StageId } from './stages/stages.ts';
import type { WarningId } from './warnings.ts';

interface WarnedAt {
  /** The stage in which it comes about. */
  stage: StageId;
  /** What its value is measured in; null where it has none. */
  unit: 'mm' | 'mL' | null;
}

const at = (stage: StageId, unit: WarnedAt['unit'] = null): WarnedAt => ({ stage, unit });

/** When each warning comes about, and in what its value is counted. The needle only enters the body: what is said of the tip is so
 * once the drill has reached it, through the cannula. */
export const WARNED_AT: Readonly<Record<WarningId, WarnedAt>> = {
  'posterior-wall': at('fracture'),
  'vertebra-plana': at('fracture'),
  'medial-breach': at('needle', 'mm'),
  'lateral-breach': at('needle', 'mm'),
  'superior-breach': at('needle', 'mm'),
  'inferior-breach': at('needle', 'mm'),
  'canal-hit': at('needle', 'mm'),
  'root-hit': at('needle', 'mm'),
  'medial-before-wall': at('needle'),
  'operation-stopped': at('needle'),
  'anterior-breach': at('cannula', 'mm'),
  'upper-disc-breach': at('cannula', 'mm'),
  'lower-disc-breach': at('cannula', 'mm'),
  'side-breach': at('cannula', 'mm'),
  'crosses-midline': at('cannula'),
  'tip-too-far-back': at('cannula'),
  'tip-outside': at('cannula'),
  'tip-near-endplate': at('cannula'),
  'balloon-too-long': at('balloon-in', 'mm'),
  'cannula-too-narrow': at('balloon-in', 'mm'),
  'pressure-limit': at('inflate', 'mL'),
  'balloon-maximum': at('inflate', 'mL'),
  'wall-contact': at('inflate', 'mL'),
  'height-restored': at('inflate', 'mL'),
  burst: at('inflate', 'mL'),
  'posterior-quarter': at('cement', 'mL'),
  'no-more-room': at('cement', 'mL'),
  resists: at('cement', 'mL'),
  'leak-seen': at('cement', 'mL'),
  'leak-b': at('cement', 'mL'),
  'leak-s': at('cement', 'mL'),
  'leak-c': at('cement', 'mL'),
  'leak-d': at('cement', 'mL'),
  'leak-canal': at('cement', 'mL'),
  'sinks-again': at('after', 'mm'),
};

/** Whether it has come about by a stage, also where the case leaves its own out and has passed its place. */
export const cameAbout = (id: WarningId, by: StageId): boolean =>
  STAGES.indexOf(WARNED_AT[id].stage) <= STAGES.indexOf(by);
