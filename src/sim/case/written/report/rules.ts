import type { FieldName, Fields } from './types.ts';

/**
 * What a rule says where its words stand: a field's value, or that a body is broken or whole. `denied` is what the
 * field is where the words are denied; null says nothing.
 */
export type Said =
  | {
      [Name in FieldName]: { field: Name; value: Fields[Name] | null; denied: Fields[Name] | null };
    }[FieldName]
  | { field: 'broken'; value: true; denied: null }
  | { field: 'whole'; value: true; denied: null }
  /** Something is said of a field that gives no value. */
  | { field: 'open'; value: FieldName; denied: null };

/** Words and what they say. Never across a clause; all patterns are bounded. */
export interface Rule {
  words: RegExp;
  says: Said;
  /** Not where this stands directly before, or after. */
  notBefore?: RegExp;
  notAfter?: RegExp;
  /** Not where the words themselves hold this. */
  notWithin?: RegExp;
  /** False where the words alone do not settle it. */
  sure?: boolean;
}

const broken: Said = { field: 'broken', value: true, denied: null };
const says = <Name extends FieldName>(
  field: Name,
  value: Fields[Name] | null,
  denied: Fields[Name] | null = null,
): Said => ({ field, value, denied }) as Said;

const NEURAL = /\b(?:cord|root|roots|nerve|sac|thecal|cauda|canal|conus|neural|foraminal|medullary)\s*$/;
const OF_NEURAL =
  /^\s+(?:of|on)\s+(?:the\s+)?(?:[\w-]+\s+){0,4}?(?:cord|thecal|nerve|cauda|conus|sac|roots?|spinal|neural)\b/;

const BROKEN: readonly Rule[] = [
  {
    words:
      /\bfr(?:a|ac|act)t?c?(?:ur|ru)\w*|\bfx'?s?\b|(?<![a-z0-9])#(?!\s?\d)|(?<=[tld]\d{1,2}\s?)#|\b(?:vcf|ocf|ovcf|ovf)s?\b/g,
    says: broken,
    notAfter: /^\s+(?:risk|probability|liaison|clinic|table|assessment)/,
    notBefore: /\b(?:major osteoporotic|hip|rib|ribs|sacral|wrist|femoral|pelvic|pubic|femur|neck)\s*$/,
  },
  { words: /\bcompres+i?ons?\b|\bcompres+ed\b/g, says: broken, notBefore: NEURAL, notAfter: OF_NEURAL },
  {
    words: /\bcollaps\w*/g,
    says: broken,
    notBefore: /\b(?:dis[ck]|lung|lobe|space|lobar)\s*(?:space\s*)?$/,
    notAfter: /^\s+of\s+(?:the\s+)?(?:dis[ck]|lung)/,
  },
  { words: /\bwedg(?:e|ed|ing)\b/g, says: broken, notBefore: /\b(?:no|physiologic\w*)\s*$/ },
  {
    words:
      /\bvertebra plana\b|\bbiconcav\w*|\bcod ?-?fish\w*|\bfish ?-?mouth\w*|\bpincer\b|\bburst\b|\bcrush\w*/g,
    says: broken,
  },
  {
    words: /\bdeformit(?:y|ies)\b/g,
    says: broken,
    notBefore: /\b(?:scoliotic|kyphotic|spinal|gibbus|foot|chest|rotational|pectus|schmorl|scoliosis)\s*$/,
  },
];

/** A loss of height that is about the body. */
const LOST =
  /\b(?:height|hight|heigth|stature) loss\b|\bloss (?:of|in) (?:[a-z]+[ -]){0,5}?(?:height|hight|heigth)\b|\b(?:height|hight|heigth) (?:is |has been )?(?:[a-z]+ )?(?:lost|reduced|decreased|reduction)\b|\b(?:reduction|decrease) (?:of|in) (?:[a-z]+ ){0,4}?(?:height|hight)\b|\b(?:reduced|decreased) (?:[a-z]+ ){0,3}?(?:height|hight)\b/g;
const DISC = /\b(?:dis[ck]|disc space|disk space|dis[ck] and \w+)\s*$/;
const OF_DISC = /dis[ck]/;
const HEIGHT: readonly Rule[] = [
  { words: LOST, says: says('heightLoss', null, 0), notBefore: DISC, notWithin: OF_DISC },
  { words: LOST, says: broken, notBefore: DISC, notWithin: OF_DISC },
];

