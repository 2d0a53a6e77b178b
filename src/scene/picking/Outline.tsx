import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { LinearMipmapLinearFilter, WebGLRenderTarget } from 'three';
import { useStore } from 'zustand';
import { letGo } from '../../session/spare.ts';
import { session } from '../../session/store.ts';
import type { PartId } from '../../showing/parts.ts';
import { coverWith, FLAT } from '../frame/cover.ts';
import { AFTER_PANE, type PaneDrawer } from '../frame/panes.ts';
import { useFailure } from '../frame/Spared.tsx';
import type { Palette } from '../frame/tokens.ts';
import { idPass, into, wipe } from './id-pass.ts';
import { LINE_PX, outlineMaterial, RIM_PX } from './outline-material.ts';

/** A line round the part that is picked, in every pane that shows it. Costs nothing while it is not mounted. */
export function Outline({ palette }: { palette: Palette }) {
  const invalidate = useThree((three) => three.invalidate);
  const picked = useStore(session, (now) => now.view.picked);
  const outline = useMemo(() => makeOutline(), []);
  const fail = useFailure();
  useEffect(() => () => letGo(outline), [outline]);
  useEffect(() => {
    const draw: PaneDrawer = (...given) => {
      try {
        outline.draw(...given);
      } catch (error) {
        fail(error);
      }
    };
    AFTER_PANE.add(draw);
    return () => {
      AFTER_PANE.delete(draw);
      invalidate();
    };
  }, [outline, invalidate, fail]);
  useEffect(() => {
    outline.set(picked, palette);
    invalidate();
  }, [outline, picked, palette, invalidate]);
  return null;
}

const all = (): boolean => true;

function makeOutline() {
  const pass = idPass();
  const mask = new WebGLRenderTarget(1, 1, {
    minFilter: LinearMipmapLinearFilter,
    generateMipmaps: true,
    depthBuffer: true,
  });
  const material = outlineMaterial();
  const sheet = coverWith(material);
  let part: PartId | null = null;

  const draw: PaneDrawer = (gl, scene, camera, { name, width }) => {
    const group = scene.getObjectByName(name);
    if (group === undefined || part === null) return;
    const ratio = gl.getPixelRatio();
    const height = gl.domElement.height;
    mask.setSize(Math.max(1, Math.round(width * ratio)), Math.max(1, height));
    wipe(gl, mask);
    pass.look(camera, camera.aspect);
    pass.draw(gl, group, mask, all, part);
    if (pass.subjects.length === 0) return;
    const { uniforms } = material;
    uniforms.uMask.value = mask.texture;
    uniforms.uPixel.value.set(1 / mask.width, 1 / mask.height);
    uniforms.uLine.value = LINE_PX * ratio;
    uniforms.uRim.value = RIM_PX * ratio;
    uniforms.uLod.value = Math.ceil(Math.log2(2 * (LINE_PX + RIM_PX) * ratio));
    into(gl, null, () => gl.render(sheet, FLAT));
  };
  return {
    draw,
    set(next: PartId | null, { accent, ground }: Palette) {
      part = next;
      material.uniforms.uColour.value.copy(accent);
      material.uniforms.uRimColour.value.copy(ground);
    },
    dispose() {
      letGo(pass, mask, material, sheet.geometry);
    },
  };
}
