import {
  DataTexture,
  FloatType,
  GLSL3,
  type IUniform,
  Mesh,
  NearestFilter,
  OrthographicCamera,
  PlaneGeometry,
  RawShaderMaterial,
  RGBAFormat,
  Scene,
  WebGLRenderer,
  WebGLRenderTarget,
} from 'three';

type Point = readonly [number, number, number];

/**
 * Runs a GLSL expression of `vec3 q` on the GPU, once for every input, in 32-bit floats.
 * Returns four numbers for each input.
 */
export function evaluate(
  functions: string,
  expression: string,
  uniforms: Record<string, IUniform>,
  inputs: readonly Point[],
): Float32Array {
  const renderer = new WebGLRenderer();
  const values = Float32Array.from(inputs.flatMap((point) => [...point, 0]));
  const texture = new DataTexture(values, inputs.length, 1, RGBAFormat, FloatType);
  texture.needsUpdate = true;
  const target = new WebGLRenderTarget(inputs.length, 1, {
    type: FloatType,
    minFilter: NearestFilter,
    magFilter: NearestFilter,
    depthBuffer: false,
  });
  const material = new RawShaderMaterial({
    glslVersion: GLSL3,
    uniforms: { ...uniforms, uInputs: { value: texture } },
    vertexShader: 'in vec3 position; void main() { gl_Position = vec4(2.0 * position.xy, 0.0, 1.0); }',
    fragmentShader: `precision highp float;
      uniform sampler2D uInputs;
      out vec4 result;
      ${functions}
      void main() {
        vec3 q = texelFetch(uInputs, ivec2(gl_FragCoord.xy), 0).xyz;
        result = ${expression};
      }`,
  });
  const scene = new Scene().add(new Mesh(new PlaneGeometry(1, 1), material));
  renderer.setRenderTarget(target);
  renderer.render(scene, new OrthographicCamera());
  const out = new Float32Array(4 * inputs.length);
  renderer.readRenderTargetPixels(target, 0, 0, inputs.length, 1, out);
  for (const thing of [texture, target, material, renderer]) thing.dispose();
  return out;
}
