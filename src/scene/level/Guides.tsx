import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { CylinderGeometry, Group, Mesh, MeshBasicMaterial, SphereGeometry, Vector3 } from 'three';
import { useStore } from 'zustand';
import { sayXray } from '../../fluoro/render/say.ts';
import { type Guide, guides } from '../../session/guides.ts';
import { letGo } from '../../session/spare.ts';
import { useKit } from '../frame/context.ts';
import type { Palette } from '../frame/tokens.ts';

/** Thick enough to be seen beside a cannula, thin enough to be seen through, mm. */
const RADIUS_MM: Readonly<Record<Guide['what'], number>> = { planned: 0.5, gone: 0.35 };
const TIP_MM = 1.2;
const UP = new Vector3(0, 1, 0);

/** Lines over the bone that is looked at, seen through all that lies before them; nothing to X-rays. */
export default function Guides() {
  const { palette } = useKit();
  const shown = useStore(guides);
  const invalidate = useThree((three) => three.invalidate);
  const group = useMemo(() => {
    const made = new Group();
    made.name = 'guides';
    sayXray(made, null);
    for (const guide of shown) made.add(...lineOf(guide, palette));
    return made;
  }, [shown, palette]);
  useEffect(() => {
    invalidate();
    return () => {
      for (const mesh of group.children as Mesh[]) letGo(mesh.geometry, mesh.material as MeshBasicMaterial);
    };
  }, [group, invalidate]);
  return <primitive object={group} dispose={null} />;
}

/** The line and its end. */
function lineOf({ what, from, to }: Guide, { accent, balloon }: Palette): Mesh[] {
  const material = () =>
    new MeshBasicMaterial({
      color: what === 'planned' ? accent : balloon,
      transparent: true,
      opacity: 0.85,
      depthTest: false,
      depthWrite: false,
    });
  const [a, b] = [new Vector3(...from), new Vector3(...to)];
  const along = b.clone().sub(a);
  const radius = RADIUS_MM[what];
  const shaft = new Mesh(new CylinderGeometry(radius, radius, along.length(), 12), material());
  shaft.position.copy(a).addScaledVector(along, 0.5);
  shaft.quaternion.setFromUnitVectors(UP, along.normalize());
  const tip = new Mesh(new SphereGeometry(TIP_MM * (what === 'planned' ? 1 : 0.7), 16, 12), material());
  tip.position.copy(b);
  for (const mesh of [shaft, tip]) mesh.renderOrder = what === 'planned' ? 8 : 9;
  return [shaft, tip];
}
