import type { Stage } from '../../types.ts';

export const INFLATE: Stage = {
  plain: {
    title: 'The balloon fills',
    lead: 'Your doctor fills the yellow balloon slowly. It presses the soft bone aside and may lift the top of the bone.',
    limit: 'Some of the height may come back. Often not all of it.',
    lookAt: { text: 'Look at the yellow balloon', part: 'balloon' },
    more: [
      {
        text: 'The balloon holds a dye that shows on X-ray. Your doctor watches the picture and a gauge, and stops in good time.',
        sources: [],
      },
      {
        text: 'In one large trial, each balloon held about half a teaspoon (some 2 mL).',
        sources: ['vanmeirhaeghe2013-volumes'],
      },
      {
        text: 'How much does the balloon lift? Studies differ. In one, lying down took 6 to 7 degrees off the bend, and the balloon about 3 more. In another, the balloon added nothing.',
        sources: ['voggenreiter2005-posture', 'voggenreiter2005-balloon', 'xu2014-posture'],
      },
    ],
    risks: [
      {
        text: 'The balloon can burst, and the dye then seeps out. Some people are allergic to the dye, so tell your doctor before.',
        sources: ['nice-ipg166-balloon'],
      },
      {
        text: 'Blood pressure can fall as the balloon fills. In one study of 297 people, this was bad in fewer than 1 of 100.',
        sources: ['pmc3395994-events'],
      },
      {
        text: 'It can push a loose bit of bone towards the nerves. If X-rays show that, your doctor stops.',
        sources: [],
      },
    ],
  },
  clinical: {
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
  },
  kiosk: {
    title: 'The balloon fills',
    line: 'The yellow balloon fills and presses soft bone aside. It may lift the bone. Often not all the height comes back.',
  },
  spoken: 'The yellow balloon fills slowly and may lift the top of the bone.',
  picture:
    'The amber balloon, now round, lies in the sponge of the bone, and the sunken top has risen a little above it.',
};
