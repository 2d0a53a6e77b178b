import { useThree } from '@react-three/fiber';
import { useCallback, useEffect } from 'react';
import type { PerspectiveCamera } from 'three';
import { useStore } from 'zustand';
import { session } from '../../session/store.ts';
import { filmsFit, filmsUsual } from '../../session/view/films.ts';
import type { CameraPose } from '../../session/view/view.ts';
import { placeOf, planFocus } from '../../sim/plan.ts';
import { useHeading } from '../section/section-shown.ts';
import { framedOf } from './framed.ts';
import { FAR_MM, FOV_DEG, NEAR_MM, pictureWindow, stageCamera } from './views.ts';

/** Where the camera is wanted: by the visitor, else by the stage. Another function each time that may have changed; it gives null
 * while there is no plan of the bone that is looked at. */
export function useWanted(filmed: boolean): () => CameraPose | null {
  const { width, height } = useThree((three) => three.size);
  const level = useStore(session, ({ plan, view }) =>
    plan === null ? null : planFocus(plan, view.focus).level,
  );
  const manifest = useStore(session, (now) => now.manifest);
  const stage = useStore(session, (now) => now.stage);
  const heading = useHeading();
  const own = useStore(session, (now) => now.view.camera);
  const split = useStore(session, (now) => now.view.compare === 'both');
  const films = useStore(
    session,
    ({ view }) => filmed && filmsUsual(view) && filmsFit(height, view.textSize),
  );
  const apart = useStore(session, (now) => now.view.explode);
  return useCallback(() => {
    // Read here and not subscribed to: a new plan of the same bone keeps the camera still.
    const { plan } = session.getState();
    if (plan === null || level === null || placeOf(plan, level) < 0) return null;
    if (manifest === null || stage === null) return null;
    const window = pictureWindow(width, height, split, films);
    return own ?? stageCamera(framedOf(plan, level, stage), manifest, stage, heading, window, apart);
  }, [level, manifest, stage, heading, own, width, height, split, films, apart]);
}

/** The camera's lens. */
export function useLens(): void {
  const camera = useThree((three) => three.camera);
  useEffect(() => {
    const perspective = camera as PerspectiveCamera;
    perspective.fov = FOV_DEG;
    perspective.near = NEAR_MM;
    perspective.far = FAR_MM;
    perspective.updateProjectionMatrix();
  }, [camera]);
}
