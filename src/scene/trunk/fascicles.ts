import type { Material } from 'three';
import { NOISE } from '../section/shaders/cut.ts';

/**
 * Has a flat face show muscle that is cut along its fibres: fascicles of 1 to 3 mm that run up and a little across, pale septa
 * between the larger ones, fat in some. By eye after sections of the back's muscles. Illustrative.
 */
export function drawFascicles(material: Material): void {
  material.onBeforeCompile = (shader) => {
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec3 vPlace;')
      .replace(
        '#include <begin_vertex>',
        '#include <begin_vertex>\nvPlace = (modelMatrix * vec4(position, 1.0)).xyz;',
      );
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\nvarying vec3 vPlace;\n${NOISE}`)
      .replace('#include <color_fragment>', `#include <color_fragment>\n${FASCICLES}`);
  };
  material.customProgramCacheKey = () => 'fascicles';
}

const FASCICLES = /* glsl */ `
{
  // Square to the fibres, mm, in both directions: they run up, lean a little, and wander slowly.
  float wander = valueNoise(vec3(vPlace.xz * 0.05, vPlace.y * 0.011));
  vec2 across = vec2(0.8 * vPlace.x + 0.6 * vPlace.z, 0.8 * vPlace.z - 0.6 * vPlace.x) + 0.1 * vPlace.y + 7.0 * wander;
  float pixel = max(fwidth(across.x), fwidth(across.y));
  float near = 1.0 - smoothstep(0.12, 0.6, pixel);
  vec2 bundle = across * vec2(0.3, 0.19) + 0.5 * vec2(valueNoise(vec3(across * 0.2, vPlace.y * 0.03)), valueNoise(vec3(across * 0.2 + 5.0, vPlace.y * 0.03)));
  float own = hash(vec3(floor(bundle), 7.0));
  float fine = valueNoise(vec3(across * 1.1, vPlace.y * 0.022));
  float finest = valueNoise(vec3(across * 3.3, vPlace.y * 0.06));
  vec2 edges = min(fract(bundle), 1.0 - fract(bundle)) / vec2(0.3, 0.19);
  // Septa come and go along the way.
  vec2 wall = floor(bundle + 0.5);
  vec2 there = vec2(valueNoise(vec3(wall.x * 3.1, floor(bundle.y) * 1.7, vPlace.y * 0.05)), valueNoise(vec3(floor(bundle.x) * 1.7, wall.y * 3.1, vPlace.y * 0.05 + 9.0)));
  vec2 septa = smoothstep(0.35, 0.7, there) * (1.0 - smoothstep(0.05, 0.14 + 0.8 * pixel, edges));
  float septum = max(septa.x, septa.y);
  diffuseColor.rgb *= 0.92 + 0.12 * (own - 0.5) + 0.3 * (fine - 0.5) + 0.16 * near * (finest - 0.5);
  diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.7, 0.47, 0.34), 0.34 * septum * mix(0.5, 1.0, near));
}
`;
