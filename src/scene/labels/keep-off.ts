import type { Camera } from 'three';
import type { Vec3 } from '../../../models/math/vec.ts';
import { onPicture, SPOT } from '../camera/spot.ts';
import { MOST_DRAWINGS } from '../measures/drawings.ts';
import { board } from './board.ts';
import type { Sheet } from './layout.ts';
import type { Outline } from './silhouette.ts';

/** Names keep so far off what they name; pixels. */
const AIR_PX = 4;
export const MOST_BOXES = 64;
const MOST_TOOLS = 4;
export const MOST_LINES = MOST_TOOLS + MOST_DRAWINGS;

/** Writes down what names keep off: bones and needles as the picture has them, and what else stands on it: `written`, after
 * the picture itself. */
export function keepOff(
  sheet: Sheet,
  outline: Outline,
  syringe: readonly Vec3[],
  [plate, ...written]: readonly Element[],
  camera: Camera,
  width: number,
  height: number,
): void {
  let count = 0;
  for (const points of outline.treated) if (boxOf(sheet, count, points, camera, width, height)) count++;
  if (syringe.length > 0 && boxOf(sheet, count, syringe, camera, width, height)) count++;
  const text = count;
  const { x, y } = plate?.getBoundingClientRect() ?? { x: 0, y: 0 };
  for (const element of written) {
    if (count >= MOST_BOXES || (element.tagName === 'text' && element.textContent === '')) continue;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (right === left && bottom === top) continue;
    setBox(sheet, count++, left - x, top - y, right - x, bottom - y);
  }
  sheet.offCount = count;
  sheet.textCount = count - text;
  for (const points of outline.beside) if (boxOf(sheet, count, points, camera, width, height)) count++;
  sheet.softCount = count - sheet.offCount;
  sheet.lineCount = 0;
  for (const [from, to] of outline.tools) {
    if (sheet.lineCount >= MOST_TOOLS) break;
    const o = 4 * sheet.lineCount++;
    onPicture(from, camera, width, height);
    sheet.lines[o] = SPOT.x;
    sheet.lines[o + 1] = SPOT.y;
    onPicture(to, camera, width, height);
    sheet.lines[o + 2] = SPOT.x;
    sheet.lines[o + 3] = SPOT.y;
  }
  const drawn = board.getState().drawing?.lines;
  if (drawn === undefined) return;
  for (let o = 0; o < 4 * drawn.count; o++) sheet.lines[4 * sheet.lineCount + o] = drawn.data[o];
  sheet.lineCount += drawn.count;
}

/** Writes the box of points as the picture has them; says whether it was written. */
function boxOf(
  sheet: Sheet,
  at: number,
  points: readonly Vec3[],
  camera: Camera,
  width: number,
  height: number,
): boolean {
  if (at >= MOST_BOXES) return false;
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    onPicture(point, camera, width, height);
    left = Math.min(left, SPOT.x);
    right = Math.max(right, SPOT.x);
    top = Math.min(top, SPOT.y);
    bottom = Math.max(bottom, SPOT.y);
  }
  // What is out of the picture takes no place in it.
  if (right < 0 || bottom < 0 || left > width || top > height) return false;
  setBox(sheet, at, left, top, right, bottom);
  return true;
}

function setBox({ off }: Sheet, at: number, left: number, top: number, right: number, bottom: number): void {
  off[4 * at] = left - AIR_PX;
  off[4 * at + 1] = top - AIR_PX;
  off[4 * at + 2] = right + AIR_PX;
  off[4 * at + 3] = bottom + AIR_PX;
}
