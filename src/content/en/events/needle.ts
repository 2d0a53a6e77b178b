import type { EventId } from '../../../sim/event/ids.ts';
import type { EventWords } from '../../types.ts';

/** On the way in: which bone, and by which way. */
export const NEEDLE = {
  'wrong-level': {
    plain: {
      name: 'The wrong bone',
      what: 'The bones of the back look alike, and the needle goes into the one next to the broken bone.',
      common: null,
      noticed: 'The team counts the bones on X-ray before the needle and once more when it is in.',
      done: 'Found early, the needle is put in the right bone. Found late, your doctor tells you, and the broken bone may still need its treatment.',
    },
    clinical: {
      name: 'Wrong level',
      what: 'A neighbour of the fractured vertebra is entered or augmented, most easily in the mid-thoracic spine, after a miscount, or with a transitional vertebra.',
      common: null,
      noticed:
        'Count from the sacrum and from the last rib, in both views, against the MRI that shows the oedema; count again with the needle in.',
      done: 'Before cement: withdraw and enter the right level. After it: disclose, image, and treat the fractured level if it is still the source of pain.',
    },
    kiosk:
      'The bones look alike, and here the wrong one is treated. Doctors count them on X-ray, so that it does not happen.',
  },
  'pedicle-breach': {
    plain: {
      name: 'The needle leaves the bone bridge',
      what: 'The needle breaks through the wall of the bone bridge. On the inner side run the nerves, and below it a nerve leaves.',
      common: null,
      noticed:
        'X-rays from two sides show where the tip is. If you are awake, you may feel a sharp pain in a leg or round the chest: say so.',
      done: 'Your doctor draws the needle back, and finds a better way or ends there. A weak or numb leg needs scans at once, and perhaps surgery.',
    },
    clinical: {
      name: 'Pedicle breach',
      what: 'The trocar perforates the pedicle: medially towards dura and traversing root, inferiorly towards the exiting root, laterally towards segmental vessels and, in the chest, the pleura.',
      common: null,
      noticed:
        'Tip medial to the pedicle’s medial border on AP before the posterior wall is passed on lateral; radicular pain in the awake patient; cerebrospinal fluid or brisk blood in the cannula.',
      done: 'Stop, withdraw and redirect, change side or end the procedure, as the model does. Do not inject through a breached wall: cement follows it. A new deficit calls for CT or MRI at once.',
    },
    kiosk:
      'Here the needle leaves its way through the bone. The doctor sees it on X-ray, stops and draws it back.',
  },
} satisfies Partial<Record<EventId, EventWords>>;
