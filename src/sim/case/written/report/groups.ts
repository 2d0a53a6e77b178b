import { type Bone, boneAt, exists, placeOf } from '../bones.ts';
import type { Mention } from './mentions.ts';

/** Bones that a sentence speaks of together: `T11, T12 and L1`, `T11 through L1`, `L4-L5`. */
export interface Group {
  mentions: Mention[];
  start: number;
  end: number;
  /**
   * `bones`: these; `disc`: what lies between two; `aside`: named only to say where something else is;
   * `between`: ends, of which it is open whether they are meant.
   */
  is: 'bones' | 'disc' | 'aside' | 'between';
  /** False where it could be a disc, a junction, or ends only. */
  sure: boolean;
}

const LIST =
  /^(?: vertebrae?| vertebral bod(?:y|ies)| bod(?:y|ies))?(?:\s*,\s*and\s+|\s*[,&+]\s*|\s+and\s+|\s+as well as\s+|\s+plus\s+)(?:also\s+)?(?:at\s+|of\s+|the\s+)*$/;
const EITHER = /^\s*,?\s*(?:and\/or|or|vs\.?|versus)\s+(?:at\s+|of\s+|the\s+)*$/;
const THROUGH = /^\s*(?:to|through|thru|down to|till?|up to|~)\s*(?:the\s+)?$/;
const DASH = /^\s*-\s*$/;
const SLASH = /^\s*\/\s*$/;

const DISC_AFTER =
  /^[\s,]*(?:intervertebral |disc ?|disk ?)?(?:dis[ck]s?\b|levels?\b(?! compression)|facets?|interspaces?|foramen|foramin|neural|stenosis|spondyl|(?:antero|retro)?listhesis|segments?\b|central|bulg|herniat|protru|degenerat|endplate degenerat|osteophyt|space|junction|central canal|modic|ligament|fusion|laminectomy|instrument)/;
const DISC_BEFORE =
  /(?:dis[ck]s?|facets?|spondylosis|spondylotic|space|listhesis|stenosis|narrowing|degenerative changes?|degeneration|fusion|laminectomy|instrumentation|arthrosis|arthropathy|screws|views|lordosis|bmd)(?:\s+\w+){0,2}?\s*(?:at|of|from|between|in)?\s*$/;
const ASIDE_BEFORE =
  /(?:compared (?:to|with)|relative to|\bthan|adjacent to|extends? to|extending to|reach(?:es|ing)|conus[^.;]{0,40}|level of|counted from|(?:antero|retro)?listhesis of [tl]\d{1,2}|\bon|above|below|beneath|cranial to|caudal to|vitamin|opposite)\s+(?:the\s+)?$/;
const BETWEEN_BEFORE = /\bbetween\s+(?:the\s+)?$/;
const ANGLE = /\b(?:cobb|kypho(?:sis|tic)\b|angle|angulation|lordosis|scoliosis|curve)/;
const PLURAL =
  /\b(?:fractures|deformities|compressions|collapses|vcfs|vertebrae|bodies|vertebroplasties|kyphoplasties|all|each|both)\b/;
const ONE_BREAK =
  /\b(?:fracture|deformity|compression|collapse|wedg|burst|height|kyphoplasty|vertebroplasty)/;

type Joint = 'list' | 'either' | 'through' | 'dash' | 'slash' | null;

function jointOf(between: string): Joint {
  if (LIST.test(between)) return 'list';
  if (EITHER.test(between)) return 'either';
  if (THROUGH.test(between)) return 'through';
  if (DASH.test(between)) return 'dash';
  return SLASH.test(between) ? 'slash' : null;
}

/** The bones from one to another, ends included; the words of a bone between are those of the whole range. */
function spread(first: Mention, last: Mention, sure: boolean): Mention[] {
  const [from, to] = [placeOf(first.bone), placeOf(last.bone)];
  const step = from < to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, at) => {
    const bone: Bone = boneAt(from + at * step);
    if (at === 0) return { ...first, sure };
    if (at === Math.abs(to - from)) return { ...last, sure };
    return { bone, start: first.start, end: last.end, sure };
  });
}

function pairOrRange(
  folded: string,
  first: Mention,
  last: Mention,
  joint: Exclude<Joint, 'list' | 'either' | null>,
  sentence: readonly [number, number],
): Group {
  const before = folded.slice(Math.max(sentence[0], first.start - 60), first.start);
  const after = folded.slice(last.end, Math.min(sentence[1], last.end + 60));
  const group = {
    mentions: [first, last],
    start: first.start,
    end: last.end,
    is: 'bones',
    sure: true,
  } as Group;
  if (!exists(first.bone) || !exists(last.bone)) return { ...group, sure: false };
  const apart = Math.abs(placeOf(last.bone) - placeOf(first.bone));
  const broken = ONE_BREAK.test(after) || ONE_BREAK.test(before);
  if (ANGLE.test(after.slice(0, 30)) || (ANGLE.test(before.slice(-40)) && !broken))
    return { ...group, is: 'aside' };
  if (DISC_AFTER.test(after) || DISC_BEFORE.test(before)) return { ...group, is: 'disc' };
  if (apart === 1 && joint !== 'through' && !broken) return { ...group, is: 'disc' };
  const many = PLURAL.test(before) || PLURAL.test(after);
  if (apart <= 1) return { ...group, sure: many || joint === 'through' };
  const sure = many && joint === 'through';
  return { ...group, mentions: spread(first, last, first.sure && last.sure), sure };
}

/** The mentions of one sentence as groups; `sentence` is its place in the folded text. */
export function groupsOf(
  folded: string,
  mentions: readonly Mention[],
  sentence: readonly [number, number],
): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const first = mentions[at];
    const next = mentions[at + 1];
    const joint = next === undefined ? null : jointOf(folded.slice(first.end, next.start));
    const before = folded.slice(Math.max(sentence[0], first.start - 60), first.start);
    let group: Group = { mentions: [first], start: first.start, end: first.end, is: 'bones', sure: true };
    if (next !== undefined && BETWEEN_BEFORE.test(before) && (joint === 'list' || joint === 'dash')) {
      group = { ...group, mentions: [first, next], end: next.end, is: 'between' };
      at++;
    } else if (next !== undefined && joint !== null && joint !== 'list' && joint !== 'either') {
      group = pairOrRange(folded, first, next, joint, sentence);
      at++;
    } else if (ASIDE_BEFORE.test(before)) group = { ...group, is: 'aside' };
    const last = groups.at(-1);
    const listed = last === undefined ? null : jointOf(folded.slice(last.end, group.start));
    const joined = listed === 'list' || listed === 'either';
    if (last !== undefined && joined && last.is === group.is && group.is !== 'disc') {
      last.mentions.push(...group.mentions);
      last.end = group.end;
      last.sure &&= group.sure && listed === 'list';
    } else groups.push(group);
  }
  return groups;
}
