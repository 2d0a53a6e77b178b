import { Color, DirectionalLight, Group, HemisphereLight, Scene, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { withLamp } from '../../src/scene/development/lamps.ts';
import { halton, openOf, type Pass, passOf } from '../../src/scene/development/passes.ts';
import { QUALITIES } from '../../src/scene/frame/quality.ts';
import { askedFor } from '../../src/session/view/asked.ts';
import { DEVELOPS } from '../../src/session/view/develop.ts';

const passes = (count: number): Pass[] => Array.from({ length: count }, (_, i) => passOf(i, count, true));

/** The lamps of the picture, the rig turned as a camera somewhere would turn it. */
function studio() {
  const scene = new Scene();
  const rig = new Group();
  rig.rotation.set(0.4, -2.1, 0.3);
  const key = new DirectionalLight('#fff4e4', 2.1);
  key.name = 'key';
  key.position.set(-231, 315, 315);
  const sky = new HemisphereLight('#fbf7f0', '#8d8377', 1.15);
  sky.name = 'sky';
  rig.add(key);
  scene.add(rig, sky);
  return { scene, key, sky };
}

/** What falls on a face that nothing stands in the light of: Lambert's cosine for the one, three's mix for the other. */
function irradiance({ scene, key, sky }: ReturnType<typeof studio>, normal: Vector3): Color {
  scene.updateMatrixWorld(true);
  const towards = key.getWorldPosition(new Vector3()).normalize();
  const direct = key.color.clone().multiplyScalar(key.intensity * Math.max(0, normal.dot(towards)));
  const open = sky.groundColor.clone().lerp(sky.color, 0.5 + 0.5 * normal.y);
  return direct.add(open.multiplyScalar(sky.intensity));
}

describe('development', () => {
  it('moves the view by less than half a pixel, to all sides alike', () => {
    for (const { passes: count } of Object.values(QUALITIES)) {
      const shifts = passes(count).map(({ shift }) => shift);
      expect(new Set(shifts.map(String)).size).toBe(count);
      for (const axis of [0, 1]) {
        const along = shifts.map((shift) => shift[axis]);
        expect(Math.max(...along.map(Math.abs))).toBeLessThanOrEqual(0.5);
        expect(Math.abs(along.reduce((sum, x) => sum + x, 0) / count)).toBeLessThan(0.03);
      }
    }
  });

  it('has numbers between 0 and 1 that fill gaps in turn', () => {
    expect([1, 2, 3, 4, 5].map((i) => halton(i, 2))).toEqual([0.5, 0.25, 0.75, 0.125, 0.625]);
    expect(halton(3, 3)).toBeCloseTo(1 / 9, 12);
  });

  it('gives as much light as the live picture to whatever is not shaded, wherever it faces', () => {
    const lamps = studio();
    const count = 64;
    const faces = Array.from({ length: 40 }, (_, i) =>
      new Vector3(Math.sin(7 * i), Math.cos(11 * i), Math.sin(5 * i + 1)).normalize(),
    );
    let off = 0;
    for (const normal of faces) {
      const live = irradiance(lamps, normal);
      const mean = new Color(0, 0, 0);
      for (const { lamp } of passes(count))
        withLamp(lamps.scene, lamp, () => mean.add(irradiance(lamps, normal)));
      mean.multiplyScalar(1 / count);
      for (const part of ['r', 'g', 'b'] as const) {
        // Of some 2: where a face just turns away from the key light its disk reaches further round than its middle.
        expect(Math.abs(mean[part] - live[part])).toBeLessThan(0.07);
        off += (mean[part] - live[part]) / (3 * faces.length);
      }
    }
    expect(Math.abs(off)).toBeLessThan(0.01);
  });

  it('shows a first mean of live light alone, and then pairs', () => {
    const kinds = passes(48).map(({ lamp }) => lamp?.kind);
    const open = openOf(48);
    expect(open % 2).toBe(0);
    expect(new Set(kinds.slice(0, open))).toEqual(new Set(['open']));
    expect(kinds.slice(open)).toEqual(
      Array.from({ length: 48 - open }, (_, i) => (i % 2 === 0 ? 'key' : 'sky')),
    );
  });

  it('puts the lamps back, also when drawing fails', () => {
    const { scene, key, sky } = studio();
    const before = [key.position.toArray(), key.color.getHex(), key.intensity, sky.intensity];
    for (const { lamp } of passes(64))
      expect(() =>
        withLamp(scene, lamp, () => {
          throw new Error('lost');
        }),
      ).toThrow('lost');
    expect([key.position.toArray(), key.color.getHex(), key.intensity, sky.intensity]).toEqual(before);
  });

  it('leaves lamps that throw no shadow as they are', () => {
    expect(passOf(40, 48, false).lamp).toBeNull();
    let drawn = 0;
    withLamp(new Scene(), { kind: 'key', at: [0, 0] }, () => drawn++);
    expect(drawn).toBe(1);
  });

  it('reads what an address asks for', () => {
    const searches = ['?develop=off', '?develop=always&quality=low', '?develop=<b>', ''];
    const asked = searches.map((search) => askedFor(search, 'develop', DEVELOPS));
    expect(asked.map(({ word }) => word)).toEqual(['off', 'always', null, null]);
    expect(asked.map(({ notices }) => notices.length)).toEqual([0, 0, 1, 0]);
  });
});
