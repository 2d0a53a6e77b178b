import {
  AddEquation,
  type BufferGeometry,
  Color,
  CustomBlending,
  DoubleSide,
  HalfFloatType,
  LinearFilter,
  Matrix4,
  OneFactor,
  PerspectiveCamera,
  Scene,
  ShaderMaterial,
  type TextureDataType,
  Vector2,
  Vector3,
  Vector4,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import type { Vec3 } from '../../../models/math/vec.ts';
import { type Beam, SOURCE_DETECTOR_MM } from '../arm.ts';
import type { Weights } from '../attenuation.ts';

/**
 * The path of every ray through closed meshes, by adding signed distances: each face that a ray enters takes its
 * distance from the source away, each that it leaves adds it, so the sum is the length inside, mm. Distances are
 * counted from a plane through the mesh's own middle, or half precision would be lost on large numbers: the plane faces
 * the source, and for a shaft it holds the shaft's axis too.
 *
 * Tried elsewhere and left: a thickness of t / |n . v| at each crossing outlines every silhouette alike and loses the
 * walls that lie along the beam.
 */
const VERTEX = /* glsl */ `
#include <common>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
uniform vec3 uCentre;
uniform vec3 uAxis;
varying vec3 vView;
varying vec3 vRest;
varying vec4 vPlane;
#ifdef LAYERED
attribute float layer;
varying float vLayer;
#endif
void main() {
  #include <skinbase_vertex>
  #include <begin_vertex>
  #include <morphtarget_vertex>
  vRest = position;
  #include <skinning_vertex>
  #include <project_vertex>
  vView = mvPosition.xyz;
  vec3 centre = (modelViewMatrix * vec4(uCentre, 1.0)).xyz;
  vec3 toward = normalize(centre);
  vec3 axis = (modelViewMatrix * vec4(uAxis, 0.0)).xyz;
  vec3 normal = toward - axis * dot(axis, toward);
  if (dot(normal, normal) < 0.01) normal = toward;
  vPlane = vec4(normal, dot(normal, centre));
  #ifdef LAYERED
  vLayer = layer;
  #endif
}
`;

/**
 * `uGrain` adds the shadow of single struts, fixed to the bone: not a path length, so tests and measures set it to 0.
 */
const FRAGMENT = /* glsl */ `
uniform vec4 uWeights;
uniform vec4 uDeepWeights;
uniform float uGrain;
uniform vec2 uRay;
varying vec3 vView;
varying vec3 vRest;
varying vec4 vPlane;
// A rasteriser moves corners to a sixteenth or a 256th of a pixel. The point that it gives lies on the triangle's
// plane but beside the pixel's ray; from there it is brought onto the ray, unless the plane lies along it.
float reachOfRay() {
  vec3 ray = normalize(vec3(gl_FragCoord.xy * uRay.x - uRay.y, -1.0));
  vec3 normal = normalize(cross(dFdx(vView), dFdy(vView)));
  float along = dot(normal, ray);
  float reach = length(vView);
  float beside = dot(normal, vView - reach * ray);
  if (abs(along) > 0.02) reach += clamp(beside / along, -1.0, 1.0);
  return reach - vPlane.w / dot(vPlane.xyz, ray);
}
#ifdef LAYERED
varying float vLayer;
#endif
float hash(vec3 p) {
  p = fract(p * 0.3183099 + vec3(0.11, 0.17, 0.13));
  p *= 17.0;
  return fract(p.x * p.y * p.z * (p.x + p.y + p.z));
}
float value(vec3 x) {
  vec3 i = floor(x);
  vec3 f = fract(x);
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(mix(hash(i), hash(i + vec3(1, 0, 0)), f.x), mix(hash(i + vec3(0, 1, 0)), hash(i + vec3(1, 1, 0)), f.x), f.y),
    mix(mix(hash(i + vec3(0, 0, 1)), hash(i + vec3(1, 0, 1)), f.x), mix(hash(i + vec3(0, 1, 1)), hash(i + vec3(1, 1, 1)), f.x), f.y),
    f.z) - 0.5;
}
void main() {
  float way = gl_FrontFacing ? -1.0 : 1.0;
  float reach = way * reachOfRay();
  vec4 sum = uWeights * reach;
  #ifdef LAYERED
  if (vLayer > 0.5) {
    sum = uDeepWeights * reach;
    // Struts along the load are longer than those across it.
    if (uGrain > 0.0) {
      sum.r += uGrain * (0.8 * value(vRest * vec3(0.9, 0.42, 0.9)) + 0.7 * value(vRest * vec3(1.9, 0.8, 1.9) + 7.0)
        + 0.35 * value(vRest * vec3(0.24) + 3.0));
    }
  }
  #else
  // Cement ends in fingers between the struts.
  if (uGrain > 0.0)
    sum += uWeights * uGrain * (value(vRest * 0.62) + 0.9 * value(vRest * 1.35 + 5.0) + 0.3);
  #endif
  gl_FragColor = sum;
}
`;

export interface ThicknessOptions {
  weights: Weights;
  /** For the deeper of two surfaces in one geometry with the attribute `layer`. */
  deepWeights?: Weights;
  grain?: number;
  /** Unit axis of a shaft, in the mesh's own frame. */
  axis?: Vec3;
}

/** Of the pass being drawn: view units per pixel, and half the view, at distance 1. */
const RAY = { value: new Vector2() };

/** A material that writes path lengths. One per mesh: its middle is a uniform. */
export function thicknessMaterial(
  geometry: BufferGeometry,
  { weights, deepWeights, grain = 0, axis = [0, 0, 0] }: ThicknessOptions,
): ShaderMaterial {
  if (geometry.boundingSphere === null) geometry.computeBoundingSphere();
  return new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    defines: deepWeights === undefined ? {} : { LAYERED: '' },
    uniforms: {
      uCentre: { value: geometry.boundingSphere?.center.clone() ?? new Vector3() },
      uAxis: { value: new Vector3(...axis) },
      uWeights: { value: new Vector4(...weights) },
      uDeepWeights: { value: new Vector4(...(deepWeights ?? weights)) },
      uGrain: { value: grain },
      uRay: RAY,
    },
    side: DoubleSide,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    blending: CustomBlending,
    blendEquation: AddEquation,
    blendSrc: OneFactor,
    blendDst: OneFactor,
    blendSrcAlpha: OneFactor,
    blendDstAlpha: OneFactor,
  });
}

