import type { ClinicalText, Told } from '../../types.ts';

/** The weeks that follow where nothing is put in the bone. */
const NONE: ClinicalText = {
  title: 'Natural course',
  text: [
    {
      text: 'Pain of 3 or below within 1 year in 60 % (n = 95). At least half of it gone in 63 % at 6 months and 69 % at 23 months.',
      sources: ['venmans2012', 'klazen2010'],
    },
    {
      text: 'Care: analgesia, early mobilisation, exercise, treatment of the bone. A rigid brace eased pain at 3–6 months but not function or kyphosis (three trials, 447 patients).',
      sources: ['asbmr2019', 'squires2023-brace'],
    },
  ],
  limit: {
    text: 'No predictor of lasting pain was found: 40 % still reported 4 or more of 10 at 1 year.',
    sources: ['venmans2012', 'venmans2012-when'],
  },
  risks: [
    {
      text: 'Emergency: numbness or weakness of a leg, loss of bladder or bowel control (late collapse or retropulsion on cord, cauda equina or root), chest pain or breathlessness. Image at once.',
      sources: [],
    },
    {
      text: 'Further height loss in 35 of 85 patients (VERTOS II) and 45 % (VERTOS IV).',
      sources: ['klazen2010-height', 'firanescu2019-height'],
    },
    {
      text: 'New vertebral fracture in the year after one: 19.2 % (95 % CI 13.6–24.8) of 381 women in placebo groups of drug trials, a population not to be set against the trials of cement. Existing fractures raise the risk: odds ratio 1.43 (1.05–1.95) in VERTOS II.',
      sources: ['lindsay2001', 'klazen2010-existing'],
    },
  ],
};

export const AFTER: Told<ClinicalText> = {
  title: 'Outcome and follow-up',
  text: [
    {
      text: 'FREE (open, n = 300; mean age 73, 77 % women): SF-36 physical component +7.2 (95 % CI 5.7–8.8) against +2.0 (0.4–3.6) at 1 month; difference 3.39 at 6, 1.70 at 12 and 1.68 at 24 months, the last two not significant. Pain −0.80 of 10 (−1.39 to −0.20) at 24 months. EQ-5D and satisfaction still better at 24 months. Kyphotic angle corrected by 3.1° against 0.8° at 24 months (p = 0.003).',
      sources: [
        'free-population',
        'wardlaw2009',
        'boonen2011',
        'boonen2011-pain',
        'vanmeirhaeghe2013-quality',
        'vanmeirhaeghe2013-angle',
      ],
    },
    {
      text: 'Changes within a group, not differences between groups. CAFE (cancer), kyphoplasty group: RMDQ 17.6 to 9.1 at 1 month (8.3 points, 95 % CI 6.4–10.2). KAST, kyphoplasty group: VAS −71.8 of 100, ODI −42.2 at 12 months. EVOLVE (n = 350, no control): pain −6.3 of 10, ODI −36 of 100 at 12 months.',
      sources: ['berenson2011', 'tutton2015', 'beall2019'],
    },
    {
      text: 'Implant against balloon, SAKOS (n = 141): composite success 79.7 against 59.3 % at 12 months, midline height +1.14 against +0.31 mm at 6 months.',
      sources: ['noriega2019'],
    },
    {
      text: 'Correction is partly lost: in one retrospective series, 7.0° of kyphosis corrected and 5° lost again by 3 months.',
      sources: ['lordoplasty2010-loss'],
    },
    {
      text: 'Start or review bone treatment. Relative reduction of new vertebral fractures, each against its own comparator: alendronate 47, risedronate 41–49, zoledronate 70, denosumab 68, teriparatide 65, abaloparatide 86, romosozumab 73 %.',
      sources: ['drug-risk-reduction'],
    },
  ],
  limit: {
    text: 'Benefit over non-surgical care narrows by 12–24 months, in trials without masking. Survival in registries (hazard ratio 0.63; numbers needed to treat 14.8–11.9; no difference in 9017 matched pairs) is observational and confounded: it is no indication.',
    sources: ['boonen2011', 'edidin2011', 'hirsch2020', 'mccullough2013'],
  },
  risks: [
    {
      text: 'Emergency, after either procedure: numbness or weakness of a leg, loss of bladder or bowel control (cement or haematoma on cord, cauda equina or root), chest pain or breathlessness (cement embolism, pneumothorax). Image at once.',
      sources: [],
    },
    {
      text: 'New radiographic fracture within KAVIAR, kyphoplasty against vertebroplasty: 50 of 140 (35.7 %) against 57 of 131 (43.5 %) at 12 months, 54 of 110 against 64 of 111 at 24 (neither significant; trial ended early).',
      sources: ['dohm2014-fracture', 'dohm2014-size'],
    },
    {
      text: 'New fracture, vertebroplasty against control: no excess in VERTOS II (15 of 91 against 21 of 85) or VERTOS IV; AHRQ: probably none (10 trials). A network of 46 studies ranks no surgery as having the fewest adjacent fractures, by indirect comparison. Rates of different trials are not comparable.',
      sources: ['klazen2010-new', 'vertos-adjacent', 'chou2021-vertebroplasty', 'li2025'],
    },
    {
      text: 'Recollapse of the treated vertebra after vertebroplasty: odds ratio 2.97 (95 % CI 1.93–4.57) with a cleft.',
      sources: ['ma2021'],
    },
    {
      text: 'Serious clinical complications 11.5 % of patients (95 % CI 1.1–21.7) in six European trials; in FREE adverse events were as frequent in both groups.',
      sources: ['bouza2015-serious', 'wardlaw2009-adverse'],
    },
    {
      text: 'Reports to the US regulator: 33 in some 40 000–60 000 procedures, with 1 death, 5 of paralysis or lost function, 13 of cord damage; such reporting is incomplete.',
      sources: ['nice-ipg166-reports'],
    },
    {
      text: 'Reported: AANS, United States, undated: complications under 2 % in osteoporotic and up to 10 % in tumour-related fractures. A review of 2008 (Burton): overall risk low; serious are cord compression, nerve root compression, venous embolism, pulmonary embolism including cardiovascular collapse.',
      sources: ['aans-complications', 'burton2008-serious'],
    },
    {
      text: 'ASBMR: harm of either procedure is poorly measured and cannot be excluded.',
      sources: ['asbmr2019-harm'],
    },
  ],
  instead: { none: NONE },
};
