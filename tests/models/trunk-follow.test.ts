import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../models/levels.ts';
import { apply, compose, invert } from '../../models/math/pose.ts';
import { cord, duralSac } from '../../models/trunk/cord.ts';
import { holdAt, placesBetween, tabled } from '../../models/trunk/course.ts';
import { anteriorLongitudinal, posteriorLongitudinal } from '../../models/trunk/ligaments.ts';
import { BONES } from '../../models/trunk/rest.ts';
import { roots } from '../../models/trunk/roots.ts';
import type { Tissue } from '../../models/trunk/tissue.ts';
import { AORTA, arteries, CAVA, veins, vesselAt } from '../../models/trunk/vessels.ts';
import { planOf } from '../fixtures/real.ts';
import { topologyOf } from './topology.ts';
import { bonesAt, leastClearance, pointsAt, rest } from './trunk.ts';

const CASES: readonly { name: string; given: object; times: readonly number[] }[] = [
  { name: 'the default', given: {}, times: [1, 2, 4, 9, 13] },
  {
    name: 'a crushed T8 of a tall man',
    given: {
      fracture: { level: 'T8', shape: 'crush', heightLoss: 0.6 },
      patient: { sex: 'M', statureCm: 190 },
    },
    times: [2, 9],
  },
  {
    name: 'a dished T12 of a small woman',
    given: { fracture: { level: 'T12', shape: 'biconcave' }, patient: { statureCm: 150 } },
    times: [2, 13],
  },
  { name: 'a wedged L5', given: { fracture: { level: 'L5', heightLoss: 0.5 } }, times: [2, 4] },
  {
    name: 'four broken bones',
    given: {
      levels: [
        'T8',
        { level: 'T11', fracture: { shape: 'biconcave' } },
        'L1',
        { level: 'L4', treatment: 'none' },
      ],
    },
    times: [2, 9, 13],
  },
];

describe.each(CASES)('in $name', ({ given, times }) => {
  it('cord and sac stay in the canal, roots and great vessels off the bone', async () => {
    const plan = await planOf(given);
    const [aorta] = arteries(rest);
    const [cava] = veins(rest);
    const inner: [string, Tissue, number][] = [
      ['cord', cord(rest), 0.8],
      ['sac', duralSac(rest), 0],
      ['aorta', aorta, 0.5],
      ['cava', cava, 0.5],
      ...roots(rest)
        .filter((_, i) => i % 2 === 0)
        // Where a broken bone sinks, its foramen narrows round the root.
        .map((tissue, i): [string, Tissue, number] => [`root ${i}`, tissue, -1.6]),
    ];
    for (const t of times)
      for (const [name, tissue, least] of inner)
        expect(leastClearance(tissue, plan, t).mm, `${name} at ${t}`).toBeGreaterThan(least);
  });

  it('every vertex goes with its bone: nothing tears off by more than a fracture moves', async () => {
    const plan = await planOf(given);
    for (const tissue of [anteriorLongitudinal(rest), posteriorLongitudinal(rest), duralSac(rest)]) {
      const before = pointsAt(tissue, plan, 1);
      for (const t of times) {
        const poses = bonesAt(plan, t);
        const home = bonesAt(plan, 1);
        const torn = pointsAt(tissue, plan, t).map((p, v) => {
          const away = [tissue.bones[2 * v], tissue.bones[2 * v + 1]].map((bone) => {
            const q = apply(compose(poses[bone], invert(home[bone])), before[v]);
            return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
          });
          return Math.min(...away);
        });
        expect(torn.reduce((most, mm) => Math.max(most, mm), 0)).toBeLessThan(9);
      }
    }
  });
});

it('no root lies in bone while nothing is broken', async () => {
  const plan = await planOf({ fracture: { heightLoss: 0 } });
  roots(rest).forEach((tissue, i) => {
    expect(leastClearance(tissue, plan, 1).mm, `root ${i}`).toBeGreaterThan(0);
  });
});

it('great vessels run in front of the bodies, the aorta on the left and the cava on the right', () => {
  for (const place of placesBetween(12, 15, 0.5)) {
    const { first } = holdAt(place);
    const level = LEVELS[Math.min(first, 16)];
    const front = apply(rest.poses[first], [rest.landmarks[level].wallX.anterior, 0, 0])[0];
    const [aorta, cava] = [vesselAt(rest, AORTA, place), vesselAt(rest, CAVA, place)];
    expect(aorta[0]).toBeGreaterThan(front - 4);
    expect(aorta[2]).toBeLessThan(0);
    expect(cava[2]).toBeGreaterThan(8);
    const radii = tabled(AORTA.radius, place) + tabled(CAVA.radius, place);
    expect(Math.hypot(aorta[0] - cava[0], aorta[2] - cava[2])).toBeGreaterThan(radii);
  }
});

it('soft tissue is closed, faces outwards and names only bones that exist', () => {
  for (const tissue of [
    cord(rest),
    duralSac(rest),
    anteriorLongitudinal(rest),
    arteries(rest)[0],
    roots(rest)[1],
  ]) {
    const topology = topologyOf({ positions: tissue.positions, indices: tissue.index });
    expect(topology).toMatchObject({ unpaired: 0, components: 1, unused: 0, genus: 0 });
    expect(topology.volume).toBeGreaterThan(0);
    expect(Math.max(...tissue.bones)).toBeLessThan(BONES.length);
  }
});
