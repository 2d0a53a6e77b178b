import { PARTS, type PartId } from '../showing/parts.ts';
import { PART_LABELS, PART_TEXTS } from './en/parts.ts';
import type { PartText } from './types.ts';

/** A part's name and sentence, for whom, in a picture where `treated` is the bone that the case is about. */
export function partWords(id: PartId, voice: 'plain' | 'clinical', treated: string): PartText {
  const info = PARTS.get(id);
  if (info === undefined) return { name: id, text: '' };
  const { name, text } = PART_TEXTS[info.kind][voice];
  const [upper, lower] = (info.level ?? '').split('-');
  const level =
    info.kind === 'treated'
      ? treated
      : info.kind === 'disc' && voice === 'plain'
        ? PART_LABELS.between(upper, lower)
        : (info.level ?? '');
  const side = info.side === undefined ? '' : PART_LABELS.sides[voice][info.side];
  const fill = (words: string): string => words.replaceAll('{level}', level).replaceAll('{side}', side);
  return { name: fill(name), text: fill(text) };
}
