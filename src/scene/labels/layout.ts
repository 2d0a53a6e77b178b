import { meet, meetsBox } from './crossing.ts';

/**
 * Where names stand on a picture. Greedy, the most important first: each takes the nearest free place, and a place is
 * free where its box lies in the picture, clear of everything that is to be seen and of the boxes and leaders that
 * stand already, and where its leader crosses none of them. So nothing overlaps and nothing crosses by construction;
 * a name without a free place is left out. Two columns sorted by height were tried: where the bone fills the picture's
 * width there is no room for them, and on a phone there never is.
 *
 * All numbers lie in arrays that are made once: a turning camera asks for this on every frame.
 */
export interface Sheet {
  /** Names that have a place. */
  count: number;
  /** x, y of each anchor; pixels from the top left, as everything here. That of the next name stands after the others. */
  readonly anchors: Float64Array;
  /** Width and height of each name. */
  readonly sizes: Float64Array;
  /** Boxes to keep off: left, top, right, bottom; the first is what the picture is about. */
  readonly off: Float64Array;
  offCount: number;
  /** How many of them, at the end, are text: no leader goes through these. */
  textCount: number;
  /** How many more boxes follow that had better be kept off. */
  softCount: number;
  /** Lines to keep off (needles): x, y, x, y. */
  readonly lines: Float64Array;
  lineCount: number;
  /** Out: left, top, right, bottom. */
  readonly boxes: Float64Array;
  /** Out: where the leader leaves the box. */
  readonly ports: Float64Array;
}

/** Where names may stand: left, top, right, bottom. */
export type Area = readonly [left: number, top: number, right: number, bottom: number];

export function sheetFor(names: number, boxes: number, lines: number): Sheet {
  return {
    count: 0,
    anchors: new Float64Array(2 * names),
    sizes: new Float64Array(2 * names),
    off: new Float64Array(4 * boxes),
    offCount: 0,
    textCount: 0,
    softCount: 0,
    lines: new Float64Array(4 * lines),
    lineCount: 0,
    boxes: new Float64Array(4 * names),
    ports: new Float64Array(2 * names),
  };
}

/** Between two names, and between a name and what it keeps off; pixels. */
export const GAP_PX = 6;
/** From what is to be seen to the column of names beside it. */
const MARGIN_PX = 18;
/** Above and below a leader costs more than beside: names under each other are read more easily. */
const ROW_COST_PX = 24;
/** A place at the picture's edge, away from what is seen. */
const EDGE_COST_PX = 30;
/** A place right beside the anchor, over whatever else is drawn there. */
const NEAR_COST_PX = 60;
const NEAR_PX = 34;
/** A place over each neighbour of what is to be seen. */
const SOFT_COST_PX = 70;
/** A leader longer than this share of the picture's width crosses too much; the first name may have any. */
const LONGEST = 0.32;
/** How many steps up and down, or to either side, places are tried. */
const STEPS = 14;

/** The best place so far of the name being placed. */
const best = { cost: 0, x: 0, y: 0, portX: 0, portY: 0 };

/** Finds a place for the name after those that have one and writes its box and port; says whether there is one. The same
 * input gives the same picture. */
export function placeNext(sheet: Sheet, area: Area): boolean {
  const { anchors, sizes, boxes, ports, off } = sheet;
  const i = sheet.count;
  let left = area[2];
  let right = area[0];
  let top = area[3];
  let bottom = area[1];
  for (let o = 0; o < 4 * (sheet.offCount + sheet.softCount); o += 4) {
    left = Math.min(left, off[o]);
    top = Math.min(top, off[o + 1]);
    right = Math.max(right, off[o + 2]);
    bottom = Math.max(bottom, off[o + 3]);
  }
  const x = anchors[2 * i];
  const y = anchors[2 * i + 1];
  const w = sizes[2 * i];
  const h = sizes[2 * i + 1];
  best.cost = Number.POSITIVE_INFINITY;
  column(sheet, area, i, right + MARGIN_PX, true, 0);
  column(sheet, area, i, left - MARGIN_PX - w, false, 0);
  if (sheet.offCount > 0) besideFirst(sheet, area, i);
  column(sheet, area, i, area[2] - w, true, EDGE_COST_PX);
  column(sheet, area, i, area[0], false, EDGE_COST_PX);
  column(sheet, area, i, x + NEAR_PX, true, NEAR_COST_PX);
  column(sheet, area, i, x - NEAR_PX - w, false, NEAR_COST_PX);
  row(sheet, area, i, top - MARGIN_PX - h, false, ROW_COST_PX);
  row(sheet, area, i, bottom + MARGIN_PX, true, ROW_COST_PX);
  row(sheet, area, i, area[1], false, ROW_COST_PX + EDGE_COST_PX);
  row(sheet, area, i, area[3] - h, true, ROW_COST_PX + EDGE_COST_PX);
  row(sheet, area, i, y - NEAR_PX - h, false, ROW_COST_PX + NEAR_COST_PX);
  row(sheet, area, i, y + NEAR_PX, true, ROW_COST_PX + NEAR_COST_PX);
  if (best.cost === Number.POSITIVE_INFINITY) return false;
  boxes[4 * i] = best.x;
  boxes[4 * i + 1] = best.y;
  boxes[4 * i + 2] = best.x + w;
  boxes[4 * i + 3] = best.y + h;
  ports[2 * i] = best.portX;
  ports[2 * i + 1] = best.portY;
  sheet.count++;
  return true;
}

