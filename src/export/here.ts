import { LEVELS, type Level } from '../../models/levels.ts';
import { SAVE } from '../content/save.ts';
import { fluoroStore } from '../fluoro/store.ts';
import { timeText } from '../session/link/time-text.ts';
import { now } from '../session/now.ts';
import { picture } from '../session/picture.ts';
import { NotSaved, SAVED_AS, type SaveAs, type SavedFile, type Saver } from '../session/saving.ts';
import { session } from '../session/store.ts';
import type { Plan } from '../sim/plan.ts';
import type { Models } from './column.ts';
import { plannedAt } from './moment.ts';
import { savedNumbers, savedShapes } from './saved.ts';

/** What comes after the first picture is waited for so long; what is not here then is left out. */
const LONGEST_WAIT_MS = 20_000;

/** The page's own plan, time and meshes. */
async function shown(): Promise<{ plan: Plan; t: number; models: Models }> {
  const { plan, t } = now.getState();
  // The sacrum comes last of all that is saved.
  if (plan !== null) await trunkHere();
  const { manifest, meshes, targets, trunk } = session.getState();
  if (plan === null || manifest === null || plan !== session.getState().plan)
    throw new NotSaved('the case is still being planned');
  return { plan, t, models: { manifest, meshes, targets, trunk: trunk?.meshes ?? null } };
}

const trunkHere = (): Promise<void> =>
  new Promise((resolve) => {
    if (session.getState().trunk !== null) {
      resolve();
      return;
    }
    const end = () => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const stop = session.subscribe(({ trunk }) => {
      if (trunk !== null) end();
    });
    const timer = setTimeout(end, LONGEST_WAIT_MS);
  });

/** X-rays that are shown now, side by side, over a line that says what they are. */
async function xrays(): Promise<Blob> {
  const { ap, lateral } = fluoroStore.getState().canvas;
  const films = [ap, lateral].filter((film) => film !== null);
  if (films.length === 0) throw new NotSaved('no X-ray is shown');
  const size = Math.max(...films.map(({ height }) => height));
  const line = Math.ceil(size / 20);
  const sheet = document.createElement('canvas');
  sheet.width = size * films.length;
  sheet.height = size + line;
  const context = sheet.getContext('2d');
  if (context === null) throw new NotSaved('this browser draws no picture');
  context.fillStyle = '#000';
  context.fillRect(0, 0, sheet.width, sheet.height);
  films.forEach((film, at) => {
    context.drawImage(film, at * size, 0, size, size);
  });
  context.fillStyle = '#fff';
  context.font = `${Math.round(line * 0.55)}px sans-serif`;
  context.textBaseline = 'middle';
  context.fillText(SAVE.simulated, line / 2, size + line / 2, sheet.width - line);
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => (blob === null ? reject(new NotSaved('the picture is empty')) : resolve(blob)));
  });
}

async function pictureFile(name: string, blob: Blob): Promise<SavedFile> {
  return { name: `${name}.png`, type: 'image/png', bytes: new Uint8Array(await blob.arrayBuffer()) };
}

interface Wanted {
  as: SaveAs;
  level: Level | null;
  part: string | null;
}

/** @throws NotSaved if what is asked cannot be understood. */
function wantedOf(given: unknown): Wanted {
  const { as, level, part } = (typeof given === 'object' && given !== null ? given : {}) as Partial<
    Record<keyof Wanted, unknown>
  >;
  const form = SAVED_AS.find((one) => one === as);
  const bone = LEVELS.find((one) => one === level);
  if (form === undefined) throw new NotSaved(`as must be one of ${SAVED_AS.join(', ')}`);
  if (bone === undefined && (level ?? null) !== null) throw new NotSaved('level must be T1 to L5');
  if (typeof (part ?? '') !== 'string') throw new NotSaved('part must be a name');
  return { as: form, level: bone ?? null, part: typeof part === 'string' ? part.slice(0, 80) : null };
}

export const parts: Saver['parts'] = async () => {
  const { plan, t, models } = await shown();
  return plannedAt(plan, t, models).map(({ name }) => name);
};

export const save: Saver['save'] = async (given) => {
  const { as, level, part } = wantedOf(given);
  if (as === 'png') return pictureFile(`kyphoscope-${moment()}`, await picture.take({ words: true }));
  if (as === 'xray') return pictureFile(`kyphoscope-xray-${moment()}`, await xrays());
  const { plan, t, models } = await shown();
  if (as === 'csv' || as === 'json') return savedNumbers(plan, as, level);
  const files = await savedShapes(plan, t, models, as, { level, part });
  if (files.length > 1)
    throw new NotSaved(
      `STL is one part a file: name it as part, ${files.map(({ name }) => name.replace(/\.stl$/, '')).join(', ')}`,
    );
  return files[0];
};

const moment = (): string => timeText(now.getState().t);
