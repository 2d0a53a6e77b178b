/** What part of a report a sentence is in: findings, the patient's history, or words about the study itself. */
export type Section = 'findings' | 'history' | 'study';

export interface Sentence {
  start: number;
  end: number;
  section: Section;
}

const HEADINGS: readonly (readonly [RegExp, Section])[] = [
  [
    /^[\s*#-]*(?:technique|comparison|comparisons|exam|examination|study|procedure|protocol|sequences|recommendations?|plan|limitations|contrast|views)\s*:/,
    'study',
  ],
  [
    /^[\s*#-]*(?:history|clinical(?: (?:history|information|details|indication|data|notes|background|question))?|indications?|reason for (?:exam|examination|study)|hx|presenting complaint|c\/o)\s*:/,
    'history',
  ],
  [
    /^[\s*#-]*(?:findings|impression|conclusion|opinion|report|result|results|summary|comment|interpretation|befund|beurteilung|imp|spine|vertebrae|bones|alignment)\s*:/,
    'findings',
  ],
];

/** A clinical history without a heading goes on until somebody looks at a picture. */
const LOOKING = /^\s*(?:there (?:is|are)|mri?\b|ct\b|x-?rays?\b|radiographs?|the |acute|chronic|old|[tl]\d)/;
/** A sentence about an earlier study names bones as they were then. */
const COMPARES = /^\s*comparison (?:is|was|made|with|to|mri?|ct)\b/;
const SHORTENED =
  /(?:^|[\s(])(?:approx|appr|ca|vs|dr|no|fig|e\.g|i\.e|resp|est|incl|max|min|s\.p|st|ant|post|sup|inf|lt|rt|a\.p|th|[tld])$/;
const CONNECTS =
  /(?:\b(?:of|at|the|and|with|a|an|to|in|from|by|or|no|is|are|involving|approximately|acute|chronic|old|compression|wedge|left|right|superior|inferior|anterior|vertebral)|[,/-])\s*$/;
/** A longer sentence is cut, so that nothing costs more than the length. */
const LONGEST = 800;

/** Whether a line goes on after its end: wrapped prose, or a line that ends on a word which needs another. */
function wraps(line: string, next: string): boolean {
  if (/^\s*(?:[-*•]|\d{1,2}[.)]|$)/.test(next)) return false;
  if (/[.;:!?]\s*$/.test(line)) return false;
  return (
    CONNECTS.test(line.slice(-40)) ||
    line.length > 60 ||
    /^\s*(?:and|or|with|which|of|at|is|are)\b/.test(next)
  );
}

function endsAt(folded: string, text: string, at: number, from: number): boolean {
  const mark = folded[at];
  if (mark === ';') return true;
  const next = text[at + 1] ?? ' ';
  if (mark === '.') {
    if (SHORTENED.test(folded.slice(Math.max(from, at - 8), at))) return false;
    return /\s/.test(next) || /[A-Z]/.test(next);
  }
  return (
    (mark === '!' || mark === '?') &&
    /^\s*(?:$|\n|[A-Z])/.test(text.slice(at + 1, at + 12)) &&
    /[a-z0-9]/.test(folded[at - 1] ?? '')
  );
}

/** The sentences of a report with their sections. `folded` is `fold(text)`. */
export function sentencesOf(folded: string, text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let section: Section = 'findings';
  let once = false;
  let start = 0;
  let lineStart = 0;
  const close = (end: number, line: boolean) => {
    const words = folded.slice(start, end);
    if (/[a-z0-9#]/.test(words)) {
      const heading = HEADINGS.find(([pattern]) => pattern.test(words.slice(0, 60)));
      if (heading !== undefined) [section, once] = [heading[1], heading[1] === 'study'];
      else if (section === 'history' && LOOKING.test(words.slice(0, 40))) section = 'findings';
      const aside = section === 'findings' && COMPARES.test(words.slice(0, 40));
      sentences.push({ start, end, section: aside ? 'history' : section });
      const bare = words.trimEnd().endsWith(':');
      if ((once || (line && section === 'history')) && !bare) [section, once] = ['findings', false];
    }
    start = end;
  };
  for (let at = 0; at < folded.length; at++) {
    if (folded[at] === '\n') {
      const lineEnd = folded.indexOf('\n', at + 1);
      const next = folded.slice(at + 1, Math.min(lineEnd < 0 ? folded.length : lineEnd, at + 41));
      if (!wraps(folded.slice(Math.max(lineStart, at - 80), at), next)) close(at + 1, true);
      lineStart = at + 1;
    } else if (endsAt(folded, text, at, start)) close(at + 1, false);
    else if (at - start >= LONGEST && folded[at] === ' ') close(at + 1, false);
    else if (at - start >= 2 * LONGEST) close(at + 1, false);
  }
  close(folded.length, true);
  return sentences;
}
