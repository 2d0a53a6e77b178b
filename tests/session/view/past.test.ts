import { beforeEach, describe, expect, it } from 'vitest';
import { session } from '../../../src/session/store.ts';
import {
  MOST_PAST,
  pick,
  resetLayers,
  setLayer,
  showAll,
  showPart,
  undo,
} from '../../../src/session/view/past.ts';
import { DEFAULT_VIEW } from '../../../src/session/view/view.ts';
import { layersAt } from '../../../src/showing/layers.ts';
import { revealed, seenAs } from '../../../src/showing/parts.ts';
import { SHOWING } from '../../../src/showing/showing.ts';

const shown = () => {
  const { layers, parts } = session.getState().view;
  return { layers, parts };
};
const AS_THE_STEP = { layers: {}, parts: {} };

beforeEach(() => session.setState({ view: DEFAULT_VIEW, past: [] }));

describe('what was shown', () => {
  it('comes back one by one, parts and layers alike and no further', () => {
    showPart('L2', 'hide');
    setLayer('skin', 0.4);
    showPart('aorta', 'fade');
    expect(shown()).toEqual({ layers: { skin: 0.4 }, parts: { L2: 'hide', aorta: 'fade' } });
    undo();
    expect(shown()).toEqual({ layers: { skin: 0.4 }, parts: { L2: 'hide' } });
    undo();
    expect(shown()).toEqual({ layers: {}, parts: { L2: 'hide' } });
    undo();
    expect(shown()).toEqual(AS_THE_STEP);
    undo();
    expect(shown()).toEqual(AS_THE_STEP);
  });

  it('takes a slider that is pulled back in one step, but not two sliders', () => {
    for (const opacity of [0.1, 0.2, 0.3]) setLayer('skin', opacity);
    for (const opacity of [0.5, 0.6]) setLayer('ribs', opacity);
    undo();
    expect(shown().layers).toEqual({ skin: 0.3 });
    undo();
    expect(shown()).toEqual(AS_THE_STEP);
  });

  it('comes back after all is shown at once, too', () => {
    setLayer('muscles', 1);
    showPart('L2', 'only');
    showAll();
    expect(shown()).toEqual(AS_THE_STEP);
    undo();
    expect(shown()).toEqual({ layers: { muscles: 1 }, parts: { L2: 'only' } });
    resetLayers();
    expect(shown()).toEqual({ layers: {}, parts: { L2: 'only' } });
  });

  it('is remembered to a bound', () => {
    for (let at = 0; at < 3 * MOST_PAST; at++) showPart('L2', at % 2 === 0 ? 'hide' : 'fade');
    expect(session.getState().past).toHaveLength(MOST_PAST);
  });

  it('leaves camera, time and the picked part alone when it comes back', () => {
    showPart('L2', 'hide');
    pick('L3');
    session.setState(({ view }) => ({ view: { ...view, planeMm: 5 } }));
    undo();
    expect(session.getState().view).toMatchObject({ picked: 'L3', planeMm: 5, parts: {} });
  });
});

describe('a part', () => {
  it('asked for the same twice is shown as before', () => {
    showPart('L2', 'fade');
    showPart('L2', 'fade');
    expect(shown()).toEqual(AS_THE_STEP);
  });

  it('stands alone one at a time, and everything else is hidden, faded or not', () => {
    showPart('aorta', 'fade');
    showPart('L2', 'only');
    showPart('L3', 'only');
    const { parts } = shown();
    expect(parts).toEqual({ aorta: 'fade', L3: 'only' });
    expect(seenAs(parts, 'L3', true)).toBe('shown');
    for (const other of ['aorta', 'L2', 'treated']) expect(seenAs(parts, other, true)).toBe('hidden');
  });

  it('that stands alone is seen even where the step hides its layer', () => {
    const step = layersAt(SHOWING.needle, { layers: {}, section: 'stage', explode: 0 });
    expect(step.vessels).toBe(0);
    expect(revealed(step, { aorta: 'only' }).vessels).toBe(1);
    expect(revealed(step, { aorta: 'hide' })).toBe(step);
    expect(revealed(step, { treated: 'only' })).toBe(step);
  });
});
