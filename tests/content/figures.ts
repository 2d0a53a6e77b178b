/** Names that hold digits or a share but state no figure: vertebrae, parts of a body, scales, drugs and trials. */
const NAMES =
  /\b(?:posterior (?:third|quarter)|[CTLS]\d{1,2}(?:[–-][CTLS]?\d{1,2})?|OF\d|SF-36|TA279|(?:AAOS|ASBMR|Cochrane) \d{4})\b/g;

const AMOUNTS =
  /\b(?:half|third|quarter|(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:minutes?|hours?|days?|weeks?|months?|years?|degrees?|points?|of every))\b/i;

const nameless = (text: string): string => text.replace(NAMES, '');

/** Does the text state a figure, in digits or as a counted unit? */
export const statesFigure = (text: string): boolean =>
  /\d/.test(nameless(text)) || AMOUNTS.test(nameless(text));

const SPACED_THOUSANDS = /(\d)[,\u00a0\u202f ](\d{3})(?!\d)/g;

/** The numbers in a text, without signs; thousands may be set off by a comma or a space. */
export function numbersIn(text: string): number[] {
  const joined = nameless(text).replace(SPACED_THOUSANDS, '$1$2');
  return (joined.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** "11 of 91" and "11/91" as a share of 100 as well, since plain words count in hundreds. */
export function sharesIn(text: string): number[] {
  return [...text.matchAll(/(\d+)(?:\/| of )(\d+)/g)].map(
    ([, part, whole]) => (100 * Number(part)) / Number(whole),
  );
}
