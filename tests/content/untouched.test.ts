import { describe, expect, test } from 'vitest';
import { CLINICAL } from '../../src/content/en/clinical.ts';
import { KIOSK } from '../../src/content/en/kiosk.ts';
import { PLAIN_STAGES } from '../../src/content/en/words.ts';
import { type Concerned, stageWords, toldFor, untouchedWords } from '../../src/content/language.ts';
import type { PlainText } from '../../src/content/types.ts';
import type { Treatment } from '../../src/sim/case/case.ts';
import { defaultLevel } from '../../src/sim/case/level.ts';
import { STAGE_TABLE } from '../../src/sim/stages/stages.ts';

const bone = (treatment: Treatment, others: readonly Treatment[] = ['kyphoplasty']): Concerned => ({
  procedure: { anaesthetic: 'either' },
  one: { ...defaultLevel('T9'), treatment },
  breaks: treatment !== 'cemented-before',
  others: [treatment, ...others],
});

describe('what is said of a bone that a stage does nothing to', () => {
  test.each(STAGE_TABLE)('$id: a bone that is treated in it needs no such words', ({ id, treatments }) => {
    for (const treatment of treatments)
      if (treatment !== 'cemented-before')
        expect(untouchedWords(id, bone(treatment), 'plain'), treatment).toBeNull();
  });

  test.each(STAGE_TABLE)('$id: one that is not is named, in both voices', ({ id, treatments }) => {
    for (const treatment of ['kyphoplasty', 'vertebroplasty', 'none', 'cemented-before'] as const)
      if (!(treatments as readonly Treatment[]).includes(treatment))
        for (const voice of ['plain', 'clinical'] as const)
          expect(untouchedWords(id, bone(treatment), voice), treatment).toMatch(/^(In )?T9\b/);
  });

  test('at the break, an older one and one that has not lost height are told apart from one that breaks', () => {
    const { one, others, procedure } = bone('none');
    const breaks = untouchedWords('fracture', { one, procedure, breaks: true, others }, 'plain');
    const older = untouchedWords('fracture', { one, procedure, breaks: false, others }, 'plain');
    const whole = { ...one, fracture: { ...one.fracture, heightLoss: 0 } };
    const not = untouchedWords('fracture', { one: whole, procedure, breaks: true, others }, 'plain');
    expect(breaks).toBeNull();
    expect(new Set([older, not]).size).toBe(2);
    expect([older, not]).not.toContain(null);
  });

  test('the stage itself is then told of a bone to which it does something', () => {
    expect(toldFor('inflate', bone('none', ['vertebroplasty', 'kyphoplasty']))).toBe('kyphoplasty');
    expect(toldFor('cement', bone('none', ['vertebroplasty']))).toBe('vertebroplasty');
    expect(
      stageWords<PlainText>(PLAIN_STAGES, 'cement', toldFor('cement', bone('none', ['vertebroplasty']))),
    ).toBe(PLAIN_STAGES.cement.instead?.vertebroplasty);
    expect(toldFor('after', bone('none'))).toBe('none');
  });
});

describe('the words follow the way in', () => {
  const readers = { plain: PLAIN_STAGES, clinical: CLINICAL, kiosk: KIOSK };

  test.each(Object.entries(readers))(
    '%s: beside the pedicle the needle is not told to go through it',
    (_, words) => {
      const { route } = defaultLevel('T5').access;
      expect(route).toBe('extrapedicular');
      for (const treatment of ['kyphoplasty', 'vertebroplasty'] as const) {
        const told = JSON.stringify(stageWords<object>(words, 'needle', treatment, route));
        expect(told).toMatch(/rib/);
        expect(told).not.toMatch(/along (the|a) bridge|along the pedicle|Pedicle access/);
      }
    },
  );

  test('who sleeps is not told to be awake, and the other way round, in plain and in clinical words', () => {
    for (const words of [PLAIN_STAGES, CLINICAL]) {
      const said = (anaesthetic: 'either' | 'local' | 'general') =>
        JSON.stringify(
          stageWords<object>(words, 'prone', 'kyphoplasty', 'transpedicular', anaesthetic).valueOf(),
          (key, value) => (['anaesthetic', 'sources'].includes(key) ? undefined : value),
        );
      expect(said('either')).toMatch(/ or (you sleep|general)/);
      expect(said('local')).toMatch(/numb|Local/);
      expect(said('local')).not.toMatch(/sleep|[Gg]eneral/);
      expect(said('general')).toMatch(/sleep|General/);
      expect(said('general')).not.toMatch(/awake|[Ll]ocal anaesthesia/);
    }
  });

  test('through it, as at all other levels, nothing else is said', () => {
    for (const level of ['T6', 'T9', 'L1', 'L5'] as const) {
      const { route } = defaultLevel(level).access;
      expect(stageWords<PlainText>(PLAIN_STAGES, 'needle', 'kyphoplasty', route)).toBe(PLAIN_STAGES.needle);
    }
  });
});
