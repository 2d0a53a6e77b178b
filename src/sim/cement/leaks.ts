import type { Landmarks } from '../../../models/manifest.ts';
import { smoothstep } from '../../../models/math/scalar.ts';
import type { LevelCase } from '../case/case.ts';
import type { WayOut } from '../event/way-out.ts';
import { cleftOf, mobilityOf } from '../fracture/mobility.ts';
import type { Body } from '../level/body.ts';
import { lesionAt } from '../level/bone.ts';
import { LEAK_TYPES, type LeakType } from './leak-types.ts';

/**
 * How hard cement flows along a way out, relative to an open cavity (1) and to sparse bone (about 16). Illustrative: set
 * so that leaks come about as often as CT scans and films find them (docs/cohort.md). Getting to a way out is what takes
 * effort; once out of the bone cement runs. With easy ways and a slow outside (14) leaks beside a cavity were traces: 1 %
 * were as large as films show, where 9 to 18 % are seen.
 */
const BASIVERTEBRAL = 5.2;
/** Its tributaries come from both halves of the body: mm aside per depth of the body. One needle in the middle lies between
 * them, two lie beside them. */
const TRIBUTARY_SLOPE = 18;
const SEGMENTAL = 15;
const CRACK = 14;
const FISSURE = 7;
const OUTSIDE = 3.3;
/** Where a needle has gone through the shell. */
const HOLE = 4;
/** The shell is this thick for a needle that grazes it, mm; illustrative. */
const SHELL_MM = 1.4;
/** A wall that has broken right through, or that a lesion has eaten. */
const BROKEN_WALL = 0.5;
const EATEN_WALL = 3;
/** A way that an event has opened, in the bone and out of it: as easy as a wall that has broken through. */
const EVENT_WAY = 0.5;
const EVENT_OUTSIDE = 1.2;

/** Which ways the fracture itself has opened. */
interface Openings {
  posteriorWall: boolean;
  /** The buckled front has cracked. */
  front: boolean;
  /** A lesion has eaten through the side. */
  lytic: boolean;
  /** How far the upper endplate has split, 0..1: deep, fresh breaks, and those of an injury, which split it through. */
  split: number;
  /** How far a cleft has opened, 0..1: it is drained by the basivertebral vein. */
  cleft: number;
}

function openingsOf({ fracture }: LevelCase): Openings {
  const { heightLoss, cause } = fracture;
  const upper = fracture.shape !== 'biconcave' || fracture.lateralTilt >= 0;
  const split =
    cause === 'injury'
      ? smoothstep(0.1, 0.45, heightLoss)
      : smoothstep(0.18, 0.5, heightLoss) * (0.85 + 0.15 * mobilityOf(fracture));
  return {
    posteriorWall: fracture.posteriorWall === 'breached',
    front: heightLoss > 0.25,
    lytic: cause === 'tumour',
    split: upper && split > 0.15 ? split : 0,
    cleft: cleftOf(fracture),
  };
}

/** Math.hypot of two is ten times as slow. */
const far = (a: number, b: number): number => Math.sqrt(a * a + b * b);

/**
 * The open ways out of this body: slowness per node where one is open (0 elsewhere), and which type each node
 * belongs to (index in LEAK_TYPES + 1). Which are open follows from the fracture; whether cement gets there follows
 * from its volume and viscosity.
 */
export function leakPaths(
  body: Body,
  marks: Landmarks,
  one: LevelCase,
  holes: Uint8Array | null,
  way: WayOut | null = null,
): { slowness: Float32Array; type: Uint8Array } {
  const count = body.distance.length;
  const slowness = new Float32Array(count);
  const type = new Uint8Array(count);
  const halfWidth = (marks.superior.widthMm + marks.inferior.widthMm) / 4;
  const height = marks.superior.centre[1] - marks.inferior.centre[1];
  const openings = openingsOf(one);
  const found: Way = { slowness: 0, type: 0 };
  const here: Place = { d: 0, u: 0, v: 0, w: 0, across: 0, up: 0 };
  const holed = { C: false, D: false };
  for (const o of body.near) {
    const u = body.coordinates[3 * o];
    const v = body.coordinates[3 * o + 1];
    const w = body.coordinates[3 * o + 2];
    found.slowness = 0;
    found.type = 0;
    here.d = body.distance[o];
    here.u = u;
    here.v = v;
    here.w = w;
    here.across = v * halfWidth;
    here.up = (w - 0.5) * height;
    veinAt(found, openings, here);
    breakAt(found, openings, here, height);
    if (u > 0.1 && body.distance[o] > -SHELL_MM && holes?.[o] === 1) {
      const kind = throughEndplate(v, w) ? 'D' : 'C';
      holed[kind] = true;
      open(found, kind, HOLE);
    }
    if (way !== null && way.nodes[o] > 0)
      open(found, way.type, way.nodes[o] === 1 ? EVENT_WAY : EVENT_OUTSIDE);
    slowness[o] = found.slowness;
    type[o] = found.type;
  }
  // Beyond a hole it spreads.
  if (holed.C || holed.D)
    for (const o of body.near) {
      if (body.distance[o] <= 0 || slowness[o] > 0 || body.coordinates[3 * o] < 0.1) continue;
      const kind = throughEndplate(body.coordinates[3 * o + 1], body.coordinates[3 * o + 2]) ? 'D' : 'C';
      if (!holed[kind]) continue;
      slowness[o] = 2 * OUTSIDE;
      type[o] = LEAK_TYPES.indexOf(kind) + 1;
    }
  return { slowness, type };
}

