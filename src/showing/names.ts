import type { Layer } from './layers.ts';

/** Names that can stand on the picture, each tied to a place of the model. What they say is content's. */
export const NAME_IDS = [
  'vertebra',
  'treated-bone',
  'body',
  'superior-endplate',
  'inferior-endplate',
  'pedicle',
  'lamina',
  'spinous',
  'transverse',
  'facet',
  'disc',
  'canal',
  'cord',
  'cauda',
  'root',
  'aorta',
  'anterior-ligament',
  'posterior-ligament',
  'rib',
  'fracture',
  'needle',
  'trocar-tip',
  'cannula',
  'drill',
  'balloon',
  'markers',
  'syringe',
  'cavity',
  'cement',
] as const;
export type NameId = (typeof NAME_IDS)[number];

/** What a stage's words can point at, and its name on the picture; the whole spine and the skin have none. */
export const LOOKED_AT = {
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
} as const satisfies Record<string, NameId | null>;
export type LookAt = keyof typeof LOOKED_AT;

/** What can be named at any stage, for whoever wants all. */
export const REST: readonly NameId[] = [
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
export const LAYER_OF: Readonly<Partial<Record<NameId, Layer>>> = {
  disc: 'discs',
  cord: 'nerves',
  cauda: 'nerves',
  root: 'nerves',
  aorta: 'vessels',
  'anterior-ligament': 'ligaments',
  'posterior-ligament': 'ligaments',
  rib: 'ribs',
};
