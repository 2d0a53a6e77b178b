import type { Stage } from '../../types.ts';

export const FRACTURE: Stage = {
  plain: {
    title: 'A bone gives way',
    lead: 'A block of bone in the spine breaks and loses height. Often the front sinks most, so the back bends forward. Doctors call this a compression fracture.',
    limit: 'Some of these breaks hurt a lot. Some are never felt. Not all back pain comes from a break.',
    lookAt: { text: 'Look at the top of the bone: it has sunk', part: 'endplate' },
    more: [
      {
        text: 'There are three main causes: weak bone (osteoporosis), an injury such as a fall, or a tumour in the bone.',
        sources: [],
      },
      {
        text: 'Weak bone can break when you bend, lift or even cough. It is not your fault.',
        sources: [],
      },
      {
        text: 'It happens most often where the chest meets the lower back.',
        sources: ['josr2023-levels'],
      },
      {
        text: 'Some breaks still move: the bone opens up a little when you lie down. In one study, this was so in about 44 of 100 people.',
        sources: ['mckiernan2003-mobile'],
      },
    ],
    risks: [
      {
        text: 'You may lose height, and your back may bend forward. A big bend can make it harder to breathe, eat and sleep.',
        sources: ['nice2012-effects'],
      },
      {
        text: 'After one break, another is more likely. In a study of older women, about 19 of 100 had a new break in the spine within a year.',
        sources: ['lindsay2001'],
      },
      {
        text: 'Rarely, bone presses on the nerves. Get help at once if your legs turn weak or numb, or you lose control of bladder or bowels.',
        sources: [],
      },
    ],
  },
  clinical: {
    title: 'Compression fracture',
    text: [
      {
        text: 'Axial load with flexion fails the anterior column under an endplate: wedge (anterior), biconcave (middle) or crush (whole body). Causes are osteoporosis, trauma and tumour.',
        sources: [],
      },
      {
        text: 'Genant grade by height lost: 1, 20–25 %; 2, 25–40 %; 3, over 40 %. L1, T12 and L2 are fractured most often (1530 vertebrae in 1182 patients).',
        sources: ['genant1993-grades', 'josr2023-levels'],
      },
      {
        text: 'The OF classification grades osteoporotic fractures from OF1 (oedema only) to OF5 (distraction or rotation), κ 0.63. Its treatment score (0–5 conservative, 6 either, over 6 surgery) is not validated.',
        sources: ['schnake2018-of'],
      },
      {
        text: 'Dynamic mobility: 35 % of vertebrae, in 44 % of patients, changed height with posture. Every mobile fracture held a cleft and no fixed one did.',
        sources: ['mckiernan2003-mobile'],
      },
    ],
    limit: {
      text: 'Height loss is read against a healthy shape that is inferred, so grades near a threshold are uncertain. Shape does not date a fracture: marrow oedema on MRI does, within limits.',
      sources: [],
    },
    risks: [
      {
        text: 'New vertebral fracture in the year after one: 19.2 % (95 % CI 13.6–24.8) of 381 postmenopausal women in the placebo groups of drug trials.',
        sources: ['lindsay2001'],
      },
      {
        text: 'Pain still 4 or more of 10 at 1 year in 40 % of 95 patients treated without surgery.',
        sources: ['venmans2012'],
      },
      {
        text: 'A neurological deficit, suspected instability, infection or unexplained tumour changes the pathway and must be excluded first.',
        sources: [],
      },
    ],
  },
  kiosk: {
    title: 'The bone gives way',
    line: 'Weak bone can break from a small lift or bend. The bone sinks, often most in front, so the back leans forward.',
  },
  spoken: 'One bone has lost height, and the spine above it comes down and may lean forward.',
  picture: 'One bone of the spine is lower than before, and the column above it has come down with it.',
};
