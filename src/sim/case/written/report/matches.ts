/**
 * All matches of a global pattern. Cheaper than `matchAll`, which copies the pattern each time: a report asks some
 * sixty patterns of each of its clauses.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
