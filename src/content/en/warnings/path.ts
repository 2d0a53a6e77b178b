import type { WarningId } from '../../../sim/warnings.ts';
import type { WarningText } from '../../types.ts';

/** A needle that does not keep within the pedicle. A kiosk's is planned well. */
export const PATH = {
  'medial-breach': {
    plain: 'On this path the tube would break into the ring of bone around the nerves.',
    clinical: 'The cannula breaches the medial pedicle wall: canal, dura and traversing root are at risk.',
    kiosk: null,
  },
  'lateral-breach': {
    plain: 'On this path the tube would break out of the side of the bone bridge.',
    clinical:
      'The cannula breaches the lateral pedicle wall: segmental vessels, in the chest the pleura, are at risk.',
    kiosk: null,
  },
  'superior-breach': {
    plain: 'On this path the tube would break out of the top of the bone bridge.',
    clinical: 'The cannula breaches the superior pedicle wall.',
    kiosk: null,
  },
  'inferior-breach': {
    plain: 'On this path the tube would break out below the bone bridge, where a nerve leaves.',
    clinical: 'The cannula breaches the inferior pedicle wall: the exiting root is at risk.',
    kiosk: null,
  },
  'canal-hit': {
    plain: 'On this path the tube would go into the space where the nerves run.',
    clinical: 'The path enters the spinal canal: dura and cord or cauda equina would be hit.',
    kiosk: null,
  },
  'root-hit': {
    plain: 'On this path the tube would hit a nerve that leaves below the bone bridge.',
    clinical: 'The path meets the exiting root and its ganglion under the pedicle.',
    kiosk: null,
  },
  'medial-before-wall': {
    plain: 'On this path the needle would come close to the nerves too early.',
    clinical:
      'On AP the tip is medial to the pedicle’s medial border before it has passed the posterior wall on lateral.',
    kiosk: null,
  },
  'operation-stopped': {
    plain:
      'On this path the needle would cross the space of the nerves. Your doctor would stop there: no balloon, and no cement.',
    clinical:
      'The needle has crossed the spinal canal. The operation ends here: no balloon and no cement. Neurological examination and imaging follow at once.',
    kiosk: null,
  },
} satisfies Partial<Record<WarningId, WarningText>>;
