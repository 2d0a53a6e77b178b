import type { PlainText, Told } from '../../types.ts';

/** Cement without a cavity: the same stage of the other procedure. */
const VERTEBROPLASTY = {
  title: 'Cement fills the bone',
  lead: 'Your doctor presses soft cement straight into the broken bone, little by little. X-rays show where it goes. It is meant to hold the bone from inside.',
  limit: 'Some cement often leaks out of the bone. Most leaks are never felt. A few do harm.',
  lookAt: { text: 'Look at the grey-green cement', part: 'cement' },
  picture: 'Grey-green cement spreads from the tip of the needle through the sponge of the broken bone.',
} as const satisfies PlainText;

export const CEMENT = {
  title: 'Cement fills the space',
  lead: 'Your doctor puts thick, soft cement into the space, little by little. X-rays show where it goes. It is meant to hold the bone from inside.',
  limit: 'Some cement often leaks out of the bone. Most leaks are never felt. A few do harm.',
  lookAt: { text: 'Look at the grey-green cement', part: 'cement' },
  picture: 'Grey-green cement fills the hollow and spreads a little into the bone around it.',
  instead: { vertebroplasty: VERTEBROPLASTY },
} as const satisfies Told<PlainText>;
