import type { PlainText, Told } from '../../types.ts';

export const LOCALISE = {
  title: 'Finding the right bone',
  lead: 'Your doctor takes X-rays from the back and from the side. They show which bone is broken, and the narrow bridges of bone that lead into it.',
  limit: 'X-rays show bone well but do not show nerves. So your doctor checks from two sides.',
  lookAt: { text: 'Look at the bridges of bone, one on each side', part: 'pedicle' },
  picture:
    'Two X-ray views of the spine, from the back and from the side, with the broken bone in the middle.',
  beside: {
    title: 'Finding the right bone',
    lead: 'Your doctor takes X-rays from the back and from the side. They show which bone is broken, and the way in beside its thin bridges of bone.',
    limit: 'X-rays show bone well but do not show nerves. So your doctor checks from two sides.',
    lookAt: { text: 'Look at the bridges of bone: the way in runs beside them', part: 'pedicle' },
    picture:
      'Two X-ray views of the spine, from the back and from the side, with the broken bone in the middle.',
  },
} as const satisfies Told<PlainText>;
