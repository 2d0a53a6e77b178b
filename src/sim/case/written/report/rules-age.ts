import { type Rule, says } from './rule.ts';

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
    notAfter: /^\s+(?:in|of|within) the (?:\w+ )?(?:soft|paraspinal|prevertebral|cord)/,
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

/** How old a fracture is, and what its marrow shows. */
export const AGE_RULES: readonly Rule[] = [...AGES, ...MARROW, ...CLEFT];
