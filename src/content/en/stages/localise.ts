import type { Stage } from '../../types.ts';

export const LOCALISE: Stage = {
  plain: {
    title: 'Finding the right bone',
    lead: 'Your doctor takes X-rays from the back and from the side. They show which bone is broken, and the narrow bridges of bone that lead into it.',
    limit: 'X-rays show bone well but do not show nerves. So your doctor checks from two sides.',
    lookAt: { text: 'Look at the bridges of bone, one on each side', part: 'pedicle' },
    more: [
      {
        text: 'Each bridge is called a pedicle. A needle can pass inside it, beside the nerves and not through them.',
        sources: [],
      },
      {
        text: 'Your doctor counts the bones to be sure of the right one.',
        sources: [],
      },
      {
        text: 'X-rays are a kind of radiation. In one study, the dose for one bone was about 4 units (mSv). People in Britain get about that much from nature in two years.',
        sources: ['boszczyk2006-dose', 'uk-background'],
      },
    ],
    risks: [
      {
        text: 'Rarely, a doctor treats the wrong bone. Counting twice, from two sides, helps to prevent it.',
        sources: [],
      },
      {
        text: 'X-rays may add a little to the risk of cancer later in life. The team keeps the dose as low as it can.',
        sources: [],
      },
    ],
  },
  clinical: {
    title: 'Fluoroscopic localisation',
    text: [
      {
        text: 'True AP: endplates as single lines, pedicles level, spinous process midway between them. True lateral: endplates single, pedicles superimposed. Count from the sacrum and match the MRI.',
        sources: [],
      },
      {
        text: 'Two C-arms or a biplane unit give both views without moving either.',
        sources: [],
      },
      {
        text: 'Screening, one level: lateral 2.2 (0.6–4.3) and AP 1.6 (0.5–3.0) min; skin dose 0.68 Gy lateral, 0.32 Gy AP; effective dose 4.28 (0.47–10.14) mSv. Another series: 4.3 min for positioning, 2.1 min for cement.',
        sources: ['boszczyk2006-dose', 'ortiz2006-fluoroscopy'],
      },
      {
        text: 'Surgeon, a vertebra: 0.248 ± 0.170 mSv unprotected, 1.744 ± 1.173 mSv to the hand.',
        sources: ['mroz2008-dose'],
      },
    ],
    limit: {
      text: 'Transitional vertebrae, several old fractures, obesity and osteopenia all make counting and the pedicle outline less certain. If the pedicles cannot be seen, stop.',
      sources: [],
    },
    risks: [
      {
        text: 'Wrong-level treatment; skin dose in long cases. One-sided access uses less radiation.',
        sources: ['frontsurg2025-unilateral'],
      },
    ],
  },
  kiosk: {
    title: 'Finding the right bone',
    line: 'X-rays from the back and from the side show which bone is broken, and the way in.',
  },
  spoken: 'X-rays from the back and the side show which bone is broken.',
  picture:
    'Two X-ray views of the spine, from the back and from the side, with the broken bone in the middle.',
};
