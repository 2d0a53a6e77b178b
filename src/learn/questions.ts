import type { PartId } from '../showing/parts.ts';
import type { Scene } from './scene.ts';

export const KINDS = ['choose', 'order', 'point', 'xray', 'wrong', 'decide'] as const;
export type Kind = (typeof KINDS)[number];

interface Common<Source extends string> {
  /** Once in its set; what is remembered of a learner hangs on it. */
  id: string;
  ask: string;
  /** What the answer is seen in; pictures that are read are shown with the question. */
  scene: Scene;
  /** Why it is so. */
  why: string;
  /** Of what `why` states: rows of the page's own evidence, or a source in words. None where it follows from the model. */
  sources: readonly Source[];
}

/** One of several; `xray` reads the X-rays, `wrong` says what goes wrong in the picture. */
export interface ChooseQuestion<Source extends string = string> extends Common<Source> {
  kind: 'choose' | 'xray' | 'wrong';
  right: string;
  wrong: readonly string[];
}

export interface OrderQuestion<Source extends string = string> extends Common<Source> {
  kind: 'order';
  /** As they come. */
  steps: readonly string[];
}

export interface PointQuestion<Source extends string = string> extends Common<Source> {
  kind: 'point';
  /** Any of these is right. */
  parts: readonly PartId[];
}

/** What can be done at a point of decision, and what follows: maybe another one. */
export interface Way {
  do: string;
  good: boolean;
  follows: string;
  scene?: Scene;
  next?: Decision;
}

export interface Decision {
  ask: string;
  ways: readonly Way[];
}

export interface DecideQuestion<Source extends string = string> extends Common<Source> {
  kind: 'decide';
  ways: readonly Way[];
}

export type Question<Source extends string = string> =
  | ChooseQuestion<Source>
  | OrderQuestion<Source>
  | PointQuestion<Source>
  | DecideQuestion<Source>;

export interface QuestionSet<Source extends string = string> {
  id: string;
  title: string;
  questions: readonly Question<Source>[];
}

/** Kinds whose picture is the question; the others show it with the answer. */
export const isPictured = (kind: Kind): boolean => kind !== 'choose' && kind !== 'order';

/** A number that a text always gives, well mixed (FNV-1a). */
function hash(text: string): number {
  let made = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) made = Math.imul(made ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return made;
}

/** The same order of the same things every time, another one for every question: nobody learns a place instead of an answer. */
export const mixed = <T>(id: string, items: readonly T[], textOf: (item: T) => string): readonly T[] =>
  items
    .map((item) => ({ item, by: hash(`${id} ${textOf(item)} ${id}`) }))
    .sort((a, b) => a.by - b.by)
    .map(({ item }) => item);

/** What can be chosen, as it is shown. */
export const optionsOf = ({
  id,
  right,
  wrong,
}: Pick<ChooseQuestion, 'id' | 'right' | 'wrong'>): readonly string[] =>
  mixed(id, [right, ...wrong], (text) => text);

/** The steps as they are shown at first: never as they come. */
export function jumbled({ id, steps }: OrderQuestion): readonly string[] {
  const order = mixed(id, steps, (text) => text);
  return order.every((step, at) => step === steps[at]) ? [...order.slice(1), order[0]] : order;
}

/** How many steps stand where they come. */
export const inPlace = (order: readonly string[], steps: readonly string[]): number =>
  order.filter((step, at) => step === steps[at]).length;

/** The order with one step moved up (-1) or down (1). */
export function moved(order: readonly string[], at: number, by: -1 | 1): readonly string[] {
  const to = at + by;
  if (to < 0 || to >= order.length) return order;
  const next = [...order];
  [next[at], next[to]] = [next[to], next[at]];
  return next;
}
