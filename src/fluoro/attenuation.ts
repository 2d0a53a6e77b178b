/**
 * Linear attenuation per mm at one effective energy, 60 keV, which a beam of some 75-85 kVp has behind a patient.
 * Mass attenuation times density: nist2004-cortical, nist2004-soft, nist2004-elements in the evidence table.
 */
export const MU = {
  /** Muscle with a quarter of fat (0.0188); the share is illustrative. */
  soft: 0.0208,
  /** 0.3148 cm2/g, 1.92 g/cm3. */
  cortical: 0.0604,
  /** Red and yellow marrow, mostly fat; illustrative. */
  marrow: 0.0198,
  /** The tissue of a trabecula is as dense as compact bone. */
  trabecula: 0.0604,
  /** Iohexol, 300 mg iodine a mL, half and half with saline: 0.15 g/cm3 of iodine; the dilution is illustrative. */
  contrast: 0.0206 + 0.15 * 0.7579,
  /** PMMA with 30 % barium sulphate by weight: powder of half its volume in the mix; illustrative. */
  cement: 0.24,
  /** 316L steel as iron: 1.205 cm2/g, 7.9 g/cm3. */
  steel: 0.952,
  /** Platinum-iridium marker bands: 6.4 cm2/g, 21.4 g/cm3, so strong that a band of 0.3 mm stops the beam. */
  platinum: 13.6,
  /** Handles and catheters; as soft tissue and a little more. */
  plastic: 0.0225,
  /** Air in lung, gut and room. */
  air: 0,
} as const;

/** Lung is a quarter tissue; illustrative. */
export const LUNG_SHARE = 0.28;

/** Denser bone under the shell: share of the way from trabecular to compact bone; illustrative. */
export const ZONE_SHARE = 0.16;

/** Attenuation of trabecular bone with the given bone volume fraction, per mm. */
export const trabecularMu = (volumeFraction: number): number =>
  volumeFraction * MU.trabecula + (1 - volumeFraction) * MU.marrow;

/**
 * How much each closed surface adds to the four sums along a ray, per mm of the space inside it, as excess over the
 * soft tissue that it displaces. The sums: 0 bone as mm of compact bone, 1 contrast mm, 2 metal and cement as mm of
 * cement, 3 other (plastic, discs) as mm of soft tissue. All are then weighed by `CHANNEL_MU`.
 */
export type Weights = readonly [bone: number, contrast: number, dense: number, other: number];

/** Excess attenuation of one mm in each channel, per mm. */
export const CHANNEL_MU: Weights = [
  MU.cortical - MU.soft,
  MU.contrast - MU.soft,
  MU.cement - MU.soft,
  MU.soft,
];

const bone = (mu: number): number => (mu - MU.soft) / CHANNEL_MU[0];

export interface BoneWeights {
  /** Of the outer surface, the inner side of the shell, the inner side of the denser zone. */
  outer: number;
  shell: number;
  zone: number;
  /** Of trabecular bone on its own: what a hole takes away. */
  trabecular: number;
}

/** Weights of a bone's three surfaces, so that each layer between them has its own attenuation. */
export function boneWeights(volumeFraction: number): BoneWeights {
  const trabecular = bone(trabecularMu(volumeFraction));
  const zone = trabecular + ZONE_SHARE * (1 - trabecular);
  return { outer: 1, shell: zone - 1, zone: trabecular - zone, trabecular };
}

/** Share of an empty cavity that is air which came in by the cannula, the rest blood; illustrative. */
export const CAVITY_AIR = 0.3;

/** Bone without inner surfaces, as one mixture: a quarter compact; illustrative, and only until they are loaded. */
export const SOLID_BONE_SHARE = 0.22;

/**
 * Ribs, sacrum and hip bones have no inner surfaces: shell and core are one mixture. Compact share of the section; illustrative:
 * a third of a rib, which is a tube, and less of the broad bones of the pelvis.
 */
export const COMPACT_SHARE = { ribs: 0.3, pelvis: 0.15 } as const;

/** Weight of such a bone, whose core is as dense as that of the vertebrae. */
export const mixedBone = (compactShare: number, volumeFraction: number): number =>
  compactShare + (1 - compactShare) * bone(trabecularMu(volumeFraction));

/** What instruments, fillings and discs add. */
export const SUBSTANCES = {
  steel: [0, 0, (MU.steel - MU.soft) / CHANNEL_MU[2], 0],
  band: [0, 0, (MU.platinum - MU.soft) / CHANNEL_MU[2], 0],
  plastic: [0, 0, 0, (MU.plastic - MU.soft) / CHANNEL_MU[3]],
  /** Discs are a little denser than muscle; illustrative. */
  disc: [0, 0, 0, 0.05],
  contrast: [0, 1, 0, 0],
  /** What a torn balloon held is spread over some three times its room; illustrative. */
  spilt: [0, 0.35, 0, 0],
  /** In pores it shares the room with struts; illustrative. */
  cement: [0, 0, 0.94, 0],
  /** An empty cavity's air, the blood beside it taken in; and blood alone, which is as soft tissue. */
  air: [0, 0, 0, -CAVITY_AIR],
  blood: [0, 0, 0, 0],
} as const satisfies Record<string, Weights>;
