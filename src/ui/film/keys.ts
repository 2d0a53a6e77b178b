import type { Picture, Point } from '../../film/picture.ts';

const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where an arrow key takes a point, in the film; null of any other key. */
export function stepped(key: string, [x, y]: Point, step: number, { width, height }: Picture): Point | null {
  const way = WAYS[key];
  if (way === undefined) return null;
  const within = (value: number, most: number) => Math.min(most - 1, Math.max(0, value));
  return [within(x + step * way[0], width), within(y + step * way[1], height)];
}
