import type { WarningId } from '../../../sim/warnings.ts';
import type { WarningText } from '../../types.ts';

/** Why the cement ends before the volume that was asked for. */
export const CEMENT = {
  'posterior-quarter': {
    plain: 'Your doctor would stop the cement early, as it comes near the back of the bone.',
    clinical: 'Injection stops with cement in the posterior quarter of the body.',
    kiosk: 'The cement comes near the back of the bone, so the doctor stops there.',
  },
  'no-more-room': {
    plain: 'The cement would stop early, as there is no more room in the bone.',
    clinical: 'Injection stops: the room that cement can reach on this side is full.',
    kiosk: 'There is no more room in the bone, so the doctor stops there.',
  },
  resists: {
    plain: 'This bone is too dense to take all of the cement. Your doctor would stop and not press harder.',
    clinical: 'Injection stops: the bone is too dense to take the rest of the planned volume.',
    kiosk: 'This bone is firm and takes no more cement, so the doctor stops there.',
  },
  'leak-seen': {
    plain: 'Cement is seen where it should not be. Your doctor stops at once.',
    clinical: 'Injection stops: cement is seen outside the body.',
    kiosk: 'The doctor sees that cement leaves the bone, and stops at once.',
  },
} satisfies Partial<Record<WarningId, WarningText>>;
