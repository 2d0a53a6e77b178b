import type { Fact } from './facts.ts';
import type { Remark } from './remarks.ts';

const HEIGHTS: readonly unknown[] = ['heightLoss', 'lossAnterior', 'lossMiddle', 'lossPosterior'];
/** `no acute fracture` leaves room for an old one. */
const ONLY_NEW = /\b(?:acute|new|recent|fresh|displaced|additional|retro-?puls\w*)\b/;
const A_BREAK = /\b(?:fract|fx|vcf|compres|deformit)/;

/** A bone's own evidence in a remark: that it is broken, filled, or has lost height. */
export function evidence(remark: Remark): Fact | undefined {
  const facts = remark.facts.filter((fact) => fact.field === 'broken' || fact.field === 'treatment');
  const best = facts.find((fact) => fact.sure) ?? facts[0];
  const { start } = remark.clause;
  const denied = remark.facts.some((fact) => {
    const words = remark.text.slice(fact.start - start, fact.end - start);
    return fact.field === 'unbroken' && A_BREAK.test(words) && !ONLY_NEW.test(words);
  });
  if (best !== undefined) return denied && best.field === 'broken' ? { ...best, sure: false } : best;
  const height = remark.facts.find(
    (fact) =>
      (HEIGHTS.includes(fact.field) && 'value' in fact && fact.value !== 0 && fact.sure) ||
      (fact.field === 'ask' && HEIGHTS.includes(fact.about)),
  );
  return height && { start: height.start, end: height.end, field: 'broken', sure: false };
}
