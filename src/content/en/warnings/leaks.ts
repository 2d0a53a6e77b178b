import type { WarningId } from '../../../sim/warnings.ts';
import type { WarningText } from '../../types.ts';

/** A stranger hears of all ways in one sentence. */
const OUTSIDE = 'Here a little cement goes outside the bone.';

/** Cement outside the bone, by the way that it takes. */
export const LEAKS = {
  'leak-b': {
    plain: 'Some cement would go into a vein at the back of the bone, towards the nerves.',
    clinical: 'Type B leak: along the basivertebral vein into the epidural space.',
    kiosk: OUTSIDE,
  },
  'leak-s': {
    plain: 'Some cement would go into a vein at the side of the bone.',
    clinical: 'Type S leak: into a segmental vein.',
    kiosk: OUTSIDE,
  },
  'leak-c': {
    plain: 'Some cement would go out through a crack in the wall of the bone.',
    clinical: 'Type C leak: through a cortical defect.',
    kiosk: OUTSIDE,
  },
  'leak-d': {
    plain: 'Some cement would go into the disc next to the bone.',
    clinical: 'Type D leak: through the endplate into the disc.',
    kiosk: OUTSIDE,
  },
  'leak-canal': {
    plain: 'Some cement would go through the broken back wall, into the space where the nerves run.',
    clinical: 'Leak into the spinal canal through the breached posterior wall.',
    kiosk: null,
  },
} satisfies Partial<Record<WarningId, WarningText>>;
