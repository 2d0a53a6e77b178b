import { LATER } from '../../content/later.ts';
import { project, type Spot } from '../../fluoro/arm.ts';
import type { Coached } from '../../fluoro/coach.ts';
import { projectionOf } from '../../fluoro/truth.ts';
import type { PaneName } from '../../session/view/fluoro-view.ts';
import type { Held } from './use-taken.ts';

interface MarksProps {
  pane: PaneName;
  held: Held;
  coached: readonly Coached[];
  /** The picture is shown turned over. */
  flipped?: boolean;
}

/** Letters of the sides, and the lines that a needle is judged by. The drawing is in mm on the detector. */
export function PaneMarks({ held, coached, flipped = false }: MarksProps) {
  const { beam, fieldMm, marks } = held;
  const half = fieldMm / 2;
  const lateral = Math.abs(beam.right[0]) > Math.abs(beam.right[2]);
  const [leftMark, rightMark] = lateral ? (['A', 'P'] as const) : (['L', 'R'] as const);
  const turned = (lateral ? beam.right[0] > 0 : beam.right[2] < 0) !== flipped;
  const on = (at: readonly [number, number, number]): Spot => {
    const [x, y] = down(project(beam, at));
    return [flipped ? -x : x, y];
  };
  const isAp = projectionOf({ orbitalDeg: lateral ? 90 : 0 }) === 'ap';
  return (
    <svg className="marks" viewBox={`${-half} ${-half} ${fieldMm} ${fieldMm}`} aria-hidden="true">
      <text x={-0.93 * half} y={-0.84 * half} fontSize={0.11 * half}>
        {turned ? rightMark : leftMark}
      </text>
      <text x={0.93 * half} y={-0.84 * half} fontSize={0.11 * half} textAnchor="end">
        {turned ? leftMark : rightMark}
      </text>
      <text className="small" x={-0.95 * half} y={0.95 * half} fontSize={0.075 * half}>
        {LATER.fluoro.simulated}
      </text>
      {coached.length === 0 ? null : isAp ? (
        <PedicleBorders held={held} coached={coached} on={on} />
      ) : (
        <path
          className="border"
          d={line(on(marks.stations.posterior[0]), on(marks.stations.posterior[1]), 0.25)}
        />
      )}
      {coached.map((needle) => {
        const [x, y] = on(needle.tip);
        return (
          <g key={needle.side} className={needle.broken ? 'needle broken' : 'needle'}>
            <circle cx={x} cy={y} r={0.028 * half} />
            {needle.broken ? <path d={cross(x, y, 0.06 * half)} /> : null}
          </g>
        );
      })}
    </svg>
  );
}

interface BordersProps extends Pick<MarksProps, 'held' | 'coached'> {
  on: (at: readonly [number, number, number]) => Spot;
}

function PedicleBorders({ held, coached, on }: BordersProps) {
  return coached.map(({ side }) => {
    const { medial, superior, inferior } = held.marks.pedicles[side];
    const [x] = on(medial);
    const [, top] = on(superior);
    const [, bottom] = on(inferior);
    return <path key={side} className="border" d={line([x, top], [x, bottom], 0.15)} />;
  });
}

const down = ([x, y]: Spot): Spot => [x, -y];
const cross = (x: number, y: number, r: number): string =>
  `M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`;

/** A line through two points, drawn a little beyond both. */
function line(a: Spot, b: Spot, beyond: number): string {
  const at = (s: number) => `${a[0] + (b[0] - a[0]) * s} ${a[1] + (b[1] - a[1]) * s}`;
  return `M${at(-beyond)}L${at(1 + beyond)}`;
}
