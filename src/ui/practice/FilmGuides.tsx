import { useStore } from 'zustand';
import { apply } from '../../../models/math/pose.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import { project } from '../../fluoro/arm.ts';
import { guides } from '../../session/guides.ts';
import type { Held } from '../fluoro/use-taken.ts';

/** The planned way and the learner's over a picture, in mm on the detector. */
export function FilmGuides({ held }: { held: Held }) {
  const shown = useStore(guides);
  const { beam, fieldMm, looked } = held;
  const half = fieldMm / 2;
  const on = (at: Vec3): string => {
    const [x, y] = project(beam, apply(looked.column[looked.plan.index], at));
    return `${x.toFixed(2)} ${(-y).toFixed(2)}`;
  };
  if (shown.length === 0) return null;
  return (
    <svg className="marks guides" viewBox={`${-half} ${-half} ${fieldMm} ${fieldMm}`} aria-hidden="true">
      {shown.map(({ what, from, to }, at) => {
        const [x, y] = on(to).split(' ');
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place
          <g key={at} className={what}>
            <path d={`M${on(from)}L${on(to)}`} />
            <circle cx={x} cy={y} r={(what === 'planned' ? 0.035 : 0.02) * half} />
          </g>
        );
      })}
    </svg>
  );
}
