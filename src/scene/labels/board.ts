import { createStore } from 'zustand/vanilla';
import type { NameId } from '../../showing/names.ts';

/** The names as the page holds them: what the driver in the canvas puts in place. */
export interface Board {
  /** In order of importance. */
  ids: readonly NameId[];
  items: readonly HTMLElement[];
  leaders: readonly SVGGElement[];
  /** Width and height of each, pixels. */
  sizes: Float64Array;
  /** The most at a time on a picture of a size. */
  most: (widthPx: number, heightPx: number) => number;
  /** The treated bone is opened by the section. */
  cut: boolean;
}

/** The dimension lines as the page holds them: places that the driver fills in, and the size of their numbers. */
export interface Drawing {
  places: readonly SVGGElement[];
  numbers: readonly SVGTextElement[];
  numberPx: number;
  /** The dimension lines as they are drawn now, x, y, x, y: names keep off them. */
  lines: { count: number; data: Float64Array };
}

/** What stands over the picture; null while it is not on the page. */
export const board = createStore<{ now: Board | null; drawing: Drawing | null }>(() => ({
  now: null,
  drawing: null,
}));