/** Words for so much loss that a number is missed. */
const PLANA: readonly Rule[] = [
  {
    words:
      /\b(?:near(?:ly)?[ -])?(?:complete|total) (?:loss of (?:[a-z]+ ){0,3}?height|height loss|collapse)\b|\bvertebra plana\b/g,
    says: { field: 'open', value: 'heightLoss', denied: null },
  },
];

const SHAPE: readonly Rule[] = [
  { words: /\bwedg(?:e|ed|ing)(?:-shaped)?\b|\bcuneiform\b/g, says: says('shape', 'wedge') },
  { words: /\bbiconcav\w*|\bcod ?-?fish\w*|\bfish ?-?mouth\w*/g, says: says('shape', 'biconcave') },
  { words: /\bcrush\w*|\bvertebra plana\b|\bpancake\w*/g, says: says('shape', 'crush') },
  {
    words: /\bpincer\b|\bcoronal(?:ly)? split\b|\bsplit(?:ting)?\b|\bcoronal cleft\b/g,
    says: says('shape', 'split'),
  },
];

const DEGENERATE =
  /^\s*(?:degenerat|irregularit|sclerosis|osteophyt|modic|schmorl|spur|scleros|changes|\w+ schmorl)|^s?\s+(?:schmorl|degenerat|irregularit)/;
const PLATE = 'end ?-?plates?';
const ENDPLATES: readonly Rule[] = [
  {
    words: new RegExp(
      `\\bboth (?:the )?(?:superior and inferior |upper and lower )?${PLATE}|\\b(?:superior|upper|cranial) (?:and|&|as well as|\\/) (?:the )?(?:inferior|lower|caudal) ${PLATE}|\\b(?:inferior|lower|caudal) (?:and|&) (?:the )?(?:superior|upper|cranial) ${PLATE}|\\bbi-?endplate|\\bsuperior ${PLATE} and (?:the )?inferior ${PLATE}`,
      'g',
    ),
    says: says('endplates', 'both'),
    notAfter: DEGENERATE,
  },
  {
    words: new RegExp(`\\b(?:superior|upper|cranial) (?:vertebral )?${PLATE}`, 'g'),
    says: says('endplates', 'superior'),
    notAfter: DEGENERATE,
  },
  {
    words: new RegExp(`\\b(?:inferior|lower|caudal) (?:vertebral )?${PLATE}`, 'g'),
    says: says('endplates', 'inferior'),
    notAfter: DEGENERATE,
    notBefore: /\b(?:superior|upper|cranial) (?:and|&|as well as|\/) (?:the )?$/,
  },
];

const NOT_A_BREAK =
  /^[\s-]*(?:low |severe |moderate )?(?:back pain|pain|distress|abnormalit|finding|intracranial|process|osseous abnorm|bony abnorm|microvascular|degenerat|dis[ck]|kidney|lung|anaemia|anemia|changes|trauma\b|films?|records?|studies|study|injury to)/;
