import type { PlainText, Told } from '../../types.ts';

/** Without a balloon nothing is drilled. */
const VERTEBROPLASTY = {
  title: 'A way in for the cement',
  lead: 'Your doctor slides a thin tube along the path of the needle. The cement will go through this tube.',
  limit: 'The tube must stay inside the bone. X-rays show where it is.',
  lookAt: { text: 'Look at the steel tube: the cement goes through it', part: 'cannula' },
  picture: 'A steel tube leads through the back of the broken bone and ends inside it.',
} as const satisfies PlainText;

export const CANNULA = {
  title: 'A way in for the tools',
  lead: 'Your doctor slides a thin tube along the path of the needle. Through the tube, a fine drill, turned by hand, makes room for the balloon.',
  limit: 'The drill must stop short of the front wall of the bone. X-rays show where it is.',
  lookAt: { text: 'Look at the steel tube: the tools all go through it', part: 'cannula' },
  picture: 'A steel tube ends inside the broken bone, and a fine drill reaches out of it towards the front.',
  instead: { vertebroplasty: VERTEBROPLASTY },
} as const satisfies Told<PlainText>;
