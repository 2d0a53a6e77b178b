import { broken, type Rule, says } from './rule.ts';

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

/** The cause, the posterior wall and what was pushed through it. */
export const WALL_RULES: readonly Rule[] = [...CAUSES, ...WALLS, ...RETROPULSION];
