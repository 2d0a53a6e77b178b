import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Vector3 } from 'three';

const RINGS = 48;
const SIDES = 10;
const RADIUS_MM = 1.9;

/** A flexible line between two ends that move: laid anew in place, nothing is allocated. */
export interface Hose {
  geometry: BufferGeometry;
  /** From a point, leaving it one way, to a point, coming in against the other; mm. `slackMm` is how stiffly it leaves,
   * `endScale` how large it is drawn where it ends. */
  lay: (
    from: Vector3,
    leaving: Vector3,
    to: Vector3,
    coming: Vector3,
    slackMm: number,
    endScale: number,
  ) => void;
}

const AT = new Vector3();
const NEXT = new Vector3();
const TANGENT = new Vector3();
const ACROSS = new Vector3();
const OTHER = new Vector3();
/** Off every way that a line takes from a bone to the foot of its picture. */
const ASIDE = new Vector3(0.13, 0.21, 0.97);
const [P1, P2] = [new Vector3(), new Vector3()];

export function hose(): Hose {
  const geometry = new BufferGeometry();
  const positions = new BufferAttribute(new Float32Array(3 * (RINGS + 1) * SIDES), 3).setUsage(
    DynamicDrawUsage,
  );
  const normals = new BufferAttribute(new Float32Array(3 * (RINGS + 1) * SIDES), 3).setUsage(
    DynamicDrawUsage,
  );
  geometry.setAttribute('position', positions);
  geometry.setAttribute('normal', normals);
  const index: number[] = [];
  for (let ring = 0; ring < RINGS; ring++)
    for (let side = 0; side < SIDES; side++) {
      const a = ring * SIDES + side;
      const b = ring * SIDES + ((side + 1) % SIDES);
      index.push(a, b, a + SIDES, b, b + SIDES, a + SIDES);
    }
  geometry.setIndex(index);
  return {
    geometry,
    lay(from, leaving, to, coming, slackMm, endScale) {
      P1.copy(from).addScaledVector(leaving, slackMm);
      P2.copy(to).addScaledVector(coming, slackMm);
      for (let ring = 0; ring <= RINGS; ring++) {
        const s = ring / RINGS;
        bezier(AT, from, to, s);
        bezier(NEXT, from, to, s + 1e-3);
        TANGENT.subVectors(NEXT, AT).normalize();
        ACROSS.crossVectors(TANGENT, ASIDE).normalize();
        OTHER.crossVectors(TANGENT, ACROSS);
        const radius = RADIUS_MM * (1 + s * (endScale - 1));
        for (let side = 0; side < SIDES; side++) {
          const angle = (2 * Math.PI * side) / SIDES;
          const [c, d] = [Math.cos(angle), Math.sin(angle)];
          const v = ring * SIDES + side;
          NEXT.copy(ACROSS).multiplyScalar(c).addScaledVector(OTHER, d);
          normals.setXYZ(v, NEXT.x, NEXT.y, NEXT.z);
          NEXT.multiplyScalar(radius).add(AT);
          positions.setXYZ(v, NEXT.x, NEXT.y, NEXT.z);
        }
      }
      positions.needsUpdate = true;
      normals.needsUpdate = true;
    },
  };
}

function bezier(out: Vector3, from: Vector3, to: Vector3, s: number): Vector3 {
  const r = 1 - s;
  return out
    .copy(from)
    .multiplyScalar(r * r * r)
    .addScaledVector(P1, 3 * r * r * s)
    .addScaledVector(P2, 3 * r * s * s)
    .addScaledVector(to, s * s * s);
}
