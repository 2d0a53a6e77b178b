import { stageWords } from '../../content/language.ts';
import type { NameId } from '../../content/later.ts';
import type { LookAt } from '../../content/types.ts';
import type { Layers, OwnLayers } from '../../session/view/layers.ts';
import type { Labelling } from '../../session/view/view.ts';
import type { Plan } from '../../sim/plan.ts';
import type { StageId } from '../../sim/stages/stages.ts';
import type { LabelVoice } from '../overlay/voice.ts';
import { isCord } from './tissue-anchors.ts';

/** What a stage points at has this name; the whole spine and the skin have none. */
const LOOKED_AT: Readonly<Record<LookAt, NameId | null>> = {
  spine: null,
  vertebra: 'vertebra',
  endplate: 'superior-endplate',
  disc: 'disc',
  nerves: 'cord',
  pedicle: 'pedicle',
  needle: 'needle',
  cannula: 'cannula',
  balloon: 'balloon',
  cavity: 'cavity',
  cement: 'cement',
  skin: null,
};

/** What a stage is about beside the one thing to look at, the most telling first. */
const ABOUT: Readonly<Record<StageId, readonly NameId[]>> = {
  healthy: ['body', 'spinous', 'rib', 'pedicle'],
  fracture: ['fracture', 'cord', 'pedicle', 'spinous', 'inferior-endplate'],
  choices: ['disc', 'pedicle', 'spinous'],
  prone: ['vertebra', 'disc', 'spinous', 'rib'],
  localise: ['spinous', 'superior-endplate', 'facet', 'disc'],
  needle: ['pedicle', 'trocar-tip', 'lamina', 'transverse', 'facet', 'spinous'],
  cannula: ['drill', 'trocar-tip', 'cord', 'pedicle', 'fracture'],
  'balloon-in': ['syringe', 'markers', 'cannula', 'cord', 'superior-endplate', 'fracture'],
  // The bands are hidden in the full balloon.
  inflate: ['syringe', 'superior-endplate', 'cannula', 'cord', 'fracture'],
  deflate: ['syringe', 'superior-endplate', 'cannula', 'cord', 'pedicle'],
  cement: ['cord', 'superior-endplate', 'cannula', 'posterior-ligament'],
  set: ['superior-endplate', 'cord', 'cannula'],
  after: ['treated-bone', 'disc', 'spinous', 'rib'],
};

/** The rest, for whoever wants all. */
const REST: readonly NameId[] = [
  'body',
  'superior-endplate',
  'inferior-endplate',
  'pedicle',
  'spinous',
  'lamina',
  'transverse',
  'facet',
  'disc',
  'cord',
  'root',
  'aorta',
  'rib',
  'anterior-ligament',
  'posterior-ligament',
  'canal',
  'fracture',
  'balloon',
  'markers',
  'cavity',
  'cement',
  'cannula',
  'drill',
];

/** The layer that a name belongs to: where it is hidden, so is the name. */
const LAYER_OF: Readonly<Partial<Record<NameId, keyof Layers>>> = {
  disc: 'discs',
  cord: 'nerves',
  cauda: 'nerves',
  root: 'nerves',
  aorta: 'vessels',
  'anterior-ligament': 'ligaments',
  'posterior-ligament': 'ligaments',
  rib: 'ribs',
};

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
  /** The treated bone is shown without its neighbours: discs and ribs are not there. */
  alone: boolean;
}

/** What a name is in this plan: below the cord its nerves, and a bone that nothing is done to. */
function inThis({ spine, case: { method } }: Plan, name: NameId): NameId {
  if (name === 'cord' && !isCord(spine.treated)) return 'cauda';
  return name === 'treated-bone' && method === 'none' ? 'vertebra' : name;
}

/** The names of a stage in order of importance. What cannot be seen from where the camera stands is left out later. */
export function wantedNames(plan: Plan, stage: StageId, { labels, layers, own, alone }: Wanted): NameId[] {
  if (labels === 'none' || Math.max(layers.skin, layers.muscles) >= SOLID) return [];
  const lookAt = LOOKED_AT[stageWords(stage, plan.case.method).plain.lookAt.part];
  const first = lookAt === null ? [] : [lookAt];
  const turnedOn = REST.filter((name) => {
    const layer = LAYER_OF[name];
    return layer !== undefined && (own[layer] ?? 0) > 0;
  });
  const rest = labels === 'all' ? [...turnedOn, ...ABOUT[stage], ...REST] : ABOUT[stage];
  // Once only: two of one name would be two places on the page for one.
  const all = [...new Set([...first, ...rest].map((name) => inThis(plan, name)))];
  const whole = plan.case.fracture.heightLoss === 0;
  return all.filter((name) => {
    if (whole && (name === 'vertebra' || name === 'treated-bone' || name === 'fracture')) return false;
    const layer = LAYER_OF[name];
    if (layer !== undefined && layers[layer] < FAINT) return false;
    if (name === 'canal') return layers.nerves < FAINT;
    if (name === 'body') return !all.includes('vertebra') || labels === 'all';
    return !(alone && (name === 'disc' || name === 'rib'));
  });
}

/** The most names at a time on a picture of that many pixels, by its smaller side and its width: phone, tablet, desk. */
export function mostNames(widthPx: number, heightPx: number, { labels, voice }: Wanted): number {
  const room = widthPx < 480 || heightPx < 260 ? 3 : widthPx < 820 ? 6 : 10;
  return labels === 'all' ? room : Math.min(room, OF_STAGE[voice]);
}
