import { lazy, type RefObject, Suspense } from 'react';
import { useStore } from 'zustand';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import type { HandleLink } from '../section/handle/link.ts';
import { cutShown } from '../section/section-shown.ts';

// Only students take hold of the plane and the cube: their script comes when they are shown. What stands on the page and
// what drives it from the picture are two halves, since the picture is another tree of components.
const SectionHandle = lazy(
  again(async () => ({
    default: (await import('../section/handle/index.ts')).SectionHandle,
  })),
);
const HandleDriver = lazy(
  again(async () => ({
    default: (await import('../section/handle/index.ts')).HandleDriver,
  })),
);
const ViewCube = lazy(again(async () => ({ default: (await import('../camera/cube/index.ts')).ViewCube })));
const CubeDriver = lazy(
  again(async () => ({ default: (await import('../camera/cube/index.ts')).CubeDriver })),
);

/** Ties the halves together. */
export interface HandleRefs {
  cube: RefObject<HTMLDivElement | null>;
  handle: RefObject<HandleLink | null>;
}

const useCut = (): boolean => useStore(session, (now) => cutShown(now, now.plan));

/** On the page: knobs at the edges of the plane that the bone is cut open by. */
export function SectionHandleWhenCut({ at }: { at: HandleRefs['handle'] }) {
  return useCut() ? (
    <Suspense fallback={null}>
      <SectionHandle at={at} />
    </Suspense>
  ) : null;
}

/** On the page: the cube. */
export function ViewCubeLater({ at }: { at: HandleRefs['cube'] }) {
  return (
    <Suspense fallback={null}>
      <ViewCube at={at} />
    </Suspense>
  );
}

/** In the picture: what moves both. */
export function HandleDrivers({ cube, handle }: HandleRefs) {
  const cut = useCut();
  return (
    <Suspense fallback={null}>
      <CubeDriver at={cube} />
      {cut ? <HandleDriver at={handle} /> : null}
    </Suspense>
  );
}
