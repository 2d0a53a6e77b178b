import type { ClinicalText, Sourced, Told } from '../../types.ts';

const POSTURE: readonly Sourced[] = [
  {
    text: 'Posture does much of the reduction: kyphosis fell by 6.5 ± 4.1° on lying prone, and by a further 3.4° with the balloon.',
    sources: ['voggenreiter2005-posture', 'voggenreiter2005-balloon'],
  },
  {
    text: 'In 15 acute osteoporotic fractures, from sitting to supine, anterior height rose from 18.3 ± 3.3 to 24.3 ± 3.5 mm and local kyphosis fell from 26.2 ± 12.6 to 15.4 ± 10.3°.',
    sources: ['josr2020-posture-height', 'josr2020-posture-kyphosis'],
  },
  {
    text: 'Before: anticoagulants and antiplatelet drugs by local protocol, fasting, clotting, renal function and infection markers, allergy to contrast or cement.',
    sources: [],
  },
];

const lying = (anaesthetic: string): ClinicalText => ({
  title: 'Positioning and posture',
  text: [
    {
      text: `Prone on bolsters under chest and pelvis, abdomen free, spine in extension. ${anaesthetic}`,
      sources: [],
    },
    ...POSTURE,
  ],
  limit: {
    text: 'Only mobile fractures open: 35 % of vertebrae in one series. In 72 patients (75 levels) height after the balloon did not differ from height after posture.',
    sources: ['mckiernan2003-mobile', 'xu2014-posture'],
  },
  risks: [
    {
      text: 'Pressure injury, rib fracture in fragile bone, and cardiorespiratory strain when prone. FREE suggests that more care in positioning may reduce complications.',
      sources: ['vanmeirhaeghe2013-positioning'],
    },
    {
      text: 'Stopping an antithrombotic drug has its own risk: decide it with whoever prescribed it.',
      sources: [],
    },
  ],
});

export const PRONE: Told<ClinicalText> = {
  ...lying('Local anaesthesia with sedation, or general anaesthesia.'),
  anaesthetic: {
    local: lying(
      'Local anaesthesia down to the periosteum, with sedation: pain or numbness can be reported at once.',
    ),
    general: lying(
      'General anaesthesia: the airway is secured before turning, and nobody reports pain or numbness.',
    ),
  },
};
