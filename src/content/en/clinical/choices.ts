import { SHAM_TRIALS } from '../../sham-trials.ts';
import type { ClinicalText } from '../../types.ts';

export const CHOICES: ClinicalText = {
  title: 'Indication and evidence',
  text: [
    {
      text: 'Most osteoporotic fractures heal without surgery: 60 % had pain of 3 or below within a year (n = 95), and 63 % at least half their pain gone by 6 months. Bracing: benefit unclear. Exercise may help.',
      sources: ['asj2022-healing', 'venmans2012', 'klazen2010', 'asbmr2019'],
    },
    {
      text: 'Kyphoplasty against non-surgical care, open: FREE (n = 300, within 3 months), SF-36 physical component difference 5.2 (95 % CI 2.9–7.4) at 1 month, 1.70 at 12 and 1.68 at 24 months (not significant); pain −0.80 of 10 (−1.39 to −0.20) at 24 months. CAFE (cancer, n = 134): RMDQ 17.6 to 9.1 at 1 month within the kyphoplasty group (8.3 points, 95 % CI 6.4–10.2), not a difference between groups. Neither was masked; the manufacturer funded both.',
      sources: [
        'free-population',
        'wardlaw2009',
        'boonen2011',
        'boonen2011-pain',
        'berenson2011',
        'free-funding',
        'cafe-funding',
      ],
    },
    {
      text: 'Five sham-controlled trials, all of vertebroplasty; balloon kyphoplasty was never tested against sham. No benefit: Buchbinder (n = 78), INVEST (n = 131), VERTOS IV (n = 180). Benefit: VAPOUR (n = 120, under 6 weeks; NRS below 4 at 14 days in 44 % against 21 %). The fifth is VOPE (Hansen; its own figures not seen). Pooled by AHRQ: better by less than 1 of 10 points. Against infiltration of anaesthetic, VERTOS V (n = 80, chronic): VAS difference 1.3 (95 % CI 0.1–2.6) at 12 months.',
      sources: [...SHAM_TRIALS, 'chou2021-vertebroplasty', 'carli2023'],
    },
    {
      text: 'Kyphoplasty against vertebroplasty: no difference in pain or RMDQ to 1 year.',
      sources: ['evans2016'],
    },
    {
      text: 'Positions. NICE TA279: an option only for severe ongoing pain after a recent, unhealed fracture despite optimal pain management, with the pain confirmed at that level. AAOS 2010: strong against vertebroplasty, weak for kyphoplasty. Cochrane 2018: vertebroplasty not supported for routine use. ASBMR 2019: evidence for kyphoplasty insufficient. ACR 2022 and a joint statement of 2014: augmentation in selected patients.',
      sources: ['nice2013', 'aaos2010', 'cochrane2018', 'asbmr2019', 'shah2022', 'multisociety2014'],
    },
    {
      text: 'Use reported in the United States: 19,420 inpatient kyphoplasties in 2014 (estimate), 15,295 dollars on average in 2006–2014.',
      sources: ['laratta2017'],
    },
  ],
  limit: {
    text: 'Balloon kyphoplasty was never tested against sham, and open trials tend to overestimate benefit. Registry survival (60.8 against 50.0 % at 4 years, adjusted) is confounded by selection.',
    sources: ['chou2021-kyphoplasty', 'cochrane2018-harm', 'edidin2011'],
  },
  risks: [
    {
      text: 'Without cement, further height loss in 35 of 85 against 11 of 91 with vertebroplasty (VERTOS II), 45 % against 8 % (VERTOS IV, sham).',
      sources: ['klazen2010-height', 'firanescu2019-height'],
    },
    {
      text: 'Contraindications: bleeding disorder, active or incompletely treated infection at the site, severe allergy to contrast or cement. Posterior wall disruption is relative: 9 % leakage, none symptomatic, in 98 patients (157 levels).',
      sources: ['kyphon-ifu-contraindications', 'perez2021-posterior-wall'],
    },
  ],
};