const AGES: readonly Rule[] = [
  {
    words: /(?<![-a-z])acute\b|\brecent\b|\bfresh\b/g,
    says: says('age', 'acute'),
    notAfter: NOT_A_BREAK,
    notBefore: /\b(?:sub|non|more)[ -]?$/,
  },
  { words: /\bsub-?acute\b/g, says: says('age', 'subacute'), notAfter: NOT_A_BREAK },
  {
    words: /\bchronic(?:ally)?\b|\bremote\b|\bhealed\b|\blong-?standing\b|\bolder\b|\bold\b/g,
    says: says('age', 'chronic'),
    notAfter:
      /^[\s-]*(?:low |severe )?(?:back pain|pain|microvascular|degenerat|dis[ck]|kidney|lung|films?|records?|stud|(?:fe)?male\b|(?:wo)?man\b|lady|gentleman|patient|changes)/,
    notBefore: /(?:years?|months?|weeks?|days?|yrs?|wks?|yo|\d)[\s-]*$/,
  },
  {
    words:
      /\bunchanged\b|\bstable\b|\b(?:no|not) (?:[a-z]+ )?(?:interval )?changed?\b|\bpreviously (?:seen|noted|described|known|demonstrated|reported|identified|documented)\b|\bpre-?existing\b/g,
    says: says('age', 'chronic'),
    sure: false,
    notAfter: /^\s+(?:alignment|position|hardware|appearance of the (?:hardware|cement))/,
  },
  {
    words:
      /\b(?:is|are|appears?) new\b|\bnew\b(?= (?:[a-z0-9]+[ -]){0,4}?(?:fractur|compres|wedg|collapse|vcf|height|deform))|\bnew since\b|\binterval development\b/g,
    says: says('age', 'acute'),
    sure: false,
  },
  {
    words:
      /\bage[- ]?indeterminate\b|\bindeterminate[- ]age\b|\b(?:unknown|undetermined|uncertain|indeterminate) age\b|\bage (?:is )?(?:unknown|uncertain|undetermined|indeterminate)\b|\bindeterminate (?:in|acuity|chronicity)\b/g,
    says: { field: 'open', value: 'age', denied: null },
  },
];

const SOFT =
  /\b(?:prevertebral|paravertebral|paraspinal|soft tissue|soft-tissue|cord|subcutaneous|pulmonary|muscle|epidural|interspinous|facet|myelopathic)\s+(?:\w+\s+)?$/;
const MARROW: readonly Rule[] = [
  {
    words:
      /\b(?:bone )?(?:marrow )?o?edema(?:tous)?\b|\bmarrow signal (?:abnormality|change|changes|increase)\b|\bstir (?:hyper\w+|signal|bright\w*|high signal)\b|\b(?:high|increased|bright|hyperintense) (?:signal )?(?:on )?stir\b|\bhyperintens\w+ (?:signal )?on (?:the )?(?:\w+ )?stir\b|\b(?:high|increased) signal on (?:the )?(?:stir|fat)\b|\bt2[ -]hyperintens\w+/g,
    says: says('oedema', 'yes', 'no'),
    notBefore: SOFT,
    notAfter: /^\s+(?:in|of|within) the (?:soft|paraspinal|prevertebral|cord)/,
  },
  {
    words:
      /\b(?:normal|fatty|preserved) (?:bone )?marrow(?: signal)?\b|\bmarrow signal (?:is |has )?(?:\w+ )?(?:normal|normali[sz]ed|preserved|returned to normal)/g,
    says: says('oedema', 'no'),
  },
  {
    words:
      /\b(?:increased|intense|avid|focal|marked|linear|moderate|mild)?\s?(?:radio)?(?:tracer|isotope|mdp|radiotracer)?\s?\b(?:uptake|avidity)\b/g,
    says: says('age', 'acute', 'chronic'),
    sure: false,
    notBefore: /\b(?:physiologic\w*|renal|normal|degenerative)\s*$/,
  },
];

const CLEFT: readonly Rule[] = [
  {
    words:
      /\bintra-?(?:vertebral|osseous) (?:vacuum |fluid |gas )?(?:clefts?|vacuum|gas|air|fluid)\b|\bvacuum (?:cleft|phenomenon|sign)\b|\bfluid (?:sign|cleft)\b|\bfluid-filled cleft\b|\bkumm?ell?\w*|\bclefts?\b|\b(?:gas|air) within the (?:fractured |collapsed )?(?:vertebral )?body\b/g,
    says: says('cleft', 'yes', 'no'),
    notBefore: /\b(?:dis[ck]s?|discal|intradiscal|facet|coronal|neural)\s+(?:space\s+)?$/,
    notAfter:
      /^\s*(?:in|at|within|of)\s+(?:the\s+)?(?:[a-z0-9-]+\s+)?(?:dis[ck]|facet)|^\s*phenomen\w+\s+(?:in|at|within)\s+(?:the\s+)?\w*-?\w*\s*dis[ck]/,
  },
];

