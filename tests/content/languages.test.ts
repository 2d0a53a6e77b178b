import { describe, expect, test } from 'vitest';
import { inShapeOf, textsIn } from '../../scripts/tongue-texts.ts';
import { TONGUE as AR } from '../../src/content/ar/index.ts';
import { TONGUE as DE } from '../../src/content/de/index.ts';
import { ENGLISH } from '../../src/content/en/index.ts';
import { TONGUE as ES } from '../../src/content/es/index.ts';
import { TONGUE as FR } from '../../src/content/fr/index.ts';
import type { Tongue } from '../../src/content/tongue.ts';
import { TONGUE as ZH } from '../../src/content/zh/index.ts';
import { ease, perspicuity, schoolYear } from './reading-languages.ts';

const OTHERS = { es: ES, de: DE, fr: FR, zh: ZH, ar: AR } as const;
const each = Object.entries(OTHERS);

const englishOf = new Map(textsIn(inShapeOf(ES, ENGLISH)).map(({ where, text }) => [where, text]));
/** What is the same word in another language. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  es: ['Aorta'],
  de: [],
  fr: ['Sacrum', 'Muscles', 'Tube, {side}', 'Pause'],
  zh: [],
  ar: [],
};

/** All that a stranger reads in sentences. */
const sentencesIn = ({ stages, events, warnings, parts }: Tongue): string[] => [
  ...Object.values(stages).flatMap((stage) =>
    [stage, ...Object.values(stage.instead ?? {})].flatMap(({ line, spoken }) => [line, spoken]),
  ),
  ...Object.values(events),
  ...Object.values(warnings),
  ...Object.values(parts.kinds).map(({ text }) => text),
];

describe.each(each)('%s', (id, tongue) => {
  const texts = textsIn(tongue);

  test('says all that English says, and nothing besides', () => {
    // The compiler says so too: this sees what a cast would hide.
    expect(texts.map(({ where }) => where).sort()).toEqual([...englishOf.keys()].sort());
  });

  test('leaves nothing in English', () => {
    const left = texts.filter(
      ({ where, text }) =>
        /\p{L}{3}/u.test(text) && text === englishOf.get(where) && !SAME[id].includes(text),
    );
    expect(left).toEqual([]);
  });

  test('fills in the same things: a level and a side in a name, in a text', () => {
    for (const { where, text } of texts.filter(({ where }) => where.startsWith('parts.kinds'))) {
      const marks = (words: string) => [...new Set(words.match(/\{\w+\}/g) ?? [])].sort();
      expect(marks(text), where).toEqual(marks(englishOf.get(where) ?? ''));
    }
  });

  test('says a side of the same part', () => {
    expect(tongue.page.sides.right).not.toBe(tongue.page.sides.anterior);
    expect(tongue.parts.sides.left).not.toBe(tongue.parts.sides.right);
    // Feet lie to the left of the picture, the head to the right: it is the picture's, whichever way one reads.
    const { sagittal, needle, coronal, axial } = tongue.page.directions.plain;
    expect(sagittal).toEqual(needle);
    expect([...coronal].reverse()).toEqual(axial);
  });

  test('says what an emergency is wherever it tells of going home', () => {
    const { after } = tongue.stages;
    const signs = after.line
      .split(/(?<=[.。])\s?/)
      .slice(2)
      .join(' ');
    expect(signs.length).toBeGreaterThan(15);
    expect(after.instead?.none?.line).toContain(signs);
  });

  test('has one warning for each way out of the bone', () => {
    const { warnings } = tongue;
    expect(
      new Set([warnings['leak-b'], warnings['leak-s'], warnings['leak-c'], warnings['leak-d']]).size,
    ).toBe(1);
    expect(Object.keys(warnings).sort()).toEqual(Object.keys(ENGLISH.warnings).sort());
  });

  test('writes short titles and lines that fit the screen', () => {
    for (const stage of Object.values(tongue.stages)) {
      expect([...stage.title].length, stage.title).toBeLessThanOrEqual(30);
      expect([...stage.line].length, stage.line).toBeLessThanOrEqual(id === 'zh' ? 90 : 260);
    }
  });

  test('neither sells nor promises', () => {
    const PROMISES =
      /milagr|garantiz|perfect|wunder|garantier|miracle|garanti|保证|奇迹|معجز|مضمون|schmerzfrei|sin dolor|sans douleur|无痛/i;
    for (const { where, text } of texts) expect(text, where).not.toMatch(PROMISES);
  });
});

describe('reading, by the formula of each language that has one', () => {
  test('Spanish is fairly easy or easier', () => {
    expect(perspicuity(sentencesIn(ES))).toBeGreaterThan(75);
    for (const { line, title } of Object.values(ES.stages))
      expect(perspicuity([line]), title).toBeGreaterThan(60);
  });

  test('German is for a sixth year or below', () => {
    expect(schoolYear(sentencesIn(DE))).toBeLessThan(4);
    for (const { line, title } of Object.values(DE.stages))
      expect(schoolYear([line]), title).toBeLessThanOrEqual(6);
  });

  test('French is fairly easy or easier', () => {
    expect(ease(sentencesIn(FR))).toBeGreaterThan(80);
    for (const { line, title } of Object.values(FR.stages)) expect(ease([line]), title).toBeGreaterThan(70);
  });

  test('the formulas tell hard words from easy ones', () => {
    expect(
      perspicuity(['La fisiopatología osteoporótica multifactorial condiciona intervenciones.']),
    ).toBeLessThan(20);
    expect(
      schoolYear(['Die minimalinvasive Wirbelkörperaufrichtung ermöglicht Schmerzreduktion.']),
    ).toBeGreaterThan(12);
    expect(
      ease(['L’hyperextension thoracolombaire peropératoire favorise la réexpansion vertébrale.']),
    ).toBeLessThan(40);
    // Words whose parts of speech are known: ca-sa, pa-ís, bue-no; Au-ge, See; pe-tit(e), bateau.
    expect(perspicuity(['Casa país bueno.'])).toBeCloseTo(206.835 - 62.3 * 2 - 3, 3);
    expect(ease(['Petite robe.'])).toBeCloseTo(207 - 1.015 * 2 - 73.6 * 1.5, 3);
  });
});
