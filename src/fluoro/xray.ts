import { LEVELS, type Level, levelIndex } from '../../models/levels.ts';
import type { COMPACT_SHARE, SUBSTANCES } from './attenuation.ts';

/** What a closed surface is filled with, as X-rays tell it; `bone` has a shell, ribs and pelvis are one mixture. */
export type Substance = 'bone' | keyof typeof COMPACT_SHARE | keyof typeof SUBSTANCES;

/** What a mesh of the scene is to X-rays. Fluoroscopy asks for this and for nothing else. */
export interface Xray {
  readonly substance: Substance;
  /** Places in the column (`levelIndex`) of the first and the last level that it belongs to or stands beside. */
  readonly beside: readonly [number, number];
  /** Of a bone: the surfaces inside it. */
  readonly inner?: Inner;
  /** Its long axis in its own frame, if it is a shaft. */
  readonly axis?: 'x';
  /** Where it is, no bone is: a balloon, a hole. */
  readonly takesPlaceOf?: 'bone';
  /** Its surface is cut anew from a field: it has no sphere, but stays close round the origin of its frame. */
  readonly cutAnew?: true;
  /** What hides it from X-rays: what hides it in the picture; no more than its own `visible`, as of what is there for
   * X-rays only; or nothing, as of bones, which a layer or a step hides from the picture alone. */
  readonly hiddenBy: 'picture' | 'itself' | 'nothing';
}

/** Surfaces inside a level's bone: as baked, or broken with its outer surface by the same morph targets. */
export interface Inner {
  readonly level: Level;
  readonly as: 'baked' | 'morphed';
}

/** No field reaches further than this many levels from the one that it is centred on. */
const NEAR = 4;

/** Whether what it is said of can be in a beam that is centred on a level. */
export function inReach({ beside: [first, last] }: Xray, centre: Level): boolean {
  const at = levelIndex(centre);
  return first - at <= NEAR && at - last <= NEAR;
}

const only = (level: Level): readonly [number, number] => [levelIndex(level), levelIndex(level)];

/** A vertebra. */
export const boneXray = (level: Level, as: Inner['as']): Xray => ({
  substance: 'bone',
  beside: only(level),
  inner: { level, as },
  hiddenBy: 'nothing',
});

/** The disc under a level. */
export const discXray = (upper: Level): Xray => ({
  substance: 'disc',
  beside: only(upper),
  hiddenBy: 'nothing',
});

/** A piece of an instrument that lies along x in its own frame and goes into a level. */
export const toolXray = (level: Level, substance: 'steel' | 'band' | 'plastic'): Xray => ({
  substance,
  beside: only(level),
  axis: 'x',
  hiddenBy: 'picture',
});

/** A filled balloon; `inHole` where the hole around it is larger, and takes the bone away for both. */
export const balloonXray = (level: Level, inHole: boolean): Xray => ({
  substance: 'contrast',
  beside: only(level),
  ...(inHole ? {} : { takesPlaceOf: 'bone' }),
  cutAnew: true,
  hiddenBy: 'picture',
});

/** Contrast that has run out of a balloon, in the pores round it. */
export const spiltXray = (level: Level): Xray => ({
  substance: 'spilt',
  beside: only(level),
  cutAnew: true,
  hiddenBy: 'picture',
});

/** A hole in a level's bone, for X-rays only; what fills it, if anything does, is said by what does. */
export const holeXray = (level: Level, empty: boolean): Xray => ({
  substance: empty ? 'air' : 'blood',
  beside: only(level),
  takesPlaceOf: 'bone',
  cutAnew: true,
  hiddenBy: 'itself',
});

export const cementXray = (level: Level): Xray => ({
  substance: 'cement',
  beside: only(level),
  cutAnew: true,
  hiddenBy: 'picture',
});

/** A thread of cement. It is a shaft, but drawn longer by its scale, which an axis must not be. */
export const threadXray = (level: Level): Xray => ({
  substance: 'cement',
  beside: only(level),
  hiddenBy: 'picture',
});

/** The sacrum stands under L5. */
const SACRUM = LEVELS.length;

export const RIBS_XRAY: Xray = {
  substance: 'ribs',
  beside: [levelIndex('T1'), levelIndex('T12')],
  hiddenBy: 'nothing',
};
export const PELVIS_XRAY: Xray = { substance: 'pelvis', beside: [SACRUM, SACRUM], hiddenBy: 'nothing' };
/** The disc on the sacrum. */
export const LAST_DISC_XRAY: Xray = { substance: 'disc', beside: [SACRUM, SACRUM], hiddenBy: 'nothing' };
