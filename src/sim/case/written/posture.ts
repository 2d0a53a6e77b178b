import { LEVELS } from '../../../../models/levels.ts';
import { POSTURE_BOUNDS, type Posture } from '../../person/posture.ts';
import { SIDES } from '../../side.ts';
import { type Notice, shown } from '../notice.ts';

const isRecord = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const ANGLES = ['kyphosis', 'lordosis', 'curve'] as const;

/** How a column is bent, from a record of numbers and names, or of texts that are. Never throws. */
export function readPosture(given: unknown): { posture: Posture; notices: Notice[] } {
  const notices: Notice[] = [];
  const posture: Posture = {};
  const say = (name: string, problem: Notice['problem'], value: unknown, used: Notice['used']) =>
    notices.push({ field: `patient.posture${name}`, problem, given: shown(value), used });
  if (!isRecord(given)) {
    say('', 'unknown', given, null);
    return { posture, notices };
  }
  for (const [name, value] of Object.entries(given)) {
    const key = name.trim().toLowerCase();
    const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
    const angle = ANGLES.find((one) => one === key);
    if (angle !== undefined) {
      const number = typeof value === 'number' ? value : text === '' ? Number.NaN : Number(text);
      if (Number.isNaN(number)) {
        say(`.${angle}`, 'not-a-number', value, null);
        continue;
      }
      const [least, most] = POSTURE_BOUNDS[angle];
      const used = Math.min(most, Math.max(least, number));
      if (used !== number) say(`.${angle}`, number < used ? 'too-small' : 'too-large', value, used);
      if (angle !== 'curve' || used !== 0) posture[angle] = used;
    } else if (key === 'apex') {
      const apex = LEVELS.find((level) => level.toLowerCase() === text);
      if (apex === undefined) say('.apex', 'unknown', value, null);
      else posture.apex = apex;
    } else if (key === 'side') {
      const side = SIDES.find((one) => one === text);
      if (side === undefined) say('.side', 'unknown', value, null);
      else posture.side = side;
    } else say(`.${shown(name)}`, 'unknown', value, null);
  }
  return { posture, notices };
}
