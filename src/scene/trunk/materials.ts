import { Color, type Material, MeshStandardMaterial, type Plane, Vector4 } from 'three';
import type { Palette } from '../frame/tokens.ts';
import { boneMaterial } from '../materials/bone.ts';
import type { ReliefTextures } from '../materials/relief.ts';
import type { SurfaceName } from './tissues.ts';

/** How a tissue looks: solid with a filled cut face, or a veil that is seen at its edges first. */
interface Look {
  colour: (palette: Palette) => Color;
  roughness: number;
  veil: boolean;
  /** Bone has grain and pores where the machine can carry them and it is not seen through. */
  bone?: boolean;
  /** Heights in the rest frame, mm, between which the lower end fades in and the upper end out. */
  ends?: readonly [number, number, number, number];
  /** Fibres round a tube; 0 for none. */
  fibres?: number;
}

const bone = (palette: Palette): Color => palette.bone.clone().lerp(palette.ground, 0.3);
const own =
  (key: 'skin' | 'muscle' | 'artery' | 'vein' | 'ligament') =>
  (palette: Palette): Color =>
    palette[key].clone();

type Skinned = Exclude<SurfaceName, 'discs'> | 'limbs';

const LOOKS: Readonly<Record<Skinned, Look>> = {
  skin: { colour: own('skin'), roughness: 0.6, veil: true, ends: [-160, -70, 520, 600] },
  limbs: { colour: own('skin'), roughness: 0.6, veil: true },
  muscles: { colour: own('muscle'), roughness: 0.62, veil: true, fibres: 34 },
  ribs: { colour: bone, roughness: 0.62, veil: false, bone: true },
  cartilages: {
    colour: (p) => p.disc.clone().lerp(p.ground, 0.3),
    roughness: 0.5,
    veil: false,
  },
  sacrum: { colour: bone, roughness: 0.62, veil: false, bone: true },
  hips: { colour: bone, roughness: 0.62, veil: false, bone: true },
  neck: { colour: bone, roughness: 0.62, veil: false, bone: true },
  arteries: { colour: own('artery'), roughness: 0.42, veil: false },
  veins: { colour: own('vein'), roughness: 0.42, veil: false },
  ligaments: { colour: own('ligament'), roughness: 0.55, veil: false, fibres: 16 },
  cord: { colour: (p) => p.nerve.clone().lerp(new Color('#ffffff'), 0.3), roughness: 0.5, veil: false },
  sac: { colour: (p) => p.nerve.clone().lerp(p.ligament, 0.6), roughness: 0.45, veil: false },
  fat: { colour: (p) => p.ligament.clone().lerp(new Color('#e0a82e'), 0.62), roughness: 0.6, veil: false },
  roots: { colour: (p) => p.nerve.clone().lerp(p.ligament, 0.25), roughness: 0.5, veil: false },
};

/** How the face of a cut looks: the tissue's own colour. */
export const faceColour = (name: Exclude<SurfaceName, 'discs'>, palette: Palette): Color =>
  name === 'sac' ? LIQUOR.clone() : LOOKS[name].colour(palette);

/** What a cut sac shows: clear liquor, dark for its depth. */
const LIQUOR = new Color('#b9c4c6');

/** The material of a surface at an opacity, cut by planes. */
export function surfaceMaterial(
  name: Skinned,
  palette: Palette,
  opacity: number,
  planes: readonly Plane[],
  relief: ReliefTextures | null,
): Material {
  const { colour, roughness, veil, fibres = 0, ends = ENDLESS, bone: isBone = false } = LOOKS[name];
  const through = opacity < 1;
  if (isBone && relief !== null && !through)
    return boneMaterial(
      relief,
      { colour: colour(palette), stain: 0.3 },
      { clippingPlanes: [...planes], clipShadows: true },
    );
  const material = new MeshStandardMaterial({
    color: colour(palette),
    roughness,
    transparent: through,
    opacity,
    depthWrite: !veil || !through,
    clippingPlanes: [...planes],
    clipShadows: true,
  });
  const uniforms = {
    uVeil: { value: veil && through ? 1 : 0 },
    uFibres: { value: fibres },
    uEnds: { value: new Vector4(...ends) },
  };
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        '#include <common>\nattribute float ao;\nattribute float across;\nvarying float vAo;\nvarying float vAcross;\nvarying vec3 vHome;',
      )
      .replace(
        '#include <begin_vertex>',
        '#include <begin_vertex>\nvAo = ao;\nvAcross = across;\nvHome = position;',
      );
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <common>',
        '#include <common>\nvarying float vAo;\nvarying float vAcross;\nvarying vec3 vHome;\nuniform float uVeil;\nuniform float uFibres;\nuniform vec4 uEnds;',
      )
      .replace('#include <color_fragment>', `#include <color_fragment>\n${FIBRES}`)
      .replace('#include <aomap_fragment>', OCCLUSION)
      .replace('#include <opaque_fragment>', `${VEIL}\n#include <opaque_fragment>`);
  };
  material.customProgramCacheKey = () => 'tissue';
  return material;
}

/** Bundles side by side, each a little lighter or darker, that wander along their way. */
const FIBRES = /* glsl */ `
{
  float line = vAcross * uFibres + 0.35 * sin(0.045 * vHome.y + 5.0 * vAcross);
  float bundle = 0.55 * sin(6.2832 * line) + 0.45 * sin(17.0 * line + 0.6 * sin(0.09 * vHome.y));
  diffuseColor.rgb *= 1.0 + 0.085 * bundle * step(0.5, uFibres);
}
`;

const OCCLUSION = /* glsl */ `
{
  float sky = mix(0.4, 1.0, smoothstep(0.0, 0.95, vAo));
  reflectedLight.indirectDiffuse *= sky;
  reflectedLight.directDiffuse *= mix(0.72, 1.0, sky);
}
`;

const ENDLESS = [-9e3, -8e3, 8e3, 9e3] as const;

/** Nearly clear where it faces the viewer, as thick as asked for at its outline. */
const VEIL = /* glsl */ `
float facing = abs(dot(normalize(vViewPosition), normal));
float edge = pow(1.0 - facing, 2.0);
diffuseColor.a *= smoothstep(uEnds.x, uEnds.y, vHome.y) * (1.0 - smoothstep(uEnds.z, uEnds.w, vHome.y));
diffuseColor.a *= mix(1.0, mix(0.22, 1.0, edge), uVeil * (1.0 - smoothstep(0.6, 1.0, diffuseColor.a)));
`;
