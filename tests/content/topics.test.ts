import { describe, expect, test } from 'vitest';
import { STAGES, type StageId } from '../../src/sim/stages/stages.ts';
import { clinicalPieces, othersOf, plainPieces, READERS, STAGE_TEXTS, type StageText } from './texts.ts';

/** What a patient must have been told, where, and the words that must stand there. */
const PLAIN_TOPICS: readonly (readonly [topic: string, stage: StageId, words: readonly RegExp[]])[] = [
  ['what a healthy spine is', 'healthy', [/bones?/, /discs?/, /nerves/, /osteoporosis/]],
  ['what a compression fracture is', 'fracture', [/compression fracture/, /loses height/]],
  ['its causes', 'fracture', [/osteoporosis/, /injury/, /tumour/]],
  ['that a new fracture is likelier after one', 'fracture', [/new break/]],
  ['when to get help at once', 'fracture', [/at once/, /bladder or bowels/]],
  ['healing without surgery', 'choices', [/three months/, /without surgery/]],
  ['a brace', 'choices', [/brace/]],
  ['when cement is considered', 'choices', [/still hurts badly/, /pain medicine/]],
  [
    'what kyphoplasty is, and how vertebroplasty differs',
    'choices',
    [/Vertebroplasty presses/, /Kyphoplasty opens a space/],
  ],
  ['pain, mobility and quality of life', 'choices', [/less pain/, /moved better/, /better life/]],
  [
    'that the effect is debated',
    'choices',
    [/do not agree/, /pretend procedure/, /no such trial of kyphoplasty/],
  ],
  ['what matters to the patient', 'choices', [/what matters most to you/]],
  ['who cannot have it', 'choices', [/infection/, /bleeding problem/, /allergy/]],
  ['blood thinners', 'prone', [/aspirin/, /warfarin/, /Never stop one on your own/, /ask your doctor/]],
  ['no food or drink', 'prone', [/no food or drink/, /some hours/]],
  ['anaesthetic', 'prone', [/local anaesthetic/, /general/, /you sleep/]],
  ['hospital or outpatient', 'prone', [/hospital/, /outpatient/]],
  ['X-rays', 'localise', [/X-rays/, /dose/]],
  ['needle through the skin under X-ray', 'needle', [/skin/, /needle/, /X-rays/]],
  ['infection, bleeding and nerve damage', 'needle', [/Infection/, /Bleeding/, /harm a nerve/]],
  ['the tube', 'cannula', [/cannula/]],
  ['the balloon tamp', 'balloon-in', [/balloon tamp/, /yellow balloon/]],
  ['height', 'inflate', [/height/, /not all of it/]],
  ['allergy to the X-ray dye', 'inflate', [/allergic to the dye/]],
  ['the cavity', 'deflate', [/space in the bone/]],
  ['acrylic cement', 'cement', [/acrylic/]],
  [
    'leaks, and that the count depends on the search',
    'cement',
    [/depends on how hard you look/, /7 to 40 of 100/, /73 of 100/],
  ],
  ['embolism and compression', 'cement', [/embolism/, /cord/, /root of a nerve/]],
  ['more back pain', 'set', [/more back pain/]],
  ['home the same day', 'after', [/same day/]],
  ['driving', 'after', [/Do not drive until your doctor/]],
  ['soreness', 'after', [/sore for a few days/]],
  ['normal activities', 'after', [/normal activities/]],
  ['whom to call', 'after', [/Call for an ambulance/, /Call your doctor/]],
  ['the next fracture and its prevention', 'after', [/new break/, /medicine for your bones/]],
  ['lasting back pain', 'after', [/hurt as much as before, or more/]],
];

const CLINICAL_TOPICS: readonly (readonly [topic: string, stage: StageId, words: readonly RegExp[]])[] = [
  ['the open trials and who paid', 'choices', [/FREE/, /CAFE/, /funded/]],
  [
    'the sham-controlled trials',
    'choices',
    [/Five/, /Buchbinder/, /INVEST/, /VERTOS IV/, /VAPOUR/, /VOPE/, /never tested against sham/],
  ],
  ['guidance', 'choices', [/ASBMR/, /AAOS/, /NICE/, /Cochrane/]],
  ['that a change within a group is none between groups', 'after', [/Changes within a group/, /CAFE/]],
  ['registries are confounded', 'choices', [/confounded/]],
  ['grades', 'fracture', [/Genant/, /OF classification/]],
  ['posture', 'prone', [/6\.5 ± 4\.1°/]],
  ['the medial rule', 'needle', [/medial pedicle cortex/, /posterior wall/]],
  ['end points of inflation', 'inflate', [/maximum pressure/, /maximum volume/]],
  ['leak by method of detection', 'cement', [/rate of detection/, /73\.4 %/]],
];

const textOf = (id: StageId): StageText => {
  const found = STAGE_TEXTS.find(({ name }) => name === id);
  if (found === undefined) throw new Error(`nothing is said at ${id}`);
  return found.text;
};
const plainOf = (id: StageId): string =>
  plainPieces(id, textOf(id))
    .map(({ text }) => text)
    .join('\n');
const clinicalOf = (id: StageId): string =>
  clinicalPieces(id, textOf(id))
    .map(({ text }) => text)
    .join('\n');

describe('what must be told', () => {
  test.each(PLAIN_TOPICS)('%s, at %s', (_topic, stage, words) => {
    for (const word of words) expect(plainOf(stage)).toMatch(word);
  });

  test.each(CLINICAL_TOPICS)('clinical: %s, at %s', (_topic, stage, words) => {
    for (const word of words) expect(clinicalOf(stage)).toMatch(word);
  });

  test('every stage has something that must be told', () => {
    const told = new Set(PLAIN_TOPICS.map(([, stage]) => stage));
    expect(STAGES.filter((id) => !told.has(id))).toEqual([]);
  });
});

describe('a stage that is told otherwise of another treatment', () => {
  test.each(Object.entries(READERS))('is told so to all: %s', (_reader, words) => {
    for (const id of STAGES) expect(othersOf(words, id), id).toEqual(othersOf(READERS.plain, id));
  });

  test('there are such stages', () => {
    expect(STAGES.filter((id) => othersOf(READERS.plain, id).length > 0)).not.toEqual([]);
  });
});

describe('the balloon and the cement are named as they look', () => {
  test.each(['balloon-in', 'inflate'] as const)('%s', (id) => expect(plainOf(id)).toMatch(/yellow balloon/));
  test('cement', () => expect(plainOf('cement')).toMatch(/grey-green cement/));
});
