import type { Stage } from '../../types.ts';

export const SET: Stage = {
  plain: {
    title: 'It sets; the tools come out',
    lead: 'The cement turns hard in minutes. Your doctor takes the tools out and puts a small plaster on the skin.',
    limit: 'Cement holds this one bone. It does not treat weak bone in the rest of your spine.',
    lookAt: { text: 'Look at the hard cement', part: 'cement' },
    more: [
      {
        text: 'In a lab test at body heat, one common cement was hard after about 11 minutes.',
        sources: ['ijbiomater2011-hardening'],
      },
      {
        text: 'Cement warms up as it sets, most in its middle, where it can get hot. Towards the nerves it stays cooler.',
        sources: ['anselmetti2009-temperature', 'intorthop2012-temperature'],
      },
      {
        text: 'The cement stays in you for good. You rest while nurses watch over you, and they check that you can move and feel your legs.',
        sources: [],
      },
    ],
    risks: [
      {
        text: 'Heat could harm a nerve if cement lies against it. In lab tests, the space round the nerves reached 43 °C in one study, and up to 57 °C in another, with a lot of cement.',
        sources: ['belkoff2003-temperature', 'intorthop2012-temperature'],
      },
      {
        text: 'You may have a bruise, or more back pain for a while.',
        sources: [],
      },
    ],
  },
  clinical: {
    title: 'Setting and withdrawal',
    text: [
      {
        text: 'A medium-viscosity cement hardened about 11 min after immersion at 37 °C. Working time shortens as the room and the mix warm: follow the cement, not the clock.',
        sources: ['ijbiomater2011-hardening'],
      },
      {
        text: 'Peak temperature at the centre of the cement, in patients: 86.7 ± 10.7, 60.5 ± 3.7 and 44.8 ± 2.6 °C for three groups of cement. In the canal, in vitro: at most 43.16 °C, for seconds (25 bodies).',
        sources: ['anselmetti2009-temperature', 'intorthop2012-temperature'],
      },
      {
        text: 'Free the filler before the cement is hard, leave no tail in the pedicle, withdraw the cannulae, close and dress. Keep prone until a control sample is hard.',
        sources: [],
      },
    ],
    limit: {
      text: 'Cement fixes the level treated. It leaves the bone disease as it was: start or review treatment of osteoporosis, or of the tumour.',
      sources: [],
    },
    risks: [
      {
        text: 'Thermal injury: with 6 or 10 mL of cement the canal reached 39–57 °C in vitro, where no blood flows to cool it.',
        sources: ['belkoff2003-temperature'],
      },
      {
        text: 'Cement tail in the soft tissue, haematoma along the track. Check the neurology before the patient leaves the table or recovery.',
        sources: [],
      },
    ],
  },
  kiosk: {
    title: 'The cement sets',
    line: 'The cement turns hard in minutes. The tools come out, and a small plaster covers the skin.',
  },
  spoken: 'The cement is hard, the tools are out, and a small plaster covers the skin.',
  picture: 'Hard cement sits in the bone, and the steel tubes are gone.',
};
