import type { EvidenceTable } from './types.ts';

const JOSR_2020 = {
  source:
    'Vertebral mobility is a valuable indicator for predicting and determining bone union in osteoporotic vertebral fractures. J Orthop Surg Res 2020, Table 1',
  at: ['10.1186/s13018-020-01649-y'],
} as const;

/** How vertebrae break, where, and what the bone is like. */
export const FRACTURE = {
  'genant1993-grades': {
    quantity: 'Genant semiquantitative grades by height lost (and area lost)',
    value: '0: <20 %; 1: 20-25 % (area 10-20 %); 2: 25-40 % (20-40 %); 3: >40 %',
    source:
      'Wang YXJ. Quant Imaging Med Surg 2019, quoting Genant HK et al. J Bone Miner Res 1993;8:1137-1148',
    at: ['10.21037/qims.2019.02.04'],
    mark: 'read',
  },
  'schnake2018-of': {
    quantity: 'OF classification and score of osteoporotic thoracolumbar fractures',
    value:
      'OF1 oedema only; OF2 one endplate, posterior wall <1/5; OF3 posterior wall >1/5; OF4 both endplates, frame lost, collapse or pincer; OF5 distraction or rotation; kappa 0.63; score 0-5 conservative, 6 either, >6 surgery (not validated)',
    source: 'Schnake KJ et al. Global Spine J 2018;8(2S):46S-49S; AO Spine-DGOU pocket card',
    at: ['10.1177/2192568217717972'],
    mark: 'read',
  },
  'josr2023-levels': {
    quantity: 'levels fractured most often (1530 vertebrae, 1182 patients)',
    value: 'L1, T12, L2',
    source: 'J Orthop Surg Res 2023;18, Fig 2',
    at: ['10.1186/s13018-023-03874-7'],
    mark: 'read',
  },
  waterloo2012: {
    quantity: 'prevalence of vertebral fracture on densitometric lateral images, Norway (n=2887, aged 38-87)',
    value:
      'women about 3 % under 60 years to 19 % at 70 and over, men 7.5 to about 20 %; overall 11.8 and 13.8 %; wedge commonest',
    source: 'Waterloo S et al. BMC Musculoskelet Disord 2012;13:3',
    at: ['10.1186/1471-2474-13-3'],
    mark: 'read',
  },
  'bimodal-levels': {
    quantity: 'two peaks of the level distribution',
    value: 'T7-T8 and T12-L1',
    source: 'European and Rochester cohort studies; number per level not found',
    mark: 'memory',
  },
  'mckiernan2003-mobile': {
    quantity: 'dynamic mobility: share that moves',
    value: '44 % of patients, 35 % of vertebrae; a cleft in every mobile fracture and in no fixed one',
    source: 'McKiernan F, Jensen R, Faciszewski T. J Bone Miner Res 2003;18:24-29',
    at: ['10.1359/jbmr.2003.18.1.24'],
    mark: 'read',
    calibration: true,
  },
  'mckiernan2003-change': {
    quantity: 'dynamic mobility: change in mobile fractures, standing to supine extension',
    value: 'anterior height +106 % (8.41 +- 0.4 mm); kyphotic angle -40 %',
    source: 'McKiernan F, Jensen R, Faciszewski T. J Bone Miner Res 2003;18:24-29',
    at: ['10.1359/jbmr.2003.18.1.24'],
    mark: 'read',
    calibration: true,
  },
  'josr2020-posture-height': {
    quantity: 'anterior height of an acute osteoporotic fracture by posture (n=15)',
    value: '18.3 +- 3.3 sitting, 20.7 +- 2.8 lying on the side, 24.3 +- 3.5 mm supine',
    ...JOSR_2020,
    mark: 'read',
    calibration: true,
  },
  'josr2020-posture-kyphosis': {
    quantity: 'local kyphosis of an acute osteoporotic fracture by posture (n=15)',
    value: '26.2 +- 12.6 sitting, 19.8 +- 12.5 lying on the side, 15.4 +- 10.3 deg supine',
    ...JOSR_2020,
    mark: 'read',
    calibration: true,
  },
  'soh2025-course': {
    quantity: 'compression of fractures treated without a procedure, at 1, 2, 3 and 6 months (n=122)',
    value:
      'most of the further compression within the first month (p=0.038); more of it where it was less than 30 % at first (hazard ratio 3.0, 1.3-7.2)',
    source:
      'Soh J et al. Compression rate progression of osteoporotic vertebral compression fracture in conservative treatments. J Korean Med Sci 2025;40:e191',
    at: ['10.3346/jkms.2025.40.e191'],
    mark: 'read',
  },
  jang2019: {
    quantity: 'CT attenuation of L1 by age (n=20 374)',
    value: '226 +- 44 HU under 30 years; -2.5 HU a year; 89 +- 38 HU at 90 and over',
    source: 'Jang S et al. Radiology 2019;291:360-367',
    at: ['10.1148/radiol.2019181648'],
    mark: 'read',
  },
  pickhardt2013: {
    quantity: 'L1 attenuation thresholds for osteoporosis',
    value: '<=110 HU specific, <=160 HU sensitive',
    source: 'Pickhardt PJ et al. Ann Intern Med 2013;158:588-595',
    mark: 'memory',
  },
  'acr-qct': {
    quantity: 'quantitative CT thresholds, volumetric bone mineral density',
    value: '<80 mg/cm3 osteoporosis, 80-120 low',
    source: 'ACR practice parameter for quantitative CT',
    mark: 'memory',
  },
  riggs2004: {
    quantity: 'fall of trabecular volumetric density over life; growth of vertebral area',
    value: '-55 % women, -46 % men; area +15 %',
    source: 'Riggs BL et al. J Bone Miner Res 2004;19:1945-1954',
    at: ['10.1359/JBMR.040916'],
    mark: 'read',
  },
  thomsen2013: {
    quantity: 'bone volume fraction of L2 by age (n=79)',
    value: 'falls with age; about 13-15 % young, 6-8 % at 80 and over',
    source: 'Thomsen JS et al. Bone 2013;57:47-55 (no numbers in the abstract)',
    mark: 'memory',
  },
  ohmanmagi2021: {
    quantity: 'vertebral trabecular bone: wet apparent density and modulus, range',
    value: '0.09-0.35 g/cm3; 0.1-976 MPa',
    source:
      'Ohman-Magi C et al. Density and mechanical properties of vertebral trabecular bone: a review. JOR Spine 2021',
    at: ['10.1002/jsp2.1176'],
    mark: 'read',
  },
  kopperdahl1998: {
    quantity: 'vertebral trabecular bone in compression',
    value: 'modulus 291 +- 113, yield 1.92 +- 0.84, ultimate 2.23 +- 0.95 MPa',
    source: 'Kopperdahl DL, Keaveny TM. J Biomech 1998;31:601-608',
    mark: 'memory',
  },
} satisfies EvidenceTable;
