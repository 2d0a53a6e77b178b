import type { ClinicalText } from '../../types.ts';

export const INFLATE: ClinicalText = {
  title: 'Inflation',
  text: [
    {
      text: 'Inflate with contrast in small steps under lateral fluoroscopy. Pressure peaks with each step, then relaxes as trabeculae yield. Stop at reduction, contact with a cortical wall, maximum pressure or maximum volume.',
      sources: [],
    },
    {
      text: 'Typical, unverified: 50 psi to hold the balloon, stylet out, then steps of 0.25–0.5 mL.',
      sources: ['garfin2001-steps'],
    },
    {
      text: 'FREE used 2.4 mL a side. In cadavers, 2.95 ± 0.18 mL took 122.67 ± 27.89 psi, and 175 ± 37 psi under 110 N of load.',
      sources: ['vanmeirhaeghe2013-volumes', 'nfykdxxb2006-pressure', 'sleeve-loaded'],
    },
    {
      text: 'Load decides the lift: in two cadaver studies, 97 % of lost height came back without load and 30 % under 110 N.',
      sources: ['belkoff2001-unloaded', 'sleeve-loaded'],
    },
    {
      text: 'A fresh fracture yields more: to 86 % of normal height under 10 weeks, 79 % over 4 months. Kyphosis corrected by 3.8° under 2 weeks, 1.7° over 6 weeks (n = 230).',
      sources: ['crandall2004', 'palmowski2020'],
    },
  ],
  limit: {
    text: 'Beyond posture the balloon gained 3.4° in one series and nothing measurable in another (75 levels). The lift drawn here is illustrative, not a prediction.',
    sources: ['voggenreiter2005-balloon', 'xu2014-posture'],
  },
  risks: [
    {
      text: 'Rupture (a bench acceptance limit for one balloon is at least 400 psi), contrast allergy, endplate or lateral wall breach, retropulsion of a posterior wall fragment.',
      sources: ['fda-k223709-burst'],
    },
    {
      text: 'Of 297 patients, one had severe hypotension on inflation and one a cardiac arrest during the procedure.',
      sources: ['pmc3395994-events'],
    },
  ],
};
