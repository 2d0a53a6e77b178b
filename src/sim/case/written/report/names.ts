import { type Bone, exists, treatable } from '../bones.ts';
import { askOf, type Notes } from './drafts.ts';
import { evidence } from './evidence.ts';
import type { Remark, SentenceRead } from './remarks.ts';
import type { LeftAlone, RefusedBone } from './types.ts';
import { isOtherPart } from './word-facts.ts';

const boneName = ({ region, number }: Bone): string => `${region}${number}`;

export interface Names {
  refused: RefusedBone[];
  leftAlone: LeftAlone[];
}

/** Bones that are named and not drafted: refused where broken, else left alone. */
export function nameRest(notes: Notes, remark: Remark, names: Names, done: Set<string>): void {
  const { group } = remark.clause;
  if (group === null || group.is === 'between') return;
  const once = (key: string): boolean => !done.has(key) && done.add(key) !== undefined;
  const proof = evidence(remark);
  const history = remark.sentence.section === 'history';
  for (const mention of group.mentions) {
    const level = treatable(mention.bone);
    const at = [mention.start, mention.end] as const;
    const text = notes.text.slice(...at);
    const name = boneName(mention.bone);
    if (!exists(mention.bone)) {
      if (proof !== undefined && once(`refused ${name}`))
        names.refused.push({ text, at, why: 'no-such-level' });
      if (once(`ask ${name}`)) askOf(notes, null, 'level', 'no-such-level', ...at);
    } else if (level !== null && notes.levels.has(level)) continue;
    else if (level === null && proof !== undefined && !history) {
      if (once(`refused ${name}`)) names.refused.push({ text, at, why: 'not-treatable' });
    } else if (level !== null && proof !== undefined && history)
      askOf(notes, level, 'level', 'history', ...at);
    else if (!history && once(`left ${name}`)) {
      const whole = remark.facts.some((fact) => fact.field === 'whole');
      const why = isOtherPart(remark.text) ? 'other-part' : whole ? 'normal' : 'not-broken';
      names.leftAlone.push({ text, at, why });
    }
  }
}

/** Names the discs, each once. */
export function nameDiscs(text: string, sentences: readonly SentenceRead[], names: Names): void {
  const done = new Set<string>();
  for (const { groups } of sentences)
    for (const group of groups) {
      if (group.is !== 'disc') continue;
      const at = [group.start, group.end] as const;
      const key = group.mentions.map((mention) => boneName(mention.bone)).join('-');
      if (!done.has(key)) names.leftAlone.push({ text: text.slice(...at), at, why: 'disc' });
      done.add(key);
    }
}
