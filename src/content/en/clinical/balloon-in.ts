import type { ClinicalText } from '../../types.ts';

export const BALLOON_IN: ClinicalText = {
  title: 'Placing the balloon tamp',
  text: [
    {
      text: 'Inflatable bone tamps are 10, 15 or 20 mm long with two radiopaque markers; double lumen, with a stylet. Synflate measures 3.2 mm across before inflation.',
      sources: ['kyphon-ifu2017-balloon', 'synflate2014'],
    },
    {
      text: 'Lay the balloon in the anterior two thirds, under the depressed endplate, with both markers beyond the cannula on lateral and the tips towards the midline on AP.',
      sources: [],
    },
    {
      text: 'Bilateral is usual. The manufacturer’s bench test gives two balloons 105 % more lift force and 26 % less endplate stress than one; clinical outcome does not differ by side.',
      sources: ['kyphon-page-incision', 'medtronic-bilateral', 'frontsurg2025-unilateral'],
    },
  ],
  limit: {
    text: 'Placement is bound by the pedicle axis: a low path leaves bone between balloon and endplate, which then gives way before the endplate lifts.',
    sources: [],
  },
  risks: [
    {
      text: 'A proximal marker still in the cannula risks rupture on inflation. Sclerotic or healed bone may refuse the balloon.',
      sources: [],
    },
  ],
};
