import type { FractureCase } from '../../sim/case/case.ts';

/** How far the top sinks behind, in the middle and in front, and the floor rises, as shares of what is lost. */
export const SINKS: Readonly<
  Record<FractureCase['shape'], readonly [back: number, middle: number, front: number, rise: number]>
> = {
  wedge: [0, 0.55, 1, 0],
  biconcave: [0.1, 0.62, 0.1, 0.38],
  crush: [0.7, 0.85, 1, 0],
  split: [0.25, 0.62, 0.35, 0.3],
};

/** A body from the side, front to the right, with the lost shape dotted above it. Only a sign: words stand beside it. */
export function ShapePicture({ shape, loss }: { shape: FractureCase['shape']; loss: number }) {
  const [back, middle, front, rise] = SINKS[shape].map((share) => 44 * loss * share);
  const top = 6;
  const mid = 50 - rise;
  return (
    <svg className="shape" viewBox="0 0 64 56" aria-hidden="true">
      <path className="lost" d={`M4 ${top}H60V50`} />
      <path
        className="body"
        d={`M4 ${top + back}Q32 ${top + 2 * middle - (back + front) / 2} 60 ${top + front}Q57 ${(56 + top + front) / 2 - 2} 60 50Q32 ${50 - 2 * rise} 4 50Q7 28 4 ${top + back}Z`}
      />
      {shape === 'split' ? (
        <path
          className="crack"
          d={`M31 ${top + middle}l3 ${(mid - top - middle) / 3}l-4 ${(mid - top - middle) / 3}L32 ${mid}`}
        />
      ) : null}
    </svg>
  );
}
