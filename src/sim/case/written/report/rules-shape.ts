import { broken, type Rule, says } from './rule.ts';

const NEURAL = /\b(?:cord|root|roots|nerve|sac|thecal|cauda|canal|conus|neural|foraminal|medullary)\s*$/;
const OF_NEURAL =
  /^\s+(?:of|on)\s+(?:the\s+)?(?:[\w-]+\s+){0,4}?(?:cord|thecal|nerve|cauda|conus|sac|roots?|spinal|neural)\b/;

const BROKEN: readonly Rule[] = [
  {
    words:
      /\bfr(?:a|ac|act|ak)t?c?(?:ur|ru)\w*|\bfx'?s?\b|(?<![a-z0-9])#(?!\s?\d)|(?<=[tld]\d{1,2}\s?)#|\b(?:vcf|ocf|ovcf|ovf)s?\b/g,
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

/** That a body is broken or whole, its shape and what it has lost. */
export const SHAPE_RULES: readonly Rule[] = [
  ...BROKEN,
  ...HEIGHT,
  ...PLANA,
  ...SHAPE,
  ...ENDPLATES,
  ...SIDES,
  ...WHOLE,
];
