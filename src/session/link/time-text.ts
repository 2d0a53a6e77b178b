import { STAGES, type StageId } from '../../sim/stages/stages.ts';

/** Digits of a time within its stage, and half of the last of them. */
const DIGITS = 4;
const HALF_A_DIGIT = 0.5 * 10 ** -DIGITS;

const isStage = (name: string): name is StageId => (STAGES as readonly string[]).includes(name);

/** `inflate` is that stage done, `inflate.4` four tenths into it; null for what names no stage. */
export function readTimeText(text: string): number | null {
  const [name, share, ...rest] = text.trim().toLowerCase().split('.');
  if (rest.length > 0 || !isStage(name) || (share !== undefined && !/^\d{1,6}$/.test(share))) return null;
  return STAGES.indexOf(name) + (share === undefined ? 1 : Number(`0.${share}`));
}

/** The time as it stands in a link. */
export function timeText(t: number): string {
  const place = Math.min(STAGES.length, Math.max(1, Math.ceil(t - HALF_A_DIGIT))) - 1;
  const share = Math.round((t - place) * 10 ** DIGITS);
  const name = STAGES[place];
  if (share >= 10 ** DIGITS) return name;
  const digits = String(Math.max(0, share)).padStart(DIGITS, '0').replace(/0+$/, '');
  return `${name}.${digits === '' ? '0' : digits}`;
}
