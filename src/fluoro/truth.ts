import { degrees } from '../../models/math/scalar.ts';
import { dot, normalize, scale, sub, type Vec3 } from '../../models/math/vec.ts';
import type { Arm } from '../session/view/fluoro-view.ts';
import { armAngles, type Beam } from './arm.ts';
import { type Marks, middle, type Plate } from './landmarks.ts';

/** The two views that an operator must have true before steering by them. */
export type Projection = 'ap' | 'lateral';

/**
 * How far a view is from true, judged on what an operator sees. Signed degrees: turn the arm by minus this much.
 */
export interface Truth {
  /** AP: how far the spinous process stands off the middle between the pedicles. Lateral: pedicles not superimposed. */
  orbitalOffDeg: number;
  /** The reference endplate shows as two lines. */
  angularOffDeg: number;
  /** AP: one pedicle higher than the other on the picture. Tells of a tilted patient or bone; the arm cannot mend it. */
  rollDeg: number;
  /** Which endplate is judged: the less broken one. */
  plate: 'superior' | 'inferior';
}

/** Within this the operator calls it true; illustrative. */
export const TRUE_WITHIN_DEG = 2;

export const isTrue = ({ orbitalOffDeg, angularOffDeg }: Truth): boolean =>
  Math.abs(orbitalOffDeg) <= TRUE_WITHIN_DEG && Math.abs(angularOffDeg) <= TRUE_WITHIN_DEG;

const lessBroken = (marks: Marks): 'superior' | 'inferior' =>
  marks.inferior.turned <= marks.superior.turned ? 'inferior' : 'superior';

/** Which of the two an arm is nearer to. */
export const projectionOf = ({ orbitalDeg }: Pick<Arm, 'orbitalDeg'>): Projection =>
  Math.abs(orbitalDeg) < 45 ? 'ap' : 'lateral';

export function truthOf(marks: Marks, beam: Beam, projection: Projection): Truth {
  const plate = lessBroken(marks);
  const line = alongBeam(marks, projection);
  const edge = plateLine(marks[plate], projection);
  const pedicles = sub(marks.pedicles.right.centre, marks.pedicles.left.centre);
  return {
    orbitalOffDeg: offDeg(line.vector, line.at, beam, beam.right),
    angularOffDeg: offDeg(edge, middleOf(marks[plate]), beam, scale(beam.up, -1)),
    rollDeg: projection === 'ap' ? degrees(Math.atan2(dot(pedicles, beam.up), dot(pedicles, beam.right))) : 0,
    plate,
  };
}

/** Angles at which both errors vanish. */
export function trueAngles(marks: Marks, projection: Projection): Pick<Arm, 'orbitalDeg' | 'angularDeg'> {
  const { vector } = alongBeam(marks, projection);
  const edge = plateLine(marks[lessBroken(marks)], projection);
  // The beam lies in the plane that the first line spans with up, and along the endplate's line in that plane.
  const flat = Math.hypot(vector[0], vector[2]);
  const slope = edge[1] / Math.hypot(edge[0], edge[2]);
  return armAngles(normalize([vector[0] / flat, slope, vector[2] / flat]));
}

/** The line that must point along the beam, towards the source: from spinous tip to the pedicles' middle, or from
 * the left pedicle to the right one. */
function alongBeam(marks: Marks, projection: Projection): { vector: Vec3; at: Vec3 } {
  const { left, right } = marks.pedicles;
  const between = middle(left.centre, right.centre);
  return {
    vector: projection === 'ap' ? sub(between, marks.spinousTip) : sub(right.centre, left.centre),
    at: between,
  };
}

const plateLine = (plate: Plate, projection: Projection): Vec3 =>
  projection === 'ap' ? sub(plate.anterior, plate.posterior) : sub(plate.right, plate.left);

const middleOf = (plate: Plate): Vec3 => middle(plate.anterior, plate.posterior, plate.left, plate.right);

/**
 * By how much the arm has turned past a line, in the plane of the beam and `onward`, the way the source goes when the
 * angle grows.
 */
function offDeg(line: Vec3, at: Vec3, beam: Beam, onward: Vec3): number {
  const ray = normalize(sub(beam.source, at));
  const angle = (v: Vec3) => Math.atan2(dot(v, onward), dot(v, beam.toSource));
  const off = degrees(angle(ray) - angle(line));
  return (((((off % 360) + 540) % 360) + 360) % 360) - 180;
}
