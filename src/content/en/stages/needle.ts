import type { Stage } from '../../types.ts';

export const NEEDLE: Stage = {
  plain: {
    title: 'The needle goes in',
    lead: 'Through a small cut in the skin, your doctor guides a hollow needle along the bridge of bone and into the broken block. X-rays show the way.',
    limit: 'The path is narrow and nerves run close by. Your doctor goes slowly and checks often.',
    lookAt: { text: 'Look at where the steel needle goes into the bone', part: 'needle' },
    more: [
      {
        text: 'Each cut is about 1 cm long. Often there is one on each side of the spine.',
        sources: ['kyphon-page-incision'],
      },
      {
        text: 'Some doctors work from one side only. In trials, pain eased about as much either way.',
        sources: ['frontsurg2025-unilateral', 'medicine2017-unilateral'],
      },
      {
        text: 'If you are awake, you may feel pushing or tapping. Say so if it hurts: the team can give you more medicine.',
        sources: [],
      },
    ],
    risks: [
      {
        text: 'The needle can harm a nerve. It is rare, and we found no good count of how often.',
        sources: [],
      },
      {
        text: 'Bleeding. In a study of 102 people who had kyphoplasty, about 1 of 100 had a bleed that doctors had to drain.',
        sources: ['pssj2008-harm'],
      },
      {
        text: 'Infection. In the same study, about 2 of 100 got one. One of these was deep and needed a big operation.',
        sources: ['pssj2008-harm'],
      },
    ],
  },
  clinical: {
    title: 'Pedicle access',
    text: [
      {
        text: 'Skin entry about 5 mm above and lateral to the superolateral corner of the pedicle (up to 15 mm lateral for a more oblique path), then slightly medial and caudad.',
        sources: ['transpedicular-entry'],
      },
      {
        text: 'The rule: the tip must not cross the medial pedicle cortex on AP before it has passed the posterior wall of the body on lateral.',
        sources: ['transpedicular-entry'],
      },
      {
        text: 'Angle from 0° at L3 transpedicular to 20–30° for thoracic intercostovertebral access; target the anterior third. At T5 the pedicle is 4.4 mm wide and the pedicle–rib unit 13.4 mm: hence the extrapedicular route.',
        sources: ['openradiology-trajectory', 'kim2009-extrapedicular'],
      },
      {
        text: 'One side or both: pain, disability and Cobb angle the same in 35 randomised trials (n = 3362); one side takes less time, cement and radiation, and leaks less.',
        sources: ['frontsurg2025-unilateral'],
      },
    ],
    limit: {
      text: 'The medial rule is necessary, not sufficient: it says nothing of an inferior breach to the exiting root or a lateral one to pleura and vessels, and it fails on an oblique AP.',
      sources: [],
    },
    risks: [
      {
        text: 'Of 102 consecutive patients: 1 deep infection with corpectomy and fusion, 1 superficial infection, 1 haematoma evacuated.',
        sources: ['pssj2008-harm'],
      },
      {
        text: 'FREE: 2 serious events related to the procedure in 149 patients allotted to kyphoplasty, a haematoma and a urinary tract infection.',
        sources: ['wardlaw2009-harm', 'wardlaw2009-adverse'],
      },
      {
        text: 'Root or cord injury, dural tear, pneumothorax (thoracic), rib or pedicle fracture: rare, without a reliable rate.',
        sources: [],
      },
    ],
  },
  kiosk: {
    title: 'The needle goes in',
    line: 'A hollow needle goes through a small cut and along a bridge of bone, into the broken block. X-rays show the way.',
  },
  spoken: 'A steel needle passes along a bridge of bone and into the broken block.',
  picture:
    'A steel needle runs from the skin of the back, along the pedicle, into the block of the broken bone.',
};
