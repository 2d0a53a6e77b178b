import { describe, expect, it, test } from 'vitest';
import { QUESTION_SET } from '../../src/content/en/learn/questions.ts';
import { inPlace, jumbled, KINDS, moved, optionsOf, type Way } from '../../src/learn/questions.ts';
import { readSet } from '../../src/learn/read-set.ts';
import { linkOf } from '../../src/learn/scene.ts';
import { readLink } from '../../src/session/link/url.ts';

const { questions } = QUESTION_SET;
const opens = (link: string): boolean => {
  const { case: made, notices } = readLink(link);
  return made !== null && notices.length === 0;
};
const chosen = questions.flatMap((one) => ('right' in one ? [one] : []));

describe('the questions that come with the page', () => {
  it('are at least sixty, of every kind, each once', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const kind of KINDS)
      expect(questions.filter((one) => one.kind === kind).length, kind).toBeGreaterThanOrEqual(5);
  });

  it('are a set as anybody may write one', () => {
    const file = JSON.stringify({ kyphoscope: 'questions', version: 1, ...QUESTION_SET });
    expect(readSet(file, opens)).toEqual({ made: QUESTION_SET });
  });

  test.each(questions)('$id opens a picture of its own and explains itself', ({ scene, why, ask }) => {
    expect(Object.keys(scene).length).toBeGreaterThan(0);
    expect(scene.at, 'a time').toBeDefined();
    expect(readLink(linkOf(scene)).notices).toEqual([]);
    expect(why).toMatch(/[.]$/);
    expect(why.split(' ').length).toBeGreaterThan(7);
    expect(ask).toMatch(/[.?]$/);
  });

  it('have their right answers everywhere: no place and no length gives them away', () => {
    const four = chosen.filter(({ wrong }) => wrong.length === 3);
    expect(four.length).toBeGreaterThan(40);
    const places = [0, 1, 2, 3].map(
      (place) => four.filter((one) => optionsOf(one).indexOf(one.right) === place).length,
    );
    for (const count of places) {
      expect(count / four.length, places.join()).toBeGreaterThan(0.12);
      expect(count / four.length, places.join()).toBeLessThan(0.42);
    }
    const longest = four.filter(({ right, wrong }) => wrong.every((one) => one.length < right.length));
    expect(longest.length / four.length).toBeLessThan(0.6);
  });

  it('decide between ways of which some are good and some are not, all the way down', () => {
    const walk = (ways: readonly Way[]): void => {
      expect(ways.some(({ good }) => good)).toBe(true);
      expect(ways.some(({ good }) => !good)).toBe(true);
      for (const { next, scene } of ways) {
        if (scene !== undefined) expect(readLink(linkOf(scene)).notices).toEqual([]);
        if (next !== undefined) walk(next.ways);
      }
    };
    const decided = questions.flatMap((one) => (one.kind === 'decide' ? [one] : []));
    for (const { ways } of decided) walk(ways);
    expect(decided.filter(({ ways }) => ways.some(({ next }) => next !== undefined)).length).toBeGreaterThan(
      1,
    );
    const first = decided.map(({ ways }) => ways.findIndex(({ good }) => good));
    expect(new Set(first).size).toBeGreaterThan(1);
  });

  it('are put in order from another one', () => {
    for (const one of questions)
      if (one.kind === 'order') {
        const shown = jumbled(one);
        expect([...shown].sort()).toEqual([...one.steps].sort());
        expect(shown).not.toEqual(one.steps);
        expect(inPlace(one.steps, one.steps)).toBe(one.steps.length);
      }
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });
});

describe('a set from a file', () => {
  const good = {
    kyphoscope: 'questions',
    version: 1,
    id: 'mine',
    title: 'Mine',
    questions: [{ id: 'one', kind: 'choose', ask: 'Which?', right: 'a', wrong: ['b'], why: 'So it is.' }],
  };
  const refused = (change: (set: typeof good) => unknown) => {
    const read = readSet(JSON.stringify(change(structuredClone(good)), null, 1), opens);
    return 'refused' in read ? read.refused : [];
  };

  it('is read where it is right', () => {
    expect(readSet(JSON.stringify(good), opens)).toMatchObject({ made: { id: 'mine' } });
  });

  const first = good.questions[0];
  it.each([
    ['no why', { ...first, why: undefined }, 'questions[0].why', 'missing'],
    ['a field by a wrong name', { ...first, answer: 'a' }, 'questions[0].answer', 'unknown-field'],
    ['no such kind', { ...first, kind: 'guess' }, 'questions[0].kind', 'not-a-choice'],
    ['an answer twice', { ...first, wrong: ['a'] }, 'questions[0]', 'same-text'],
    ['no wrong answer', { ...first, wrong: [] }, 'questions[0].wrong', 'too-short'],
    ['a number for words', { ...first, ask: 3 }, 'questions[0].ask', 'wrong-type'],
    ['too many words', { ...first, right: 'a'.repeat(201) }, 'questions[0].right', 'too-long'],
    ['no such picture', { ...first, scene: { at: 'nowhere' } }, 'questions[0].scene', 'no-such-scene'],
    ['no such bone', { ...first, scene: { case: 'C3' } }, 'questions[0].scene', 'no-such-scene'],
    [
      'no such part',
      { id: 'p', kind: 'point', ask: 'Point.', parts: ['elbow'], why: 'So.' },
      'questions[0].parts[0]',
      'no-such-part',
    ],
    [
      'no good way',
      {
        id: 'd',
        kind: 'decide',
        ask: 'What?',
        why: 'So.',
        ways: [
          { do: 'a', good: false, follows: 'x' },
          { do: 'b', good: false, follows: 'y' },
        ],
      },
      'questions[0].ways',
      'no-way-out',
    ],
  ])('is refused for %s', (_what, question, path, problem) => {
    const found = refused((set) => ({ ...set, questions: [question] }));
    expect(found[0]).toMatchObject({ path, problem });
    expect(found[0].line).toBeGreaterThan(6);
  });

  it('is refused for a question twice, for another kind of file, and for no JSON, each with its line', () => {
    expect(refused((set) => ({ ...set, questions: [first, first] }))[0]).toMatchObject({
      problem: 'same-id',
    });
    expect(refused((set) => ({ ...set, kyphoscope: 'lesson' }))[0]).toMatchObject({
      line: 2,
      path: 'kyphoscope',
    });
    expect(readSet('{\n"a": 1,,\n}', opens)).toEqual({
      refused: [{ line: 2, path: '', problem: 'not-json' }],
    });
    expect(refused(() => [1])[0]).toMatchObject({ line: 1, path: 'kyphoscope', problem: 'missing' });
    expect(refused(() => 'x')[0]).toMatchObject({ line: 1, path: '', problem: 'wrong-type' });
  });

  it('tells no more than a reader can use', () => {
    const many = Array.from({ length: 300 }, () => ({ ...first, id: 'X y' }));
    expect(refused((set) => ({ ...set, questions: many })).length).toBeLessThanOrEqual(20);
  });
});
