import { useFrame, useThree } from '@react-three/fiber';
import { useCallback, useEffect } from 'react';
import type { PerspectiveCamera } from 'three';
import { useStore } from 'zustand';
import { fluoroStore } from '../fluoro/store.ts';
import { session } from '../session/store.ts';

/**
 * Draws the frames: the whole window, or, `split`, the bone as it was on the left and as it is on the right with one
 * camera. Also tells when the first picture is on screen, and takes pictures for whoever asks.
 */
export function Printer({ split }: { split: boolean }) {
  const { gl, scene, size, get } = useThree();
  const plan = useStore(session, (now) => now.plan);

  const print = useCallback(() => {
    const camera = get().camera as PerspectiveCamera;
    const { width, height } = size;
    const half = split ? width / 2 : width;
    const aspect = half / Math.max(1, height);
    if (camera.aspect !== aspect) {
      camera.aspect = aspect;
      camera.updateProjectionMatrix();
    }
    gl.setScissorTest(split);
    for (const name of split ? (['before', 'now'] as const) : (['all'] as const)) {
      const left = name === 'now' ? half : 0;
      gl.setViewport(left, 0, half, height);
      gl.setScissor(left, 0, half, height);
      show(scene, 'now', name !== 'before');
      show(scene, 'before', name !== 'now');
      gl.render(scene, camera);
    }
    gl.setScissorTest(false);
  }, [gl, scene, size, split, get]);

  useFrame(() => {
    // Where the X-ray stands in the model's place nobody sees the model; a picture that is asked for is still drawn.
    const panes = fluoroStore.getState().canvas;
    const alone = session.getState().view.fluoro.layout === 'alone';
    if (alone && (panes.ap !== null || panes.lateral !== null)) gl.clear();
    else print();
  }, 1);

  useEffect(() => {
    session.setState({
      takePicture: () =>
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
        session.setState({ drawn: true });
        document.documentElement.dataset.ready = '';
      }),
    );
    return () => cancelAnimationFrame(first);
  }, [plan]);
  return null;
}

function show(
  scene: { getObjectByName: (name: string) => { visible: boolean } | undefined },
  name: string,
  visible: boolean,
): void {
  const group = scene.getObjectByName(name);
  if (group !== undefined) group.visible = visible;
}
