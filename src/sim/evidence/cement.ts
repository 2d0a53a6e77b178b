import type { EvidenceTable } from './types.ts';

const JOSR_2021 = {
  source:
    'Risk factor analysis of pulmonary cement embolism during percutaneous vertebroplasty or kyphoplasty for osteoporotic vertebral compression fractures. J Orthop Surg Res 2021',
  at: ['10.1186/s13018-021-02472-9'],
} as const;

/** The cement: how much, what it is, how hot, how thick, and where it goes. */
export const CEMENT = {
  'papanastassiou2014-volume': {
    quantity: 'total cement, one side against both (myeloma, 105 levels)',
    value: '4.1 and 4.9 mL',
    source: 'Papanastassiou ID et al. Asian Spine J 2014',
    at: ['PMC4068843'],
    mark: 'read',
  },
  'swissspine2013-volume': {
    quantity: 'cement volume and pain relief (n=276)',
    value: '<4.5 mL: about 40 % chance of 41 points of relief; more with >=4.5 mL (p=0.007)',
    source: 'SWISSspine registry. Eur Spine J 2013',
    at: ['PMC3804705'],
    mark: 'read',
  },
  'kyphon-patent-pressure': {
    quantity: 'low-pressure cement delivery',
    value: 'at most about 360 psi',
    source:
      'Systems and methods for placing materials into bone. Kyphon, patent US 2004/0010260 (US 6,241,734)',
    at: ['https://patents.justia.com/patent/20040010260'],
    mark: 'read',
  },
  'bone-filler-volume': {
    quantity: 'bone filler device',
    value: '1.5 mL each',
    source: 'Medtronic product literature',
    mark: 'memory',
  },
  'hvr-ifu2021-composition': {
    quantity: 'composition of a high-viscosity cement',
    value:
      'PMMA with about 30 % barium sulphate; 20 g powder (MMA-styrene 68.0 % by weight) and 9.0 g liquid; delivered highly viscous',
    source: 'Kyphon HV-R instructions for use M708348B154E Rev F 2021',
    at: ['https://manualmachine.com/medtronic/c01b/26720860-instructions-for-use'],
    mark: 'read',
  },
  'hip-cement': {
    quantity: 'acrylic cement in joint replacement',
    value: 'first used by Charnley in hips in 1958; increasingly used over the 50 years since',
    source:
      "O'Dowd-Booth CJ et al. Bone cement: perioperative issues, orthopaedic applications and future developments. J Perioper Pract 2011;21(9)",
    at: ['https://www.biomedsearch.com/article/Bone-cement-perioperative-issues-orthopaedic/272168039.html'],
    mark: 'read',
  },
  'belkoff2003-temperature': {
    quantity: 'peak temperature, laboratory (6 or 10 mL Simplex)',
    value: 'anterior cortex 44-113, centre 49-112, canal 39-57 C',
    source: 'Belkoff SM, Molloy S. Spine 2003;28:1555-1559',
    at: ['https://pubmed.ncbi.nlm.nih.gov/12865844/'],
    mark: 'read',
  },
  'anselmetti2009-temperature': {
    quantity: 'peak temperature at the centre of the cement, in patients, by cement group',
    value: '86.7 +- 10.7, 60.5 +- 3.7, 44.8 +- 2.6 C',
    source: 'Anselmetti GC et al. Cardiovasc Intervent Radiol 2009;32:491-498',
    at: ['10.1007/s00270-009-9509-7'],
    mark: 'read',
  },
  'intorthop2012-temperature': {
    quantity: 'temperature in the canal, laboratory, water bath at 37 C (25 vertebral bodies)',
    value: 'highest 43.16 C, for seconds only',
    source: 'Int Orthop 2012;36:1025-1030',
    at: ['10.1007/s00264-011-1382-8'],
    mark: 'read',
  },
  'ijbiomater2011-hardening': {
    quantity: 'hardening of a medium-viscosity cement',
    value: 'about 11 min after immersion at 37 C',
    source: 'Int J Biomater 2011:571728',
    at: ['10.1155/2011/571728'],
    mark: 'read',
  },
  'hvr-times': {
    quantity: 'high-viscosity cement: times at 20-22 C',
    value: 'about 2 min mixing, ready at 5-8, working for 8-10, set at 15-20 min',
    source: 'Kyphon HV-R instructions for use, chart',
    mark: 'memory',
  },
  'baroud2004-permeability': {
    quantity: 'permeability of vertebral cancellous bone (34 cores)',
    value: '4.45 +- 1.72e-8 m2 superior-inferior; 3.44 +- 1.26e-8 m2 anterior-posterior (78 % of it)',
    source:
      'Baroud G et al. Experimental and theoretical investigation of directional permeability of human vertebral cancellous bone for cement infiltration. J Biomech 2004;37:189-196',
    mark: 'read',
  },
  'baroud2003-mobility': {
    quantity: 'mobility of cement in bone (10 osteoporotic cores)',
    value: '60.89 mm4/N.s, down to about 63 % in 18 s',
    source:
      'Baroud G, Wu JZ, Bohner M, Sponagel S, Steffen T. How to determine the permeability for cement infiltration of osteoporotic cancellous bone. Med Eng Phys 2003;25:283-288',
    at: [
      'https://yyws.alljournals.cn/view_abstract.aspx?aid=FF5B28CF31AAE6FFFAB8A96A6EAF3842&pcid=A9DB1C13C87CE289EA38239A9433C9DC',
    ],
    mark: 'read',
  },
  'habib2010-leak': {
    quantity: 'leaked mass by viscosity and time of injection, laboratory',
    value:
      'low viscosity 4.0 +- 1.2 g at 3.5 min, 2.6 +- 1.2 at 9.5; high viscosity 1.5 +- 1.2 at 3.5, 0.92 +- 0.6 at 6.5',
    source:
      'Habib M et al. Cement leakage and filling pattern study of low viscous vertebroplastic versus high viscous confidence cement. SAS J 2010;4:26',
    at: ['10.1016/j.esas.2010.01.001'],
    mark: 'read',
  },
  'trivedi2023-viscosity': {
    quantity: 'rule for stable spread',
    value: 'cement more viscous than marrow spreads stably; the viscosity of marrow is the reference',
    source: 'Trivedi Z et al. Biomech Model Mechanobiol 2023;22:1253',
    at: ['10.1007/s10237-023-01715-4'],
    mark: 'read',
  },
  'bohner2003-window': {
    quantity: 'viscosity window for injection',
    value: 'start at about 50-200 Pa.s; leakage falls from 100-200 up; by hand at most about 500-1000 Pa.s',
    source: 'Bohner M et al. Biomaterials 2003;24:2721-2730; Boger; Loeffel M et al. Spine 2008;33:1352-1359',
    mark: 'memory',
  },
  'hv-meta2018-leak': {
    quantity: 'leakage, high-viscosity against low-viscosity cement',
    value: 'relative risk 0.38 (0.29-0.51)',
    source:
      'Zhang ZF et al. Comparison of high- and low-viscosity cement in the treatment of vertebral compression fractures: a systematic review and meta-analysis. Medicine (Baltimore) 2018',
    at: ['10.1097/MD.0000000000010184', 'PMC5895344'],
    mark: 'read',
    calibration: true,
  },
  'leak-any-bkp': {
    quantity: 'leakage by any means during kyphoplasty (297 patients)',
    value: '129 patients, printed as 40.06 %; of 297 it would be 43.4 %',
    source:
      'Bergmann M et al. Early clinical outcome and complications related to balloon kyphoplasty. Orthop Rev 2012;4:e25',
    at: ['PMC3395994'],
    mark: 'read',
  },
  'yeom2003-films': {
    quantity: 'leaks of vertebroplasty seen on CT and on films (76 vertebrae)',
    value:
      '1.5 times as many on CT (74 and 49); of leaks by the basivertebral vein 93 %, by segmental veins 86 % missed or underestimated on a lateral film; of those into the canal 2 of 28 told rightly',
    source:
      'Yeom JS et al. Leakage of cement in percutaneous transpedicular vertebroplasty for painful osteoporotic compression fractures. J Bone Joint Surg Br 2003;85:83-89',
    at: ['10.1302/0301-620x.85b1.13026'],
    mark: 'read',
  },
  'wang2014-routes': {
    quantity: 'commonest leak routes in kyphoplasty (270 vertebrae)',
    value: 'basivertebral foramen 15.5 %, disc 7.8 %',
    source:
      'Wang C et al. The connection between the basivertebral foramen and the intravertebral cleft could be a related factor of cement leakage after percutaneous kyphoplasty. Chin J Orthop 2014 (in Chinese)',
    at: ['10.3760/cma.j.issn.0253-2352.2014.04.005'],
    mark: 'read',
  },
  'josr2021-embolism': {
    quantity: 'pulmonary cement embolism on CT, vertebroplasty and kyphoplasty',
    value: '1.9 % (34/1782)',
    ...JOSR_2021,
    mark: 'read',
  },
  'josr2021-embolism-levels': {
    quantity:
      'pulmonary cement embolism on CT, vertebroplasty and kyphoplasty: three levels or more against one',
    value: 'odds ratio 2.41 (1.02-5.72); more often at thoracic levels',
    ...JOSR_2021,
    mark: 'read',
  },
  'bliemel2013-embolism': {
    quantity: 'pulmonary cement embolism on plain film after kyphoplasty',
    value: '1/94',
    source:
      'Bliemel C et al. Detection of pulmonary cement embolism after balloon kyphoplasty. Acta Orthop Belg 2013;79(4)',
    at: [
      'https://www.actaorthopaedica.be/archive/volume-79/issue-4/original-studies/detection-of-pulmonary-cement-embolism-after-balloon-kyphoplasty-should-conventional-radiographs-bec/',
    ],
    mark: 'read',
  },
  'luetmer2011-embolism': {
    quantity: 'pulmonary cement embolism on CT after vertebroplasty (244 patients)',
    value: '9.4 % (6-13); 1 patient with symptoms',
    source:
      'Luetmer MT, Bartholmai BJ, Rad AE, Kallmes DF. Asymptomatic and unrecognized cement pulmonary embolism commonly occurs with vertebroplasty. AJNR 2011;32:654-657',
    at: ['10.3174/ajnr.A2368'],
    mark: 'read',
  },
  'ignacio2018-embolism': {
    quantity: 'pulmonary cement embolism: what it does',
    value: 'most without symptoms or with passing ones; a few gravely ill, and it can be fatal',
    source: 'Ignacio JMF, Ignacio KHD. Asian Spine J 2018;12(2)',
    at: ['https://www.asianspinejournal.org/journal/view.php?number=363'],
    mark: 'read',
  },
  'josr2019-canal': {
    quantity: 'cement in the spinal canal after vertebroplasty (3175 patients)',
    value: '26 patients (printed as 0.7 %); 4 needed decompression',
    source:
      'Risk factors of neurological deficit and pulmonary cement embolism after percutaneous vertebroplasty. J Orthop Surg Res 2019',
    at: ['10.1186/s13018-019-1459-4'],
    mark: 'read',
  },
  'krueger2009-embolism': {
    quantity: 'pulmonary cement embolism, range in review',
    value: '3.5-23 %',
    source:
      'Krueger A et al. Management of pulmonary cement embolism after percutaneous vertebroplasty and kyphoplasty. Eur Spine J 2009;18:1257-1265',
    at: ['10.1007/s00586-009-1073-y'],
    mark: 'read',
  },
} satisfies EvidenceTable;