const CAUSES: readonly Rule[] = [
  {
    words:
      /(?<!non-)(?<!non )\bpathologic(?:al)?\b|\bmetasta\w+|\b(?:osteo)?lytic\b|\bmyeloma\w*|\bplasmacytoma\b|\bneoplas\w+|\bmalignan\w+|\btumou?r\b/g,
    says: says('cause', 'tumour'),
    notBefore: /\b(?:history of|known)\s+(?:\w+\s+)?$/,
  },
  {
    words:
      /(?<!non-)(?<!non )\btraumatic\b|\b(?:mvc|mva|rta|rtc)\b|\b(?:motor vehicle|road traffic)\b|\b(?:fall|fell|jump\w*) from (?:a |the )?(?:great )?(?:height|ladder|roof|tree|horse|scaffold\w*|balcony|\d+)|\bhigh[- ]energy\b|\bchance\b(?= fracture| type|-type)|\bflexion[- ]distraction\b/g,
    says: says('cause', 'injury'),
  },
  {
    words: /\bosteopor\w+|\binsufficiency\b|\bfragility\b|\bnon-?\s?pathological\b/g,
    says: says('cause', 'osteoporosis'),
  },
  { words: /\bosteopeni\w+|\bdeminerali[sz]\w+/g, says: says('cause', 'osteoporosis'), sure: false },
];

const WALL =
  '(?:posterior (?:vertebral )?(?:body )?(?:wall|cortex|cortical margin|body margin|margin|vertebral margin)|posterior cortical)';
const WALLS: readonly Rule[] = [
  {
    words: new RegExp(
      `\\b(?:intact|preserved|sparing (?:of )?(?:the )?|spares (?:the )?|maintained) ?${WALL}|\\b${WALL} (?:is |are |remains? |appears? |continuity )*(?:grossly )?(?:intact|preserved|maintained|spared|not involved|not breached|not disrupted|uninvolved)`,
      'g',
    ),
    says: says('posteriorWall', 'intact'),
  },
  {
    words: new RegExp(
      `\\b${WALL} (?:[a-z]+ ){0,3}?(?:breach\\w*|disrupt\\w*|fractur\\w*|involv\\w*|destruct\\w*|destroy\\w*|defect|erod\\w*|erosion)|\\b(?:breach\\w*|disrupt\\w*|involv\\w*|extension (?:in)?to|extends? (?:in)?to|extending (?:in)?to|fractur\\w*|destruction|erosion) (?:of |through |the )*${WALL}`,
      'g',
    ),
    says: says('posteriorWall', 'breached', 'intact'),
    notAfter: /^\s*(?:not)\b/,
  },
  { words: /\bburst\b/g, says: says('posteriorWall', 'breached') },
];

const PUSHED = /\bretro-?puls\w*|\bretropulis\w*/g;
const RETROPULSION: readonly Rule[] = [
  { words: PUSHED, says: says('retropulsionMm', null, 0) },
  { words: PUSHED, says: says('posteriorWall', 'breached') },
  { words: PUSHED, says: broken, sure: false },
];

const SIDE_NOUN = '(?:height|hight|loss|wedg\\w+|collapse|compression|lateral wedg\\w+|depression)';
const SIDES: readonly Rule[] = (['left', 'right'] as const).map((side) => ({
  words: new RegExp(
    `\\b${side}(?:-sided| sided| lateral|-lateral| side)? (?:[a-z]+ ){0,2}?${SIDE_NOUN}|\\b(?:greater|worse|more|asymmetric|asymmetrically|predominantly|eccentric)(?: (?:marked|pronounced|severe))? (?:on|to|towards?) the ${side}|\\b${side}ward tilt`,
    'g',
  ),
  says: says('side', side),
}));

const WHOLE: readonly Rule[] = [
  {
    words: /\bunremarkable\b|\bnormal\b|\bintact\b|\bpreserved\b|\bmaintained\b/g,
    says: { field: 'whole', value: true, denied: null },
    notBefore: /\b(?:posterior wall|cortex|marrow|of|near|to)\s+(?:is |are )?$/,
  },
];

/** All rules of plain words; numbers have their own. */
export const RULES: readonly Rule[] = [
  ...BROKEN,
  ...HEIGHT,
  ...PLANA,
  ...SHAPE,
  ...ENDPLATES,
  ...AGES,
  ...MARROW,
  ...CLEFT,
  ...CAUSES,
  ...WALLS,
  ...RETROPULSION,
  ...SIDES,
  ...WHOLE,
];
