import type { Layer } from '../../showing/layers.ts';
import type { PartId, PartWish } from '../../showing/parts.ts';
import { session } from '../store.ts';
import type { View } from './view.ts';

/** What undo brings back: what is shown of the model, and how much of it. */
export type Look = Pick<View, 'layers' | 'parts'>;

/** A look that was left, and for which slider; null for a change that stands for itself. */
export interface Past {
  look: Look;
  slider: Layer | null;
}

/** More steps back than anybody remembers. */
export const MOST_PAST = 50;

/** Changes the look and remembers the one before. A slider that is pulled goes back in one step. */
function changeLook(slider: Layer | null, next: Look): void {
  session.setState(({ view, past }) => {
    const { layers, parts } = view;
    const same = slider !== null && past.at(-1)?.slider === slider;
    return {
      view: { ...view, ...next },
      past: same ? past : [...past, { look: { layers, parts }, slider }].slice(-MOST_PAST),
    };
  });
}

export function setLayer(layer: Layer, opacity: number): void {
  const { layers, parts } = session.getState().view;
  changeLook(layer, { layers: { ...layers, [layer]: opacity }, parts });
}

/** All layers as the step shows them. */
export function resetLayers(): void {
  changeLook(null, { layers: {}, parts: session.getState().view.parts });
}

/** Isolates, fades or hides a part; asked for again, shows it as before. One part stands alone at a time. */
export function showPart(id: PartId, wish: PartWish): void {
  const { layers, parts } = session.getState().view;
  const { [id]: before, ...others } = parts;
  const rest =
    wish === 'only' ? Object.fromEntries(Object.entries(others).filter(([, one]) => one !== 'only')) : others;
  changeLook(null, { layers, parts: before === wish ? rest : { ...rest, [id]: wish } });
}

/** Everything as the step shows it. */
export function showAll(): void {
  changeLook(null, { layers: {}, parts: {} });
}

/** Back to the look before the last change of it; nothing where there was none. */
export function undoLook(): void {
  session.setState(({ view, past }) => {
    const last = past.at(-1);
    return last === undefined ? {} : { view: { ...view, ...last.look }, past: past.slice(0, -1) };
  });
}

export const pick = (id: PartId | null): void =>
  session.setState(({ view }) => (view.picked === id ? {} : { view: { ...view, picked: id } }));
