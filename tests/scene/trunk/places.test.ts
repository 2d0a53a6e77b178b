import { expect, it } from 'vitest';
import { PLACES } from '../../../src/scene/trunk/places.ts';
import { LAYERS } from '../../../src/showing/layers.ts';

/** The vertebrae are the column's, not what hangs on it. */
const HUNG = LAYERS.filter((layer) => layer !== 'bones');

it.each(HUNG)('the layer %s is drawn: a surface of the trunk belongs to it', (layer) => {
  expect(Object.values(PLACES).map((place) => place.layer)).toContain(layer);
});
