import { jointBelow, LEVELS } from '../../models/levels.ts';
import type { Side } from '../sim/access/access.ts';
import type { Layer, Layers } from './layers.ts';

/**
 * The parts that a picture can be taken apart into. Every part has an id that stands in links: `T12` a vertebra,
 * `treated` the bone that the case is about, `disc-T12-L1`, `root-L1-left`, `aorta`.
 */
export type PartId = string;

/** What a part is; parts of one kind share their words. */
export const PART_KINDS = {
  treated: null,
  thoracic: 'bones',
  lumbar: 'bones',
  disc: 'discs',
  sacrum: 'pelvis',
  hip: 'pelvis',
  atlas: 'neck',
  axis: 'neck',
  cervical: 'neck',
  sternum: 'ribs',
  'rib-true': 'ribs',
  'rib-false': 'ribs',
  'rib-floating': 'ribs',
  cartilage: 'ribs',
  cord: 'nerves',
  sac: 'nerves',
  cauda: 'nerves',
  root: 'nerves',
  'root-sacral': 'nerves',
  'ligament-anterior': 'ligaments',
  'ligament-posterior': 'ligaments',
  'ligament-flavum': 'ligaments',
  'ligament-interspinous': 'ligaments',
  'ligament-supraspinous': 'ligaments',
  ligaments: 'ligaments',
  aorta: 'vessels',
  'iliac-artery': 'vessels',
  'segmental-artery': 'vessels',
  arteries: 'vessels',
  'vena-cava': 'vessels',
  azygos: 'vessels',
  'iliac-vein': 'vessels',
  'segmental-vein': 'vessels',
  'epidural-veins': 'vessels',
  'basivertebral-veins': 'vessels',
  veins: 'vessels',
  erector: 'muscles',
  multifidus: 'muscles',
  muscles: 'muscles',
  skin: 'skin',
  needle: null,
  wire: null,
  cannula: null,
  drill: null,
  balloon: null,
  filler: null,
  syringe: null,
  cement: null,
  cavity: null,
} as const satisfies Record<string, Layer | null>;
export type PartKind = keyof typeof PART_KINDS;

/** What an id says: `root-L1-left` is a root of level L1 on the left. */
export interface PartInfo {
  kind: PartKind;
  /** A vertebra's name, the two that a disc lies between, or a rib's number. */
  level?: string;
  side?: Side;
}

const SIDES: readonly Side[] = ['left', 'right'];
const NECK = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'] as const;
const neckKind = (level: (typeof NECK)[number]): PartKind =>
  level === 'C1' ? 'atlas' : level === 'C2' ? 'axis' : 'cervical';
const ribKind = (rib: number): PartKind => (rib <= 7 ? 'rib-true' : rib <= 10 ? 'rib-false' : 'rib-floating');

type Row = readonly [PartId, PartInfo];
const alone = (kind: PartKind): Row => [kind, { kind }];
const paired = (kind: PartKind, id: string = kind, level?: string): Row[] =>
  SIDES.map((side): Row => [`${id}-${side}`, level === undefined ? { kind, side } : { kind, level, side }]);
const disc = (joint: string): Row => [`disc-${joint}`, { kind: 'disc', level: joint }];

/** Every part, as a list of them is read: from the bone that is treated outwards. */
export const PARTS: ReadonlyMap<PartId, PartInfo> = new Map<PartId, PartInfo>([
  alone('treated'),
  ...LEVELS.map((level): Row => [level, { kind: level.startsWith('T') ? 'thoracic' : 'lumbar', level }]),
  ...LEVELS.map((level) => disc(jointBelow(level))),
  alone('sacrum'),
  ...paired('hip'),
  ...NECK.map((level): Row => [level, { kind: neckKind(level), level }]),
  ...NECK.slice(1).map((level, at) => disc(`${level}-${NECK[at + 2] ?? 'T1'}`)),
  ...(['needle', 'wire', 'cannula', 'drill', 'balloon', 'filler'] as const).flatMap((kind) => paired(kind)),
  alone('syringe'),
  ...(['cement', 'cavity', 'cord', 'sac', 'cauda'] as const).map(alone),
  ...LEVELS.flatMap((level) => paired('root', `root-${level}`, level)),
  ...['S1', 'S2', 'S3', 'S4'].flatMap((level) => paired('root-sacral', `root-${level}`, level)),
  ...(['anterior', 'posterior', 'flavum', 'interspinous', 'supraspinous'] as const).map((name) =>
    alone(`ligament-${name}`),
  ),
  ...(['aorta', 'vena-cava', 'azygos', 'epidural-veins', 'basivertebral-veins'] as const).map(alone),
  ...paired('iliac-artery'),
  ...paired('iliac-vein'),
  ...(['segmental-artery', 'segmental-vein'] as const).flatMap((kind) =>
    LEVELS.flatMap((level) => paired(kind, `${kind}-${level}`, level)),
  ),
  ...paired('erector'),
  ...paired('multifidus'),
  alone('sternum'),
  alone('cartilage'),
  ...Array.from({ length: 12 }, (_, i) => i + 1).flatMap((n) => paired(ribKind(n), `rib-${n}`, String(n))),
  ...(['skin', 'ligaments', 'arteries', 'veins', 'muscles'] as const).map(alone),
]);

export const isPart = (id: string): boolean => PARTS.has(id);

/** The layer that a part is drawn with; null for what no layer holds. */
export const layerOf = (id: PartId): Layer | null => {
  const info = PARTS.get(id);
  return info === undefined ? null : PART_KINDS[info.kind];
};

/** What a visitor can wish of a part: only such parts are shown, or it is faint, or not there. */
export const PART_WISHES = ['only', 'fade', 'hide'] as const;
export type PartWish = (typeof PART_WISHES)[number];
export type OwnParts = Readonly<Record<PartId, PartWish>>;

/** How much of a faded part's opacity is left. */
export const FADED = 0.22;

export const isolated = (own: OwnParts): PartId[] => Object.keys(own).filter((id) => own[id] === 'only');

/** The layers with those solid that hold parts which stand alone: the rest of such a layer is hidden part by part. */
export function revealed(layers: Layers, own: OwnParts): Layers {
  const solid = isolated(own).flatMap((id) => layerOf(id) ?? []);
  return solid.length === 0 ? layers : { ...layers, ...Object.fromEntries(solid.map((layer) => [layer, 1])) };
}

/** What the visitor's wishes make of a part. */
export function seenAs(own: OwnParts, id: PartId, anyAlone: boolean): 'shown' | 'faint' | 'hidden' {
  const mine = own[id];
  if (mine === 'hide' || (anyAlone && mine !== 'only')) return 'hidden';
  return mine === 'fade' ? 'faint' : 'shown';
}
