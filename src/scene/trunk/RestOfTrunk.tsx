import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import type { HungProps } from './Trunk.tsx';

const load = () => import('./Trunk.tsx');
const Trunk = lazy(again(async () => ({ default: (await load()).Trunk })));

/** The rest of the body, as far as it is wanted and loaded. Neither its script nor its meshes come before the first
 * picture; the script comes with it, to be there when the meshes are. */
export function RestOfTrunk(props: Omit<HungProps, 'trunk' | 'manifest'>) {
  const trunk = useStore(session, (now) => now.trunk);
  const manifest = useStore(session, (now) => now.manifest);
  const pictured = useStore(session, (now) => now.plan !== null);
  useEffect(() => {
    if (pictured) void load();
  }, [pictured]);
  if (trunk === null || manifest === null) return null;
  return (
    <Suspense fallback={null}>
      <Trunk trunk={trunk} manifest={manifest} {...props} />
    </Suspense>
  );
}
