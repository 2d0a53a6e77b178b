import { describe, expect, test } from 'vitest';
import { DEBATE } from '../../src/content/en/debate.ts';
import { QUESTIONS } from '../../src/content/en/questions.ts';
import { EVIDENCE, type EvidenceId } from '../../src/sim/evidence/evidence.ts';
import { numbersIn, sharesIn, statesFigure } from './figures.ts';
import { allClinical, allPlain, type Piece, STAGE_TEXTS } from './texts.ts';

const UNVERIFIED = 'typical, unverified';
const pieces = [...allPlain, ...allClinical];

/** Scales and round hundreds are ways of counting, not findings. */
const COUNTING = new Set([10, 24, 100]);

/** The level of every interval here. */
const CONFIDENCE = 95;

const supports = (id: EvidenceId): number[] => {
  const { quantity, value } = EVIDENCE[id];
  const text = `${quantity}; ${value}`;
  return [...numbersIn(text), ...sharesIn(text)];
};

/** Clinical words repeat a figure as printed; plain ones may round it to a whole number. */
function unsupported({ text, sources }: Piece, rounded: boolean): number[] {
  const known = [CONFIDENCE, ...sources.flatMap(supports)];
  const slack = rounded ? 0.5 : 0.05;
  return numbersIn(text).filter(
    (figure) => !COUNTING.has(figure) && !known.some((value) => Math.abs(value - figure) <= slack + 1e-9),
  );
}

describe('sources', () => {
  test('every source is a row of the evidence table', () => {
    for (const { where, sources } of pieces)
      for (const id of sources) expect(EVIDENCE, where).toHaveProperty([id]);
  });

  test.each(pieces.filter(({ text }) => statesFigure(text)))(
    '$where states a figure and cites it',
    (piece) => {
      expect(piece.sources.length, piece.text).toBeGreaterThan(0);
    },
  );

  test('a figure that nobody has seen is never stated as a fact', () => {
    for (const { where, text, sources } of pieces) {
      const recalled = sources.filter((id) => EVIDENCE[id].mark === 'memory');
      if (recalled.length > 0) expect(text.toLowerCase(), where).toContain(UNVERIFIED);
    }
    for (const { where, text } of allPlain) expect(text.toLowerCase(), where).not.toContain('unverified');
  });

  test.each(allClinical)('$where: its numbers stand in the rows it cites', (piece) => {
    expect(unsupported(piece, false), piece.text).toEqual([]);
  });

  test.each(allPlain)('$where: its numbers round those in the rows it cites', (piece) => {
    expect(unsupported(piece, true), piece.text).toEqual([]);
  });

  test('text that carries no source states no figure', () => {
    const unsourced = [
      ...STAGE_TEXTS.flatMap(({ text }) => [
        text.plain.title,
        text.plain.lead,
        text.plain.limit,
        text.plain.lookAt.text,
        text.clinical.title,
        text.kiosk.title,
        text.kiosk.line,
        text.kiosk.spoken,
        text.plain.picture,
      ]),
      DEBATE.plain.lead,
      DEBATE.clinical.lead,
      ...QUESTIONS.flatMap(({ ask, why }) => [ask, why]),
    ];
    for (const text of unsourced) expect(statesFigure(text), text).toBe(false);
  });
});
