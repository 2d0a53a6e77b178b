import type { EvidenceTable } from './types.ts';

const VOGGENREITER = {
  source: 'Voggenreiter G. Spine 2005;30:2806-2812',
  at: ['10.1097/01.brs.0000190885.85675.a0'],
} as const;

/** Posture, lift, pressure and stiffness. */
export const BIOMECHANICS = {
  'belkoff2001-unloaded': {
    quantity: 'height restored by tamp and by vertebroplasty, isolated body without load',
    value: '97 % of lost height and 30 %; about 2.5 +- 0.7 mm; half of the compression recovered elastically',
    source: 'Belkoff SM et al. Spine 2001;26:151-156; book excerpt',
    at: ['10.1097/00007632-200101150-00008'],
    mark: 'read',
    calibration: true,
  },
  'sleeve-loaded': {
    quantity: 'balloon under 110 N, cadaver',
    value:
      '30 % of lost height regained (sleeve 56 %); 175 +- 37 psi; failure load +241 %; collapse to 40 % of anterior height loss a level, as printed',
    source:
      'Effect of an outer sleeve on an inflatable balloon tamp in terms of height restoration under simulated physiological load (18 vertebral bodies, in vitro)',
    at: [
      'https://discovery.researcher.life/article/effect-of-an-outer-sleeve-on-an-inflatable-balloon-tamp-in-terms-of-height-restoration-under-simulated-physiological-load/215afc4e10703248bccfe84439f44b54',
    ],
    mark: 'read',
    calibration: true,
  },
  'nfykdxxb2006-pressure': {
    quantity: 'balloon volume and pressure, cadaver compressed to about 80 %',
    value: '2.95 +- 0.18 mL at 122.67 +- 27.89 psi',
    source: 'Nan Fang Yi Ke Da Xue Xue Bao 2006;26:705',
    at: ['https://pubmed.ncbi.nlm.nih.gov/16762891/'],
    mark: 'read',
    calibration: true,
  },
  'voggenreiter2005-posture': {
    quantity: 'correction of kyphosis by lying prone',
    value: '6.5 +- 4.1 deg',
    ...VOGGENREITER,
    mark: 'read',
    calibration: true,
  },
  'voggenreiter2005-balloon': {
    quantity: 'correction of kyphosis by the balloon, beyond lying prone',
    value: 'a further 3.4 deg',
    ...VOGGENREITER,
    mark: 'read',
    calibration: true,
  },
  'xu2014-posture': {
    quantity: 'height after posture and after the balloon (72 patients, 75 levels)',
    value: 'no difference after dilation: the balloon added nothing to posture',
    source: 'Xu C et al. AJNR 2014;35:202-206',
    at: ['10.3174/ajnr.A3617'],
    mark: 'read',
  },
  rotter2010: {
    quantity: 'height after deflation of the balloon, as its introduction tells earlier work',
    value: 'largely lost',
    source: 'Rotter R et al. Eur Spine J 2010;19:916-923',
    at: ['10.1007/s00586-010-1341-x'],
    mark: 'read',
  },
  'rotter2010-loss': {
    quantity:
      'anterior height lost on deflation and total gain, of preoperative height, balloon and stent (24 cadaver bodies)',
    value: 'lost 11.7 +- 6.2 and 3.7 +- 3.8 %; gained in all 8.0 +- 9.4 and 13.3 +- 7.6 %',
    source: 'Rotter R et al. Eur Spine J 2010;19:916-923',
    at: ['10.1007/s00586-010-1341-x'],
    mark: 'read',
  },
  'medtronic-bilateral': {
    quantity: "two balloons against one (maker's bench test)",
    value: 'lift force +105 %, contact area 279 %, endplate stress -26 %',
    source: "Kyphoplasty, page of the clinic of A. Sharma, with the maker's text",
    at: ['https://amitsharmamd.com/services/kyphoplasty/'],
    mark: 'read',
  },
  'jkns2012-fill': {
    quantity: 'cement fill and stiffness, finite elements',
    value: '30 % restores normal stiffness; more is too stiff',
    source: 'J Korean Neurosurg Soc 2012;52:435-440',
    at: ['10.3340/jkns.2012.52.5.435'],
    mark: 'read',
    calibration: true,
  },
  liebschner2001: {
    quantity: 'cement fill and stiffness, finite elements',
    value: 'about 3.5 cm3 (15 %) restores stiffness; one-sided fill shifts the load',
    source: 'Liebschner MA et al. Spine 2001;26:1547-1554',
    mark: 'memory',
  },
  molloy2003: {
    quantity: 'mean fill that restores strength and stiffness',
    value: '16.2 % and 29.8 %',
    source: 'Molloy S, Mathis JM, Belkoff SM. Spine 2003;28:1549-1554',
    mark: 'memory',
  },
  'belkoff2001-volumes': {
    quantity: 'cement volumes that restore strength and stiffness',
    value: '2 mL strength; 4, 6 and 6 mL (thoracic, thoracolumbar, lumbar) stiffness',
    source: 'Belkoff SM et al. Spine 2001;26:1537-1541',
    mark: 'memory',
  },
  'rotter2015-fill': {
    quantity: 'fills tested in kyphoplasty (18 of 36 cadaver bodies, traumatic wedge fractures)',
    value: '10, 16 and 30 % of the body, 100 N preload; 30 % needed to hold the height',
    source:
      'Rotter R et al. Minimum cement volume required in vertebral body augmentation. Clin Biomech 2015;30:720-725',
    at: [
      'https://it.vexim.com/scientific_com/minimum-cement-volume-required-in-vertebral-body-augmentation/',
    ],
    mark: 'read',
  },
  'spinej2022-cycles': {
    quantity: 'two functional units, cadaver, cycles of load after augmentation',
    value:
      '-25 % anterior height, 100 N; 10 000 cycles at 600 N, 5000 at 850, 5000 at 1250; results not seen',
    source: 'Spine J 2022;22:2072-2081',
    at: ['10.1016/j.spinee.2022.06.011'],
    mark: 'read',
  },
} satisfies EvidenceTable;
