import {
  Color,
  DoubleSide,
  FrontSide,
  type Material,
  MeshBasicMaterial,
  MeshStandardMaterial,
  type Plane,
} from 'three';
import type { Palette } from '../tokens.ts';
import type { SurfaceName } from './tissues.ts';

/** How a tissue looks: solid with a filled cut face, or a veil that is seen at its edges first. */
interface Look {
  colour: (palette: Palette) => Color;
  roughness: number;
  veil: boolean;
}

const bone = (palette: Palette): Color => palette.bone.clone().lerp(palette.ground, 0.3);

const LOOKS: Readonly<Record<Exclude<SurfaceName, 'discs'>, Look>> = {
  skin: { colour: (p) => p.skin, roughness: 0.6, veil: true },
  muscles: { colour: (p) => p.muscle, roughness: 0.62, veil: true },
  ribs: { colour: bone, roughness: 0.62, veil: false },
  cartilages: {
    colour: (p) => p.disc.clone().lerp(p.ground, 0.3),
    roughness: 0.5,
    veil: false,
  },
  pelvis: { colour: bone, roughness: 0.62, veil: false },
  neck: { colour: bone, roughness: 0.62, veil: false },
  arteries: { colour: (p) => p.artery, roughness: 0.42, veil: false },
  veins: { colour: (p) => p.vein, roughness: 0.42, veil: false },
  ligaments: { colour: (p) => p.ligament, roughness: 0.55, veil: false },
  cord: { colour: (p) => p.nerve.clone().lerp(new Color('#ffffff'), 0.3), roughness: 0.5, veil: false },
  sac: { colour: (p) => p.nerve.clone().lerp(p.ligament, 0.6), roughness: 0.45, veil: false },
  roots: { colour: (p) => p.nerve, roughness: 0.5, veil: false },
};

/** Shows nothing but fills the depth buffer, so that a see-through layer does not show its own far side. */
export const depthOnly = (planes: readonly Plane[]): Material =>
  new MeshBasicMaterial({ colorWrite: false, clippingPlanes: [...planes] });

/** The material of a surface at an opacity, cut by planes. Where it is cut, what is seen of its inside is drawn flat: a
 * tube's far wall then looks like the face of the cut. */
export function surfaceMaterial(
  name: Exclude<SurfaceName, 'discs'>,
  palette: Palette,
  opacity: number,
  planes: readonly Plane[],
): Material {
  const { colour, roughness, veil } = LOOKS[name];
  const through = opacity < 1;
  const material = new MeshStandardMaterial({
    color: colour(palette),
    roughness,
    transparent: through,
    opacity,
    depthWrite: !veil || !through,
    side: planes.length > 0 && !veil ? DoubleSide : FrontSide,
    clippingPlanes: [...planes],
  });
  const uniforms = { uVeil: { value: veil && through ? 1 : 0 } };
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nattribute float ao;\nvarying float vAo;')
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvAo = ao;');
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nvarying float vAo;\nuniform float uVeil;')
      .replace('#include <aomap_fragment>', OCCLUSION)
      .replace('#include <opaque_fragment>', `${VEIL}\n#include <opaque_fragment>\n${CAP}`);
  };
  material.customProgramCacheKey = () => 'tissue';
  return material;
}

const OCCLUSION = /* glsl */ `
{
  float sky = mix(0.4, 1.0, smoothstep(0.0, 0.95, vAo));
  reflectedLight.indirectDiffuse *= sky;
  reflectedLight.directDiffuse *= mix(0.72, 1.0, sky);
}
`;

/** Nearly clear where it faces the viewer, as thick as asked for at its outline. */
const VEIL = /* glsl */ `
float facing = abs(dot(normalize(vViewPosition), normal));
float edge = pow(1.0 - facing, 2.0);
diffuseColor.a *= mix(1.0, mix(0.22, 1.0, edge), uVeil * (1.0 - smoothstep(0.6, 1.0, diffuseColor.a)));
`;

const CAP = /* glsl */ `
if (!gl_FrontFacing) gl_FragColor.rgb = diffuseColor.rgb * 0.82;
`;
