import {
  type Color,
  type ColorRepresentation,
  type Material,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  type Plane,
} from 'three';
import { boneMaterial } from './materials/bone.ts';
import { discMaterial } from './materials/disc.ts';
import type { ReliefTextures } from './materials/relief.ts';
import type { Palette } from './tokens.ts';

/** One set of materials for a scene; parts share them. Dispose with `disposeMaterials`. */
export interface Materials {
  bone: Material;
  /** The treated bone, opened by the section plane. */
  boneCut: Material;
  /** Neighbours stand back a little, so that the treated bone is found at once. */
  boneContext: Material;
  disc: Material;
  steel: Material;
  handle: Material;
  band: Material;
  balloon: Material;
  /** The balloon while it is folded, and the tube that carries it. */
  folded: Material;
  catheter: Material;
  cement: MeshPhysicalMaterial;
  cementCut: MeshPhysicalMaterial;
}

/** `relief` null leaves bone and disc plain, for machines that cannot carry it. */
export function makeMaterials(palette: Palette, section: Plane, relief: ReliefTextures | null): Materials {
  const standard = (color: ColorRepresentation, roughness: number, metalness = 0) =>
    new MeshStandardMaterial({ color, roughness, metalness });
  const boneOf = (colour: Color) =>
    relief === null ? standard(colour, 0.62) : boneMaterial(relief, { colour });
  const bone = boneOf(palette.bone);
  bone.alphaHash = true;
  const boneContext = boneOf(palette.bone.clone().lerp(palette.ground, 0.3));
  const boneCut = boneOf(palette.bone);
  boneCut.clippingPlanes = [section];
  boneCut.clipShadows = true;
  const disc = relief === null ? standard(palette.disc, 0.5) : discMaterial(relief, { colour: palette.disc });
  const cement = new MeshPhysicalMaterial({ color: palette.cement, roughness: 0.35, clearcoat: 0.4 });
  const cementCut = cement.clone();
  cementCut.clippingPlanes = [section];
  cementCut.clipShadows = true;
  return {
    bone,
    boneContext,
    boneCut,
    disc,
    steel: standard(palette.steel, 0.32, 0.55),
    handle: standard('#33424c', 0.55),
    band: standard('#3b3327', 0.3, 0.6),
    balloon: new MeshPhysicalMaterial({
      color: palette.balloon,
      roughness: 0.2,
      transparent: true,
      opacity: 0.88,
      clearcoat: 1,
      clearcoatRoughness: 0.12,
    }),
    folded: standard(palette.balloon, 0.45),
    catheter: standard('#d8d4ca', 0.5),
    cement,
    cementCut,
  };
}

export function disposeMaterials(materials: Materials): void {
  for (const material of Object.values(materials) as Material[]) material.dispose();
}
