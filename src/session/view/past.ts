import type { Layer } from '../../showing/layers.ts';
import type { PartId, PartWish } from '../../showing/parts.ts';
import { session } from '../store.ts';
import type { Past } from './view.ts';

/** More steps back than anybody remembers. */
export const MOST_PAST = 50;

/** Changes what is shown of the model and remembers what was. A slider that is pulled goes back in one step. */
function change(slider: Layer | null, next: Omit<Past, 'slider'>): void {
  session.setState(({ view, past }) => {
    const { layers, parts } = view;
    const same = slider !== null && past.at(-1)?.slider === slider;
    return {
      view: { ...view, ...next },
      past: same ? past : [...past, { layers, parts, slider }].slice(-MOST_PAST),
    };
  });
}

export function setLayer(layer: Layer, opacity: number): void {
  const { layers, parts } = session.getState().view;
  change(layer, { layers: { ...layers, [layer]: opacity }, parts });
}

/** All layers as the step shows them. */
export function resetLayers(): void {
  change(null, { layers: {}, parts: session.getState().view.parts });
}

/** Isolates, fades or hides a part; asked for again, shows it as before. One part stands alone at a time. */
export function showPart(id: PartId, wish: PartWish): void {
  const { layers, parts } = session.getState().view;
  const { [id]: before, ...others } = parts;
  const rest =
    wish === 'only' ? Object.fromEntries(Object.entries(others).filter(([, one]) => one !== 'only')) : others;
  change(null, { layers, parts: before === wish ? rest : { ...rest, [id]: wish } });
}

/** Everything as the step shows it. */
export function showAll(): void {
  change(null, { layers: {}, parts: {} });
}

/** Back to what was shown before the last change of it; nothing where there was none. */
export function undo(): void {
  session.setState(({ view, past }) => {
    const last = past.at(-1);
    if (last === undefined) return {};
    const { layers, parts } = last;
    return { view: { ...view, layers, parts }, past: past.slice(0, -1) };
  });
}

export const pick = (id: PartId | null): void =>
  session.setState(({ view }) => (view.picked === id ? {} : { view: { ...view, picked: id } }));
