import type { WarningId } from '../../../sim/warnings.ts';
import type { WarningText } from '../../types.ts';

/** What the broken bone itself gives to think about, before and after. */
export const BONE = {
  'posterior-wall': {
    plain: 'The back wall of this bone is broken too. Your doctor would take extra care with the cement.',
    clinical:
      'Posterior wall breached: fragment and cement may enter the canal. Not an absolute contraindication.',
    kiosk: null,
  },
  'vertebra-plana': {
    plain: 'This bone has lost most of its height. There may be no room in it for the tube.',
    clinical:
      'Vertebra plana: so little height is left that needle, balloon and cement may find no room (limit illustrative).',
    kiosk: null,
  },
  'sinks-again': {
    plain: 'In the months after, the treated bone would sink a little again.',
    clinical: 'The treated vertebra loses height again in the months after augmentation.',
    kiosk: 'In the months after, the bone sinks a little again.',
  },
} satisfies Partial<Record<WarningId, WarningText>>;
