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
  'review2016-serious': {
    quantity: 'rare but serious complications of kyphoplasty, review of 2016',
    value:
      'cord compression, nerve root compression, venous embolism, pulmonary embolism with cardiovascular collapse',
    source: 'Review of 2016, read second-hand without its authors',
    mark: 'read-2',
  },
} satisfies EvidenceTable;
