import type { Stage, StageText } from '../../types.ts';

/** The weeks that follow where nothing is put in the bone. */
const NONE: StageText = {
  plain: {
    title: 'Giving it time',
    lead: 'Without a procedure, the bone heals in the shape it has. Pain often eases over weeks to months. Pain medicine, gentle walks and perhaps a brace can help.',
    limit: 'The lost height does not come back, and some people still hurt after a year.',
    lookAt: { text: 'Look at the bone as it heals', part: 'vertebra' },
    more: [
      {
        text: 'Many of these breaks heal within about three months. With weak bone it can take up to a year.',
        sources: ['nyu-healing'],
      },
      {
        text: 'In one study, about 60 of 100 people had little or no pain within a year, most of them in the first three months. In another, 63 of 100 had lost half their pain or more by 6 months.',
        sources: ['venmans2012', 'venmans2012-when', 'klazen2010'],
      },
      {
        text: 'Ask your doctor about medicine for your bones. Of every 100 new breaks in the spine, these medicines prevent about 41 to 86, depending on which.',
        sources: ['drug-risk-reduction'],
      },
    ],
    risks: [
      {
        text: 'The bone may sink more. In two trials it did so in 41 to 45 of 100 people without cement.',
        sources: ['klazen2010-height', 'firanescu2019-height'],
      },
      {
        text: 'About 40 of 100 people in one study still had pain of 4 or more on a scale of 10 after a year. If pain stays bad, ask again about the other choices.',
        sources: ['venmans2012'],
      },
      {
        text: 'Strong pain medicine can make you sleepy, sick or unsteady. Get help at once for weak legs, numbness, or trouble with bladder or bowels.',
        sources: [],
      },
    ],
  },
  clinical: {
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
  },
  kiosk: {
    title: 'Giving it time',
    line: 'The bone heals in the shape it has. Pain often eases over weeks to months, but for some people it stays.',
  },
  spoken: 'The bone has healed in its sunken shape, and the person stands again.',
  picture: 'The standing spine with one bone still low, its broken surface healed over.',
};

export const AFTER: Stage = {
  plain: {
    title: 'Standing again',
    lead: 'Most people go home the same day and soon do their normal activities. Your back may be sore for a few days or weeks. Do not drive until your doctor says you may.',
    limit: 'Pain often eases, but not for everyone. New breaks can still come.',
    lookAt: { text: 'Look at the whole back again', part: 'spine' },
    more: [
      {
        text: 'At home: take short walks. Keep the plaster on for 1 to 2 days, and wait as long with a bath or shower. Most people are back to daily life within about a day.',
        sources: ['krames-aftercare', 'myhealth-return', 'wakemed-preparing'],
      },
      {
        text: 'Driving: one clinic says wait 2 days, another 2 weeks. Ask your own doctor, and ask what you may lift.',
        sources: ['krames-aftercare', 'tristate-aftercare'],
      },
      {
        text: 'What can you gain? In a trial of 300 people, daily life got better by 7 points on a scale of 100 in a month with kyphoplasty, and by 2 without. After two years this gap was too small to be sure of. Pain was still 1 point lower on a scale of 10.',
        sources: ['wardlaw2009', 'boonen2011', 'boonen2011-pain'],
      },
      {
        text: 'In people with cancer, daily tasks got easier. Their trouble with them fell from about 18 to 9 on a scale of 24 in the month after kyphoplasty.',
        sources: ['berenson2011'],
      },
      {
        text: 'Does the bend stay straighter? Two years on, it was about 3 degrees less with kyphoplasty and 1 degree less without.',
        sources: ['vanmeirhaeghe2013-angle'],
      },
      {
        text: 'Ask your doctor about medicine for your bones. Of every 100 new breaks in the spine, these medicines prevent about 41 to 86, depending on which. Exercise may help you to move with less pain.',
        sources: ['drug-risk-reduction', 'asbmr2019'],
      },
    ],
    risks: [
      {
        text: 'Call for an ambulance if your chest hurts, you cannot get your breath, or a leg will not move. Call your doctor if you have a fever, the cut turns red or leaks pus, or you go numb. Call as well if you lose control of bladder or bowels.',
        sources: ['krames-aftercare', 'commonspirit-call'],
      },
      {
        text: 'A new break. X-rays in one trial showed one in about 36 of 100 people in the year after kyphoplasty. After cement with no balloon it was 44 of 100, a gap that may be chance. Trials of cement with no balloon found no more breaks than there were without cement.',
        sources: ['dohm2014-fracture', 'vertos-adjacent', 'klazen2010-new'],
      },
      {
        text: 'Serious illness. In trials in Europe, about 12 of 100 people fell seriously ill after kyphoplasty. The true count may be 1 to 22 of 100. In a further trial, health problems were as common without it.',
        sources: ['bouza2015-serious', 'wardlaw2009-adverse'],
      },
      {
        text: 'Lasting harm seems rare. The United States had 33 reports of major harm in some 40,000 to 60,000 treatments: fewer than 1 of 100. They include 13 of harm to the spinal cord and 1 death. Not all harm gets reported.',
        sources: ['nice-ipg166-reports'],
      },
      {
        text: 'Your back may hurt as much as before, or more. Tell your doctor if it does.',
        sources: [],
      },
    ],
  },
  clinical: {
    title: 'Outcome and follow-up',
    text: [
      {
        text: 'FREE (open, n = 300; mean age 73, 77 % women): SF-36 physical component +7.2 (95 % CI 5.7–8.8) against +2.0 (0.4–3.6) at 1 month; difference 3.39 at 6, 1.70 at 12 and 1.68 at 24 months, the last two not significant. Pain −0.80 of 10 (−1.39 to −0.20) at 24 months. Kyphotic angle corrected by 3.1° against 0.8° at 24 months (p = 0.003).',
        sources: [
          'free-population',
          'wardlaw2009',
          'boonen2011',
          'boonen2011-pain',
          'vanmeirhaeghe2013-angle',
        ],
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
  },
  kiosk: {
    title: 'Standing again',
    line: 'Most people go home the same day. Pain often eases, but not for everyone. Weak bone can break again, so ask about bone medicine.',
  },
  spoken: 'The person stands again, a little straighter than before.',
  picture:
    'The standing spine, with grey-green cement inside the treated bone and the old shape beside it for comparison.',
  instead: { none: NONE },
};
