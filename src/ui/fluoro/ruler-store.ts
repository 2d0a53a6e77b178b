import { createStore } from 'zustand/vanilla';
import type { Spot } from '../../fluoro/arm.ts';
import { type Anchor, laid, RULER_POINTS, type RulerName, snap } from '../../fluoro/measure.ts';
import type { PaneName } from '../../session/view/fluoro-view.ts';

/** A point of a ruler: on a landmark, which it follows, or where it was put. */
export interface RulerPoint {
  anchor: string | null;
  spot: Spot;
}

export interface Ruler {
  pane: PaneName;
  name: RulerName | 'none';
  points: readonly RulerPoint[];
}

export const rulerStore = createStore<Ruler>(() => ({ pane: 'lateral', name: 'none', points: [] }));

/** Lays a ruler on its landmarks. */
export function layRuler(pane: PaneName, name: Ruler['name'], anchors: readonly Anchor[]): void {
  const spots = name === 'none' ? [] : (laid(name, anchors) ?? RULER_POINTS[name].map((): Spot => [0, 0]));
  rulerStore.setState({
    pane,
    name,
    points: spots.map((spot) => ({ spot, anchor: anchorAt(spot, anchors) })),
  });
}

const anchorAt = (spot: Spot, anchors: readonly Anchor[]): string | null =>
  anchors.find((anchor) => anchor.spot[0] === spot[0] && anchor.spot[1] === spot[1])?.name ?? null;

/** Within this a point snaps to a landmark, mm on the detector. */
const SNAP_MM = 4;

/** Puts one point somewhere; it snaps if asked to. */
export function movePoint(index: number, to: Spot, anchors: readonly Anchor[], snapping: boolean): void {
  rulerStore.setState((now) => ({
    points: now.points.map((point, i) => {
      if (i !== index) return point;
      const spot = snapping ? snap(to, anchors, SNAP_MM) : to;
      return { spot, anchor: anchorAt(spot, anchors) };
    }),
  }));
}

/** Where the points are on a picture with these landmarks. */
export const spotsOf = (points: readonly RulerPoint[], anchors: readonly Anchor[]): Spot[] =>
  points.map(({ anchor, spot }) => anchors.find((one) => one.name === anchor)?.spot ?? spot);
