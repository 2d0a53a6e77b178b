import { EVENTS } from '../../event/ids.ts';
import type { WholePath } from '../case.ts';
import { TREATED_LEVELS } from './levels.ts';
import { choice, number, type Param } from './types.ts';

/** What belongs to the case as a whole. */
export const WHOLE_PARAMS: Readonly<Record<WholePath, Param>> = {
  'patient.sex': choice('sex', ['F', 'M'], 'F', 'illustrative'),
  'patient.ageYears': number('age', 'years', [50, 95, 1], 74, 'illustrative'),
  'patient.statureCm': number('stature', 'cm', [140, 200, 1], 160, 'illustrative'),
  'bone.volumeFraction': number('bone', '', [0.05, 0.25, 0.005], 0.09, 'thomsen2013'),
  'procedure.anaesthetic': choice(
    'anaesthetic',
    ['either', 'local', 'general'],
    'either',
    'adam-anaesthetic',
  ),
  weeksAfter: number('weeks', 'weeks', [0, 104, 1], 0, 'firanescu2019-height'),
  'event.kind': choice('event', ['none', ...EVENTS], 'none', 'illustrative'),
  'event.level': choice('event-bone', ['usual', ...TREATED_LEVELS], 'usual', 'illustrative'),
};
