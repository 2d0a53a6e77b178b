import type { PlainText, Told } from '../../types.ts';

/** High in the chest the pedicle is too thin for the tube. */
const BESIDE = {
  title: 'The needle goes in',
  lead: 'Through a small cut in the skin, your doctor guides a hollow needle in between the rib and the bridge of bone. The bridge itself is too thin here. X-rays show the way.',
  limit: 'The path is narrow. Nerves and the lung are close by. Your doctor goes slowly and checks often.',
  lookAt: { text: 'Look at where the steel needle goes into the bone', part: 'needle' },
  picture:
    'A steel needle runs from the skin of the back, between the rib and the pedicle, into the block of the broken bone.',
} as const satisfies PlainText;

export const NEEDLE = {
  title: 'The needle goes in',
  lead: 'Through a small cut in the skin, your doctor guides a hollow needle along the bridge of bone and into the broken block. X-rays show the way.',
  limit: 'The path is narrow and nerves run close by. Your doctor goes slowly and checks often.',
  lookAt: { text: 'Look at where the steel needle goes into the bone', part: 'needle' },
  picture:
    'A steel needle runs from the skin of the back, along the pedicle, into the block of the broken bone.',
  beside: BESIDE,
} as const satisfies Told<PlainText>;
