import type { ClinicalText } from '../../types.ts';

export const SET: ClinicalText = {
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
};
