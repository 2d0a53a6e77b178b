import type { WarningId } from '../../../sim/warnings.ts';
import type { WarningText } from '../../types.ts';

/** A tip that does not lie where balloon and cement should. A kiosk's is planned well. */
export const TIP = {
  'anterior-breach': {
    plain: 'The tip would come out at the front of the bone, where large blood vessels lie.',
    clinical: 'The tip perforates the anterior cortex: aorta, vena cava or viscera are at risk.',
    kiosk: null,
  },
  'upper-disc-breach': {
    plain: 'On this path the tube would break into the disc above.',
    clinical: 'The path breaks the upper endplate: the disc above would be entered.',
    kiosk: null,
  },
  'lower-disc-breach': {
    plain: 'On this path the tube would break into the disc below.',
    clinical: 'The path breaks the lower endplate: the disc below would be entered.',
    kiosk: null,
  },
  'side-breach': {
    plain: 'On this path the tube would break out of the side of the bone.',
    clinical: 'The path leaves the body through its side wall: segmental vessels, in the chest the pleura.',
    kiosk: null,
  },
  'crosses-midline': {
    // How two tubes share a bone is the surgeon's to sort out; a patient is none the wiser.
    plain: null,
    clinical: 'The tip has crossed the midline on AP although both sides are used.',
    kiosk: null,
  },
  'tip-too-far-back': {
    plain: 'The tip would stay too far back and not reach enough of the broken part.',
    clinical:
      'The tip lies in the posterior third on lateral: the fractured part of the body is out of reach.',
    kiosk: null,
  },
  'tip-outside': {
    plain: 'The tip would lie outside the bone. Balloon and cement could not do their work there.',
    clinical: 'The tip lies outside the vertebral body: no inflation and no injection from there.',
    kiosk: null,
  },
  'tip-near-endplate': {
    plain:
      'The tip would lie right beside the sunken end of the bone. It lifts less there, and more cement leaks.',
    clinical: 'The tip lies beside the depressed endplate: less reduction and more leakage.',
    kiosk: null,
  },
} satisfies Partial<Record<WarningId, WarningText>>;
