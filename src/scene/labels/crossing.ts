/** Twice the area of a triangle, signed by which way round it runs. */
const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether two segments cross. */
export function meet(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  return (
    turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 &&
    turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0
  );
}

/** Whether a segment meets a box: it is clipped against each side in turn. */
export function meetsBox(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  let from = 0;
  let to = 1;
  for (let side = 0; side < 2; side++) {
    const start = side === 0 ? ax : ay;
    const step = side === 0 ? bx - ax : by - ay;
    const low = side === 0 ? left : top;
    const high = side === 0 ? right : bottom;
    if (step === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const a = (low - start) / step;
    const b = (high - start) / step;
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to;
}
