import { paramText } from '../../content/params.ts';
import type { CasePath, CaseValue } from '../../sim/case/case.ts';
import { PARAMS } from '../../sim/case/params.ts';

/** Shares, which a case has as 0..1 and people read in percent. */
const SHARES: readonly CasePath[] = [
  'bone.volumeFraction',
  'fracture.heightLoss',
  'fracture.anteriorLoss',
  'fracture.middleLoss',
  'fracture.posteriorLoss',
  'fracture.mobility',
  'fracture.lateralTilt',
];

const PER_CENT = 100;

/** What a field is shown in; empty where it has no unit. */
export function unitOf(path: CasePath): string {
  const param = PARAMS[path];
  if (param.kind !== 'number') return '';
  return SHARES.includes(path) ? '%' : param.unit;
}

const scaleOf = (path: CasePath): number => (SHARES.includes(path) ? PER_CENT : 1);

/** A figure without the crumbs that multiplying leaves. */
const tidy = (value: number): number => Number(value.toFixed(6));

export const toShown = (path: CasePath, value: CaseValue): CaseValue =>
  typeof value === 'number' ? tidy(value * scaleOf(path)) : value;

export const fromShown = (path: CasePath, shown: CaseValue): CaseValue =>
  typeof shown === 'number' ? tidy(shown / scaleOf(path)) : shown;

/** A value as it is read, with its unit; an option by its name. */
export function valueText(path: CasePath, value: CaseValue): string {
  if (typeof value !== 'number' || PARAMS[path].kind !== 'number')
    return paramText(path).options?.[String(value)] ?? String(value);
  const unit = unitOf(path);
  return `${toShown(path, value)}${unit === '' ? '' : unit === '°' ? unit : ` ${unit}`}`;
}
