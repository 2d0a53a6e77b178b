import type { Group } from './groups.ts';
import { matchesOf } from './matches.ts';

/** A part of a sentence and the bones that it is about, if it names any. Places are in the folded text. */
export interface Clause {
  start: number;
  end: number;
  group: Group | null;
}

const PARTS =
  /;|:|,|\(|\)|\band\b|\bwhile\b|\bwhereas\b|\bbut\b|\bas well as\b|\bplus\b|\bor\b|\bthere (?:is|are)\b|\badjacent to\b/g;
const WITH = /\bwith\b/g;
/** `40% loss at T12`: what stands before a preposition belongs to the bone after it. */
const PLACED =
  /(?:%|percent|\bmm|height|hight|loss|lost|retropulsion|deformity|fracture|oedema|edema|cleft|collapse|wedging)\s+(?:is |are |seen |noted |present |both )*(?:at|of|in|for|involving|affecting)\s+(?:the\s+)?(?:level of\s+)?$/;
const LEADING =
  /(?:\b(?:the|a|an|of|at|in|also|another|new|acute|subacute|chronic|old|remote|healed|known|mild|moderate|severe|previously|prior|cemented|treated|stable|unchanged)[\s-]+)+$/;
const ONLY_LEADING =
  /^[\s,]*(?:(?:the|a|an|new|acute|subacute|chronic|old|remote|healed|known|mild|moderate|severe|stable|unchanged|anterior|wedge|and)[\s,-]*)+$/;

const lastOf = (pattern: RegExp, text: string): { start: number; end: number } | null => {
  let last: { start: number; end: number } | null = null;
  for (const match of matchesOf(pattern, text))
    last = { start: match.index, end: match.index + match[0].length };
  return last;
};

/** Where the words between two groups part: what is left of it is about the first. */
function cutOf(between: string): number {
  const part = lastOf(PARTS, between);
  const placed = PLACED.test(between);
  const withAt = placed ? lastOf(WITH, between) : null;
  if (withAt !== null && (part === null || withAt.start > part.start)) return withAt.start;
  if (part === null) return between.length - (LEADING.exec(between)?.[0].length ?? 0);
  const mark = between.slice(part.start, part.end);
  const cut = mark === ')' ? part.end : part.start;
  const left = between.slice(part.end);
  if (mark === ',' && left.trim() !== '' && ONLY_LEADING.test(left)) {
    const earlier = lastOf(PARTS, between.slice(0, part.start));
    const chunk = earlier === null ? '' : between.slice(earlier.end, part.start);
    if (earlier !== null && chunk.trim() !== '' && ONLY_LEADING.test(chunk)) return earlier.start;
  }
  return cut;
}

/** A bone that is named only by its place beside another. */
export const RELATIVE =
  /\b(?:vertebra|vertebral body|level|body|one|bone|segment) (?:directly |immediately |just )?(?:above|below)\b|\b(?:adjacent|neighbou?ring|next|subjacent|suprajacent) (?:vertebra|vertebral|level|body)/;

const OTHER_BONE =
  /\b(?:ribs?|sacral|sacrum|hip|femoral|pelvic|pubic|sternal|sternum|iliac|cervical spine|skull)\b/;

/** A sentence in clauses, one for each group that is about bones; discs and asides stay within the clause around. */
export function clausesOf(
  folded: string,
  sentence: readonly [number, number],
  groups: readonly Group[],
): Clause[] {
  const heads = groups.filter((group) => group.is === 'bones' || group.is === 'between');
  if (heads.length === 0) return [{ start: sentence[0], end: sentence[1], group: null }];
  const clauses: Clause[] = [];
  let start = sentence[0];
  const lead = folded.slice(start, heads[0].start);
  if (OTHER_BONE.test(lead)) {
    const part = lastOf(PARTS, lead);
    if (part !== null && OTHER_BONE.test(lead.slice(0, part.start))) {
      clauses.push({ start, end: start + part.start, group: null });
      start += part.start;
    }
  }
  heads.forEach((group, at) => {
    const next = heads[at + 1];
    const end = next === undefined ? sentence[1] : group.end + cutOf(folded.slice(group.end, next.start));
    const rest = folded.slice(group.end, end);
    const aside = rest.search(RELATIVE);
    const cut = aside < 0 ? null : lastOf(PARTS, rest.slice(0, aside));
    if (cut === null) clauses.push({ start, end, group });
    else {
      clauses.push({ start, end: group.end + cut.start, group });
      clauses.push({ start: group.end + cut.start, end, group: null });
    }
    start = end;
  });
  return clauses;
}
