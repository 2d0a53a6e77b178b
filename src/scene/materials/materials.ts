import {
  type Color,
  type ColorRepresentation,
  type Material,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  type Plane,
  type Texture,
} from 'three';
import { letGo } from '../../session/spare.ts';
import type { Palette } from '../frame/tokens.ts';
import { boneMaterial } from './bone.ts';
import { discMaterial } from './disc.ts';
import type { ReliefTextures } from './relief.ts';

/** One set of materials for a scene; parts share them. Dispose with `disposeMaterials`. */
export interface Materials {
  bone: Material;
  /** The treated bone, opened by the section plane. */
  boneCut: Material;
  /** Neighbours stand back a little, so that the treated bone is found at once. */
  boneContext: Material;
  disc: Material;
  /** Of the discs that the broken endplates bend: one material for both kinds changed its program twice a frame. */
  discBent: Material;
  steel: Material;
  handle: Material;
  band: Material;
  balloon: Material;
  /** Contrast that has run out of one, between the trabeculae. */
  spilt: Material;
  /** The balloon while it is folded, and the tube that carries it. */
  folded: Material;
  catheter: Material;
  cement: MeshPhysicalMaterial;
  cementCut: MeshPhysicalMaterial;
}

/** `relief` null leaves bone and disc plain, `mirrored` null metal dull, for machines that cannot carry them. */
export function makeMaterials(
  palette: Palette,
  section: Plane,
  relief: ReliefTextures | null,
  mirrored: Texture | null,
): Materials {
  const standard = (color: ColorRepresentation, roughness: number, metalness = 0) =>
    new MeshStandardMaterial({ color, roughness, metalness });
  /** A metal mirrors its room, which then is most of its light; without one it must shine by itself. */
  const metal = (color: ColorRepresentation, roughness: number) =>
    mirrored === null
      ? standard(color, roughness, 0.55)
      : new MeshStandardMaterial({ color, roughness, metalness: 1, envMap: mirrored });
  const boneOf = (colour: Color, field: boolean) =>
    relief === null ? standard(colour, 0.62) : boneMaterial(relief, { colour, field });
  const bone = boneOf(palette.bone, true);
  bone.alphaHash = true;
  const boneContext = boneOf(palette.bone.clone().lerp(palette.ground, 0.3), false);
  const boneCut = boneOf(palette.bone, true);
  boneCut.clippingPlanes = [section];
  boneCut.clipShadows = true;
  const disc = () =>
    relief === null ? standard(palette.disc, 0.5) : discMaterial(relief, { colour: palette.disc });
  const cement = new MeshPhysicalMaterial({
    color: palette.cement,
    roughness: 0.35,
    clearcoat: 0.4,
    envMap: mirrored,
    envMapIntensity: 0.35,
  });
  const cementCut = cement.clone();
  cementCut.clippingPlanes = [section];
  cementCut.clipShadows = true;
  return {
    bone,
    boneContext,
    boneCut,
    disc: disc(),
    discBent: disc(),
    steel: metal(palette.steel, 0.32),
    handle: standard('#48595f', 0.55),
    band: metal('#3b3327', 0.3),
    balloon: new MeshPhysicalMaterial({
      color: palette.balloon,
      roughness: 0.2,
      transparent: true,
      opacity: 0.88,
      clearcoat: 1,
      clearcoatRoughness: 0.12,
      envMap: mirrored,
      envMapIntensity: 0.5,
    }),
    spilt: new MeshStandardMaterial({
      color: palette.balloon,
      roughness: 0.6,
      transparent: true,
      opacity: 0.3,
      depthWrite: false,
    }),
    folded: standard(palette.balloon, 0.45),
    catheter: standard('#d8d4ca', 0.5),
    cement,
    cementCut,
  };
}

export function disposeMaterials(materials: Materials): void {
  letGo(...(Object.values(materials) as Material[]));
}
