import { SHAM_TRIALS } from '../sham-trials.ts';
import type { Debate } from '../types.ts';
import { CLINICAL_OPTIONS } from './debate-clinical.ts';
import { PLAIN_OPTIONS } from './debate-plain.ts';

/** What the three ways can do, can harm and leave open, and what experts make of it. */
export const DEBATE = {
  parts: {
    what: 'What it is',
    living: 'What it is like',
    canDo: 'What it can do',
    canHarm: 'What it can harm',
    notKnown: 'What is not known',
  },
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
        text: 'In open trials, people know what they had. In one of 300 people, those who had kyphoplasty had less pain and did more at 1 month than those who did not. The gap shrank over 1 to 2 years. The maker of the balloon paid for it.',
        sources: ['wardlaw2009', 'boonen2011', 'boonen2011-pain', 'free-funding'],
      },
      {
        text: 'Hope can ease pain, and so can time. To be fair, blind trials give some people a pretend procedure, and nobody knows who had which. There are five such trials of vertebroplasty. Three found no gain. One found a gain in bad pain from breaks less than 6 weeks old. We have not seen the figures of the fifth.',
        sources: ['buchbinder2009', 'kallmes2009', 'firanescu2018', 'clark2016', 'hansen-vope'],
      },
      {
        text: 'Kyphoplasty was never put to a blind trial. So nobody can say how much of its gain comes from the cement, and how much from hope and time.',
        sources: ['chou2021-kyphoplasty'],
      },
      {
        text: 'An American review of 2021 put the trials together. Both kinds of cement probably ease pain. With no balloon, the gain was less than 1 point on a scale of 10, and smaller still in the blind trials. For kyphoplasty there were only open ones.',
        sources: ['chou2021-vertebroplasty', 'chou2021-kyphoplasty'],
      },
      {
        text: 'A review of 46 studies found about 1 point less pain with kyphoplasty than without. But breaks next to the bone were likely fewest in people who had no procedure. Half of the studies did not draw lots, so this is weak proof both ways.',
        sources: ['li2025'],
      },
      {
        text: 'Expert groups differ. One in America found too little proof for kyphoplasty. A group of surgeons there gave it weak support. Groups of X-ray doctors and brain surgeons there back cement for some people. In England it is an option only when a fresh break still hurts badly in spite of good pain medicine.',
        sources: ['asbmr2019', 'aaos2010', 'shah2022', 'multisociety2014', 'nice2013'],
      },
      {
        text: 'Some say that people live longer after it. That comes from records, not trials. About half of 16 studies found it, and about half did not. Where like was set beside like, the gap went away. Those treated may have been fitter to begin with.',
        sources: ['edidin2011', 'edidin2015', 'hinde2020', 'mccullough2013'],
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
        text: 'Open: FREE, SF-36 physical component difference 5.2 (95 % CI 2.9–7.4) at 1 month, 1.68 (not significant) at 24; pain −0.80 of 10 (−1.39 to −0.20) at 24 months. EQ-5D and satisfaction still better at 24. CAFE: RMDQ better by 8.3 points (95 % CI 6.4–10.2) at 1 month within the kyphoplasty group, not between groups; crossover allowed from then. Both funded by the manufacturer.',
        sources: [
          'wardlaw2009',
          'boonen2011',
          'boonen2011-pain',
          'vanmeirhaeghe2013-quality',
          'berenson2011',
          'free-funding',
          'cafe-funding',
        ],
      },
      {
        text: 'Sham-controlled, five trials, all of vertebroplasty: no benefit in Buchbinder, INVEST (pain difference 0.7, 95 % CI −0.3 to 1.7; 43 % of controls crossed over) and VERTOS IV (0.41, −0.33 to 1.15, at 1 month). Benefit in VAPOUR: NRS below 4 at 14 days in 44 % against 21 % (p = 0.011). The fifth, VOPE (Hansen), is pooled by AHRQ; its own figures were not seen. Balloon kyphoplasty was never tested against sham.',
        sources: [...SHAM_TRIALS, 'chou2021-kyphoplasty'],
      },
      {
        text: 'Why they may differ: fracture age (VAPOUR under 6 weeks), severity, fill (7.5 ± 2.8 mL in VAPOUR, 2.8 ± 1.2 mL in Buchbinder), and shams that infiltrate local anaesthetic and so may not be inert. None of these is settled.',
        sources: ['clark2016', 'buchbinder2009', 'firanescu2018-sham'],
      },
      {
        text: 'Pooled, AHRQ 2021: vertebroplasty better by less than 1 of 10 points, by less against sham (5 trials) than against usual care (8 trials); kyphoplasty probably more effective than usual care (2 trials), low to moderate certainty.',
        sources: ['chou2021-vertebroplasty', 'chou2021-kyphoplasty'],
      },
      {
        text: 'Network to 2025 (46 studies, 23 of them cohorts; n = 5660), kyphoplasty minus no surgery: VAS −1.37 (−1.82 to −0.92) to 6 months, −0.69 (−1.20 to −0.19) later; no surgery ranked as having the fewest adjacent fractures.',
        sources: ['li2025'],
      },
      {
        text: 'Matched cohorts, poor prognosis on MRI (Hoshino 2019): daily activities declined in 5.6 against 25.6 %, in favour of kyphoplasty; pain improved by 43.4 against 52.2 of 100, in favour of conservative care.',
        sources: ['hoshino2019'],
      },
      {
        text: 'Guidance: ASBMR 2019, insufficient evidence for kyphoplasty and no demonstrable benefit of vertebroplasty; AAOS 2010, weak for kyphoplasty and strong against vertebroplasty; NICE TA279, an option in severe, recent, localised pain; Cochrane 2018, vertebroplasty not for routine use. ACR 2022, better pain and function with augmentation than with conservative care; a joint statement of radiology and neurosurgery societies (2014), safe, effective and lasting in selected patients.',
        sources: ['asbmr2019', 'aaos2010', 'nice2013', 'cochrane2018', 'shah2022', 'multisociety2014'],
      },
      {
        text: 'Registries: adjusted survival 60.8 against 50.0 % at 4 years, mortality 55 % higher without operation, number needed to treat 14.8–11.9. Pooled hazard ratio 0.78 (95 % CI 0.66–0.92), a benefit in 8 of 16 studies and none in 7; against it, 5.2 against 6.7 % at 1 year, no difference in 9017 matched pairs. Selection by fitness and immortal time cannot be excluded, so causal claims are not supported.',
        sources: ['edidin2011', 'edidin2015', 'hirsch2020', 'hinde2020', 'mccullough2013'],
      },
      {
        text: 'Harm: counts are small and differently defined. ASBMR and Cochrane both hold that an excess of fracture or serious events is neither shown nor excluded.',
        sources: ['asbmr2019-harm', 'cochrane2018-harm'],
      },
    ],
  },
} as const satisfies Debate;
