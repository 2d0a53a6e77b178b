import type { Ref } from 'react';
import { END, type PlannedStage } from '../../sim/stages/timeline.ts';
import { type Axis, axisOf } from './axis.ts';
import type { GraphKind, LineId } from './kinds.ts';
import type { Samples } from './samples.ts';

export const LEFT = 44;
export const RIGHT = 10;
const TOP = 18;
const BOTTOM = 24;

interface PlotProps {
  ref: Ref<SVGSVGElement>;
  title: string;
  kind: GraphKind;
  samples: Samples;
  other: Samples | null;
  stages: readonly PlannedStage[];
  width: number;
  height: number;
  /** The moment that is read; t. */
  hover: number | null;
}

/** x of a time, px from the left. */
export const acrossOf = (t: number, width: number): number => LEFT + (t / END) * (width - LEFT - RIGHT);

function pathOf(samples: Samples, id: LineId, { low, high }: Axis, width: number, height: number): string {
  const down = (value: number) => TOP + ((high - value) / (high - low)) * (height - TOP - BOTTOM);
  return samples.t
    .map(
      (t, at) =>
        `${at === 0 ? 'M' : 'L'}${acrossOf(t, width).toFixed(1)} ${down(samples.values[id][at]).toFixed(1)}`,
    )
    .join('');
}

/** The drawing: axes, a line for each measure, dashed ones of what it is compared with. Drawn once a plan and size. */
export function Plot({ ref, title, kind, samples, other, stages, width, height, hover }: PlotProps) {
  const axis = axisOf(kind, other === null ? [samples] : [samples, other]);
  const down = (value: number) =>
    TOP + ((axis.high - value) / (axis.high - axis.low)) * (height - TOP - BOTTOM);
  return (
    <svg
      ref={ref}
      className="plot"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={title}
    >
      <text x={4} y={12}>
        {kind.unit}
      </text>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <path className="grid" d={`M${LEFT} ${down(tick)}H${width - RIGHT}`} />
          <text x={LEFT - 6} y={down(tick) + 5} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {stages.map(({ id, to }, at) => (
        <g key={id}>
          <path className="grid" d={`M${acrossOf(to, width)} ${TOP}V${height - BOTTOM}`} />
          <text x={acrossOf(to, width)} y={height - 7} textAnchor="middle">
            {at + 1}
          </text>
        </g>
      ))}
      {other === null
        ? null
        : kind.lines.map(({ id }, at) => (
            <path key={id} className={`line of-${at} other`} d={pathOf(other, id, axis, width, height)} />
          ))}
      {kind.lines.map(({ id }, at) => (
        <path key={id} className={`line of-${at}`} d={pathOf(samples, id, axis, width, height)} />
      ))}
      {hover === null ? null : (
        <path className="hover" d={`M${acrossOf(hover, width)} ${TOP}V${height - BOTTOM}`} />
      )}
    </svg>
  );
}
