import type { Vec3 } from '../../../models/math/vec.ts';
import type { CaseValue, LevelCase, LevelPath, NeedlePath, TreatedLevel } from '../../sim/case/case.ts';
import { levelDifferences, levelFrom } from '../../sim/case/level.ts';
import { type Notice, shown } from '../../sim/case/notice.ts';
import { LEVEL_PARAMS, LEVEL_PATHS } from '../../sim/case/params.ts';
import type { Readers } from '../../sim/case/readers.ts';
import { SIDES, type Side } from '../../sim/side.ts';
import type { LeftOut } from './old-links.ts';

/** The keys of one bone's fields in links, and what they name. */
export const LEVEL_KEYS: ReadonlyMap<string, LevelPath> = new Map(
  LEVEL_PATHS.map((path) => [LEVEL_PARAMS[path].key, path]),
);

/** Needles placed by hand: `left-path:-20/5/-14/18/2/-6`, entry then target, mm. */
const PATH_KEYS: ReadonlyMap<string, Side> = new Map(SIDES.map((side) => [`${side}-path`, side]));

/** A number as short as it can be without being another one. */
export const short = (value: number): string => String(Number(value.toFixed(6)));

export const valueText = (value: CaseValue): string =>
  typeof value === 'number' ? short(value) : value === null ? 'follows' : value;

/** `shape:crush,loss:0.5` as pairs; what stands before a first colon is a key. */
export const pairsOf = (text: string): [string, string][] =>
  text
    .split(',')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf(':');
      return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
    });

/** `follows` is a number that is not given. */
export const given = (text: string | undefined): string | undefined =>
  text === 'follows' ? undefined : text;

function readPath(text: string): unknown {
  const numbers = text.split('/').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  return numbers.length === 6 ? { entry: numbers.slice(0, 3), target: numbers.slice(3) } : text;
}

/** Reads one bone: `T12=shape:crush,loss:0.5`. Field by field the nearest valid value; `leftOut` says what an old link meant
 * by what it does not say. */
export function readLevelText(
  level: TreatedLevel,
  text: string,
  readers?: Readers,
  leftOut: LeftOut = () => undefined,
  shape: unknown = undefined,
): { one: LevelCase; notices: Notice[] } {
  const values = new Map<LevelPath, string>();
  const paths: Partial<Record<Side, unknown>> = {};
  const strays: Notice[] = [];
  for (const [key, value] of pairsOf(text)) {
    const path = LEVEL_KEYS.get(key);
    const side = PATH_KEYS.get(key);
    if (path !== undefined) values.set(path, value);
    else if (side !== undefined) paths[side] = readPath(value);
    else
      strays.push({ field: `${level} ${shown(key)}`, problem: 'unknown', given: shown(value), used: null });
  }
  const read = levelFrom(
    level,
    (path) => given(values.get(path)) ?? leftOut(path),
    Object.keys(paths).length > 0 ? paths : undefined,
    (path) => `${level} ${LEVEL_PARAMS[path].key}`,
    readers,
    readers?.isNarrow(level, shape),
  );
  return { one: read.one, notices: [...strays, ...read.notices] };
}

const pathText = ({ entry, target }: NeedlePath): string =>
  [...entry, ...target].map((n: Vec3[number]) => short(Math.round(n * 10) / 10)).join('/');

/** The shortest text that `readLevelText` turns back into the same bone. */
export function levelText(one: LevelCase): string {
  const fields = levelDifferences(one).map(
    ([path, value]) => `${LEVEL_PARAMS[path].key}:${valueText(value)}`,
  );
  for (const [key, side] of PATH_KEYS) {
    const path = one.access.paths?.[side];
    if (path !== undefined) fields.push(`${key}:${pathText(path)}`);
  }
  return fields.join(',');
}
