import { type IUniform, UniformsLib, UniformsUtils } from 'three';

/** What three fills in for a material with `lights: true`, for LIT (shaders/lit.ts). */
export const lightUniforms = (): Record<string, IUniform> => UniformsUtils.clone(UniformsLib.lights);
