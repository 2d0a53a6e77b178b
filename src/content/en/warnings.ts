import type { WarningId } from '../../sim/warnings.ts';

/** What a plan warns of, for patients and for students. */
export const WARNING_WORDS: Readonly<Record<WarningId, { plain: string; clinical: string }>> = {
  'medial-breach': {
    plain: 'On this path the tube would break into the ring around the nerves.',
    clinical: 'The cannula breaches the medial pedicle wall: canal, dura and traversing root are at risk.',
  },
  'lateral-breach': {
    plain: 'On this path the tube would break out of the side of the bone.',
    clinical:
      'The cannula breaches the lateral pedicle wall: segmental vessels, in the chest the pleura, are at risk.',
  },
  'superior-breach': {
    plain: 'On this path the tube would break out of the top of the bone bridge.',
    clinical: 'The cannula breaches the superior pedicle wall.',
  },
  'inferior-breach': {
    plain: 'On this path the tube would break out below, where a nerve leaves.',
    clinical: 'The cannula breaches the inferior pedicle wall: the exiting root is at risk.',
  },
  'anterior-breach': {
    plain: 'The tip would come out at the front of the bone, where large vessels lie.',
    clinical: 'The tip perforates the anterior cortex: aorta, vena cava or viscera are at risk.',
  },
  'canal-hit': {
    plain: 'On this path the tube would go into the space where the nerves run.',
    clinical: 'The path enters the spinal canal: dura and cord or cauda equina would be hit.',
  },
  'root-hit': {
    plain: 'On this path the tube would hit a nerve that leaves below the bone bridge.',
    clinical: 'The path meets the exiting root and its ganglion under the pedicle.',
  },
  'upper-disc-breach': {
    plain: 'On this path the tube would break into the disc above.',
    clinical: 'The path breaks the upper endplate: the disc above would be entered.',
  },
  'lower-disc-breach': {
    plain: 'On this path the tube would break into the disc below.',
    clinical: 'The path breaks the lower endplate: the disc below would be entered.',
  },
  'side-breach': {
    plain: 'On this path the tube would break out of the side of the bone.',
    clinical: 'The path leaves the body through its side wall: segmental vessels, in the chest the pleura.',
  },
  'crosses-midline': {
    plain: 'The tip would cross the middle of the bone, where the other tube works.',
    clinical: 'The tip has crossed the midline on AP although both sides are used.',
  },
  'tip-too-far-back': {
    plain: 'The tip stays too far back. Not enough of the bone is reached.',
    clinical:
      'The tip lies in the posterior third on lateral: the fractured part of the body is out of reach.',
  },
  'medial-before-wall': {
    plain: 'The tip would cross towards the nerves too early.',
    clinical:
      'On AP the tip is medial to the pedicle’s medial border before it has passed the posterior wall on lateral.',
  },
  'balloon-too-long': {
    plain: 'This balloon is too long for the space in this bone.',
    clinical: 'The balloon’s working length exceeds the room between cannula and planned tip.',
  },
  'cannula-too-narrow': {
    plain: 'This tube is too narrow for the balloon.',
    clinical: 'The folded balloon does not pass the bore of this cannula.',
  },
  'pressure-limit': {
    plain: 'Filling stops early: the pressure limit is reached.',
    clinical: 'Inflation stops at the pressure limit.',
  },
  'balloon-maximum': {
    plain: 'Filling stops early: the balloon can hold no more.',
    clinical: 'Inflation stops at the balloon’s maximum volume.',
  },
  'wall-contact': {
    plain: 'Filling stops early: the balloon touches the wall of the bone.',
    clinical: 'Inflation stops at contact with the cortical wall.',
  },
  'height-restored': {
    plain: 'Filling stops early: the bone is level again.',
    clinical: 'Inflation stops with the endplate level.',
  },
  burst: {
    plain: 'The balloon bursts. Its dye runs out; the hole that it made stays.',
    clinical: 'The balloon bursts above its rated pressure: contrast escapes, the cavity remains.',
  },
  'posterior-quarter': {
    plain: 'The cement stops early: it has come near the back of the bone.',
    clinical: 'Injection stops with cement in the posterior quarter of the body.',
  },
  'no-more-room': {
    plain: 'The cement stops early: there is no more room in the bone.',
    clinical: 'Injection stops: the room that cement can reach on this side is full.',
  },
  'leak-b': {
    plain: 'Some cement leaks towards the canal of the nerves.',
    clinical: 'Type B leak: along the basivertebral vein into the epidural space.',
  },
  'leak-s': {
    plain: 'Some cement leaks into a vein at the side of the bone.',
    clinical: 'Type S leak: into a segmental vein.',
  },
  'leak-c': {
    plain: 'Some cement leaks through a crack in the bone.',
    clinical: 'Type C leak: through a cortical defect.',
  },
  'leak-d': {
    plain: 'Some cement leaks into the disc.',
    clinical: 'Type D leak: through the endplate into the disc.',
  },
  'posterior-wall': {
    plain: 'The back wall of this bone is broken too. Your doctor must take extra care.',
    clinical:
      'Posterior wall breached: fragment and cement may enter the canal. Not an absolute contraindication.',
  },
  'vertebra-plana': {
    plain: 'This bone has lost most of its height. There may be no room in it for the tube.',
    clinical:
      'Vertebra plana: so little height is left that needle, balloon and cement may find no room (limit illustrative).',
  },
};
