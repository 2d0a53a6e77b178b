import type { Stage } from '../../types.ts';

export const CANNULA: Stage = {
  plain: {
    title: 'A way in for the tools',
    lead: 'Your doctor slides a thin tube along the path of the needle. Through the tube, a fine drill, turned by hand, makes room for the balloon.',
    limit: 'The drill must stop short of the front wall of the bone. X-rays show where it is.',
    lookAt: { text: 'Look at the steel tube: the tools all go through it', part: 'cannula' },
    more: [
      {
        text: 'The tube is called a cannula. It stays until the end, so each tool goes in without a new path.',
        sources: [],
      },
      {
        text: 'If a tumour might be the cause, your doctor may take a tiny bit of bone through the tube to test it.',
        sources: [],
      },
    ],
    risks: [
      {
        text: 'The drill can poke through the front or side of the bone. Large blood vessels lie in front, so this can cause a bleed. It is rare, and we found no good count of how often.',
        sources: [],
      },
    ],
  },
  clinical: {
    title: 'Cannula and drill',
    text: [
      {
        text: 'Exchange, over a guide wire or directly, for a blunt-tipped working cannula, seated just beyond the posterior wall of the body. Take a biopsy where the cause is in doubt.',
        sources: [],
      },
      {
        text: 'Drill by hand along the planned axis into the anterior third, under lateral fluoroscopy, and stop short of the anterior cortex.',
        sources: ['openradiology-trajectory'],
      },
      {
        text: 'A 10 G cannula admits a balloon of 3.2 mm before inflation (Synflate). Outer diameters, typical, unverified: 8 G 4.19, 10 G 3.40, 11 G 3.05, 13 G 2.41 mm.',
        sources: ['synflate2014', 'needle-gauges'],
      },
    ],
    limit: {
      text: 'The anterior wall is curved: off the midline, a tip can be through it while the lateral view still shows it inside.',
      sources: [],
    },
    risks: [
      {
        text: 'Anterior or lateral breach with injury to vessels, and a wire that advances with the cannula: rare, without a reliable rate.',
        sources: [],
      },
      {
        text: 'A breached wall is a path for cement: cortical disruption raised the odds of leakage 5.56 times (95 % CI 1.84–16.81).',
        sources: ['wneu2017-leak'],
      },
    ],
  },
  kiosk: {
    title: 'A way in',
    line: 'A thin steel tube now leads into the bone. Through it, a fine drill makes room for the balloon.',
  },
  spoken: 'A thin steel tube now leads from the skin into the bone.',
  picture: 'A steel tube ends inside the broken bone, and a fine drill reaches out of it towards the front.',
};
