import { plainStages, stageWords } from '../../content/language.ts';
import type { Labelling } from '../../session/view/view.ts';
import type { Layers, OwnLayers } from '../../showing/layers.ts';
import { LAYER_OF, LOOKED_AT, type NameId, REST } from '../../showing/names.ts';
import { SHOWING } from '../../showing/showing.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { StageId } from '../../sim/stages/stages.ts';
import type { LabelVoice } from '../overlay/voice.ts';
import { isCord } from './tissue-anchors.ts';

/** Seen through less than this, a layer is there but not to be pointed at. */
const FAINT = 0.35;
/** Skin or muscle as solid as this hides all that lies under it. */
const SOLID = 0.85;

/** How many names `stage` shows: a patient's one or two, a student's few. */
const OF_STAGE = { plain: 2, clinical: 5 } as const;

export interface Wanted {
  labels: Labelling;
  voice: LabelVoice;
  layers: Layers;
  /** What of them the visitor has set: what was turned on by hand comes first among all. */
  own: OwnLayers;
  /** The bone is opened, and with it what would hide it. */
  cut: boolean;
  /** Only what is near the treated bone is shown: no ribs. */
  near: boolean;
}

/** What a name is at this bone: below the cord its nerves, and a bone that nothing is done to. */
function inThis({ index, case: { treatment } }: LevelPlan, name: NameId): NameId {
  if (name === 'cord' && !isCord(index)) return 'cauda';
  return name === 'treated-bone' && treatment === 'none' ? 'vertebra' : name;
}

/** The names of a stage in order of importance. What cannot be seen from where the camera stands is left out later. */
export function wantedNames(
  plan: LevelPlan,
  stage: StageId,
  { labels, layers, own, cut, near }: Wanted,
): NameId[] {
  if (labels === 'none' || (!cut && Math.max(layers.skin, layers.muscles) >= SOLID)) return [];
  const lookAt = LOOKED_AT[stageWords(plainStages(), stage, plan.case.treatment).lookAt.part];
  const first = lookAt === null ? [] : [lookAt];
  const { names: about } = SHOWING[stage];
  const turnedOn = REST.filter((name) => {
    const layer = LAYER_OF[name];
    return layer !== undefined && (own[layer] ?? 0) > 0;
  });
  const rest = labels === 'all' ? [...turnedOn, ...about, ...REST] : about;
  // Once only: two of one name would be two places on the page for one.
  const all = [...new Set([...first, ...rest].map((name) => inThis(plan, name)))];
  const whole = plan.case.fracture.heightLoss === 0;
  return all.filter((name) => {
    if (whole && (name === 'vertebra' || name === 'treated-bone' || name === 'fracture')) return false;
    const layer = LAYER_OF[name];
    if (layer !== undefined && layers[layer] < FAINT) return false;
    if (name === 'canal') return layers.nerves < FAINT;
    if (name === 'body') return !all.includes('vertebra') || labels === 'all';
    return !(near && name === 'rib');
  });
}

/** The most names at a time on a picture of that many pixels, by its smaller side and its width: phone, tablet, desk. */
export function mostNames(widthPx: number, heightPx: number, { labels, voice }: Wanted): number {
  const room = widthPx < 480 || heightPx < 260 ? 3 : widthPx < 820 ? 6 : 10;
  return labels === 'all' ? room : Math.min(room, OF_STAGE[voice]);
}
