import type { AsideText } from '../../types.ts';

export const SET = {
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
    { text: 'You may have a bruise, or more back pain for a while.', sources: [] },
  ],
} as const satisfies AsideText;
