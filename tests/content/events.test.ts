import { describe, expect, test } from 'vitest';
import { EVENT_LABELS, EVENT_WORDS } from '../../src/content/en/events/events.ts';
import { EVENTS } from '../../src/sim/event/ids.ts';
import { EVENT_TABLE, eventsFor } from '../../src/sim/event/table.ts';
import { STAGE_TABLE, STAGES } from '../../src/sim/stages/stages.ts';
import { sentencesOf, wordCount } from './texts.ts';

const MOST_WORDS = { plain: 55, clinical: 60, kiosk: 30 };
const all = Object.entries(EVENT_WORDS);

describe('what can go wrong', () => {
  test.each(EVENTS)('%s happens where a case has the stage, and has words', (id) => {
    const { stage, treatments } = EVENT_TABLE[id];
    const entry = STAGE_TABLE.find((one) => one.id === stage);
    expect(entry?.treatments).toEqual(expect.arrayContaining([...treatments]));
    expect(EVENT_WORDS).toHaveProperty([id]);
  });

  test('it is told in the order of the stages, each once', () => {
    const places = EVENTS.map((id) => STAGES.indexOf(EVENT_TABLE[id].stage));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(EVENTS).size).toBe(EVENTS.length);
    expect(Object.keys(EVENT_WORDS).sort()).toEqual([...EVENTS].sort());
  });

  test('a case is told only of what it can meet', () => {
    const ids = (...given: Parameters<typeof eventsFor>) => Object.values(eventsFor(...given)).flat();
    expect(ids(['kyphoplasty'], 'healthy')).toHaveLength(EVENTS.length);
    expect(ids(['vertebroplasty'], 'healthy')).toEqual(
      EVENTS.filter((id) => id !== 'endplate-break' && id !== 'balloon-rupture'),
    );
    expect(ids(['none'], 'healthy')).toEqual(['next-fracture']);
    expect(ids(['none', 'cemented-before'], 'healthy')).toEqual(['next-fracture', 'cement-displaced']);
  });

  test('what belongs to the stage stands apart from all else', () => {
    expect(eventsFor(['kyphoplasty'], 'inflate').here).toEqual(['endplate-break', 'balloon-rupture']);
    expect(eventsFor(['kyphoplasty'], 'choices').here).toEqual([]);
    for (const stage of STAGES) {
      const { here, elsewhere } = eventsFor(['kyphoplasty'], stage);
      expect(here.length + elsewhere.length).toBe(EVENTS.length);
    }
  });

  test.each(all)('%s is told alike to patients and to students', (_id, { plain, clinical }) => {
    // A figure for one audience is a figure for the other, from rows that both cite.
    expect(plain.common === null).toBe(clinical.common === null);
    for (const source of plain.common?.sources ?? []) expect(clinical.common?.sources).toContain(source);
    for (const [voice, text] of [
      ['plain', plain],
      ['clinical', clinical],
    ] as const)
      for (const said of [text.what, text.noticed, text.done, text.common?.text, text.common?.looked])
        if (said !== undefined) {
          expect(said).toMatch(/\.$/);
          expect(wordCount(said), said).toBeLessThanOrEqual(MOST_WORDS[voice]);
        }
  });

  test.each(all)('%s: a stranger hears a sentence or two that do not frighten', (_id, { kiosk }) => {
    expect(sentencesOf(kiosk).length).toBeLessThanOrEqual(2);
    expect(wordCount(kiosk)).toBeLessThanOrEqual(MOST_WORDS.kiosk);
    expect(kiosk).not.toMatch(/\b(?:nerves?|lungs?|dies?|died|death|surgery|numb|weak leg|ambulance)\b/i);
  });

  test('where no figure is known, it is said', () => {
    expect(all.some(([, { plain }]) => plain.common === null)).toBe(true);
    expect(EVENT_LABELS.notKnown).toMatch(/no good figure/);
  });
});
