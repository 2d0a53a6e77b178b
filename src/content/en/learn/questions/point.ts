import { type OwnQuestion, UNNAMED } from './types.ts';

/** From the front, with the great vessels. */
const VESSELS = 'section=whole&layers=skin:0,muscles:0,ribs:0,vessels:100&camera=340,0,0,0,0,0,0,1,0';

/** To be pointed at in the picture, told by what they do rather than by name. */
export const POINT: readonly OwnQuestion[] = [
  {
    id: 'point-broken',
    kind: 'point',
    ask: 'Point at the vertebra that has lost height.',
    parts: ['treated'],
    scene: { case: 'L1=loss:0.5', at: 'choices', view: `${UNNAMED}&section=whole` },
    why: 'The wedge is lower in front than the bodies above and below it.',
    sources: [],
  },
  {
    id: 'point-inferior-breach',
    kind: 'point',
    ask: 'A needle leaves the right pedicle of L1 at its lower border. Point at what it meets first in the foramen.',
    parts: ['root-L1-right'],
    scene: { at: 'choices', view: `${UNNAMED}&section=whole&layers=skin:0,muscles:0,nerves:100` },
    why: 'The root of the same number runs out close beneath the pedicle: the right L1 root.',
    sources: [],
  },
  {
    id: 'point-medial-breach',
    kind: 'point',
    ask: 'A needle breaks through the medial wall of the pedicle. Point at what lies in the canal beside it.',
    parts: ['sac', 'cord', 'cauda', 'epidural-veins'],
    scene: {
      at: 'choices',
      view: `${UNNAMED}&section=whole&layers=skin:0,muscles:0,nerves:100,bones:20&parts=treated:fade`,
    },
    why: 'Medial to the pedicle is the canal with epidural veins, dura, cord or cauda equina and the traversing root.',
    sources: [],
  },
  {
    id: 'point-anterior-left',
    kind: 'point',
    ask: 'A drill goes through the anterior wall, left of the midline. Point at the great vessel that lies there.',
    parts: ['aorta'],
    scene: { at: 'choices', view: `${UNNAMED}&${VESSELS}` },
    why: 'The aorta lies in front of the column, mostly to the left at this level; the inferior vena cava lies to its right.',
    sources: [],
  },
  {
    id: 'point-anterior-right',
    kind: 'point',
    ask: 'Point at the great vein to the right in front of the lumbar column.',
    parts: ['vena-cava'],
    scene: { at: 'choices', view: `${UNNAMED}&${VESSELS}` },
    why: 'The inferior vena cava: lumbar veins drain into it, so cement in them may reach the lung this way.',
    sources: [],
  },
  {
    id: 'point-gauge',
    kind: 'point',
    ask: 'Point at what tells the pressure in the balloon.',
    parts: ['syringe'],
    scene: { at: 'inflate.6', view: UNNAMED },
    why: 'The inflation syringe: its gauge reads pressure, its barrel volume.',
    sources: [],
  },
  {
    id: 'point-way',
    kind: 'point',
    ask: 'Point at the instrument through which drill, balloon and cement pass.',
    parts: ['cannula-left', 'cannula-right'],
    scene: { at: 'cannula', view: `${UNNAMED}&section=whole` },
    why: 'The working cannula, seated just past the posterior wall.',
    sources: [],
  },
  {
    id: 'point-disc-below',
    kind: 'point',
    ask: 'Cement passes the inferior endplate of L1. Point at where it goes.',
    parts: ['disc-L1-L2'],
    scene: { at: 'choices', view: `${UNNAMED}&section=whole` },
    why: 'Beyond the endplate lies the disc: a type D leak, into L1–L2.',
    sources: [],
  },
  {
    id: 'point-above',
    kind: 'point',
    ask: 'The fracture is of L1. Point at the vertebra directly above.',
    parts: ['T12'],
    scene: { at: 'choices', view: `${UNNAMED}&section=whole` },
    why: 'T12, the last that bears a rib: one of the places from which levels are counted.',
    sources: [],
  },
  {
    id: 'point-count',
    kind: 'point',
    ask: 'Levels are counted from above, too. Point at a rib that belongs to T12.',
    parts: ['rib-12-left', 'rib-12-right'],
    scene: {
      at: 'choices',
      view: `${UNNAMED}&section=whole&layers=skin:0,muscles:0,ribs:100&camera=-420,40,0,0,40,0,0,1,0`,
    },
    why: 'The lowest rib, mostly the twelfth. It may be short or missing, so count from the sacrum as well.',
    sources: [],
  },
];
