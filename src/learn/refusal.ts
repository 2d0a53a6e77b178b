import type * as v from 'valibot';
import { JsonError, type JsonProblem, type Located, type Path, readJson } from './json.ts';

export type Problem =
  | JsonProblem
  | 'missing'
  | 'unknown-field'
  | 'not-a-choice'
  | 'wrong-type'
  | 'too-long'
  | 'too-short'
  | 'same-id'
  | 'same-text'
  | 'no-such-part'
  | 'no-such-scene'
  | 'no-way-out';

/** Why a file is refused, and where. */
export interface Refusal {
  /** Counted from 1. */
  line: number;
  /** `questions[2].right`; empty for the whole file. */
  path: string;
  problem: Problem;
}

/** What came of a file: all of it, or every reason why not. */
export type Read<T> = { made: T } | { refused: readonly Refusal[] };

/** More reasons than these help nobody. */
export const MOST_REFUSALS = 20;

/** Messages that a schema's own checks carry instead of words. */
const CHECKED: readonly Problem[] = ['same-text', 'no-such-part', 'no-way-out', 'too-long', 'too-short'];

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const checked = CHECKED.find((one) => one === issue.message);
  if (checked !== undefined) return checked;
  if (issue.received === 'undefined') return 'missing';
  switch (issue.type) {
    case 'strict_object':
      return issue.expected === 'never' ? 'unknown-field' : 'wrong-type';
    case 'picklist':
    case 'literal':
    case 'variant':
    case 'regex':
      return 'not-a-choice';
    case 'non_empty':
      return 'too-short';
    default:
      return 'wrong-type';
  }
}

export const pathText = (path: Path): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');

const pathOf = ({ path }: v.BaseIssue<unknown>): Path => path?.map(({ key }) => key as string | number) ?? [];

/** Tells what a schema found, in the order of the file. */
export function refusals(issues: readonly v.BaseIssue<unknown>[], { lineOf }: Located): readonly Refusal[] {
  const found = issues.map((issue): Refusal => {
    const path = pathOf(issue);
    return { line: lineOf(path), path: pathText(path), problem: problemOf(issue) };
  });
  return found.sort((a, b) => a.line - b.line).slice(0, MOST_REFUSALS);
}

/** Reads a text's JSON, or says where it is none. */
export function located(text: string): Located | { refused: readonly Refusal[] } {
  try {
    return readJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { refused: [{ line: error.line, path: '', problem: error.problem }] };
  }
}