/** Right beside what the picture is about, where there is room among the rest of it. */
function besideFirst(sheet: Sheet, area: Area, i: number): void {
  const { off, sizes } = sheet;
  column(sheet, area, i, off[2] + MARGIN_PX, true, 0);
  column(sheet, area, i, off[0] - MARGIN_PX - sizes[2 * i], false, 0);
  row(sheet, area, i, off[1] - MARGIN_PX - sizes[2 * i + 1], false, ROW_COST_PX);
  row(sheet, area, i, off[3] + MARGIN_PX, true, ROW_COST_PX);
}

/** Tries places with their left edge at x, from the anchor's height outwards; the leader leaves towards the model. */
function column(sheet: Sheet, area: Area, i: number, x: number, onRight: boolean, extra: number): void {
  const w = sheet.sizes[2 * i];
  const h = sheet.sizes[2 * i + 1];
  const portX = onRight ? x : x + w;
  for (let k = -STEPS; k <= STEPS; k++) {
    const y = sheet.anchors[2 * i + 1] - h / 2 + (k * (h + GAP_PX)) / 2;
    propose(sheet, area, i, x, y, portX, y + h / 2, extra);
  }
}

/** The same with the top edge at y. */
function row(sheet: Sheet, area: Area, i: number, y: number, below: boolean, extra: number): void {
  const w = sheet.sizes[2 * i];
  const portY = below ? y : y + sheet.sizes[2 * i + 1];
  for (let k = -STEPS; k <= STEPS; k++) {
    const x = sheet.anchors[2 * i] - w / 2 + k * (w / 4 + GAP_PX);
    propose(sheet, area, i, x, y, x + w / 2, portY, extra);
  }
}

function propose(
  sheet: Sheet,
  area: Area,
  i: number,
  x: number,
  y: number,
  portX: number,
  portY: number,
  extra: number,
): void {
  const ax = sheet.anchors[2 * i];
  const ay = sheet.anchors[2 * i + 1];
  const dx = ax - portX;
  const dy = ay - portY;
  const long = Math.sqrt(dx * dx + dy * dy);
  if (i > 0 && long > LONGEST * (area[2] - area[0])) return;
  let cost = long + extra;
  if (cost >= best.cost) return;
  const r = x + sheet.sizes[2 * i];
  const b = y + sheet.sizes[2 * i + 1];
  const { off, offCount, softCount } = sheet;
  for (let o = 4 * offCount; o < 4 * (offCount + softCount); o += 4)
    if (x < off[o + 2] && r > off[o] && y < off[o + 3] && b > off[o + 1]) cost += SOFT_COST_PX;
  if (cost >= best.cost || !isFree(sheet, area, i, x, y, portX, portY)) return;
  best.cost = cost;
  best.x = x;
  best.y = y;
  best.portX = portX;
  best.portY = portY;
}

function isFree(
  { anchors, sizes, off, offCount, textCount, lines, lineCount, boxes, ports }: Sheet,
  area: Area,
  i: number,
  x: number,
  y: number,
  portX: number,
  portY: number,
): boolean {
  const r = x + sizes[2 * i];
  const b = y + sizes[2 * i + 1];
  const ax = anchors[2 * i];
  const ay = anchors[2 * i + 1];
  if (x < area[0] || y < area[1] || r > area[2] || b > area[3]) return false;
  // A name does not hide the spot that it names.
  if (ax > x - GAP_PX && ax < r + GAP_PX && ay > y - GAP_PX && ay < b + GAP_PX) return false;
  for (let o = 0; o < 4 * offCount; o += 4)
    if (x < off[o + 2] && r > off[o] && y < off[o + 3] && b > off[o + 1]) return false;
  for (let o = 4 * (offCount - textCount); o < 4 * offCount; o += 4)
    if (meetsBox(portX, portY, ax, ay, off[o], off[o + 1], off[o + 2], off[o + 3])) return false;
  for (let o = 0; o < 4 * lineCount; o += 4)
    if (meetsBox(lines[o], lines[o + 1], lines[o + 2], lines[o + 3], x, y, r, b)) return false;
  for (let j = 0; j < i; j++) {
    const o = 4 * j;
    const left = boxes[o] - GAP_PX;
    const top = boxes[o + 1] - GAP_PX;
    const right = boxes[o + 2] + GAP_PX;
    const bottom = boxes[o + 3] + GAP_PX;
    if (x < right && r > left && y < bottom && b > top) return false;
    if (meetsBox(portX, portY, ax, ay, left, top, right, bottom)) return false;
    const px = ports[2 * j];
    const py = ports[2 * j + 1];
    const qx = anchors[2 * j];
    const qy = anchors[2 * j + 1];
    if (meetsBox(px, py, qx, qy, x - GAP_PX, y - GAP_PX, r + GAP_PX, b + GAP_PX)) return false;
    if (meet(portX, portY, ax, ay, px, py, qx, qy)) return false;
  }
  return true;
}
