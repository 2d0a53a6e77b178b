import type { TreatedLevel } from '../case.ts';
import { LONGEST_ENTRY } from './answer.ts';
import { type Bone, exists, inOrder, placeOf, treatable, whyNot } from './bones.ts';
import { foldEntry } from './fold.ts';
import { type LevelItem, levelItems } from './level-items.ts';

/** Why a part of an entry named no level that can be treated. `ambiguous` is a question, the others are refusals. */
export type LevelRefusal = 'no-such-level' | 'not-treatable' | 'ambiguous';

/** The levels that an entry names, in the order of the spine, each once; and what in it was not taken. */
export interface LevelsRead {
  levels: TreatedLevel[];
  refused: { text: string; why: LevelRefusal }[];
}

/** Items between separators; a bare number belongs to what stands before it: `L1/2`. */
function runsOf(items: readonly LevelItem[]): LevelItem[][] {
  const runs: LevelItem[][] = [[]];
  let parted = false;
  for (const item of items) {
    const run = runs[runs.length - 1];
    if (item.is === 'and') parted = true;
    else if (parted && item.is !== 'bare' && run.length > 0) {
      runs.push([item]);
      parted = false;
    } else {
      if (parted && item.is === 'bare') run.push({ ...item, is: 'and' });
      run.push(item);
      parted = false;
    }
  }
  return runs.filter((run) => run.length > 0);
}

/** The bones of one run with bare numbers filled in, or null where it has to be asked. */
function bonesOf(run: readonly LevelItem[]): Bone[] | null {
  const bones: Bone[] = [];
  let joint: 'none' | 'and' | 'range' = 'none';
  let lastEnd = -1;
  for (const item of run) {
    if (item.is === 'and' || item.is === 'range') {
      if (bones.length > 0) joint = item.is;
      continue;
    }
    if (item.is === 'ambiguous') return null;
    if (item.is === 'unknown') {
      if (item.start === lastEnd) return null;
      lastEnd = item.end;
      continue;
    }
    if (item.is !== 'bone' && item.is !== 'bare') continue;
    const last = bones.at(-1);
    let bone: Bone;
    if (item.is === 'bare') {
      if (last === undefined || joint === 'none' || item.number <= last.number) return null;
      bone = { region: last.region, number: item.number };
    } else bone = item.bone;
    if (item.start === lastEnd) return null;
    if (joint === 'range' && last !== undefined) {
      if (!exists(last) || !exists(bone) || Math.abs(placeOf(bone) - placeOf(last)) !== 1) return null;
    }
    bones.push(bone);
    joint = 'none';
    lastEnd = item.end;
  }
  return joint === 'range' ? null : bones;
}

/**
 * Every level that a short entry names: `t12`, `BWK 12`, `第一腰椎`, `T12/L1`.
 *
 * Never another bone than the one written: digits are not mended, `L11` is refused. A list is taken, neighbours joined
 * by a dash (`T12-L1`) too; ends of a longer range (`T11-L1`) are asked, and so is what denies, doubts or has a choice
 * (`not L1`, `L1?`, `L1 or L2`), a number that stands alone (`T1 2`) and a Roman numeral of nothing but I (`L II`) or
 * without a space. Roman numerals with V or X are read after a space: `Th XII`.
 */
export function readLevels(text: string): LevelsRead {
  const folded = foldEntry(text);
  const whole = text.normalize('NFC').trim();
  if (folded === '') return { levels: [], refused: [] };
  if (folded.length > LONGEST_ENTRY)
    return { levels: [], refused: [{ text: whole.slice(0, LONGEST_ENTRY), why: 'ambiguous' }] };
  const levels = new Set<TreatedLevel>();
  const refused: LevelsRead['refused'] = [];
  const refuse = (start: number, end: number, why: LevelRefusal) =>
    refused.push({ text: whole.slice(start, end).trim(), why });
  const items = levelItems(folded);
  if (items.some((item) => item.is === 'ambiguous' && !/\d/.test(folded.slice(item.start, item.end))))
    return { levels: [], refused: [{ text: whole, why: 'ambiguous' }] };
  for (const run of runsOf(items)) {
    const bones = bonesOf(run);
    for (const item of run) {
      if (item.is === 'unknown' && bones !== null) refuse(item.start, item.end, 'no-such-level');
      if (item.is !== 'bone') continue;
      const level = treatable(item.bone);
      const why = whyNot(item.bone);
      if (why !== null && (bones !== null || why === 'no-such-level')) refuse(item.start, item.end, why);
      else if (bones !== null && level !== null) levels.add(level);
    }
    if (bones === null) refuse(run[0].start, run[run.length - 1].end, 'ambiguous');
    else
      for (const bone of bones) {
        const level = treatable(bone);
        if (level !== null) levels.add(level);
        else if (!run.some((item) => item.is === 'bone' && item.bone === bone))
          refuse(run[0].start, run[run.length - 1].end, whyNot(bone) ?? 'ambiguous');
      }
  }
  if (levels.size === 0 && refused.length === 0) refuse(0, whole.length, 'ambiguous');
  return { levels: inOrder(levels), refused };
}
