import { BufferGeometry, CircleGeometry, Float32BufferAttribute } from 'three';
import { BARREL_MM, GAUGE_MM } from './inset.ts';
import { crossBar, joined, turned } from './lathe.ts';
import { contrastMm, SYRINGE } from './reading.ts';
import { spun, stations } from './spun.ts';

/**
 * The inflation syringe, mm; proportions are typical, illustrative. Its own frame: origin in the middle of the gauge, whose face
 * looks along +z; the barrel runs along -x behind it, the line leaves at +x.
 */
const BORE_MM = Math.sqrt(SYRINGE.boreMm2 / Math.PI);
const OUTER_MM = BORE_MM + 1.3;
const PISTON_MM = 6;
/** The barrel's axis behind the middle of the gauge. */
export const AXIS_Z_MM = -17;
/** Where the line begins: its place, along +x. */
export const NOZZLE_X_MM = 24;
const BARREL_END = -BARREL_MM - contrastMm(0) - PISTON_MM - 3;
const ROD_MM = 74;

export interface SyringeParts {
  /** What stands still: the block in front, the lock behind, and the gauge's housing. */
  block: BufferGeometry;
  barrel: BufferGeometry;
  marks: BufferGeometry;
  /** Contrast, 1 mm long from its own front end: it is stretched. */
  contrast: BufferGeometry;
  /** From the plunger's face back: they move with it, and the rod turns. */
  piston: BufferGeometry;
  rod: BufferGeometry;
  grip: BufferGeometry;
  face: BufferGeometry;
  hand: BufferGeometry;
  cap: BufferGeometry;
  glass: BufferGeometry;
}

export function syringe(): SyringeParts {
  const onAxis = (geometry: BufferGeometry) => geometry.translate(0, 0, AXIS_Z_MM);
  const barrel = onAxis(
    turned(
      [
        [-12, BORE_MM],
        [-12, OUTER_MM],
        [BARREL_END, OUTER_MM],
        [BARREL_END, BORE_MM],
        [-12, BORE_MM],
      ],
      48,
    ),
  );
  const ticks = Math.floor(contrastMm(0) / mlMm);
  const marks = onAxis(
    joined(
      Array.from({ length: ticks + 1 }, (_, i) => {
        const x = -BARREL_MM - mlMm * i;
        return turned(
          [
            [x + 0.18, OUTER_MM],
            [x + 0.18, OUTER_MM + 0.08],
            [x - 0.18, OUTER_MM + 0.08],
            [x - 0.18, OUTER_MM],
            [x + 0.18, OUTER_MM],
          ],
          48,
        );
      }),
    ),
  );
  const contrast = onAxis(
    turned(
      [
        [0, 0],
        [0, BORE_MM - 0.15],
        [-1, BORE_MM - 0.15],
        [-1, 0],
      ],
      48,
    ),
  );
  const piston = turned(
    [
      [0, 0],
      [0.6, BORE_MM - 2],
      [0, BORE_MM - 0.1],
      [-1.6, BORE_MM - 0.1],
      [-2, BORE_MM - 1],
      [-3.6, BORE_MM - 1],
      [-4, BORE_MM - 0.1],
      [-PISTON_MM, BORE_MM - 0.1],
      [-PISTON_MM, 0],
    ],
    40,
  );
  return { block: block(onAxis), barrel, marks, contrast, piston, rod: rod(), grip: grip(), ...gauge() };
}

const mlMm = 1000 / SYRINGE.boreMm2;

function block(onAxis: (geometry: BufferGeometry) => BufferGeometry): BufferGeometry {
  const stem = turned(
    [
      [-4, 0],
      [-4, 5.5],
      [AXIS_Z_MM, 5.5],
      [AXIS_Z_MM, 0],
    ],
    24,
  );
  stem.rotateY(-Math.PI / 2);
  const housing = turned(
    [
      [4.6, 0],
      [4.6, GAUGE_MM - 1.9],
      [6.2, GAUGE_MM - 1.5],
      [6.2, GAUGE_MM - 0.5],
      [5.4, GAUGE_MM],
      [-4.4, GAUGE_MM],
      [-6, GAUGE_MM - 2],
      [-6, 0],
    ],
    64,
  );
  housing.rotateY(-Math.PI / 2);
  const front = onAxis(
    turned(
      [
        [NOZZLE_X_MM, 0],
        [NOZZLE_X_MM, 2.6],
        [NOZZLE_X_MM - 3, 3.4],
        [NOZZLE_X_MM - 8, 3.4],
        [NOZZLE_X_MM - 9, 5],
        [10, 6],
        [7, OUTER_MM - 0.5],
        [5, OUTER_MM + 0.9],
        [-12.5, OUTER_MM + 0.9],
        [-13.5, OUTER_MM],
        [-13.5, 0],
      ],
      40,
    ),
  );
  // The lock: half a nut that grips the thread, let go by its wings.
  const lock = onAxis(
    turned(
      [
        [BARREL_END + 5, OUTER_MM],
        [BARREL_END + 4, OUTER_MM + 2.2],
        [BARREL_END - 6, OUTER_MM + 2.2],
        [BARREL_END - 9, 7],
        [BARREL_END - 9, 4.4],
        [BARREL_END + 5, 4.4],
        [BARREL_END + 5, OUTER_MM],
      ],
      40,
    ),
  );
  const wings = onAxis(crossBar(BARREL_END - 1, 16, 2.6));
  // Up and down in the picture, as a hand takes it.
  wings
    .translate(0, 0, -AXIS_Z_MM)
    .rotateX(Math.PI / 2)
    .translate(0, 0, AXIS_Z_MM);
  return joined([stem, housing, front, lock, wings]);
}

/** A screw: one start, turned by the grip. */
function rod(): BufferGeometry {
  const pitch = SYRINGE.threadMm;
  return spun(
    stations(-PISTON_MM, -PISTON_MM - ROD_MM, 0.5),
    (x, angle) => 3.4 + 0.55 * Math.sin(angle + (2 * Math.PI * x) / pitch),
    20,
  );
}

function grip(): BufferGeometry {
  const end = -PISTON_MM - ROD_MM;
  return joined([
    turned([
      [end + 4, 0],
      [end + 4, 4.6],
      [end, 6.4],
      [end - 12, 6.8],
      [end - 15, 5],
      [end - 15, 0],
    ]),
    crossBar(end - 6, 23, 4.6),
  ]);
}

function gauge(): Pick<SyringeParts, 'face' | 'hand' | 'cap' | 'glass'> {
  const face = new CircleGeometry(GAUGE_MM - 1.9, 64).translate(0, 0, 4.7);
  const glass = new CircleGeometry(GAUGE_MM - 1.4, 48).translate(0, 0, 6);
  const long = GAUGE_MM - 4.6;
  const hand = new BufferGeometry();
  // Straight up; a tail balances it.
  hand.setAttribute(
    'position',
    new Float32BufferAttribute(
      [0, long, 5.3, -0.75, 0, 5.3, 0.75, 0, 5.3, -1.05, -4.6, 5.3, 1.05, -4.6, 5.3],
      3,
    ),
  );
  hand.setIndex([0, 1, 2, 1, 3, 2, 3, 4, 2]);
  hand.computeVertexNormals();
  const cap = turned(
    [
      [0.9, 0],
      [0.9, 1.3],
      [0, 1.7],
      [0, 0],
    ],
    24,
  )
    .rotateY(-Math.PI / 2)
    .translate(0, 0, 5);
  return { face, hand, cap, glass };
}
