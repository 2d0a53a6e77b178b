import type { Stage } from '../../types.ts';

export const PRONE: Stage = {
  plain: {
    title: 'You lie on your front',
    lead: 'You lie on soft pads. An anaesthetic guards you from pain: your back is numbed, or you sleep. Lying this way may let the bone open a little.',
    limit: 'A fresh break may open. An old one that has healed will not.',
    lookAt: { text: 'Look at the curve of the back', part: 'spine' },
    more: [
      {
        text: 'Before the day, tell your doctor every medicine you take. Blood thinners, such as aspirin and warfarin, may need a pause. Never stop one on your own: ask your doctor first.',
        sources: ['wakemed-preparing', 'radiologyinfo-preparing'],
      },
      {
        text: 'You may be asked to have no food or drink for some hours before. Ask how many hours, and which medicines to take with a sip of water.',
        sources: ['radiologyinfo-preparing', 'wakemed-preparing'],
      },
      {
        text: 'Speak up about allergies, bleeding problems, and any fever or infection.',
        sources: ['kyphon-ifu-contraindications'],
      },
      {
        text: 'It is done in a hospital or an outpatient clinic. With a local anaesthetic you are awake, your back is numb, and you may get medicine to feel calm. With a general one you sleep.',
        sources: ['coastal-anaesthetic'],
      },
      {
        text: 'In a small study, the front of a freshly broken bone was about 18 mm high in people who sat. When they lay on their back it was about 24 mm.',
        sources: ['josr2020-posture-height'],
      },
    ],
    risks: [
      {
        text: 'Lying on your front can be hard with bad lungs, a stiff neck or sore shoulders. Tell the team: more pads can help.',
        sources: [],
      },
      {
        text: 'An anaesthetic can cause trouble with breathing or the heart. Someone watches over you all the time.',
        sources: ['coastal-anaesthetic'],
      },
    ],
  },
  clinical: {
    title: 'Positioning and posture',
    text: [
      {
        text: 'Prone on bolsters under chest and pelvis, abdomen free, spine in extension. Local anaesthesia with sedation, or general anaesthesia.',
        sources: [],
      },
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
  },
  kiosk: {
    title: 'Lying face down',
    line: 'The patient lies on soft pads, numbed or asleep. Lying this way may let a fresh break open a little.',
  },
  spoken: 'The patient lies face down, and a fresh break may open a little.',
  picture:
    'The spine lies face down, curved gently back, and the broken bone is a little more open in front.',
};
