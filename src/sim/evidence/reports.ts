import type { EvidenceTable } from './types.ts';

/** What has been reported of the procedure, each with its year and place: a report, not a promise. */
export const REPORTS = {
  laratta2017: {
    quantity: 'kyphoplasties and their cost, hospital inpatients in the United States',
    value: '19,420 in 2014 (estimate); 15,295 dollars on average, 2006 to 2014',
    source: 'Laratta JL et al. J Spine Surg 2017;3:364',
    at: ['10.21037/jss.2017.08.02'],
    mark: 'read',
  },
  'aans-complications': {
    quantity: 'complications of augmentation by cause, estimate, United States',
    value: 'under 2 % in osteoporotic, up to 10 % in tumour-related fractures',
    source: 'American Association of Neurological Surgeons, words for patients (undated)',
    mark: 'read-2',
  },
  'burton2008-serious': {
    quantity: 'serious complications of vertebroplasty and kyphoplasty, review of 2008',
    value:
      'overall risks low; cord compression, nerve root compression, venous embolism, pulmonary embolism including cardiovascular collapse',
    source:
      'Burton AW. Vertebroplasty and kyphoplasty: case presentation, complications, and their prevention. Pain Med 2008;9(S1):S58',
    at: ['https://academic.oup.com/painmedicine/article-abstract/9/suppl_1/S58/1825158'],
    mark: 'read',
  },
} satisfies EvidenceTable;
