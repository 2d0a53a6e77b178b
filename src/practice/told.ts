import type { TreatedLevel } from '../sim/case/case.ts';
import { EVIDENCE, type EvidenceId } from '../sim/evidence/evidence.ts';
import type { Evidence } from '../sim/evidence/types.ts';
import type { Side } from '../sim/side.ts';
import type { SideMeasures } from './measures/side.ts';
import { PRACTICE_EVIDENCE, type PracticeEvidenceId } from './published.ts';
import { RATED } from './rating.ts';
import type { Score } from './score.ts';

/** Everything that is told of a log, in the order of a card. */
export const TOLD = [
  'axis-to-wall',
  'grade',
  'entry',
  'target',
  'axial',
  'lateral',
  'hits',
  'corrections',
  'correcting',
  'blows',
  'unseen',
  'unseen-beyond',
  'shots',
  'screening',
  'dose',
  'dap',
  'time',
  'balloon',
  'balloon-stop',
  'balloon-reason',
  'lift',
  'cement',
  'cement-reason',
  'leak',
  'leak-canal',
  'cementing',
  ...(['tissue', 'accuracy', 'motion', 'looking', 'judgement'] as const satisfies typeof RATED),
  'total',
  'passed',
] as const;
export type ToldId = (typeof TOLD)[number];

/** A range that was published, and by whom. */
interface Published {
  low: number;
  high: number;
  source: EvidenceId | PracticeEvidenceId;
}

/** One measure as it is shown beside what was published, and written into a file. */
export interface Told {
  id: ToldId;
  side: Side | null;
  value: number | string | null;
  unit: '' | 'mm' | '°' | 's' | 'mL' | 'mSv' | 'Gy cm²';
  published: Published | null;
}

/** Range as one deviation about the mean, quartiles, or the least and the most, as the source has it. */
const PUBLISHED: Readonly<Partial<Record<ToldId, Published>>> = {
  'axis-to-wall': { low: 3.8, high: 5.8, source: 'dennler2020-wall' },
  // AP 0.5 to 3.0 and lateral 0.6 to 4.3 min.
  screening: { low: 66, high: 438, source: 'boszczyk2006-dose' },
  dose: { low: 0.47, high: 10.14, source: 'boszczyk2006-dose' },
  dap: { low: 2.7, high: 5.73, source: 'ijss-dap' },
};

/** The row that a source stands in. */
export const sourceOf = (id: Published['source']): Evidence =>
  id in PRACTICE_EVIDENCE ? PRACTICE_EVIDENCE[id as PracticeEvidenceId] : EVIDENCE[id as EvidenceId];

/** What was published of the pedicles of the lower back says nothing of the narrower ones of the chest. */
const LUMBAR_ONLY: readonly ToldId[] = ['axis-to-wall'];

/** The score of a level as rows. */
export function toldOf(
  { sides, unseen, screening, seconds, filling, rating, total, passed }: Score,
  level: TreatedLevel,
): Told[] {
  const lumbar = level.startsWith('L');
  const row = (
    id: ToldId,
    value: number | string | null,
    unit: Told['unit'] = '',
    side: Side | null = null,
  ): Told => ({
    id,
    side,
    value,
    unit,
    published: lumbar || !LUMBAR_ONLY.includes(id) ? (PUBLISHED[id] ?? null) : null,
  });
  const ofSide = (one: SideMeasures): Told[] => [
    row('axis-to-wall', one.axisToWallMm, 'mm', one.side),
    row('grade', one.grade, '', one.side),
    row('entry', one.entryMm, 'mm', one.side),
    row('target', one.targetMm, 'mm', one.side),
    row('axial', one.axialDeg, '°', one.side),
    row('lateral', one.lateralDeg, '°', one.side),
    row('hits', one.hits.map(({ what, mm }) => `${what} ${mm.toFixed(1)} mm`).join('; '), '', one.side),
    row('corrections', one.corrections.count, '', one.side),
    row('correcting', one.corrections.seconds, 's', one.side),
    row('blows', one.blows, '', one.side),
  ];
  const balloon = filling?.balloon ?? null;
  const cement = filling?.cement ?? null;
  return [
    ...sides.flatMap(ofSide),
    row('unseen', unseen.longestMm, 'mm'),
    row('unseen-beyond', unseen.beyondMm, 'mm'),
    row('shots', screening.shots),
    row('screening', screening.seconds, 's'),
    row('dose', screening.doseMsv, 'mSv'),
    row('dap', screening.dapGyCm2, 'Gy cm²'),
    row('time', seconds, 's'),
    ...(balloon === null
      ? []
      : [
          row('balloon', balloon.ml, 'mL'),
          row('balloon-stop', balloon.stopped),
          row('balloon-reason', balloon.reason),
          row('lift', balloon.liftMm, 'mm'),
        ]),
    ...(cement === null
      ? []
      : [
          row('cement', cement.ml, 'mL'),
          row('cement-reason', cement.reason),
          row('leak', cement.leakMl, 'mL'),
          row('leak-canal', cement.canalMl, 'mL'),
          row('cementing', cement.seconds, 's'),
        ]),
    ...RATED.map((id) => row(id, rating[id])),
    row('total', total),
    row('passed', passed ? 'yes' : 'no'),
  ];
}

const written = (value: Told['value']): string =>
  value === null ? '' : typeof value === 'number' ? String(Number(value.toFixed(2))) : value;

/** A cell; what a spreadsheet would run is made plain. */
const cell = (text: string): string => {
  const plain = /^[=+@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n;]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** Rows as CSV: measure, side, value, unit, published from, to, source. */
export const csvOf = (rows: readonly Told[]): string =>
  [
    ['measure', 'side', 'value', 'unit', 'published_low', 'published_high', 'source'],
    ...rows.map(({ id, side, value, unit, published }) => [
      id,
      side ?? '',
      written(value),
      unit,
      published === null ? '' : String(published.low),
      published === null ? '' : String(published.high),
      published === null ? '' : sourceOf(published.source).source,
    ]),
  ]
    .map((row) => `${row.map(cell).join(',')}\n`)
    .join('');
