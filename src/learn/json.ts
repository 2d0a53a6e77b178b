/** Files from elsewhere: more is nobody's course. Characters, and lists within lists. */
export const MOST_CHARACTERS = 500_000;
const DEEPEST = 16;
/** Names that reach beyond an object where somebody copies it carelessly. */
const NEVER = new Set(['__proto__', 'constructor', 'prototype']);

export type JsonProblem = 'too-large' | 'not-json' | 'too-deep' | 'twice' | 'forbidden';

/** Where a text is no JSON of ours, and why. */
export class JsonError extends Error {
  readonly line: number;
  readonly problem: JsonProblem;
  constructor(line: number, problem: JsonProblem) {
    super(`line ${line}: ${problem}`);
    this.line = line;
    this.problem = problem;
  }
}

export type Path = readonly (string | number)[];

/** What a text says, and in which line each of it stands, counted from 1. */
export interface Located {
  value: unknown;
  /** Of what is not there: the line of what should hold it. */
  lineOf: (path: Path) => number;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

const keyOf = (path: Path): string => JSON.stringify(path);

/**
 * Reads JSON as JSON.parse does and remembers lines, which that does not tell alike in every browser. Objects have no prototype;
 * a name that is there twice is refused, as one of the two would be lost.
 * @throws JsonError
 */
export function readJson(text: string): Located {
  if (text.length > MOST_CHARACTERS) throw new JsonError(1, 'too-large');
  const source = text.replace(/^\uFEFF/, '');
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;
  let counted = 0;
  const lineHere = (): number => {
    for (; counted < at; counted++) if (source[counted] === '\n') line++;
    return line;
  };
  const fail = (problem: JsonProblem): never => {
    throw new JsonError(lineHere(), problem);
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const skip = (sign: string): boolean => {
    take(SPACE);
    if (source[at] !== sign) return false;
    at++;
    take(SPACE);
    return true;
  };
  const string = (): string => {
    const from = at;
    const text = take(STRING) ?? fail('not-json');
    try {
      return JSON.parse(text) as string;
    } catch {
      at = from;
      return fail('not-json');
    }
  };

  const value = (path: Path): unknown => {
    take(SPACE);
    lines.set(keyOf(path), lineHere());
    if (path.length > DEEPEST) return fail('too-deep');
    if (source[at] === '{') return object(path);
    if (source[at] === '[') return list(path);
    if (source[at] === '"') return string();
    const plain = take(NUMBER) ?? take(WORD) ?? fail('not-json');
    return JSON.parse(plain);
  };
  const object = (path: Path): unknown => {
    const made: Record<string, unknown> = Object.create(null);
    at++;
    if (skip('}')) return made;
    do {
      take(SPACE);
      const key = string();
      if (NEVER.has(key)) fail('forbidden');
      if (key in made) fail('twice');
      if (!skip(':')) fail('not-json');
      made[key] = value([...path, key]);
    } while (skip(','));
    if (!skip('}')) fail('not-json');
    return made;
  };
  const list = (path: Path): unknown => {
    const made: unknown[] = [];
    at++;
    if (skip(']')) return made;
    do made.push(value([...path, made.length]));
    while (skip(','));
    if (!skip(']')) fail('not-json');
    return made;
  };

  const whole = value([]);
  take(SPACE);
  if (at < source.length) fail('not-json');
  return {
    value: whole,
    lineOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const known = lines.get(keyOf(path.slice(0, length)));
        if (known !== undefined) return known;
      }
      return 1;
    },
  };
}
