import { BufferAttribute, BufferGeometry, Group, Mesh, MeshBasicMaterial } from 'three';
import { expect, it } from 'vitest';
import { setMorphs } from '../../../src/scene/column/morphs.ts';
import { knownPlan, levelIn, seenOf } from '../../fixtures/real.ts';

/** A triangle, with two morph targets if its bone is broken. */
function triangle(broken: boolean): BufferGeometry {
  const geometry = new BufferGeometry();
  const points = () => new BufferAttribute(new Float32Array(9), 3);
  geometry.setAttribute('position', points());
  if (broken) geometry.morphAttributes.position = [points(), points()];
  return geometry;
}

it('a bone that was whole in the case before is bent once it is broken, and a whole one is let be', async () => {
  const state = seenOf(await knownPlan({}), 9);
  const { wedge, central } = levelIn(state);
  expect(wedge).toBeGreaterThan(0.1);
  const [group, mesh] = [new Group(), new Mesh(triangle(false), new MeshBasicMaterial())];
  group.add(mesh);
  setMorphs(group, 'L1', state);
  expect(mesh.morphTargetInfluences).toBeUndefined();
  // As the page does it: the mesh stays where it hangs, and gets the new plan's geometry.
  mesh.geometry = triangle(true);
  setMorphs(group, 'L1', state);
  expect(mesh.morphTargetInfluences).toEqual([wedge, central]);
  // Between two cases its state may not be there yet: three draws no such geometry without weights.
  const early = new Mesh(triangle(false), new MeshBasicMaterial());
  early.geometry = triangle(true);
  setMorphs(new Group().add(early), 'T7', state);
  expect(early.morphTargetInfluences).toEqual([0, 0]);
});