/** Whether a place at the shell is at an endplate rather than at the front or a side. */
const throughEndplate = (v: number, w: number): boolean =>
  2 * Math.abs(w - 0.5) >= Math.max(0.8, Math.abs(v));

interface Way {
  slowness: number;
  type: number;
}

/** A node: mm outside the bone, body coordinates, and mm from the body's middle. One for all nodes, filled anew: numbers that
 * are handed over one by one are stored anew at every node. */
interface Place {
  d: number;
  u: number;
  v: number;
  w: number;
  across: number;
  up: number;
}

/** Takes a way if it is easier than what there is. */
function open(found: Way, kind: LeakType, value: number): void {
  if (found.slowness !== 0 && found.slowness <= value) return;
  found.slowness = value;
  found.type = LEAK_TYPES.indexOf(kind) + 1;
}

/** The veins that every body has. */
function veinAt(found: Way, { cleft }: Openings, { d, u, v, across, up }: Place): void {
  // Basivertebral vein: a pair of channels from the middle of the body to the foramen in its posterior wall.
  if (u > -0.08 && u < 0.46 && far(Math.abs(across) - 2 - TRIBUTARY_SLOPE * Math.max(0, u), up) < 1.5)
    open(found, 'B', BASIVERTEBRAL / (1 + 2 * cleft));
  else if (d > 0 && u < 0.02 && u > -0.25 && Math.abs(across) < 8)
    open(found, 'B', OUTSIDE * (1 + (up / 6) ** 2 + (across / 6) ** 2));
  // Segmental veins: round the waist on each side.
  if (u > 0.3 && u < 0.72 && Math.abs(v) > 0.72 && far(up, (u - 0.5) * 12) < 1.3) open(found, 'S', SEGMENTAL);
  else if (d > 0 && Math.abs(v) > 0.8 && Math.abs(up) < 4) open(found, 'S', OUTSIDE * (1 + (up / 3) ** 2));
}

/** Where the fracture has broken the shell. */
function breakAt(
  found: Way,
  { posteriorWall, front, lytic, split }: Openings,
  { d, u, v, w, across, up }: Place,
  height: number,
): void {
  if (front && u > 0.5 && w > 0.6 && w < 0.8 && Math.abs(v - 0.25) < 0.18) open(found, 'C', CRACK);
  else if (front && d > 0 && u > 0.95 && w > 0.4)
    open(found, 'C', OUTSIDE * (1 + ((w - 0.73) * 9) ** 2 + (5 * (v - 0.25)) ** 2));
  // The crack under the fragment runs from the middle of the body through the wall: it is there that cement comes to it,
  // well before the back quarter at which filling stops.
  if (posteriorWall && u < 0.55 && u > -0.1 && far(up - 0.16 * height, across / 5) < 1.3)
    open(found, 'C', BROKEN_WALL);
  else if (posteriorWall && d > 0 && u < 0.02 && u > -0.25 && Math.abs(across) < 7 && up > 0)
    open(found, 'C', OUTSIDE * (1 + ((up - 0.16 * height) / 6) ** 2 + (across / 8) ** 2));
  if (lytic && d > -1.8 && v > 0.4 && u > 0.2 && lesionAt(u, Math.min(v, 0.9), w) > 0.3)
    open(found, 'C', d > 0 ? OUTSIDE : EATEN_WALL);
  if (split === 0) return;
  // Through the endplate, where a deep or biconcave break has split it.
  const fissure = far((u - 0.52) * 30, across - 4);
  if (w > 0.5 && w < 1.02 && fissure < 1.6 + 2 * split) open(found, 'D', FISSURE / split);
  else if (d > 0 && w > 0.98 && u > 0.1 && u < 0.95) open(found, 'D', OUTSIDE * (1 + (fissure / 5) ** 2));
}
