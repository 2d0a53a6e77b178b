import type { AsideText } from '../../types.ts';

export const PRONE = {
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
      sources: ['adam-anaesthetic'],
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
      sources: ['adam-anaesthetic'],
    },
  ],
} as const satisfies AsideText;
