import type { Level } from '../../models/levels.ts';
import { timeText } from '../session/link/time-text.ts';
import { type Format, NotSaved, type SavedFile } from '../session/saving.ts';
import { type Plan, planFocus } from '../sim/plan.ts';
import { measuresOf } from '../sim/report.ts';
import type { Models } from './column.ts';
import { glbOf } from './glb.ts';
import { plannedAt } from './moment.ts';
import { made, type Part } from './part.ts';
import { stlOf } from './stl.ts';
import { csvOf } from './table.ts';

/** What is saved of a moment: all of it, or one bone with what has been put into it, or one part. */
export interface Chosen {
  level: Level | null;
  part: string | null;
}

const TYPES: Readonly<Record<Format, string>> = {
  glb: 'model/gltf-binary',
  stl: 'model/stl',
  usdz: 'model/vnd.usdz+zip',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** Said in every file that can say something. */
const NOTE = 'A model for teaching. Not a patient, not for diagnosis, not for planning an operation.';

/**
 * The parts of a moment that are chosen.
 * @throws NotSaved if there is none.
 */
function chosenParts(plan: Plan, t: number, models: Models, { level, part }: Chosen): Part[] {
  const all = plannedAt(plan, t, models);
  const own = all.filter((one) => (level === null || one.level === level) && (part ?? one.name) === one.name);
  if (own.length > 0) return made(own);
  const there = all.map(({ name }) => name).join(', ');
  throw new NotSaved(`there is no ${part ?? level} at ${timeText(t)}; there are ${there}`);
}

/** The numbers of a plan: every stage, and in the table every bone. */
export function savedNumbers(plan: Plan, as: 'csv' | 'json', level: Level | null): SavedFile {
  const bone = plan.levels.find((one) => one.level === level);
  if (level !== null && bone === undefined) throw new NotSaved(`${level} is no bone of the case`);
  const measures = measuresOf(plan, bone?.level ?? null);
  const text = as === 'csv' ? csvOf(measures, bone?.level ?? null) : `${JSON.stringify(measures, null, 1)}\n`;
  return fileOf(
    `kyphoscope-${planFocus(plan, bone?.level ?? null).level}`,
    as,
    new TextEncoder().encode(text),
  );
}

/**
 * The files of a moment's shapes: one, or of STL one for each part.
 * @throws NotSaved if what is chosen is not there.
 */
export async function savedShapes(
  plan: Plan,
  t: number,
  models: Models,
  as: 'glb' | 'stl' | 'usdz',
  chosen: Chosen,
): Promise<SavedFile[]> {
  const parts = chosenParts(plan, t, models, chosen);
  if (as === 'stl') return parts.map((part) => fileOf(part.name, as, stlOf(part)));
  const focus = planFocus(plan, null).level;
  const name = `kyphoscope-${chosen.part ?? chosen.level ?? focus}-${timeText(t)}`;
  if (as === 'usdz') return [fileOf(name, as, await (await import('./usdz.ts')).usdzOf(parts))];
  const extras = { at: timeText(t), case: plan.asked, note: NOTE };
  return [fileOf(name, as, glbOf(parts, { name, extras }))];
}

const fileOf = (name: string, as: Format, bytes: Uint8Array<ArrayBuffer>): SavedFile => ({
  name: `${name}.${as}`,
  type: TYPES[as],
  bytes,
});
