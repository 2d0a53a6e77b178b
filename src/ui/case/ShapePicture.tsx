import type { Case } from '../../sim/case/case.ts';

/** A body from the side, front to the right, with the lost shape dotted above it. Only a sign: words stand beside it. */
export function ShapePicture({ shape, loss }: { shape: Case['fracture']['shape']; loss: number }) {
  const lost = 44 * loss;
  const [back, middle, front] =
    shape === 'wedge'
      ? [0, 0.55 * lost, lost]
      : shape === 'biconcave'
        ? [0.1 * lost, lost * 0.62, 0.1 * lost]
        : [0.7 * lost, 0.85 * lost, lost];
  const rise = shape === 'biconcave' ? 0.38 * lost : 0;
  const top = 6;
  return (
    <svg className="shape" viewBox="0 0 64 56" aria-hidden="true">
      <path className="lost" d={`M4 ${top}H60V50`} />
      <path
        className="body"
        d={`M4 ${top + back}Q32 ${top + 2 * middle - (back + front) / 2} 60 ${top + front}Q57 ${(56 + top + front) / 2 - 2} 60 50Q32 ${50 - 2 * rise} 4 50Q7 28 4 ${top + back}Z`}
      />
    </svg>
  );
}
