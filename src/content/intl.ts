import { tongue } from './language.ts';

/** Numbers and units as the language that is spoken has them. Kept: to make a formatter anew costs more than a frame's words. */
const made = new Map<string, Intl.NumberFormat>();

function format(value: number, options: Intl.NumberFormatOptions): string {
  const locale = tongue?.locale ?? 'en-GB';
  const key = `${locale} ${options.style} ${options.unit} ${options.maximumFractionDigits}`;
  let formatter = made.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(locale, options);
    made.set(key, formatter);
  }
  return formatter.format(value);
}

const digitsOf = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A number with so many digits after the point, or the comma. */
export const decimal = (value: number, digits: number): string => format(value, digitsOf(digits));

/** So many seconds, in words: each language has its own plurals. */
export const inSeconds = (count: number): string =>
  format(count, { style: 'unit', unit: 'second', unitDisplay: 'long', ...digitsOf(0) });

/** So many minutes, in words. */
export const inMinutes = (count: number): string =>
  format(count, { style: 'unit', unit: 'minute', unitDisplay: 'long', ...digitsOf(0) });

/** A share as per cent, 1 being the whole. */
export const percent = (share: number): string => format(share, { style: 'percent', ...digitsOf(0) });

/** A length in millimetres, with its unit. It stands on the picture, where lines run from left to right: set apart, it runs as
 * its own language does. */
export function lengthMm(value: number, digits: number): string {
  const said = format(value, {
    style: 'unit',
    unit: 'millimeter',
    unitDisplay: 'short',
    ...digitsOf(digits),
  });
  return document.dir === 'rtl' ? `\u2067${said}\u2069` : said;
}

/** Things one after the other, as the language lists them in few letters. */
export const listed = (things: readonly string[]): string =>
  new Intl.ListFormat(tongue?.locale ?? 'en-GB', { type: 'conjunction', style: 'narrow' }).format(things);
