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
      text: 'Further height loss in 35 of 85 patients (VERTOS II) and 45 % (VERTOS IV); new vertebral fracture within a year 19.2 % (95 % CI 13.6–24.8).',
      sources: ['klazen2010-height', 'firanescu2019-height', 'lindsay2001'],
    },
  ],
};

export const AFTER: Told<ClinicalText> = {
  title: 'Outcome and follow-up',
  text: [
    {
      text: 'FREE (open, n = 300; mean age 73, 77 % women): SF-36 physical component +7.2 (95 % CI 5.7–8.8) against +2.0 (0.4–3.6) at 1 month; difference 3.39 at 6, 1.70 at 12 and 1.68 at 24 months, the last two not significant. Pain −0.80 of 10 (−1.39 to −0.20) at 24 months. Kyphotic angle corrected by 3.1° against 0.8° at 24 months (p = 0.003).',
      sources: ['free-population', 'wardlaw2009', 'boonen2011', 'boonen2011-pain', 'vanmeirhaeghe2013-angle'],
    },
    {
      text: 'CAFE (cancer): RMDQ 17.6 to 9.1 at 1 month after kyphoplasty (8.3 points, 95 % CI 6.4–10.2). KAST kyphoplasty arm: VAS −71.8 of 100, ODI −42.2 at 12 months, without an untreated control.',
      sources: ['berenson2011', 'tutton2015'],
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
    text: 'Benefit over non-surgical care narrows by 12–24 months, in trials without masking. Survival in registries (hazard ratio 0.63; numbers needed to treat 14.8–11.9) is observational and confounded: it is no indication.',
    sources: ['boonen2011', 'edidin2011', 'hirsch2020'],
  },
  risks: [
    {
      text: 'New radiographic fracture, KAVIAR: 50 of 140 (35.7 %) against 57 of 131 (43.5 %) at 12 months, 54 of 110 against 64 of 111 at 24 (neither significant; trial ended early). No excess over controls in VERTOS II (15 of 91 against 21 of 85) or VERTOS IV.',
      sources: ['dohm2014-fracture', 'dohm2014-size', 'klazen2010-new', 'vertos-adjacent'],
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
      text: 'ASBMR: harm of either procedure is poorly measured and cannot be excluded.',
      sources: ['asbmr2019-harm'],
    },
  ],
  instead: { none: NONE },
};
