import type { ClinicalText, Sourced, Told } from '../../types.ts';

const TUBES: Sourced = {
  text: 'Nominal outer diameters: 8 G 4.19, 10 G 3.40, 11 G 3.05, 13 G 2.41 mm.',
  sources: ['needle-gauges'],
};

const WALL: ClinicalText['limit'] = {
  text: 'The anterior wall is curved: off the midline, a tip can be through it while the lateral view still shows it inside.',
  sources: [],
};

const BREACH: ClinicalText['risks'] = [
  {
    text: 'Anterior or lateral breach with injury to vessels, and a wire that advances with the cannula: rare, without a reliable rate.',
    sources: [],
  },
  {
    text: 'A breached wall is a path for cement: cortical disruption raised the odds of leakage 5.56 times (95 % CI 1.84–16.81).',
    sources: ['wneu2017-leak'],
  },
];

/** Without a balloon no cavity is made: nothing is drilled. */
const VERTEBROPLASTY: ClinicalText = {
  title: 'Working cannula',
  text: [
    {
      text: 'Exchange, over a guide wire or directly, for a working cannula, seated beyond the posterior wall of the body; or the stylet alone is drawn out. Take a biopsy where the cause is in doubt.',
      sources: [],
    },
    {
      text: 'No channel is drilled and no cavity is made: the filler delivers cement straight among the trabeculae.',
      sources: [],
    },
    TUBES,
  ],
  limit: WALL,
  risks: BREACH,
};

export const CANNULA: Told<ClinicalText> = {
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
      text: 'A 10 G cannula admits a balloon of 3.2 mm before inflation (Synflate).',
      sources: ['synflate2014'],
    },
    TUBES,
  ],
  limit: WALL,
  risks: BREACH,
  instead: { vertebroplasty: VERTEBROPLASTY },
};
