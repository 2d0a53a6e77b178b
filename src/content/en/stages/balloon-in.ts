import type { Stage } from '../../types.ts';

export const BALLOON_IN: Stage = {
  plain: {
    title: 'The balloon goes in',
    lead: 'Your doctor slides the yellow balloon through the tube and into the bone. It is still flat. Tiny metal marks show on X-ray where it lies.',
    limit: 'It lifts best from under the part that has sunk. It does not always reach the best spot.',
    lookAt: { text: 'Look at the yellow balloon, still flat', part: 'balloon' },
    more: [
      {
        text: 'Doctors call it a balloon tamp, as it tamps the soft bone down around itself. It does not stay in you.',
        sources: [],
      },
      {
        text: 'It comes in three lengths: 10, 15 and 20 mm. Your doctor picks one to fit the bone.',
        sources: ['kyphon-ifu2017-balloon', 'synflate2014'],
      },
      {
        text: 'Most often there are two balloons, one from each side.',
        sources: ['kyphon-page-incision'],
      },
    ],
    risks: [
      {
        text: 'Hard or healed bone can keep the balloon from sliding in or opening. Your doctor may then change the path, or stop.',
        sources: [],
      },
    ],
  },
  clinical: {
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
  },
  kiosk: {
    title: 'The balloon goes in',
    line: 'The flat yellow balloon slides through the tube into the bone. Tiny metal marks show on X-ray where it lies.',
  },
  spoken: 'A flat yellow balloon slides out of the tube and into the bone.',
  picture:
    'A flat amber balloon with a dark mark near each end lies inside the broken bone, beyond the tube.',
};
