import type { Evidence, SourceAt } from './types.ts';

/** The address that opens a source. */
export function addressOf(at: SourceAt): string {
  if (at.startsWith('https://')) return at;
  return at.startsWith('PMC') ? `https://pmc.ncbi.nlm.nih.gov/articles/${at}/` : `https://doi.org/${at}`;
}

/** What a source's link is called: the number by which the field knows it, or the site that has the page. */
export const nameOf = (at: SourceAt): string => (at.startsWith('https://') ? at.split('/')[2] : at);

/** A source in running text, with its numbers; the address of a page would be too long there. */
export const cited = ({ source, at = [] }: Evidence): string =>
  [source, ...at.filter((one) => !one.startsWith('https://'))].join(', ');
