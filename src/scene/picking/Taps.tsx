import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { PerspectiveCamera } from 'three';
import { useStore } from 'zustand';
import { providePicture } from '../../session/picture.ts';
import { letGo } from '../../session/spare.ts';
import { session } from '../../session/store.ts';
import { pick } from '../../session/view/past.ts';
import { PARTS, type PartId } from '../../showing/parts.ts';
import { panesOf } from '../frame/panes.ts';
import type { Picker } from './pick.ts';

const load = () => import('./pick.ts');

/** A press that moves further than this, page pixels, is no tap; it may last, for slow hands. */
const TAP_PX = { mouse: 5, touch: 12 } as const;
/** How far from a part it may be tapped, page pixels: a fingertip covers more than a nerve. */
const REACH_PX = { mouse: 3, touch: 14 } as const;

/** Finds the part under a tap. */
export function Taps() {
  const { gl, scene, get } = useThree();
  const pictured = useStore(session, (now) => now.trunk !== null);
  useEffect(() => {
    // Fetched ahead, so that a tap is answered at once and without a network; should that fail, a tap asks again.
    if (pictured)
      Promise.all([load(), import('./Outline.tsx'), import('./Shown.tsx')]).catch(() => undefined);
  }, [pictured]);
  useEffect(() => {
    let made: Picker | null = null;
    let gone = false;
    const picker = async (): Promise<Picker | null> => {
      const { picker: make } = await load();
      if (!gone) made ??= make(gl);
      return made;
    };
    const tapped = async (x: number, y: number, reach: number): Promise<void> => {
      const finder = await picker();
      const { size, camera } = get();
      const { compare, wipe } = session.getState().view;
      const pane = panesOf(compare, wipe, size.width).find(({ from, to }) => x >= from && x < to);
      const group = pane === undefined ? undefined : scene.getObjectByName(pane.name);
      if (finder === null || pane === undefined || group === undefined) return;
      pick(finder.at(group, camera as PerspectiveCamera, pane, size.height, x - pane.left, y, reach));
    };
    const takeBack = providePicture({
      parts: async () => {
        const finder = await picker();
        const { size, camera } = get();
        const found = new Set<PartId>();
        const { compare, wipe } = session.getState().view;
        for (const pane of panesOf(compare, wipe, size.width)) {
          const group = scene.getObjectByName(pane.name);
          if (finder === null || group === undefined) continue;
          for (const part of finder.all(group, camera as PerspectiveCamera, pane, size.height))
            found.add(part);
        }
        return [...PARTS.keys()].filter((part) => found.has(part));
      },
    });
    const stop = watchTaps(gl.domElement, (x, y, reach) => {
      tapped(x, y, reach).catch(() => undefined);
    });
    return () => {
      gone = true;
      takeBack();
      stop();
      letGo(made);
    };
  }, [gl, scene, get]);
  return null;
}

/** Calls for every tap or click of one finger or the main button that turned nothing. */
function watchTaps(
  canvas: HTMLCanvasElement,
  onTap: (x: number, y: number, reach: number) => void,
): () => void {
  let press: { id: number; x: number; y: number } | null = null;
  const down = (event: PointerEvent) => {
    // A second finger makes it a pinch.
    press =
      event.isPrimary && event.button === 0
        ? { id: event.pointerId, x: event.clientX, y: event.clientY }
        : null;
  };
  const up = (event: PointerEvent) => {
    if (press === null || press.id !== event.pointerId) return;
    const { x, y } = press;
    press = null;
    const kind = event.pointerType === 'mouse' ? 'mouse' : 'touch';
    const moved = Math.hypot(event.clientX - x, event.clientY - y);
    if (moved > TAP_PX[kind]) return;
    const box = canvas.getBoundingClientRect();
    onTap(x - box.left, y - box.top, REACH_PX[kind]);
  };
  const cancel = () => {
    press = null;
  };
  canvas.addEventListener('pointerdown', down);
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', cancel);
  return () => {
    canvas.removeEventListener('pointerdown', down);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', cancel);
  };
}
