import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { glyphsOf, hasLine, SCRIPTS } from '../../scripts/fonts/characters.ts';
import { patientTexts, type TongueText, textsIn } from '../../scripts/tongue-texts.ts';
import { TONGUE as AR_TONGUE } from '../../src/content/ar/index.ts';
import { PATIENT as AR } from '../../src/content/ar/patient/index.ts';
import { PATIENT as DE } from '../../src/content/de/patient/index.ts';
import { ASIDES } from '../../src/content/en/asides.ts';
import { ENGLISH_PATIENT } from '../../src/content/en/patient.ts';
import { PATIENT as ES } from '../../src/content/es/patient/index.ts';
import { PATIENT as FR } from '../../src/content/fr/patient/index.ts';
import type { Patient } from '../../src/content/patient.ts';
import { tellerOf } from '../../src/content/tongues.ts';
import type { AsideText, PlainText, StageWords } from '../../src/content/types.ts';
import { TONGUE as ZH_TONGUE } from '../../src/content/zh/index.ts';
import { PATIENT as ZH } from '../../src/content/zh/patient/index.ts';
import { ease, perspicuity, schoolYear } from './reading-languages.ts';

const each = Object.entries({ es: ES, de: DE, fr: FR, zh: ZH, ar: AR });

/** What English says at the same places: statements are their text alone there, as in the other languages. */
const englishOf = new Map(
  patientTexts(ENGLISH_PATIENT).map(({ where, text }) => [where.replace(/\.text$/, ''), text]),
);
const english = ({ where }: TongueText): string | undefined =>
  englishOf.get(where) ?? englishOf.get(where.replace(/\.text$/, ''));

/** What stands beside the English and is not said again, is for other readers, or is in a `Tongue`. */
const NOT_SAID = /\.(sources\.\d+|part|page|kiosk)$|\.clinical\b|^labels\.|^spine\.bone/;

/** What is the same word in another language. */
const SAME = new Set([
  'R',
  'Ctrl + Z',
  'Escape',
  'Pelvis',
  'Pause',
  'Source',
  'Sources',
  'Orange',
  'Cement',
  'Points',
  'your-back.html',
]);

/** Numbers of two digits and more, as they were before a language put marks between their digits. */
const figuresIn = (text: string): string[] =>
  (text.replace(/(?<=\d)[.,\u202f\u00a0 ](?=\d{3}(?!\d))/g, '').match(/\d{2,}/g) ?? []).sort();

/** Where a language says what is true of itself, asks a list for no numbers, or counts in ten thousands. */
const OTHER_FIGURES = /^(about\.parts\.5|labels\.bonesLine|film\.refusals\.too-many-pixels)/;

describe.each(each)('%s', (_, patient) => {
  // Lines that are put together of words are asked with words.
  const texts = patientTexts(patient).filter(({ where }) => !/^(labels\.boneLine|spine\.bone)\(/.test(where));

  test('says all that English says, and nothing else', () => {
    // The compiler says so too: this sees what a cast would hide.
    expect(texts.filter((one) => english(one) === undefined).map(({ where }) => where)).toEqual([]);
    const said = new Set(texts.map(({ where }) => where.replace(/\.text$/, '')));
    const missing = [...englishOf.keys()].filter((where) => !said.has(where) && !NOT_SAID.test(where));
    expect(missing).toEqual([]);
  });

  test('leaves nothing in English', () => {
    const left = texts.filter(
      (one) => /\p{L}{3}/u.test(one.text) && one.text === english(one) && !SAME.has(one.text),
    );
    expect(left.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  test('states the same figures', () => {
    for (const one of texts.filter(({ where }) => !OTHER_FIGURES.test(where)))
      expect(figuresIn(one.text), `${one.where}: ${one.text}`).toEqual(figuresIn(english(one) ?? ''));
  });

  test('says when to call an ambulance at both ends, in the words of neither', () => {
    const stages: StageWords<PlainText> = tellerOf(patient)('stages', ENGLISH_PATIENT.stages);
    const signs = stages.after.limit.split(/(?<=[.。])/)[0];
    expect(signs.length).toBeGreaterThan(15);
    expect(stages.after.instead?.none?.limit).toContain(signs);
  });

  test('has the sources of the English, sentence by sentence', () => {
    const told: StageWords<AsideText> = tellerOf(patient)('asides', ASIDES);
    const plain: StageWords<AsideText> = ASIDES;
    for (const id of Object.keys(plain) as (keyof typeof plain)[]) {
      expect(told[id].more.map(({ sources }) => sources)).toEqual(
        plain[id].more.map(({ sources }) => sources),
      );
      expect(told[id].risks.every(({ text }, at) => text !== plain[id].risks[at].text)).toBe(true);
    }
  });

  test('knows its own word for an X-ray wherever English speaks of one in a sheet', () => {
    const named = patient.xray.named.toLowerCase();
    const options = Object.values(patient.debate.options).slice(1);
    for (const { plain } of options) expect(plain.what.toLowerCase()).toContain(named);
  });

  test('neither sells nor promises', () => {
    const PROMISES =
      /milagr|garantiz|perfect|wunder|garantier|miracle|garanti|奇迹|معجز|مضمون|schmerzfrei|sin dolor|sans douleur|无痛/i;
    for (const { where, text } of texts) expect(text, where).not.toMatch(PROMISES);
  });
});

describe('reading, by the formula of each language that has one', () => {
  const sentencesIn = (patient: Patient): string[] =>
    patientTexts({
      stages: patient.stages,
      asides: patient.asides,
      debate: patient.debate,
      events: patient.events,
      matters: patient.matters,
    })
      .map(({ text }) => text)
      .filter((text) => text.split(' ').length >= 8);
  const longest = (patient: Patient): string[] =>
    sentencesIn(patient).filter((text) => text.split(' ').length >= 30);

  test('Spanish is fairly easy or easier', () => {
    expect(perspicuity(sentencesIn(ES))).toBeGreaterThan(70);
    for (const text of longest(ES)) expect(perspicuity([text]), text).toBeGreaterThan(55);
  });

  test('German is for a sixth year or below', () => {
    expect(schoolYear(sentencesIn(DE))).toBeLessThan(6);
    for (const text of longest(DE)) expect(schoolYear([text]), text).toBeLessThan(9);
  });

  test('French is fairly easy or easier', () => {
    expect(ease(sentencesIn(FR))).toBeGreaterThan(75);
    for (const text of longest(FR)) expect(ease([text]), text).toBeGreaterThan(60);
  });
});

test.each([
  ['ar', AR_TONGUE, AR],
  ['zh', ZH_TONGUE, ZH],
] as const)('the face of %s has every character that is said (npm run fonts)', (id, tongue, patient) => {
  const sheet = readFileSync(new URL(`../../src/content/${id}/face.css`, import.meta.url), 'utf8');
  expect(sheet).toContain(hasLine(glyphsOf([...textsIn(tongue), ...patientTexts(patient)], SCRIPTS[id])));
});
