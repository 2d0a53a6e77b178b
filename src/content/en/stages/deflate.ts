import type { Stage } from '../../types.ts';

export const DEFLATE: Stage = {
  plain: {
    title: 'A space stays behind',
    lead: 'Your doctor empties the balloon and takes it out. It leaves a space in the bone, with packed bone around it.',
    limit: 'Some of the height can be lost again now, before cement holds it.',
    lookAt: { text: 'Look at the space where the balloon was', part: 'cavity' },
    more: [
      {
        text: 'This space is what sets kyphoplasty apart. Cement can flow into it with little push. In vertebroplasty there is no space, and cement is pressed into the bone itself.',
        sources: [],
      },
      {
        text: 'In a lab test on donated bones, more than half of the height won was lost again once the balloon went down.',
        sources: ['rotter2010-loss'],
      },
    ],
    risks: [
      {
        text: 'The bone may sink back before cement is in. How much differs from person to person.',
        sources: ['rotter2010'],
      },
    ],
  },
  clinical: {
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
  },
  kiosk: {
    title: 'A space stays behind',
    line: 'The balloon is emptied and taken out. It leaves a space for cement. Some height may be lost again.',
  },
  spoken: 'The balloon is gone, and a space is left inside the bone.',
  picture: 'A dark hollow with a rim of packed bone marks where the balloon lay.',
};
