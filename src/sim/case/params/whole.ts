import type { WholePath } from '../case.ts';
import { choice, number, type Param } from './types.ts';

/** What belongs to the case as a whole. */
export const WHOLE_PARAMS: Readonly<Record<WholePath, Param>> = {
  'patient.sex': choice(
    'sex',
    'Sex',
    [
      ['F', 'Female'],
      ['M', 'Male'],
    ],
    'F',
    'illustrative',
    'Sets the size of the column together with stature.',
  ),
  'patient.ageYears': number(
    'age',
    'Age',
    'years',
    [50, 95, 1],
    74,
    'illustrative',
    'Older discs are drawn a little thinner, and rims beside them with larger osteophytes.',
  ),
  'patient.statureCm': number(
    'stature',
    'Stature',
    'cm',
    [140, 200, 1],
    160,
    'illustrative',
    'Before the fracture. Scales the whole column.',
  ),
  'bone.volumeFraction': number(
    'bone',
    'Bone volume fraction',
    '',
    [0.05, 0.25, 0.005],
    0.09,
    'thomsen2013',
    'Trabecular bone over tissue volume: dense young bone about 0.2, osteoporotic bone below 0.1.',
  ),
  weeksAfter: number(
    'weeks',
    'Weeks after the fracture',
    'weeks',
    [0, 104, 1],
    0,
    'firanescu2019-height',
    'For the course of a bone that is not treated.',
  ),
};
