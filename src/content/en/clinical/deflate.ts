import type { ClinicalText } from '../../types.ts';

export const DEFLATE: ClinicalText = {
  title: 'Deflation and cavity',
  text: [
    {
      text: 'Deflate fully before withdrawal. The cavity is walled by compacted trabeculae, which slow the escape of cement, and fills at low pressure.',
      sources: [],
    },
    {
      text: 'In 24 cadaver bodies deflation cost the balloon 11.7 ± 6.2 % of preoperative anterior height and left a gain of 8.0 ± 9.4 %; a stent lost 3.7 ± 3.8 %.',
      sources: ['rotter2010-loss'],
    },
    {
      text: 'With bilateral access, one balloon may be left inflated to hold the endplate while the other cavity is filled.',
      sources: [],
    },
  ],
  limit: {
    text: 'How much is lost in patients is not established. The direction drawn here is measured in cadavers; the amount in a patient is illustrative.',
    sources: [],
  },
  risks: [
    {
      text: 'Loss of reduction on deflation; a balloon that catches on withdrawal, more likely after rupture.',
      sources: [],
    },
  ],
};
