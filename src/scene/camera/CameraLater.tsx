import { useThree } from '@react-three/fiber';
import { lazy, Suspense, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import { useLens, useWanted } from './wanted.ts';

// What turns the camera and takes it from stage to stage is 18 kB that the first picture does not need.
const CameraRig = lazy(again(async () => ({ default: (await import('./CameraRig.tsx')).CameraRig })));

interface CameraProps {
  turnDegPerS?: number;
  filmed?: boolean;
}

/** The camera: stands where it is wanted, and is moved by the rig once that is there. */
export function CameraLater({ turnDegPerS = 0, filmed = false }: CameraProps) {
  const shown = useStore(session, (now) => now.shown);
  const start = <CameraStart filmed={filmed} />;
  useLens();
  return shown ? (
    <Suspense fallback={start}>
      <CameraRig turnDegPerS={turnDegPerS} filmed={filmed} />
    </Suspense>
  ) : (
    start
  );
}

function CameraStart({ filmed }: { filmed: boolean }) {
  const camera = useThree((three) => three.camera);
  const invalidate = useThree((three) => three.invalidate);
  const wanted = useWanted(filmed);
  useLayoutEffect(() => {
    const to = wanted();
    if (to === null) return;
    camera.position.set(...to.position);
    camera.up.set(...to.up);
    camera.lookAt(...to.target);
    invalidate();
  }, [camera, invalidate, wanted]);
  return null;
}
