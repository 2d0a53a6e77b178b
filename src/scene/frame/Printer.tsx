import { useThree } from '@react-three/fiber';
import { useCallback, useEffect, useMemo } from 'react';
import type { PerspectiveCamera, Scene } from 'three';
import { useStore } from 'zustand';
import { fluoroStore } from '../../fluoro/store.ts';
import { providePicture } from '../../session/picture.ts';
import { session } from '../../session/store.ts';
import { useEachFrame } from './frame.ts';
import { AFTER_PANE, panesOf } from './panes.ts';

/**
 * Draws the frames: one scene in the whole window, or in a comparison two with one camera, side by side or parted by a
 * wipe. Also tells when the first picture is on screen, and takes pictures for whoever asks.
 */
export function Printer() {
  const { gl, scene, size, get, invalidate } = useThree();
  const plan = useStore(session, (now) => now.plan);
  const compare = useStore(session, (now) => now.view.compare);
  const wipe = useStore(session, (now) => now.view.wipe);
  const shown = useMemo(() => panesOf(compare, wipe, size.width), [compare, wipe, size.width]);
  useEffect(() => {
    if (shown.length > 0) invalidate();
  }, [shown, invalidate]);

  const print = useCallback(() => {
    const camera = get().camera as PerspectiveCamera;
    const { height } = size;
    const aspect = shown[0].width / Math.max(1, height);
    if (camera.aspect !== aspect) {
      camera.aspect = aspect;
      camera.updateProjectionMatrix();
    }
    gl.setScissorTest(shown.length > 1);
    for (const pane of shown) {
      const { name, left, width: wide, from, to } = pane;
      gl.setViewport(left, 0, wide, height);
      gl.setScissor(from, 0, to - from, height);
      show(scene, 'now', name === 'now');
      show(scene, 'beside', name === 'beside');
      gl.render(scene, camera);
      for (const draw of AFTER_PANE) draw(gl, scene, camera, pane);
    }
    gl.setScissorTest(false);
  }, [gl, scene, size, get, shown]);

  useEachFrame(() => {
    // Where the X-ray stands in the model's place nobody sees the model; a picture that is asked for is still drawn.
    const panes = fluoroStore.getState().canvas;
    const alone = session.getState().view.fluoro.layout === 'alone';
    if (alone && (panes.ap !== null || panes.lateral !== null)) gl.clear();
    else print();
  }, 1);

  useEffect(() => {
    return providePicture({
      take: () =>
        new Promise((resolve, reject) => {
          // Drawn and read in one go: the browser clears the buffer when it has shown the frame.
          print();
          gl.domElement.toBlob((blob) =>
            blob === null ? reject(new Error('the picture is empty')) : resolve(blob),
          );
        }),
    });
  }, [gl, print]);

  useEffect(() => {
    if (plan === null) return;
    // Two frames: the first is drawn with the plan's geometry, at the second it is on screen.
    const first = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        session.setState({ shown: true });
        document.documentElement.dataset.ready = '';
      }),
    );
    return () => cancelAnimationFrame(first);
  }, [plan]);
  return null;
}

/** Both scenes are children of the whole: looking for them by name through all that is in them cost 0.1 ms a frame. */
function show({ children }: Scene, name: string, visible: boolean): void {
  for (const child of children) if (child.name === name) child.visible = visible;
}
