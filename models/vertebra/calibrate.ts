import type { Body } from './body.ts';
import { vertebralBody } from './body.ts';
import type { BodyShape, EndplateShape } from './table.ts';

/** The body's sizes as a radiologist would take them off the bone, mm. */
export type BodySize = Pick<
  BodyShape,
  'superiorWidth' | 'superiorDepth' | 'inferiorWidth' | 'inferiorDepth' | 'anteriorHeight' | 'posteriorHeight'
>;

/**
 * A body whose finished sizes are the shape's. Rounded rims and the flare below them take 0.3-3 mm off what the outlines say, so
 * the outlines are enlarged until the measured sizes are those asked for; three rounds leave less than 0.1 mm.
 */
export function calibratedBody(shape: BodyShape, endplates: EndplateShape): Body {
  let made = shape;
  let body = vertebralBody(made, endplates);
  for (let round = 0; round < 3; round++) {
    const size = measureBody(body, shape);
    made = { ...made };
    for (const key of Object.keys(size) as (keyof BodySize)[])
      made = { ...made, [key]: made[key] + shape[key] - size[key] };
    body = vertebralBody(made, endplates);
  }
  return body;
}

export function measureBody(body: Body, shape: BodyShape): BodySize {
  const top = corners(body, shape, 1);
  const bottom = corners(body, shape, -1);
  return {
    superiorWidth: width(body, shape, 1),
    superiorDepth: depth(body, shape, 1),
    inferiorWidth: width(body, shape, -1),
    inferiorDepth: depth(body, shape, -1),
    anteriorHeight: Math.hypot(top.anterior[0] - bottom.anterior[0], top.anterior[1] - bottom.anterior[1]),
    posteriorHeight: Math.hypot(
      top.posterior[0] - bottom.posterior[0],
      top.posterior[1] - bottom.posterior[1],
    ),
  };
}

/** Widest within the quarter of the height next to an endplate. */
function width(body: Body, shape: BodyShape, end: 1 | -1): number {
  let widest = 0;
  for (let step = 0; step <= 5; step++) {
    for (let share = 0.3; share < 0.75; share += 0.06) {
      const x = share * shape.waistDepth;
      const y = end * rimHeight(shape, x) - end * (0.3 + 0.045 * step * shape.posteriorHeight);
      const inside = 0.3 * shape.waistWidth;
      widest = Math.max(
        widest,
        surface((t) => body.distance(x, y, t, FAR), inside, inside + 20),
      );
    }
  }
  return 2 * widest;
}

/** Deepest on the midline within the same quarter. */
function depth(body: Body, shape: BodyShape, end: 1 | -1): number {
  const middle = 0.5 * shape.waistDepth;
  let deepest = 0;
  for (let step = 0; step <= 5; step++) {
    const down = 0.3 + 0.045 * step * shape.posteriorHeight;
    const y = end * rimHeight(shape, middle) - end * down;
    const front = surface((t) => body.distance(t, y, 0, FAR), 0.8 * shape.waistDepth, 1.4 * shape.waistDepth);
    const back = surface((t) => body.distance(-t, y, 0, FAR), -0.2 * shape.waistDepth, 8);
    deepest = Math.max(deepest, front + back);
  }
  return deepest;
}

/** Corners of the midline outline: where it reaches farthest up (or down) and out at once. */
function corners(body: Body, shape: BodyShape, end: 1 | -1) {
  const corner = (outwards: 1 | -1): [number, number] => {
    const rim = outwards === 1 ? shape.superiorDepth + 2 : 3;
    let best: [number, number] = [0, 0];
    let reach = Number.NEGATIVE_INFINITY;
    for (let inwards = 0; inwards < 9; inwards += 0.25) {
      const x = outwards * (rim - inwards);
      const high = surface((t) => body.distance(x, end * t, 0, FAR), 0.3 * shape.posteriorHeight, 30);
      if (high + outwards * x > reach && high > 0.31 * shape.posteriorHeight) {
        reach = high + outwards * x;
        best = [x, end * high];
      }
    }
    return best;
  };
  return { anterior: corner(1), posterior: corner(-1) };
}

const FAR = 1e3;

const rimHeight = (shape: BodyShape, x: number): number =>
  shape.posteriorHeight / 2 + ((shape.anteriorHeight - shape.posteriorHeight) / 2) * (x / shape.waistDepth);

/** Where a distance along a line turns positive between a point inside and one outside. */
function surface(distance: (t: number) => number, inside: number, outside: number): number {
  let low = inside;
  let high = outside;
  for (let i = 0; i < 13; i++) {
    const middle = (low + high) / 2;
    if (distance(middle) < 0) low = middle;
    else high = middle;
  }
  return low;
}
