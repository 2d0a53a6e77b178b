import { PARTS, type PartId } from '../showing/parts.ts';
import { PART_LABELS, PART_TEXTS } from './en/parts.ts';
import { tongue } from './language.ts';
import type { PartText } from './types.ts';

/** A part's name and sentence, for whom, in a picture where `treated` is the bone that the case is about. */
export function partWords(id: PartId, voice: 'plain' | 'clinical', treated: string): PartText {
  const info = PARTS.get(id);
  if (info === undefined) return { name: id, text: '' };
  const other = voice === 'plain' ? tongue?.parts : undefined;
  const { name, text } = other?.kinds[info.kind] ?? PART_TEXTS[info.kind][voice];
  const [upper, lower] = (info.level ?? '').split('-');
  const level =
    info.kind === 'treated'
      ? treated
      : info.kind === 'disc' && voice === 'plain'
        ? (other ?? PART_LABELS).between(upper, lower)
        : (info.level ?? '');
  const sides = other?.sides ?? PART_LABELS.sides[voice];
  const side = info.side === undefined ? '' : sides[info.side];
  const fill = (words: string): string => words.replaceAll('{level}', level).replaceAll('{side}', side);
  return { name: fill(name), text: fill(text) };
}
