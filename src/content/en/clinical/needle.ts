import type { ClinicalText, Sourced, Told } from '../../types.ts';

const SIDES: readonly Sourced[] = [
  {
    text: 'One side or both: pain, disability and Cobb angle the same in 35 randomised trials (n = 3362); one side takes less time, cement and radiation, and leaks less.',
    sources: ['frontsurg2025-unilateral'],
  },
  {
    text: 'A curved needle from one side, against both sides (n = 72): less time, fluoroscopy and cement, the same height and Cobb angle.',
    sources: ['bmc2021-curved'],
  },
];

const HARMS: readonly Sourced[] = [
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
];

/** Where the pedicle is too narrow for the cannula. */
const BESIDE: ClinicalText = {
  title: 'Extrapedicular access',
  text: [
    {
      text: 'Between rib and pedicle: at T5 the pedicle is 4.4 mm wide, the pedicle–rib unit 13.4 mm. The needle passes lateral to the pedicle, along the head of the rib, and enters the body where its back turns into its side.',
      sources: ['kim2009-extrapedicular'],
    },
    {
      text: 'It converges more than through the pedicle: 20–30° for thoracic intercostovertebral access, to the anterior third.',
      sources: ['openradiology-trajectory'],
    },
    {
      text: 'The tip stays lateral to the medial border of the pedicle on AP until it has passed the posterior wall on lateral, as on the other route.',
      sources: ['transpedicular-entry'],
    },
    ...SIDES,
  ],
  limit: {
    text: 'No pedicle wall guards the way: pleura, segmental vessels and the root lie beside it, and cement may come back along the hole in the side of the body.',
    sources: [],
  },
  risks: HARMS,
};

export const NEEDLE: Told<ClinicalText> = {
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
    ...SIDES,
  ],
  limit: {
    text: 'The medial rule is necessary, not sufficient: it says nothing of an inferior breach to the exiting root or a lateral one to pleura and vessels, and it fails on an oblique AP.',
    sources: [],
  },
  risks: HARMS,
  beside: BESIDE,
};
