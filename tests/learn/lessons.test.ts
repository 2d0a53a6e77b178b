import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LESSONS } from '../../src/content/en/learn/lessons.ts';
import { type Lesson, lessonText, readDraft, readLesson, withStep } from '../../src/learn/lessons.ts';
import { linkOf, sceneOf } from '../../src/learn/scene.ts';
import { VIEW_FIELDS } from '../../src/session/link/parse-view.ts';
import { readLink } from '../../src/session/link/url.ts';
import { EVENTS } from '../../src/sim/event/ids.ts';
import { STAGES } from '../../src/sim/stages/stages.ts';
import { statesFigure } from '../content/figures.ts';
import { run } from '../fixtures/seed.ts';

const opens = (link: string): boolean => {
  const { case: made, notices } = readLink(link);
  return made !== null && notices.length === 0;
};
const isView = (key: string): boolean => (VIEW_FIELDS as readonly string[]).includes(key);

describe('the lessons that come with the page', () => {
  test.each(LESSONS)('$title is a lesson as anybody may write one', (lesson) => {
    expect(readLesson(lessonText(lesson, 1), opens)).toEqual({ made: lesson });
    expect(lesson.steps.length).toBeGreaterThanOrEqual(10);
    for (const { words } of lesson.steps) {
      expect(words).toMatch(/^[A-Z].*[.?]$/);
      expect(words.split(' ').length, words).toBeLessThanOrEqual(60);
      expect(statesFigure(words), words).toBe(false);
    }
  });

  it('tell the whole operation, step by step, and all that can go wrong', () => {
    const [whole, , wrong] = LESSONS;
    expect(whole.steps.map(({ at }) => at)).toEqual(STAGES);
    const events = wrong.steps.flatMap((step) => {
      const kind = readLink(linkOf(step)).case?.event.kind ?? 'none';
      return kind === 'none' ? [] : [kind];
    });
    expect(events).toEqual([...EVENTS]);
  });

  it('can be said in about five minutes', () => {
    const words = LESSONS[0].steps.reduce((sum, step) => sum + step.words.split(' ').length, 0);
    // Some 110 words a minute with pictures to look at.
    expect(words / 110).toBeGreaterThan(2.5);
    expect(words / 110).toBeLessThan(6);
  });
});

describe('a lesson from a file', () => {
  const good: Lesson = { title: 'Mine', steps: [{ at: 'inflate', words: 'Look.' }] };
  it.each([
    ['another kind of file', { kyphoscope: 'questions' }, 'kyphoscope', 'not-a-choice'],
    ['another version', { version: 2 }, 'version', 'not-a-choice'],
    ['no step', { steps: [] }, 'steps', 'too-short'],
    ['no words', { steps: [{ at: 'inflate' }] }, 'steps[0].words', 'missing'],
    ['no such time', { steps: [{ at: 'lunch', words: 'x' }] }, 'steps[0]', 'no-such-scene'],
    ['a script for a title', { title: { toString: 1 } }, 'title', 'wrong-type'],
  ])('is refused for %s', (_what, change, path, problem) => {
    const text = JSON.stringify({ ...JSON.parse(lessonText(good)), ...change }, null, 1);
    const read = readLesson(text, opens);
    expect('refused' in read ? read.refused[0] : null).toMatchObject({ path, problem });
  });

  it('may want words while it is made', () => {
    expect(readDraft(lessonText({ title: '', steps: [] }), opens)).toEqual({
      made: { title: '', steps: [] },
    });
    expect(readDraft(lessonText({ title: '', steps: [{ words: '' }] }), opens)).toMatchObject({
      made: { steps: [{ words: '' }] },
    });
    expect('refused' in readLesson(lessonText({ title: '', steps: [] }), opens)).toBe(true);
  });

  it('never throws, whatever a file holds', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect('refused' in readLesson(text, opens)).toBe(true);
      }),
      run(100),
    );
  });

  it('has its steps moved and taken away', () => {
    const three: Lesson = { title: 'x', steps: ['a', 'b', 'c'].map((words) => ({ words })) };
    const words = ({ steps }: Lesson) => steps.map((step) => step.words).join('');
    expect(words(withStep(three, 1, -1))).toBe('bac');
    expect(words(withStep(three, 0, -1))).toBe('abc');
    expect(words(withStep(three, 1, 1))).toBe('acb');
    expect(words(withStep(three, 2, 0))).toBe('ab');
  });
});

describe('a scene', () => {
  it('is a link taken apart and put together', () => {
    const link = 'v=3&T12=loss:0.5&event=cement-disc&at=cement.4&plane=axial&picked=aorta';
    const scene = sceneOf(`#${link}`, isView);
    expect(scene).toEqual({
      case: 'T12=loss:0.5&event=cement-disc',
      at: 'cement.4',
      view: 'plane=axial&picked=aorta',
    });
    expect(linkOf(scene)).toBe(link.replace('v=3&', ''));
    expect(sceneOf('', isView)).toEqual({});
    expect(linkOf({})).toBe('');
  });
});
