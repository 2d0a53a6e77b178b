import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Color, type PerspectiveCamera } from 'three';
import { useStore } from 'zustand';
import { fluoroStore } from '../../fluoro/store.ts';
import { picture, providePicture } from '../../session/picture.ts';
import { session } from '../../session/store.ts';
import type { Developer } from '../development/developer.ts';
import { DevelopmentWhenWanted } from '../development/WhenWanted.tsx';
import { aFrame } from './a-frame.ts';
import { useEachFrame } from './frame.ts';
import { panesOf } from './panes.ts';
import type { Quality } from './quality.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/**
 * Draws the frames: one scene in the whole window, or in a comparison two with one camera, side by side or parted by a
 * wipe. Also tells when the first picture is on screen, and takes pictures for whoever asks.
 */
export function Printer({ quality }: { quality: Quality }) {
  const { gl, scene, size, get, invalidate } = useThree();
  const plan = useStore(session, (now) => now.plan);
  const compare = useStore(session, (now) => now.view.compare);
  const wipe = useStore(session, (now) => now.view.wipe);
  const panes = useMemo(() => panesOf(compare, wipe, size.width), [compare, wipe, size.width]);
  const developer = useRef<Developer | null>(null);
  /** Who waits for a frame. */
  const waiting = useRef(new Set<(canvas: HTMLCanvasElement | null) => void>());
  const latest = useRef(panes);
  latest.current = panes;
  const sheet = useMemo(
    () =>
      sheetOf(gl, scene, {
        camera: () => get().camera as PerspectiveCamera,
        panes: () => latest.current,
        height: () => get().size.height,
      }),
    [gl, scene, get],
  );
  useEffect(() => {
    if (panes.length > 0) invalidate();
  }, [panes, invalidate]);

  useEachFrame(() => {
    // Where the X-ray stands in the model's place nobody sees the model; a picture that is asked for is still drawn.
    const screens = fluoroStore.getState().canvas;
    const alone = session.getState().view.fluoro.layout === 'alone';
    if (alone && (screens.ap !== null || screens.lateral !== null)) {
      gl.clear();
      developer.current?.cancel();
      return;
    }
    print(sheet);
    developer.current?.changed();
    for (const tell of waiting.current) tell(gl.domElement);
    waiting.current.clear();
  }, 1);

  useEffect(() => {
    const { current: asked } = waiting;
    const takeBack = providePicture({
      frame: () =>
        new Promise((resolve) => {
          asked.add(resolve);
          invalidate();
        }),
      draw: (ground) => {
        const own = scene.background;
        if (ground !== undefined) scene.background = new Color(ground);
        print(sheet);
        scene.background = own;
        return gl.domElement;
      },
      take: async (over) => {
        const words = over?.words || over?.drawing;
        const pane = words ? gl.domElement.closest('.pane') : null;
        const writer = words ? await import('../overlay/written.ts') : null;
        if (!session.getState().playing) await picture.arrived();
        // What stands over the picture is put in place after a frame.
        if (words) await aFrame();
        const developed = developer.current !== null && (await settledOn(developer.current));
        // Drawn and read in one go: the browser clears the buffer when it has shown the frame.
        if (developed) developer.current?.show();
        else print(sheet);
        if (pane !== null && writer !== null) return writer.written(gl.domElement, pane, over);
        return new Promise((resolve, reject) => {
          gl.domElement.toBlob((blob) =>
            blob === null ? reject(new Error('the picture is empty')) : resolve(blob),
          );
        });
      },
    });
    return () => {
      takeBack();
      for (const tell of asked) tell(null);
      asked.clear();
    };
  }, [gl, scene, sheet, invalidate]);

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
  return <DevelopmentWhenWanted sheet={sheet} quality={quality} at={developer} />;
}

/** Whether the picture comes to be developed; what has just been changed is drawn first. */
async function settledOn(developer: Developer): Promise<boolean> {
  if (session.getState().playing) return false;
  await aFrame();
  return developer.whole();
}

function print(sheet: Sheet): void {
  sheet.panes(null);
  sheet.over();
}
