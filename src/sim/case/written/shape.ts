import { LEVELS, type Level } from '../../../../models/levels.ts';
import { MEASURE_IDS } from '../../person/measures.ts';
import { deviationsOf, MOST_SD, type Shape, type ShapeKey } from '../../person/shape.ts';
import { type Notice, shown } from '../notice.ts';

const KEYS = new Map<string, ShapeKey>(
  MEASURE_IDS.flatMap((id) => [id, ...LEVELS.map((level): ShapeKey => `${level}.${id}`)]).map((key) => [
    key.toLowerCase(),
    key,
  ]),
);

const isRecord = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** Deviations by measure (`pedicleWidth`, `T8.pedicleWidth`) in standard deviations; 0 is left out. Never throws. */
export function readShape(given: unknown): { shape: Shape; notices: Notice[] } {
  const notices: Notice[] = [];
  const shape: Partial<Record<ShapeKey, number>> = {};
  const say = (name: string, problem: Notice['problem'], value: unknown, used: Notice['used']) =>
    notices.push({ field: `patient.shape${name}`, problem, given: shown(value), used });
  if (!isRecord(given)) {
    say('', 'unknown', given, null);
    return { shape, notices };
  }
  for (const [name, value] of Object.entries(given)) {
    const key = KEYS.get(name.trim().toLowerCase());
    const number =
      typeof value === 'number'
        ? value
        : typeof value === 'string' && value.trim() !== ''
          ? Number(value)
          : Number.NaN;
    if (key === undefined) say(`.${shown(name)}`, 'unknown', value, null);
    else if (Number.isNaN(number)) say(`.${key}`, 'not-a-number', value, 0);
    else {
      const used = Math.min(MOST_SD, Math.max(-MOST_SD, number));
      if (used !== number) say(`.${key}`, number < used ? 'too-small' : 'too-large', value, used);
      if (used !== 0) shape[key] = used;
    }
  }
  return { shape, notices };
}

/**
 * From this many deviations on a thoracic pedicle is too narrow for the cannula that mostly goes through it, and the way goes
 * beside it: of women of 145 cm, who have the least room, the planned way touched the canal at T6 and T8 from -0.5, at T9 from
 * -0.5, at T10 and T11 from -1; beside the pedicle at least 2 mm are left everywhere.
 */
const TOO_NARROW_SD: Readonly<Partial<Record<Level, number>>> = {
  T6: -0.3,
  T7: -0.7,
  T8: -0.1,
  T9: -0.3,
  T10: -0.7,
  T11: -0.7,
  T12: -0.7,
};

export function isNarrowIn(level: Level, given: unknown): boolean {
  const least = TOO_NARROW_SD[level];
  return least !== undefined && deviationsOf(readShape(given).shape, level).pedicleWidth < least;
}
