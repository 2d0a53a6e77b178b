import type { Debate } from '../types.ts';
import { CLINICAL_OPTIONS } from './debate-clinical.ts';
import { PLAIN_OPTIONS } from './debate-plain.ts';

/** What the three ways can do, can harm and leave open, and what experts make of it. */
export const DEBATE: Debate = {
  options: {
    wait: { plain: PLAIN_OPTIONS.wait, clinical: CLINICAL_OPTIONS.wait },
    vertebroplasty: {
      plain: PLAIN_OPTIONS.vertebroplasty,
      clinical: CLINICAL_OPTIONS.vertebroplasty,
    },
    kyphoplasty: { plain: PLAIN_OPTIONS.kyphoplasty, clinical: CLINICAL_OPTIONS.kyphoplasty },
  },
  plain: {
    title: 'Why do doctors disagree?',
    lead: 'They read the same trials and weigh them in different ways. Here is what they look at.',
    points: [
      {
        text: 'In open trials, people know what they had. After kyphoplasty they had less pain and did more at 1 month than people without it. The gap shrank over 1 to 2 years. The maker of the balloon paid for these trials.',
        sources: [
          'wardlaw2009',
          'boonen2011',
          'boonen2011-pain',
          'berenson2011',
          'free-funding',
          'cafe-funding',
        ],
      },
      {
        text: 'Hope can ease pain, and so can time. To be fair, blind trials give some people a pretend procedure, and nobody knows who had which. Three such trials of vertebroplasty found no gain. One found a gain in bad pain from breaks less than 6 weeks old.',
        sources: ['buchbinder2009', 'kallmes2009', 'firanescu2018', 'clark2016'],
      },
      {
        text: 'We know of no blind trial of kyphoplasty. So nobody can say how much of its gain comes from the cement, and how much from hope and time.',
        sources: [],
      },
      {
        text: 'Expert groups differ. One in America found too little proof for kyphoplasty. A group of surgeons there gave it weak support. In England it is an option only when a fresh break still hurts badly in spite of good pain medicine.',
        sources: ['asbmr2019', 'aaos2010', 'nice2013'],
      },
      {
        text: 'Some say that people live longer after it. That comes from records, not trials. Doctors may have picked people who were fitter to begin with, so we cannot tell.',
        sources: ['edidin2011', 'edidin2015'],
      },
      {
        text: 'So there is no one right choice. It depends on how bad your pain is, how old the break is, what your scans show, and what matters most to you.',
        sources: [],
      },
    ],
  },
  clinical: {
    title: 'The state of the debate',
    lead: 'The disagreement is about design: open trials against sham-controlled ones, and whether results for vertebroplasty carry over to kyphoplasty.',
    points: [
      {
        text: 'Open: FREE, SF-36 physical component difference 5.2 (95 % CI 2.9–7.4) at 1 month, 1.68 (not significant) at 24; pain −0.80 of 10 (−1.39 to −0.20) at 24 months. CAFE: RMDQ better by 8.3 points (95 % CI 6.4–10.2) at 1 month after kyphoplasty, crossover allowed from then. Both funded by the manufacturer.',
        sources: [
          'wardlaw2009',
          'boonen2011',
          'boonen2011-pain',
          'berenson2011',
          'free-funding',
          'cafe-funding',
        ],
      },
      {
        text: 'Sham-controlled, vertebroplasty: no benefit in Buchbinder, INVEST (pain difference 0.7, 95 % CI −0.3 to 1.7; 43 % of controls crossed over) and VERTOS IV (0.41, −0.33 to 1.15, at 1 month). Benefit in VAPOUR: NRS below 4 at 14 days in 44 % against 21 % (p = 0.011).',
        sources: ['buchbinder2009', 'kallmes2009', 'firanescu2018', 'clark2016'],
      },
      {
        text: 'Why they may differ: fracture age (VAPOUR under 6 weeks), severity, fill (7.5 ± 2.8 mL in VAPOUR, 2.8 ± 1.2 mL in Buchbinder), and shams that infiltrate local anaesthetic and so may not be inert. None of these is settled.',
        sources: ['clark2016', 'buchbinder2009', 'firanescu2018-sham'],
      },
      {
        text: 'Guidance: ASBMR 2019, insufficient evidence for kyphoplasty and no demonstrable benefit of vertebroplasty; AAOS 2010, weak for kyphoplasty and strong against vertebroplasty; NICE TA279, an option in severe, recent, localised pain; Cochrane 2018, vertebroplasty not for routine use.',
        sources: ['asbmr2019', 'aaos2010', 'nice2013', 'cochrane2018'],
      },
      {
        text: 'Registries: adjusted survival 60.8 against 50.0 % at 4 years, mortality 55 % higher without operation, number needed to treat 14.8–11.9. Selection by fitness and immortal time cannot be excluded, so causal claims are not supported.',
        sources: ['edidin2011', 'edidin2015', 'hirsch2020'],
      },
      {
        text: 'Harm: counts are small and differently defined. ASBMR and Cochrane both hold that an excess of fracture or serious events is neither shown nor excluded.',
        sources: ['asbmr2019-harm', 'cochrane2018-harm'],
      },
    ],
  },
};
