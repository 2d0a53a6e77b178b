import type { TreatedLevel } from '../../case.ts';
import { askOf, type Notes } from './drafts.ts';
import { aboutOf, type Fact } from './facts.ts';

/** Fields of which each bone has its own number. */
const OWN: readonly (readonly Fact['field'][])[] = [
  ['heightLoss', 'lossAnterior', 'lossMiddle', 'lossPosterior'],
  ['retropulsionMm'],
  ['weeksOld'],
];
const EACH = /\b(?:each|both|all|every)\b/;
const RESPECTIVELY = /\brespectively\b/;

/**
 * Which fact is about which of several bones. As many numbers as bones are theirs in order, sure with `respectively`;
 * one number is everybody's, sure with `each` or `both`; any other count is asked.
 */
export function shareOut(
  notes: Notes,
  facts: readonly Fact[],
  levels: readonly TreatedLevel[],
  clause: string,
): [TreatedLevel, Fact][] {
  const bones = [...new Set(levels)];
  if (bones.length === 0) return [];
  if (bones.length === 1) return facts.map((fact) => [bones[0], fact]);
  const inTurn = RESPECTIVELY.test(clause);
  const each = EACH.test(clause);
  const pairs: [TreatedLevel, Fact][] = [];
  const kinds = new Map<string, Fact[]>();
  for (const fact of facts) {
    const kind = OWN.find((fields) => fields.includes(fact.field))?.[0] ?? fact.field;
    kinds.set(kind, [...(kinds.get(kind) ?? []), fact]);
  }
  for (const [kind, said] of kinds) {
    const own = OWN.some(([first]) => first === kind);
    if (said.length === bones.length && (inTurn || own))
      said.forEach((fact, at) => {
        pairs.push([bones[at], { ...fact, sure: fact.sure && inTurn }]);
      });
    else if (own && said.length > 1)
      for (const fact of said) askOf(notes, null, aboutOf(fact), 'which-level', fact.start, fact.end);
    else
      for (const fact of said)
        for (const level of bones) {
          const everyones = !own || each || ('value' in fact && fact.value === 0);
          pairs.push([level, { ...fact, sure: fact.sure && everyones }]);
        }
  }
  return pairs;
}
