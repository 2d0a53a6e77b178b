import type { AsideText, Told } from '../../types.ts';

/** The weeks that follow where nothing is put in the bone. */
const NONE: AsideText = {
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
};

export const AFTER: Told<AsideText> = {
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
    { text: 'Your back may hurt as much as before, or more. Tell your doctor if it does.', sources: [] },
  ],
  instead: { none: NONE },
};
