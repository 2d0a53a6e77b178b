import type { Vec3 } from '../../../models/math/vec.ts';
import { SIDES, type Side } from '../side.ts';
import type { AccessCase, NeedlePath } from './case.ts';
import { type Notice, shown } from './notice.ts';

/** No point of a needle lies further from a vertebra's own centre, mm. */
const FAR_MM = 150;
/** A path is at least this long, mm. */
const SHORT_MM = 5;

function readPoint(given: unknown): Vec3 | null {
  const three =
    typeof given === 'string' ? given.split(/[ ,]+/).map(Number) : Array.isArray(given) ? given : [];
  if (three.length !== 3 || !three.every((c) => typeof c === 'number' && Math.abs(c) <= FAR_MM)) return null;
  return [three[0], three[1], three[2]];
}

function readPath(given: unknown): NeedlePath | null {
  if (typeof given !== 'object' || given === null) return null;
  const { entry, target } = given as Record<string, unknown>;
  const from = readPoint(entry);
  const to = readPoint(target);
  if (from === null || to === null) return null;
  const long = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  return long < SHORT_MM ? null : { entry: from, target: to };
}

/** Paths chosen by hand: two points of three millimetres a side. What is no path is left out, and told. */
export function readPaths(given: unknown, field: string): [AccessCase['paths'], Notice[]] {
  if (given === undefined || given === null) return [null, []];
  const record = typeof given === 'object' ? (given as Record<string, unknown>) : {};
  const paths: Partial<Record<Side, NeedlePath>> = {};
  const notices: Notice[] = [];
  const sides = SIDES.filter((side) => Object.hasOwn(record, side));
  if (sides.length === 0)
    return [null, [{ field, problem: 'not-a-choice', given: shown(given), used: null }]];
  for (const side of sides) {
    if (record[side] === null) continue;
    const path = readPath(record[side]);
    if (path === null)
      notices.push({
        field: `${field}.${side}`,
        problem: 'not-a-number',
        given: shown(record[side]),
        used: null,
      });
    else paths[side] = path;
  }
  return [Object.keys(paths).length === 0 ? null : paths, notices];
}
