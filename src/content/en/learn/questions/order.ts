import type { OwnQuestion } from './types.ts';

/** Steps to be put in order. */
export const ORDER: readonly OwnQuestion[] = [
  {
    id: 'order-operation',
    kind: 'order',
    ask: 'Put the operation in order.',
    steps: [
      'Position prone and see what posture reduces',
      'Count the levels and set true AP and lateral',
      'Pass the access needle through the pedicle',
      'Exchange for the working cannula',
      'Place and inflate the balloon',
      'Deflate and withdraw the balloon',
      'Fill the cavity with cement',
    ],
    scene: { at: 'set' },
    why: 'Each step needs what the one before it gives: a level that is certain, a way in, a cavity.',
    sources: [],
  },
  {
    id: 'order-true-ap',
    kind: 'order',
    ask: 'From first picture to true AP of the fractured level: put in order.',
    steps: [
      'Count from the sacrum to the fractured level',
      'Bring that level to the middle of the picture',
      'Turn the arm on its arc until the spinous process is midway between the pedicles',
      'Tilt the arm until the endplates are single lines',
    ],
    scene: { at: 'localise' },
    why: 'The level first, then the middle, as parallax falsifies what lies off it; rotation is judged by the spinous process, tilt by the endplates. Turning and tilting may then be repeated, as each changes the other a little.',
    sources: [],
  },
  {
    id: 'order-pedicle',
    kind: 'order',
    ask: 'A needle goes through the left pedicle. Put in order what the pictures show.',
    steps: [
      'AP: tip on the lateral border of the pedicle; lateral: on its back',
      'AP: tip in the middle of the pedicle; lateral: halfway along it',
      'AP: tip near the medial border; lateral: past the posterior wall',
      'AP: tip medial to the pedicle; lateral: in the anterior third of the body',
    ],
    scene: { at: 'needle' },
    why: 'From lateral to medial on AP as it goes forward on lateral: the medial border is reached only once the posterior wall has been passed.',
    sources: ['transpedicular-entry'],
  },
  {
    id: 'order-leak-canal',
    kind: 'order',
    ask: 'On lateral, cement appears behind the posterior wall. Put in order what is done.',
    steps: [
      'Stop the injection',
      'Examine the neurology as soon as that is possible',
      'Image with CT at once if there is a deficit',
      'Decompress if cement compresses',
    ],
    scene: { case: 'event=cement-canal', at: 'cement' },
    why: 'Whatever the picture will show, no more goes in. A deficit decides on CT and decompression; without one, examine again and again.',
    sources: [],
  },
  {
    id: 'order-inflation',
    kind: 'order',
    ask: 'Put one round of inflation in order.',
    steps: [
      'See both markers beyond the cannula on lateral',
      'Turn the plunger by a small step',
      'Wait while the pressure relaxes',
      'Look at both views for lift and for walls',
      'Go on, or stop for a reason',
    ],
    scene: { at: 'inflate.5' },
    why: 'The pressure peaks with each step and relaxes as trabeculae yield; the picture, not the gauge alone, says whether there is room for another.',
    sources: [],
  },
];
