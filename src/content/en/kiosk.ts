import { inSeconds } from '../intl.ts';
import type { KioskLabels } from '../tongue.ts';
import type { KioskText, StageWords } from '../types.ts';

/** For strangers at a kiosk. */
export const KIOSK: StageWords<KioskText> = {
  healthy: {
    title: 'A healthy spine',
    line: 'A spine is a stack of bones with soft discs between them. It holds the body up and guards the nerves.',
    spoken: 'The spine is a stack of bones, with a soft disc between each pair.',
  },
  fracture: {
    title: 'The bone gives way',
    line: 'Weak bone can break from a small lift or bend. The bone sinks, often most in front, so the back leans forward.',
    spoken: 'One bone has lost height, and the spine above it comes down and may lean forward.',
  },
  choices: {
    title: 'What can be done?',
    line: 'Many of these breaks heal with time and pain medicine. Some people have cement put in the bone. Doctors still debate how well it works.',
    spoken: 'There are three ways: time and medicine, cement alone, or a balloon and then cement.',
  },
  prone: {
    title: 'Lying face down',
    line: 'The patient lies on soft pads, numbed or asleep. Lying this way may let a fresh break open a little.',
    spoken: 'The patient lies face down, and a fresh break may open a little.',
  },
  localise: {
    title: 'Finding the right bone',
    line: 'X-rays from the back and from the side show which bone is broken, and the way in.',
    spoken: 'X-rays from the back and the side show which bone is broken.',
  },
  needle: {
    title: 'The needle goes in',
    line: 'A hollow needle goes through a small cut and along a bridge of bone, into the broken block. X-rays show the way.',
    spoken: 'A steel needle passes along a bridge of bone and into the broken block.',
    beside: {
      title: 'The needle goes in',
      line: 'A hollow needle goes through a small cut and in between the rib and a bridge of bone. X-rays show the way.',
      spoken: 'A steel needle passes between the rib and a bridge of bone, into the broken block.',
    },
  },
  cannula: {
    title: 'A way in',
    line: 'A thin steel tube now leads into the bone. Through it, a fine drill makes room for the balloon.',
    spoken: 'A thin steel tube now leads from the skin into the bone.',
    instead: {
      vertebroplasty: {
        title: 'A way in',
        line: 'A thin steel tube now leads into the bone. The cement will go through it.',
        spoken: 'A thin steel tube now leads from the skin into the bone.',
      },
    },
  },
  'balloon-in': {
    title: 'The balloon goes in',
    line: 'The flat yellow balloon slides through the tube into the bone. Tiny metal marks show on X-ray where it lies.',
    spoken: 'A flat yellow balloon slides out of the tube and into the bone.',
  },
  inflate: {
    title: 'The balloon fills',
    line: 'The yellow balloon fills and presses soft bone aside. It may lift the bone. Often not all the height comes back.',
    spoken: 'The yellow balloon fills slowly and may lift the top of the bone.',
  },
  deflate: {
    title: 'A space stays behind',
    line: 'The balloon is emptied and taken out. It leaves a space for cement. Some height may be lost again.',
    spoken: 'The balloon is gone, and a space is left inside the bone.',
  },
  cement: {
    title: 'Cement fills the space',
    line: 'Soft cement goes into the space while X-rays show where it flows. Some often leaks out. Most leaks are never felt, but a few do harm.',
    spoken: 'Grey-green cement flows into the space and fills it.',
    instead: {
      vertebroplasty: {
        title: 'Cement fills the bone',
        line: 'Soft cement is pressed into the bone while X-rays show where it goes. Some often leaks out. Most leaks are never felt, but a few do harm.',
        spoken: 'Grey-green cement spreads through the sponge of the bone.',
      },
    },
  },
  set: {
    title: 'The cement sets',
    line: 'The cement turns hard in minutes. The tools come out, and a small plaster covers the skin.',
    spoken: 'The cement is hard, the tools are out, and a small plaster covers the skin.',
  },
  after: {
    title: 'Standing again',
    line: 'Most people go home the same day. Pain may ease or stay. Chest pain, trouble breathing, numb or weak legs, or lost bladder or bowel control is an emergency.',
    spoken: 'The person stands again, a little straighter than before.',
    instead: {
      none: {
        title: 'Giving it time',
        line: 'The bone heals in the shape it has. Pain may stay. Chest pain, trouble breathing, numb or weak legs, or lost bladder or bowel control is an emergency.',
        spoken: 'The bone has healed in its sunken shape, and the person stands again.',
      },
    },
  },
};

/** Words of the kiosk's own page. */
export const KIOSK_LABELS: KioskLabels = {
  line: 'A bone in the back breaks. See what doctors can do.',
  touch: 'Touch to begin',
  around: 'Look around',
  pause: 'Pause',
  tap: 'Touch a part of the picture to see what it is.',
  stopTurning: 'Stop turning',
  turn: 'Turn',
  stillThere: 'Are you still there?',
  backIn: (seconds: number) => `This goes back to the start in ${inSeconds(seconds)}.`,
  here: 'I am still here',
  language: 'Language',
  watch: 'Show it on the model',
  names: 'Names on the picture',
  listen: 'Listen',
  stop: 'Stop',
  again: 'Again',
  slower: 'Slower',
};
