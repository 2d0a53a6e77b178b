import { createStore } from 'zustand/vanilla';
import type { Manifest } from '../../models/manifest.ts';
import type { TrabecularTile } from '../../models/trabeculae.ts';
import type { RigidPart, TrunkManifest } from '../../models/trunk/manifest.ts';
import type { Case } from '../sim/case/case.ts';
import { defaultCase, type Notice } from '../sim/case/parse.ts';
import type { Plan } from '../sim/plan.ts';
import type { StageId } from '../sim/stages/stages.ts';
import type { Language } from './language.ts';
import type { Insides } from './load/inside.ts';
import type { MeshData } from './load/mesh.ts';
import type { Meshes } from './load/meshes.ts';
import type { SceneTargets } from './planning/deform.ts';
import type { Develop } from './view/develop.ts';
import type { Tier } from './view/tier.ts';
import { DEFAULT_VIEW, type Past, type View } from './view/view.ts';

/** What is being waited for, so that a bar can name it. */
export interface Loading {
  what: string;
  /** 0..1 */
  share: number;
}

/** Something that went wrong and what can be done about it. */
export interface Trouble {
  kind: 'asset' | 'planner' | 'webgl';
  /** The file that is missing, or the message. */
  what: string;
}

/** Everything that is being looked at, as a person sets it or it is loaded; what runs with time is in now.ts. Plain values;
 * functions that change it are in the other files here. */
export interface Session {
  case: Case;
  view: View;
  /** The language that is spoken: its words are here. */
  language: Language;
  /** What undo goes back to, oldest first. */
  past: readonly Past[];
  playing: boolean;
  /** Times normal speed. */
  speed: number;
  loop: boolean;
  /** Null until the first plan is made. */
  plan: Plan | null;
  targets: SceneTargets;
  /** The stage that time is in, all that is here of time (see now.ts); null until there is a plan. */
  stage: StageId | null;
  /** A newer case is being planned; what is shown belongs to the older one. */
  planning: boolean;
  /** The case that this one is compared with, at the same time; null compares it with the bone as it broke. */
  other: Case | null;
  /** Null until it is planned. */
  otherPlan: Plan | null;
  otherTargets: SceneTargets;
  meshes: Meshes;
  manifest: Manifest | null;
  /** The rest of the body: all its rigid parts, or null until they are here. */
  trunk: { table: TrunkManifest; meshes: Readonly<Record<RigidPart, MeshData>> } | null;
  /** The treated bones as distance fields, baked size, and the texture of their inside, as far as they are here. */
  insides: Insides;
  tile: TrabecularTile | null;
  loading: Loading | null;
  /** A bone was named that cannot be shown: the page asks which it is. */
  asking: boolean;
  /** Fields of a link or message that were not as they should be. */
  notices: readonly Notice[];
  trouble: Trouble | null;
  /** How many scripts have been asked for in vain and are asked for again (see load/again.ts). */
  missing: number;
  /** How rich the picture is, and whether it was chosen by hand: then frame times do not change it. */
  tier: Tier;
  tierFixed: boolean;
  /** Whether a picture that is left alone is averaged over many frames. */
  develop: Develop;
  /** While what is shown is for a picture that is being taken, and no address names it: gives back at once what was there, for
   * whoever does something meanwhile. */
  posing: (() => void) | null;
  /** Somebody practises by hand: what is shown is the practice's own, and no address names it. */
  practising: boolean;
  /** The graphics driver has taken the picture away for now. */
  pictureLost: boolean;
  /** The first picture is shown. */
  shown: boolean;
}

export const session = createStore<Session>(() => ({
  case: defaultCase(),
  view: DEFAULT_VIEW,
  language: 'en',
  past: [],
  playing: false,
  speed: 1,
  loop: false,
  plan: null,
  targets: {},
  stage: null,
  planning: false,
  other: null,
  otherPlan: null,
  otherTargets: {},
  meshes: {},
  manifest: null,
  trunk: null,
  insides: {},
  tile: null,
  loading: { what: 'the page', share: 0 },
  asking: false,
  notices: [],
  trouble: null,
  missing: 0,
  tier: 'high',
  tierFixed: false,
  develop: 'rest',
  posing: null,
  practising: false,
  pictureLost: false,
  shown: false,
}));
