import type { ClinicalText } from '../../types.ts';

export const FRACTURE: ClinicalText = {
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
};
