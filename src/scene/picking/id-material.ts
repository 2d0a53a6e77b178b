import { GLSL3, NoBlending, ShaderMaterial } from 'three';
import { SECTION_FRAGMENT, SECTION_VERTEX } from '../section/shaders/section.ts';

/** Colour of a fragment: whose it is (`uSubject`, red and green), which part of that (blue), and that there is one. */
const ID = /* glsl */ `
uniform float uSubject;
uniform float uWanted;
vec4 idOf(float part) {
  if (uWanted >= 0.0 && abs(part - uWanted) > 0.5) discard;
  return vec4(mod(uSubject, 256.0), floor(uSubject / 256.0), part, 255.0) / 255.0;
}
`;

const VERTEX = /* glsl */ `
#include <common>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
attribute float part;
flat varying float vPart;
void main() {
  vPart = part;
  #include <begin_vertex>
  #include <morphtarget_vertex>
  #include <skinbase_vertex>
  #include <skinning_vertex>
  #include <project_vertex>
  #include <clipping_planes_vertex>
}
`;

const FRAGMENT = /* glsl */ `
#include <common>
#include <clipping_planes_pars_fragment>
flat varying float vPart;
${ID}
void main() {
  #include <clipping_planes_fragment>
  gl_FragColor = idOf(vPart);
}
`;

const own = () => ({ uSubject: { value: 0 }, uWanted: { value: -1 } });

/** Draws any mesh of the scene (carried by bones, deformed, cut) in colours that say which part it is. */
export const idMaterial = (): ShaderMaterial =>
  new ShaderMaterial({
    uniforms: own(),
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    blending: NoBlending,
    clipping: true,
  });

/** The same for the cut face of the treated bone: bone, cement and cavity are told apart as its own shader does. */
export const sectionIdMaterial = (face: ShaderMaterial): ShaderMaterial => {
  const material = new ShaderMaterial({
    glslVersion: GLSL3,
    side: face.side,
    blending: NoBlending,
    vertexShader: SECTION_VERTEX,
    fragmentShader: `${SECTION_FRAGMENT.slice(0, SECTION_FRAGMENT.indexOf('void main()'))}${ID}${SECTION_MAIN}`,
  });
  // The very uniforms of the face, which follow the moment.
  material.uniforms = { ...face.uniforms, ...own() };
  return material;
};

const SECTION_MAIN = /* glsl */ `
void main() {
  if (vMiss > 0.4) discard;
  bool cement = cementAt(vMaterial) <= 0.0;
  if (distanceAt(vMaterial) > RIM && !cement) discard;
  bool empty = holeAt(vMaterial) < 0.0 || tractAt(vHere) < 0.0;
  outColor = idOf(cement ? 1.0 : empty ? 2.0 : 0.0);
}
`;
