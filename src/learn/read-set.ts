import * as v from 'valibot';
import { isPart } from '../showing/parts.ts';
import type { Decision, Question, QuestionSet } from './questions.ts';
import { located, type Problem, pathText, type Read, type Refusal, refusals } from './refusal.ts';
import { linkOf, type Scene } from './scene.ts';

/** What only the page knows of a file: whether a link opens a picture as it is written. */
export type OpensScene = (link: string) => boolean;

type Long = { readonly length: number };
// By checks of our own: functions of the library that nothing else uses would lie in the first picture's script.
export const atMost = <T extends Long>(most: number) =>
  v.check<T, Problem>((given) => given.length <= most, 'too-long');
export const atLeast = <T extends Long>(least: number) =>
  v.check<T, Problem>((given) => given.length >= least, 'too-short');

/** Words, of a length that a page can hold. */
export const text = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), atMost(most));
const name = v.pipe(v.string(), atMost(60), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const several = <T extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(
  one: T,
  least: number,
  most: number,
) => v.pipe(v.array(one), atLeast(least), atMost(most));

/** A scene in a file. */
export const SCENE = {
  case: v.exactOptional(v.pipe(v.string(), atMost(2000))),
  at: v.exactOptional(v.pipe(v.string(), atMost(40))),
  view: v.exactOptional(v.pipe(v.string(), atMost(2000))),
};
const scene = v.strictObject(SCENE);

const common = {
  id: name,
  ask: text(600),
  scene: v.exactOptional(scene, {}),
  why: text(1200),
  sources: v.exactOptional(several(text(300), 0, 12), []),
};

/** What is asked besides, in a question and in a step of a lesson. */
export const CHOOSE = { right: text(200), wrong: several(text(200), 1, 5) };
/** No answer stands there twice. */
export const differ = <T extends { right: string; wrong: readonly string[] }>() =>
  v.check<T, Problem>(
    ({ right, wrong }) => new Set([right, ...wrong]).size === wrong.length + 1,
    'same-text',
  );

/** Points of decision that follow one another, at most. */
const MOST_DECISIONS = 4;

/** One way at least is a good one, or there is no right answer. `left`: how many points may follow. */
const waysOf = (left: number): v.GenericSchema<unknown, Decision['ways']> => {
  const way = { do: text(200), good: v.boolean(), follows: text(800), scene: v.exactOptional(scene) };
  const one: v.GenericSchema<unknown, Decision['ways'][number]> =
    left === 0
      ? v.strictObject(way)
      : v.strictObject({
          ...way,
          next: v.exactOptional(v.strictObject({ ask: text(600), ways: waysOf(left - 1) })),
        });
  return v.pipe(
    several(one, 2, 5),
    v.check((given) => given.some(({ good }) => good), 'no-way-out'),
  );
};

const QUESTION = v.variant('kind', [
  v.pipe(v.strictObject({ kind: v.picklist(['choose', 'xray', 'wrong']), ...common, ...CHOOSE }), differ()),
  v.strictObject({
    kind: v.literal('order'),
    ...common,
    steps: v.pipe(
      several(text(200), 3, 9),
      v.check((steps) => new Set(steps).size === steps.length, 'same-text'),
    ),
  }),
  v.strictObject({
    kind: v.literal('point'),
    ...common,
    parts: several(v.pipe(v.string(), v.check(isPart, 'no-such-part')), 1, 40),
  }),
  v.strictObject({ kind: v.literal('decide'), ...common, ways: waysOf(MOST_DECISIONS - 1) }),
]);

const SET = v.strictObject({
  kyphoscope: v.literal('questions'),
  version: v.literal(1),
  id: name,
  title: text(120),
  questions: several(QUESTION, 1, 500),
});

/** Reads a set from a file's text: all of it, or line and reason of what is wrong. Never throws. */
export function readSet(file: string, opens: OpensScene): Read<QuestionSet> {
  const json = located(file);
  if ('refused' in json) return json;
  const read = v.safeParse(SET, json.value);
  if (!read.success) return { refused: refusals(read.issues, json) };
  const { id, title, questions } = read.output;
  const refused = [...sameIds(questions, json.lineOf), ...badScenes(questions, opens, json.lineOf)];
  refused.sort((a, b) => a.line - b.line);
  return refused.length > 0 ? { refused } : { made: { id, title, questions } };
}

type LineOf = (path: readonly (string | number)[]) => number;

const sameIds = (questions: readonly Question[], lineOf: LineOf): Refusal[] =>
  questions.flatMap(({ id }, at) => {
    if (questions.findIndex((one) => one.id === id) === at) return [];
    const path = ['questions', at, 'id'];
    return [{ line: lineOf(path), path: pathText(path), problem: 'same-id' as const }];
  });

function badScenes(questions: readonly Question[], opens: OpensScene, lineOf: LineOf): Refusal[] {
  const found: Refusal[] = [];
  const look = (one: Scene | undefined, path: (string | number)[]): void => {
    if (one !== undefined && !opens(linkOf(one)))
      found.push({ line: lineOf(path), path: pathText(path), problem: 'no-such-scene' });
  };
  const walk = (given: Decision['ways'], path: (string | number)[]): void => {
    for (const [at, way] of given.entries()) {
      look(way.scene, [...path, at, 'scene']);
      if (way.next !== undefined) walk(way.next.ways, [...path, at, 'next', 'ways']);
    }
  };
  for (const [at, question] of questions.entries()) {
    look(question.scene, ['questions', at, 'scene']);
    if (question.kind === 'decide') walk(question.ways, ['questions', at, 'ways']);
  }
  return found;
}
