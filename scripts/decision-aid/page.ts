import { CDC, IPDAS, type Item, PEMAT } from './items.ts';

/** Items met, of those that apply and that no people are needed for. */
export function score(items: readonly Item[]): { met: number; of: number } {
  const ours = items.filter(({ met }) => met === 'yes' || met === 'no');
  return { met: ours.filter(({ met }) => met === 'yes').length, of: ours.length };
}

const between = (items: readonly Item[], from: number, to: number): Item[] =>
  items.filter(({ id }) => Number(id) >= from && Number(id) <= to);

export const PARTS = {
  'IPDASi v4, qualifying': IPDAS.filter(({ id }) => id.startsWith('1.')),
  'IPDASi v4, certifying': IPDAS.filter(({ id }) => id.startsWith('2.')),
  'IPDASi v4, quality': IPDAS.filter(({ id }) => id.startsWith('Q')),
  'PEMAT, understanding': between(PEMAT, 1, 19),
  'PEMAT, acting': between(PEMAT, 20, 26),
  'CDC Clear Communication Index': CDC,
} as const;

const WORDS = { yes: 'yes', no: '**no**', people: '**not done**', 'not-for-this': 'does not apply' } as const;

const row = ({ id, asks, met, how, test }: Item): string =>
  `| ${id} | ${asks} | ${WORDS[met]} | ${how} | ${test === undefined ? '' : `\`${test}\``} |`;

const percent = ({ met, of }: { met: number; of: number }): string =>
  `${met} of ${of} (${Math.round((100 * met) / of)} %)`;

/** docs/decision-aid.md */
export const decisionAidPage = (): string => `# As a decision aid

Made from \`scripts/decision-aid/items.ts\` by \`npm run docs\`. Three checklists, item by item: IPDASi v4 (what a decision aid owes a
patient), PEMAT (can it be understood and acted on), and the CDC Clear Communication Index. We filled them in ourselves; no outside
rater has. An item that is met in part counts as not met. A test beside an item would fail if what meets it went away; it does not
show that anybody understood.

| checklist | met |
| --- | --- |
${Object.entries(PARTS)
  .map(([name, items]) => `| ${name} | ${percent(score(items))} |`)
  .join('\n')}

Left out of these counts: what does not apply, and what needs people who use it (not done, eight items of IPDASi).

${Object.entries(PARTS)
  .map(
    ([name, items]) => `## ${name}

| item | asks for | met | where, or why not | test |
| --- | --- | --- | --- | --- |
${items.map(row).join('\n')}
`,
  )
  .join('\n')}`;