/** A scene whose meshes carry matrices of their own making: nothing is updated when it is drawn. */
export function thicknessScene(): Scene {
  const scene = new Scene();
  scene.matrixWorldAutoUpdate = false;
  return scene;
}

export function thicknessTarget(size: number, type: TextureDataType = HalfFloatType): WebGLRenderTarget {
  return new WebGLRenderTarget(size, size, {
    type,
    depthBuffer: false,
    minFilter: LinearFilter,
    magFilter: LinearFilter,
  });
}

export function beamCamera(): PerspectiveCamera {
  const camera = new PerspectiveCamera(20, 1, 150, 1300);
  camera.matrixAutoUpdate = false;
  camera.matrixWorldAutoUpdate = false;
  return camera;
}

const X = new Vector3();
const Y = new Vector3();
const Z = new Vector3();
const BASIS = new Matrix4();

/** Sets a camera at the source, looking at the detector. It sees what the source sees: the other way round than a
 * picture is shown, so left and right are changed only at the display. */
export function aimCamera(camera: PerspectiveCamera, beam: Beam, fieldMm: number): void {
  const fov = (2 * Math.atan(fieldMm / 2 / SOURCE_DETECTOR_MM) * 180) / Math.PI;
  if (camera.fov !== fov) {
    camera.fov = fov;
    camera.updateProjectionMatrix();
  }
  BASIS.makeBasis(
    X.set(-beam.right[0], -beam.right[1], -beam.right[2]),
    Y.set(beam.up[0], beam.up[1], beam.up[2]),
    Z.set(beam.toSource[0], beam.toSource[1], beam.toSource[2]),
  );
  BASIS.setPosition(beam.source[0], beam.source[1], beam.source[2]);
  camera.matrixWorld.copy(BASIS);
  camera.matrixWorldInverse.copy(BASIS).invert();
}

const BLACK = new Color(0);
const KEPT = new Color();

/** Fills a target with the path lengths of a scene, four sums in mm. */
export function renderThickness(
  gl: WebGLRenderer,
  scene: Scene,
  camera: PerspectiveCamera,
  target: WebGLRenderTarget,
): void {
  gl.getClearColor(KEPT);
  const alpha = gl.getClearAlpha();
  const half = Math.tan((camera.fov * Math.PI) / 360);
  RAY.value.set((2 * half) / target.width, half);
  gl.setClearColor(BLACK, 0);
  gl.setRenderTarget(target);
  gl.clear();
  gl.render(scene, camera);
  gl.setRenderTarget(null);
  gl.setClearColor(KEPT, alpha);
}
