import * as v from 'valibot';
import type { Vec3 } from '../../models/math/vec.ts';
import { fewNotices, type Notice, shown } from '../sim/case/notice.ts';
import { TREATED_LEVELS } from '../sim/case/params.ts';
import { SIDES } from '../sim/side.ts';
import { kept, LOG_VERSION, MODES, type PracticeEvent, type PracticeLog, SCREENS } from './log.ts';

/** Nobody practises longer, s; and no log has more events. */
const LONGEST_S = 4 * 3600;
export const MOST_EVENTS = 5000;
/** No point of a needle lies further from the vertebra's centre, mm: as far as a path of a case may (see case/path.ts). */
const FAR_MM = 150;
const DEEPEST_MM = 250;
const MOST_ML = 12;

const between = (low: number, high: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(low), v.maxValue(high));
const t = between(0, LONGEST_S);
const place = between(-FAR_MM, FAR_MM);
const angle = between(-180, 180);

const EVENT = v.variant('kind', [
  v.object({
    kind: v.literal('needle'),
    t,
    side: v.picklist(SIDES),
    entry: v.pipe(
      v.tuple([place, place, place]),
      v.transform((three): Vec3 => three),
    ),
    convergenceDeg: between(-89, 89),
    sagittalDeg: between(-89, 89),
    depthMm: between(0, DEEPEST_MM),
    bevelDeg: angle,
    hammer: v.boolean(),
  }),
  v.object({
    kind: v.literal('shot'),
    t,
    screen: v.picklist(SCREENS),
    orbitalDeg: angle,
    angularDeg: angle,
  }),
  v.object({ kind: v.literal('live'), t, on: v.boolean() }),
  v.object({ kind: v.picklist(['balloon', 'cement']), t, ml: between(0, MOST_ML) }),
  v.object({ kind: v.literal('end'), t }),
]);

const HEAD = v.object({
  version: v.literal(LOG_VERSION),
  level: v.picklist(TREATED_LEVELS),
  mode: v.picklist(MODES),
  events: v.array(v.unknown()),
});

/** What came of reading a log: null where it is none, or of a bone that cannot be treated; events that could not be read
 * are left out, each named with its place and why. */
export interface ReadLog {
  log: PracticeLog | null;
  notices: readonly Notice[];
}

/** Reads a log from a file, a link or the device. Never throws. */
export function readLog(given: unknown): ReadLog {
  const head = v.safeParse(HEAD, given);
  if (!head.success) return { log: null, notices: head.issues.map((issue) => told(issue)) };
  const { level, mode, events } = head.output;
  const notices: Notice[] = [];
  if (events.length > MOST_EVENTS)
    notices.push({
      field: 'events',
      problem: 'too-many',
      given: String(events.length),
      used: MOST_EVENTS,
    });
  const read = events.slice(0, MOST_EVENTS).flatMap((one, at): PracticeEvent[] => {
    const event = v.safeParse(EVENT, one);
    if (event.success) return [kept(event.output)];
    notices.push(told(event.issues[0], `events.${at}`));
    return [];
  });
  // Events out of order are put in order: a sort that leaves those of the same time as they were.
  const ordered = read.map((event, at) => ({ event, at }));
  ordered.sort((a, b) => a.event.t - b.event.t || a.at - b.at);
  return {
    log: { version: LOG_VERSION, level, mode, events: ordered.map(({ event }) => event) },
    notices: fewNotices(notices),
  };
}

function told(issue: v.BaseIssue<unknown>, before?: string): Notice {
  const path = v.getDotPath(issue);
  const field = [before, path].filter((part) => part !== undefined && part !== null).join('.') || 'log';
  const problem: Notice['problem'] =
    issue.type === 'min_value'
      ? 'too-small'
      : issue.type === 'max_value'
        ? 'too-large'
        : issue.type === 'number' || issue.type === 'finite'
          ? 'not-a-number'
          : 'not-a-choice';
  return { field, problem, given: shown(issue.input), used: null };
}
