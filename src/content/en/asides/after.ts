import type { AsideText, Told } from '../../types.ts';

/** The weeks that follow where nothing is put in the bone. */
const NONE = {
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
      text: 'Call for an ambulance if a leg goes numb or weak, or you lose control of bladder or bowels. Do the same if your chest hurts or you cannot get your breath.',
      sources: [],
    },
    {
      text: 'The bone may sink more. In two trials it did so in 41 to 45 of 100 people without cement.',
      sources: ['klazen2010-height', 'firanescu2019-height'],
    },
    {
      text: 'About 40 of 100 people in one study still had pain of 4 or more on a scale of 10 after a year. If pain stays bad, ask again about the other choices.',
      sources: ['venmans2012'],
    },
    {
      text: 'Strong pain medicine can make you sleepy, sick or unsteady.',
      sources: [],
    },
  ],
} as const satisfies AsideText;

export const AFTER = {
  more: [
    {
      text: 'At home: take short walks. Keep the plaster on for 1 to 2 days, and wait as long with a bath or shower. Most people are back to daily life within about a day.',
      sources: ['krames-aftercare', 'myhealth-return', 'wakemed-preparing'],
    },
    {
      text: 'Most people are said to have no lasting limits on what they do. Yours may differ, so ask.',
      sources: [],
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
      text: 'In people with cancer, trouble with daily tasks fell from about 18 to 9 on a scale of 24 in the month after kyphoplasty. This is before and after in the same people. It does not tell how they would have done without it.',
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
      text: 'Call for an ambulance if your chest hurts or you cannot get your breath. Do the same if a leg goes numb or weak, or you lose control of bladder or bowels. Call your doctor for a fever, or if the cut turns red or leaks pus.',
      sources: ['krames-aftercare', 'commonspirit-call'],
    },
    {
      text: 'A new break. In a trial of both kinds of cement, X-rays showed one in about 36 of 100 people in the year after kyphoplasty. With no balloon it was 44 of 100, a gap that may be chance.',
      sources: ['dohm2014-fracture'],
    },
    {
      text: 'Does cement cause new breaks? Two trials of cement with no balloon found no more of them than in people without cement. A review of 46 studies leans the other way for breaks next to the bone. So it is not settled.',
      sources: ['vertos-adjacent', 'klazen2010-new', 'li2025'],
    },
    {
      text: 'Serious illness. In trials in Europe, about 12 of 100 people fell seriously ill after kyphoplasty. The true count may be 1 to 22 of 100. In a further trial, health problems were as common without it.',
      sources: ['bouza2015-serious', 'wardlaw2009-adverse'],
    },
    {
      text: 'A review of 2008 calls the risk low, and names harms that are serious. Cement can press on the cord or on the root of a nerve. Cement or a clot can block a vein. Cement in the lungs can make the heart fail.',
      sources: ['burton2008-serious'],
    },
    {
      text: 'Lasting harm seems rare. The United States had 33 reports of major harm in some 40,000 to 60,000 treatments: fewer than 1 of 100. They include 13 of harm to the spinal cord and 1 death. Not all harm gets reported.',
      sources: ['nice-ipg166-reports'],
    },
    { text: 'Your back may hurt as much as before, or more. Tell your doctor if it does.', sources: [] },
  ],
  instead: { none: NONE },
} as const satisfies Told<AsideText>;
