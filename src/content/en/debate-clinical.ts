import type { OptionId, OptionText } from '../types.ts';

export const CLINICAL_OPTIONS: Readonly<Record<OptionId, OptionText>> = {
  wait: {
    name: 'Non-surgical management',
    what: {
      text: 'Analgesia, early mobilisation, exercise, an orthosis where tolerated, treatment of the bone, and review of pain and height at intervals.',
      sources: [],
    },
    living: {
      text: 'Weeks of activity limited by pain, often with help at home. Where relief came, it came for most within the first 3 months.',
      sources: ['venmans2012-when'],
    },
    canDo: {
      text: 'Pain 3 or below within 1 year in 60 % (n = 95). At least half of the pain gone in 63 % at 6 months and 69 % at 23 months. No procedural risk.',
      sources: ['venmans2012', 'klazen2010'],
    },
    canHarm: {
      text: 'Pain 4 or more of 10 at 1 year in 40 %. Further height loss in 35 of 85 (VERTOS II) and 45 % (VERTOS IV). Harm from opioids and immobility. New fracture 21 of 85, with vertebroplasty 15 of 91 (VERTOS II).',
      sources: ['venmans2012', 'klazen2010-height', 'firanescu2019-height', 'klazen2010-new'],
    },
    notKnown: {
      text: 'No predictor of chronic pain was found. Bracing: less pain at 3–6 months with a rigid brace, function and kyphosis unchanged.',
      sources: ['venmans2012-when', 'squires2023-brace'],
    },
  },
  vertebroplasty: {
    name: 'Vertebroplasty',
    what: {
      text: 'PMMA injected through a transpedicular or parapedicular needle into the fractured body, without a cavity, under fluoroscopy, local or general anaesthesia.',
      sources: [],
    },
    living: {
      text: 'Procedure time 31.8 min on average in KAVIAR, usually with same-day discharge, and soreness at the puncture for some days.',
      sources: ['dohm2014-time', 'wakemed-preparing'],
    },
    canDo: {
      text: 'VAPOUR (under 6 weeks): NRS below 4 at 14 days 44 % against 21 % with sham. Further height loss 11 of 91 against 35 of 85 (VERTOS II), 8 against 45 % (VERTOS IV).',
      sources: ['clark2016', 'klazen2010-height', 'firanescu2019-height'],
    },
    canHarm: {
      text: 'Leakage 54.7 % pooled, 81.6 % of levels on CT. Canal cement in 26 of 3175 patients, 4 decompressed. Cement embolism 9.4 % on CT. Infection, bleeding, allergy. New fracture 15 of 91, without cement 21 of 85 (VERTOS II).',
      sources: ['wneu2017-leak', 'dohm2014-leak', 'josr2019-canal', 'luetmer2011-embolism', 'klazen2010-new'],
    },
    notKnown: {
      text: 'Whether early, severe fractures benefit: of five sham-controlled trials three found no benefit, VAPOUR did. Pooled, less than 1 of 10 points (AHRQ).',
      sources: ['buchbinder2009', 'kallmes2009', 'firanescu2018', 'clark2016', 'chou2021-vertebroplasty'],
    },
  },
  kyphoplasty: {
    name: 'Balloon kyphoplasty',
    what: {
      text: 'Balloon tamps through transpedicular or extrapedicular cannulae lift the endplate and leave a cavity for PMMA, under fluoroscopy, local or general anaesthesia.',
      sources: [],
    },
    living: {
      text: 'Procedure time 40.0 min on average in KAVIAR, usually with same-day discharge, and soreness at the puncture for some days.',
      sources: ['dohm2014-time', 'wakemed-preparing'],
    },
    canDo: {
      text: 'FREE (open): SF-36 physical component 5.2 (95 % CI 2.9–7.4) at 1 month, not significant from 12; pain −0.80 of 10 at 24 months. Angle corrected 3.1° against 0.8°.',
      sources: ['wardlaw2009', 'boonen2011', 'boonen2011-pain', 'vanmeirhaeghe2013-angle'],
    },
    canHarm: {
      text: 'Leakage 18.4 % pooled, 73.4 % of levels on CT; symptomatic 0.5 % of fractures. Cement embolism 1 of 191 over 2 years. Infection, bleeding, allergy. New fracture 50 of 140, with vertebroplasty 57 of 131 (KAVIAR).',
      sources: ['wneu2017-leak', 'dohm2014-leak', 'bouza2015-leak', 'dohm2014-embolism', 'dohm2014-fracture'],
    },
    notKnown: {
      text: 'It was never tested against sham. Whether height regained matters to patients, and whether the gain lasts, is open. ASBMR: insufficient.',
      sources: ['chou2021-kyphoplasty', 'asbmr2019'],
    },
  },
};
