import { describe, expect, test } from 'vitest';
import { KIOSK_LABELS } from '../../src/content/en/kiosk.ts';
import { STAGE_TEXTS, sentencesOf } from './texts.ts';

/** Signs that nerves or lungs are being harmed, whatever was done to the bone. */
const SIGNS = {
  numbness: /numb/i,
  weakness: /weak/i,
  bladder: /bladder/i,
  bowel: /bowel/i,
  breathing: /breath/i,
  'chest pain': /chest (?:pain|hurts)/i,
};

const AFTER = STAGE_TEXTS.filter(({ name }) => name.startsWith('after'));

describe.each(AFTER)('$name tells the signs of an emergency', ({ text: { plain, clinical, kiosk } }) => {
  test.each([
    ['at once', [plain.limit], /ambulance/],
    ['in the sheet', plain.risks.map(({ text }) => text), /ambulance/],
    ['to students', clinical.risks.map(({ text }) => text), /^Emergency/],
    ['at a kiosk', [kiosk.line], /emergency/],
  ])('%s', (_where, texts, call) => {
    const told = texts.find((text) => call.test(text));
    for (const [sign, word] of Object.entries(SIGNS)) expect(told, sign).toMatch(word);
  });

  test('and none of them as a matter for the doctor', () => {
    const later = plain.risks
      .flatMap(({ text }) => sentencesOf(text))
      .filter((one) => /your doctor/.test(one));
    for (const one of later) for (const word of Object.values(SIGNS)) expect(one).not.toMatch(word);
  });
});

test('both the cement and the bone that is left have such words', () => {
  expect(AFTER.map(({ name }) => name)).toEqual(['after', 'after (none)']);
});

test('the first sentence of a kiosk promises no benefit', () => {
  expect(KIOSK_LABELS.line).not.toMatch(
    /\b(?:lifts?|heals?|helps?|eases?|fix(?:es)?|repairs?|restores?|mends?|better|straight\w*|relie\w+)\b/i,
  );
});
