import { matchesOf } from './matches.ts';
/** A stretch of a clause in which what is said is denied, doubted, or only about change. */
export interface Scope {
  start: number;
  end: number;
  is: 'denied' | 'doubted' | 'dropped';
}

/** Cues in the order in which they are tried: longer ones hide the words within them. */
const CUES: readonly (readonly [Scope['is'] | 'nothing', string])[] = [
  [
    'doubted',
    '(?:cannot|not) be confirmed|not confirmed|cannot (?:be )?(?:excluded?|ruled? out)|can not (?:be )?(?:excluded?|ruled? out)|not (?:be )?(?:entirely |definitely )?(?:excluded|ruled out)|difficult to exclude|unlikely',
  ],
  [
    'nothing',
    'no (?:significant |appreciable |definite |obvious |interval |substantial )*change|not (?:significantly |appreciably )?changed|not only|no longer',
  ],
  [
    'dropped',
    'no (?:significant |appreciable |definite |evidence of |interval )*(?:further|additional|progressive|progression|interval|other|new)|without (?:further|progression|new|interval)',
  ],
  [
    'denied',
    'no|not|without|absent|absence of|negative for|free of|neither|nor|rather than|nil|never|resolved|resolution of|lack of|lacks|w\\/o|non',
  ],
  [
    'doubted',
    'possible|possibly|probable|probably|likely|suspicious|suspected|suspicion|suspect|questionable|question|query|may|might|could|equivocal|suggests?|suggestive|suggesting|suggested|presumed|presumably|favou?r|favou?red|vs|versus|perhaps|concerning|concern|consider|considered|differential|indeterminate|\\?',
  ],
];
const ANY_CUE = new RegExp(CUES.map(([, words]) => `((?<![a-z-])(?:${words})(?![a-z]))`).join('|'), 'g');
const STOPS =
  /[;:]|\b(?:but|however|although|though|except|apart from|other than|aside from|while|whereas|which|there (?:is|are)|shows?|demonstrates?|remains?|has|have|with|(?:at|in|of|within|around|near) the (?:old|known|chronic|healed|previous(?:ly)?|prior|remote|existing|treated|cemented))\b/g;
const COMMA = /,/g;

/** The first place after `from` where a pattern stands outside all holes; the end else. */
function firstOutside(
  pattern: RegExp,
  text: string,
  from: number,
  holes: readonly (readonly [number, number])[],
): number {
  for (const match of matchesOf(pattern, text.slice(from))) {
    const at = from + match.index;
    if (!holes.some(([start, end]) => at >= start && at < end)) return at;
  }
  return text.length;
}

/**
 * Where a sentence denies or doubts. A denial reaches over commas only in a list that ends in `or`; commas within
 * `holes`, the lists of bones, part nothing.
 */
export function scopesOf(sentence: string, holes: readonly (readonly [number, number])[]): Scope[] {
  const scopes: Scope[] = [];
  for (const match of matchesOf(ANY_CUE, sentence)) {
    const kind = CUES[match.slice(1).findIndex((part) => part !== undefined)][0];
    if (kind === 'nothing') continue;
    const start = match.index;
    const after = start + match[0].length;
    let end = firstOutside(STOPS, sentence, after, holes);
    const comma = firstOutside(COMMA, sentence, after, holes);
    const listed = kind === 'denied' && /\b(?:or|nor)\b/.test(sentence.slice(comma, end));
    if (comma < end && !listed) end = comma;
    scopes.push({ start, end, is: kind });
  }
  return scopes;
}

const DENIED_AFTER =
  /^[^,;]{0,45}?(?:\b(?:is|are|was|were|has been|have been)\s+(?:not (?:seen|identified|present|demonstrated|evident|visible|appreciated|detected|noted|observed|involved|breached)|absent|excluded|ruled out)|\bnot (?:seen|identified|present|demonstrated|evident|visible|appreciated|detected|noted)\b)|^\s*(?:ruled out|excluded)\b|^\s*[:=]\s*(?:none|no|nil|absent|negative)\b/;
const DOUBTED_AFTER =
  /^[^,;]{0,45}?(?:\b(?:is|are|remains?)\s+(?:possible|likely|probable|suspected|questionable|not excluded|difficult to exclude|equivocal)|\b(?:cannot|can not|not)\s+(?:be\s+)?(?:entirely\s+)?(?:excluded|ruled out|confirmed))|^[^,;.]{0,30}\?|^[^;.]{0,40}\bphysiologic/;

/** How a sentence says what stands at a place in it. */
export function toneAt(
  sentence: string,
  scopes: readonly Scope[],
  start: number,
  end: number,
): 'said' | Scope['is'] {
  const around = scopes.filter((scope) => scope.start <= start && start < scope.end);
  if (around.some((scope) => scope.is === 'dropped')) return 'dropped';
  if (around.some((scope) => scope.is === 'denied')) return 'denied';
  const after = sentence.slice(end, end + 80);
  if (DOUBTED_AFTER.test(after)) return 'doubted';
  if (DENIED_AFTER.test(after)) return 'denied';
  return around.some((scope) => scope.is === 'doubted') ? 'doubted' : 'said';
}

/** Where the denial of a place begins: the words that say `no` belong to what is denied. */
export function denialOf(scopes: readonly Scope[], start: number): number {
  const around = scopes.filter((scope) => scope.is === 'denied' && scope.start <= start && start < scope.end);
  const nearest = around.at(-1);
  return nearest === undefined || start - nearest.start > 60 ? start : nearest.start;
}
