import type { Lesson } from '../../../../learn/lessons.ts';
import { FILMS, filmsAt } from '../questions/types.ts';

/** From the first picture to a tip in the anterior third. */
export const FLUOROSCOPY_LESSON: Lesson = {
  title: 'Reading fluoroscopy for pedicle access',
  steps: [
    {
      at: 'localise',
      view: 'section=whole',
      words:
        'Two pictures of one bone. In this lesson the X-rays stand in the model’s place; the model is one step away. The patient is prone, the detector above: on AP, the picture’s left is the patient’s left.',
    },
    {
      at: 'localise',
      view: filmsAt('14,0'),
      words:
        'First AP. The spinous process stands nearer to one pedicle than to the other: the picture is rotated. A tip would seem more medial on one side than it is, and more lateral on the other.',
      ask: {
        ask: 'What do you move?',
        right: 'The arm along its arc, until the spinous process is midway',
        wrong: ['The arm towards the head, until the endplates are single', 'The needle'],
        why: 'Rotation is put right by orbital movement; tilt would change the endplates and leave the rotation.',
      },
    },
    {
      at: 'localise',
      view: filmsAt('0,24'),
      words:
        'Now the spinous process is midway, but each endplate is two edges: the beam does not run along it. Tilt the arm towards head or feet until they become one line.',
    },
    {
      at: 'localise',
      view: FILMS,
      words:
        'True AP and true lateral. AP: endplates single, pedicles level, spinous process midway. Lateral: endplates single, pedicles and posterior walls over each other. Only now may a needle be judged.',
    },
    {
      at: 'localise',
      view: filmsAt('0,0', '76,0'),
      words:
        'For comparison, a lateral that is off: two posterior walls. Which of them is the left one cannot be told, so the rule cannot be used.',
    },
    {
      at: 'needle.6',
      view: FILMS,
      words:
        'The left needle docks on the bone; the right one follows it. On AP it stands at the lateral border of the pedicle, in its upper part; on lateral at the back of the pedicle, in line with it.',
    },
    {
      at: 'needle.7',
      view: FILMS,
      words:
        'Under way. On AP the tip moves towards the medial border as it goes forward on lateral. Look at both before you advance, every time: what counts is where it is on both at the same moment.',
    },
    {
      at: 'needle',
      view: FILMS,
      words:
        'At the posterior wall. On AP each tip is still lateral of the medial border, and on lateral it is through the wall: it is in the body, and may go on.',
      ask: {
        ask: 'On AP the tip had reached the medial border while lateral showed it in the pedicle. What then?',
        right: 'Draw back and aim further out',
        wrong: ['Advance: the body is near', 'Inflate a smaller balloon'],
        why: 'Until the posterior wall is passed, the canal lies medial to the tip.',
      },
    },
    {
      case: 'L1=conv:14',
      at: 'needle.78',
      view: FILMS,
      words:
        'The same operation with too much convergence. On AP the left tip has crossed the medial border, on lateral it is still behind the posterior wall. This way leads through the canal: stop.',
    },
    {
      case: 'L1=conv:14',
      at: 'needle',
      view: 'plane=axial&section=cut',
      words: 'And on the model, cut across: the needles run through the medial walls of their pedicles.',
    },
    {
      at: 'cannula',
      view: FILMS,
      words:
        'Cannula and drill. On lateral, stop short of the line of the anterior cortex: beside the midline the wall lies further back than that line.',
    },
    {
      at: 'balloon-in',
      view: FILMS,
      words:
        'Balloons in place: on lateral both markers of each are beyond the cannula and in front of the posterior wall; on AP the tips point to the midline. What is fluoroscopy for, once a picture is true? To look before each move.',
    },
  ],
};
