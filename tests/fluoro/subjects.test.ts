import { Bone, BoxGeometry, Group, Matrix4, Mesh, type ShaderMaterial, Skeleton, SkinnedMesh } from 'three';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../models/levels.ts';
import { type SubjectSettings, subjects } from '../../src/fluoro/render/subjects.ts';

const hung = (name: string): SkinnedMesh => {
  const mesh = new SkinnedMesh(new BoxGeometry(10, 10, 10));
  mesh.bind(new Skeleton([new Bone()]), new Matrix4());
  mesh.name = name;
  return mesh;
};

const settings = (treated: Level, volumeFraction = 0.1): SubjectSettings => ({
  treated,
  volumeFraction,
  grain: 0,
  inner: () => null,
  holesOfTheirOwn: false,
  holesEmpty: false,
});

/** What of the body lies in the beam: the first weight, mm of compact bone per mm, by name. */
function inBeam(names: readonly string[], now: SubjectSettings, hide = false): Map<string, number> {
  const root = new Group();
  const shown = names.map((name) => {
    const mesh = hung(name);
    mesh.visible = !hide;
    root.add(mesh);
    return mesh;
  });
  const people = subjects();
  people.sync(root, now);
  const found = new Map<string, number>();
  for (const twin of people.scene.children)
    for (const mesh of shown)
      if (twin instanceof Mesh && twin.visible && twin.geometry === mesh.geometry)
        found.set(mesh.name, (twin.material as ShaderMaterial).uniforms.uWeights.value.x);
  people.dispose();
  return found;
}

const BODY = ['skin', 'muscles', 'ligaments', 'arteries', 'veins', 'sac', 'cap', 'ribs', 'pelvis', 'discs'];

describe('what of the body lies in the beam', () => {
  it('at T10: ribs, and neither soft tissue nor what is drawn twice for a cut', () => {
    expect([...inBeam(BODY, settings('T10')).keys()]).toEqual(['ribs']);
  });

  it('at L3: ribs and pelvis, and the disc on the sacrum', () => {
    expect([...inBeam(BODY, settings('L3')).keys()]).toEqual(['ribs', 'pelvis', 'discs']);
  });

  it('at L5 no field reaches the ribs', () => {
    expect([...inBeam(BODY, settings('L5')).keys()]).toEqual(['pelvis', 'discs']);
  });

  it('whether or not the 3D picture shows it', () => {
    expect([...inBeam(BODY, settings('L3'), true).keys()]).toEqual(['ribs', 'pelvis', 'discs']);
  });

  it('a rib, mostly shell, is denser than the pelvis; both are denser in dense bone, and far from compact', () => {
    const [thin, dense] = [0.06, 0.25].map((share) => inBeam(BODY, settings('L3', share)));
    for (const name of ['ribs', 'pelvis']) {
      expect(dense.get(name)).toBeGreaterThan(thin.get(name) ?? Number.NaN);
      expect(thin.get(name)).toBeGreaterThan(0.1);
      expect(dense.get(name)).toBeLessThan(0.6);
    }
    expect(thin.get('ribs')).toBeGreaterThan(thin.get('pelvis') ?? Number.NaN);
  });
});
