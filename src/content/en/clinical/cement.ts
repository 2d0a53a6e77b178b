import type { ClinicalText, Told } from '../../types.ts';

/** Cement without a cavity: the same stage of the other procedure. */
const VERTEBROPLASTY: ClinicalText = {
  title: 'Cement injection',
  text: [
    {
      text: 'PMMA is injected straight among the trabeculae, so pressure is higher and spread follows the path of least resistance: fracture clefts, basivertebral and segmental veins, cortical defects.',
      sources: [],
    },
    {
      text: 'Cement more viscous than marrow spreads stably. High-viscosity cement leaks less: relative risk 0.38 (95 % CI 0.29–0.51).',
      sources: ['trivedi2023-viscosity', 'hv-meta2018-leak'],
    },
    {
      text: 'Volumes in the sham trials: 2.8 ± 1.2 mL (Buchbinder) and 7.5 ± 2.8 mL (VAPOUR).',
      sources: ['buchbinder2009', 'clark2016'],
    },
  ],
  limit: {
    text: 'No fill is known to be best. Finite elements restore normal stiffness at 30 % and overshoot above it. A registry of kyphoplasty links volume to relief, but by observation only.',
    sources: ['jkns2012-fill', 'swissspine2013-volume'],
  },
  risks: [
    {
      text: 'Leakage 54.7 % in 22 pooled studies; 164 of 201 levels (81.6 %) on CT in KAVIAR. Cement embolism 9.4 % on CT in one series, 1 of 190 patients in KAVIAR over 2 years. Canal cement in 26 of 3175 patients, 4 decompressed.',
      sources: [
        'wneu2017-leak',
        'dohm2014-leak',
        'luetmer2011-embolism',
        'dohm2014-embolism',
        'josr2019-canal',
      ],
    },
  ],
};

export const CEMENT: Told<ClinicalText> = {
  title: 'Cement delivery',
  text: [
    {
      text: 'PMMA with about 30 % barium sulphate, delivered doughy by bone filler at low pressure, from front to back, under continuous lateral view. Stop when it nears the posterior quarter of the body or leaves it.',
      sources: ['hvr-ifu2021-composition'],
    },
    {
      text: 'Volume: 2.4 mL a side in FREE; 4.1 mL from one side and 4.9 mL from both in myeloma (105 levels). In a registry, under 4.5 mL gave about a 40 % chance of 41 points of relief (n = 276).',
      sources: ['vanmeirhaeghe2013-volumes', 'papanastassiou2014-volume', 'swissspine2013-volume'],
    },
    {
      text: 'High-viscosity cement leaks less: relative risk 0.38 (95 % CI 0.29–0.51). Commonest routes in 270 kyphoplasties: basivertebral foramen 15.5 %, disc 7.8 %.',
      sources: ['hv-meta2018-leak', 'wang2014-routes'],
    },
    {
      text: 'A leak rate is a rate of detection: 7 and 11 % of procedures in early series, 18.3 % of fractures (95 % CI 11.6–23.0) in European trials, 129 of 297 patients in one prospective record, 157 of 214 levels (73.4 %) on CT in KAVIAR, against 164 of 201 (81.6 %) for vertebroplasty (p = 0.047).',
      sources: ['nice-ipg166-leak', 'bouza2015-leak', 'leak-any-bkp', 'dohm2014-leak'],
    },
  ],
  limit: {
    text: 'No fill is known to be best. Finite elements restore normal stiffness at 30 % and overshoot above it; the registry link of volume to relief is observational.',
    sources: ['jkns2012-fill', 'swissspine2013-volume'],
  },
  risks: [
    {
      text: 'Symptomatic leakage in about 0.5 % of fractures (95 % CI 0.1–1.1).',
      sources: ['bouza2015-leak'],
    },
    {
      text: 'Pulmonary cement embolism: 34 of 1782 (1.9 %) on CT after either procedure, more with three levels or more (odds ratio 2.41, 95 % CI 1.02–5.72) and in the thoracic spine, 1 of 94 on plain film after kyphoplasty, 3.5–23 % across a review; 1 of 191 kyphoplasty patients in KAVIAR over 2 years.',
      sources: [
        'josr2021-embolism',
        'josr2021-embolism-levels',
        'bliemel2013-embolism',
        'krueger2009-embolism',
        'dohm2014-embolism',
      ],
    },
    {
      text: 'Canal cement with cord or root compression: after vertebroplasty 26 of 3175 patients, 4 decompressed. Hypotension with embolised fat, marrow or monomer.',
      sources: ['josr2019-canal'],
    },
  ],
  instead: { vertebroplasty: VERTEBROPLASTY },
};
