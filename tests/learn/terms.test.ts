import { describe, expect, it, test } from 'vitest';
import { CLINICAL } from '../../src/content/en/clinical.ts';
import { GLOSSARY } from '../../src/content/en/learn/glossary.ts';
import { partOf, searchTerms, TERM_GROUPS, termFinder } from '../../src/learn/terms.ts';
import { PARTS } from '../../src/showing/parts.ts';
import { TREATED_LEVELS } from '../../src/sim/case/params.ts';
import { clinicalPieces, STAGE_TEXTS, sentencesOf } from '../content/texts.ts';

const ALL = TERM_GROUPS.flatMap((group) => GLOSSARY[group]);
/** Words for patients, for which the field has its own. */
const LAY = /\b(?:bone bridge|back bone|tummy|dye|tube that|doctor|your)\b/i;

describe('the glossary', () => {
  it('has at least eighty terms, in every group', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(80);
    for (const group of TERM_GROUPS) expect(GLOSSARY[group].length, group).toBeGreaterThanOrEqual(10);
  });

  it('has each of them, and each form of it, once', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    const forms = ALL.flatMap(({ name, also = [] }) => [name, ...also].map((one) => one.toLowerCase()));
    const twice = forms.filter((form, at) => forms.indexOf(form) !== at);
    expect(twice).toEqual([]);
  });

  test.each(ALL)('$id is one exact sentence that can be said', ({ id, name, say, text }) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(sentencesOf(text), text).toHaveLength(1);
    expect(text).toMatch(/^[A-Z].*[^.]\.$/);
    expect(text.split(' ').length, text).toBeLessThanOrEqual(40);
    expect(say, name).toMatch(/^[A-Za-z -]+$/);
    expect(text).not.toMatch(LAY);
    expect(text.toLowerCase().startsWith(`${name.toLowerCase()} is`), 'it explains, not repeats').toBe(false);
  });

  test.each(ALL.filter(({ part }) => part !== undefined))('$id lights up a part that exists', (term) => {
    for (const level of TREATED_LEVELS) expect(PARTS.has(partOf(term, level) ?? ''), level).toBe(true);
  });

  it('lights up a part for at least a third of its terms', () => {
    expect(ALL.filter(({ part }) => part !== undefined).length).toBeGreaterThan(ALL.length / 3);
  });
});

describe('terms in texts', () => {
  const find = termFinder(GLOSSARY);
  const ids = new Set(ALL.map(({ id }) => id));

  it('are linked at every step, each to a term that exists, and the text stays as it is', () => {
    for (const { name, text } of STAGE_TEXTS) {
      const pieces = clinicalPieces(name, text).map((one) => ({ text: one.text, found: find(one.text) }));
      expect(
        pieces.some(({ found }) => found.some((piece) => typeof piece !== 'string')),
        name,
      ).toBe(true);
      for (const { text: whole, found } of pieces) {
        expect(found.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('')).toBe(whole);
        const linked = found.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.id]));
        expect(new Set(linked).size).toBe(linked.length);
        for (const id of linked) expect(ids).toContain(id);
      }
    }
    expect(Object.keys(CLINICAL).length).toBeGreaterThan(10);
  });

  it('are found whole, longest first, and in capitals only where they are written so', () => {
    expect(find('The pedicles and medial border of pedicle')).toEqual([
      'The ',
      { id: 'pedicle', words: 'pedicles' },
      ' and ',
      { id: 'medial-border', words: 'medial border' },
      ' of pedicle',
    ]);
    expect(find('abdomen free, pedicled')).toEqual(['abdomen free, pedicled']);
    expect(find('In FREE')).toEqual(['In ', { id: 'free', words: 'FREE' }]);
    expect(find('')).toEqual([]);
  });

  it('are searched by name first', () => {
    expect(searchTerms(ALL, 'ped')[0].id).toBe('pedicle');
    expect(searchTerms(ALL, '  CEMENT LEAK ')[0].id).toBe('leakage');
    expect(searchTerms(ALL, 'qqq')).toEqual([]);
    expect(searchTerms(ALL, '')).toHaveLength(ALL.length);
  });
});
