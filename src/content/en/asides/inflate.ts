import type { AsideText } from '../../types.ts';

export const INFLATE = {
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
} as const satisfies AsideText;
