import type { WarningId } from '../../../sim/warnings.ts';
import type { WarningText } from '../../types.ts';

/** A balloon that does not fit, and why filling ends before the volume that was asked for. */
export const BALLOON = {
  'balloon-too-long': {
    plain: 'This balloon is too long for the room in this bone. Your doctor would take a shorter one.',
    clinical: 'The balloon’s working length exceeds the room between cannula and planned tip.',
    kiosk: null,
  },
  'cannula-too-narrow': {
    plain: 'This tube is too narrow for the balloon. Your doctor would take a wider one.',
    clinical: 'The folded balloon does not pass the bore of this cannula.',
    kiosk: null,
  },
  'pressure-limit': {
    plain: 'Filling would end early, as the pressure is as high as it may be. The bone may lift less.',
    clinical: 'Inflation stops at the pressure limit.',
    kiosk: 'The balloon is full enough: the pressure is as high as it may be.',
  },
  'balloon-maximum': {
    plain: 'Filling would end early, as the balloon can hold no more. The bone may lift less.',
    clinical: 'Inflation stops at the balloon’s maximum volume.',
    kiosk: 'The balloon holds all that it can.',
  },
  'wall-contact': {
    // A good reason to stop, as the next one is: nothing for a patient to weigh.
    plain: null,
    clinical: 'Inflation stops at contact with the cortical wall.',
    kiosk: 'The balloon touches the wall of the bone, so the doctor stops there.',
  },
  'height-restored': {
    plain: null,
    clinical: 'Inflation stops with the endplate level.',
    kiosk: 'The bone is level again, so the doctor stops there.',
  },
  burst: {
    plain:
      'The balloon would burst at this pressure. Its dye would run out, and the space that it made would stay.',
    clinical: 'The balloon bursts above its rated pressure: contrast escapes, the cavity remains.',
    kiosk: null,
  },
} satisfies Partial<Record<WarningId, WarningText>>;
