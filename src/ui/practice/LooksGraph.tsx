import { useRef } from 'react';
import { PRACTICE } from '../../content/practice.ts';
import type { Ground } from '../../practice/ground.ts';
import type { PracticeLog } from '../../practice/log.ts';
import { type Look, looksOf } from '../../practice/measures/looks.ts';
import { MAY_GO_MM } from '../../practice/measures/screening.ts';
import { trackOf } from '../../practice/measures/track.ts';
import { doseMsv } from '../../sim/dose.ts';
import { SIDES } from '../../sim/side.ts';
import { niceStep } from '../graphs/axis.ts';
import { PlotFiles } from './PlotFiles.tsx';

const [WIDE, HIGH, LEFT, RIGHT, TOP, FOOT] = [372, 220, 34, 42, 22, 36];

/** Whole steps from 0 to what is beyond all values. */
function ticksTo(most: number): number[] {
  const step = niceStep(Math.max(1, most));
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, at) => at * step);
}

/** How much was screened by the time the needle stood so deep; where it went too far unseen the line is marked. */
export function LooksGraph({ log, ground }: { log: PracticeLog; ground: Ground }) {
  const WORDS = PRACTICE.looks;
  const drawing = useRef<SVGSVGElement>(null);
  const ways = SIDES.map((side) => ({ side, looks: looksOf(log, trackOf(log, ground, side), side) })).filter(
    ({ looks }) => looks.some(({ depthMm }) => depthMm > 0),
  );
  if (ways.length === 0) return null;
  const all = ways.flatMap(({ looks }) => looks);
  const deep = ticksTo(Math.max(...all.map(({ depthMm }) => depthMm)));
  const long = ticksTo(Math.max(1, ...all.map(({ seconds }) => seconds)));
  const across = (mm: number) => LEFT + (mm / deep[deep.length - 1]) * (WIDE - LEFT - RIGHT);
  const down = (seconds: number) => TOP + (1 - seconds / long[long.length - 1]) * (HIGH - TOP - FOOT);
  const to = ({ depthMm, seconds }: Look) => `${across(depthMm).toFixed(1)} ${down(seconds).toFixed(1)}`;
  return (
    <figure className="looks">
      <figcaption>{WORDS.title}</figcaption>
      <svg
        ref={drawing}
        className="plot"
        viewBox={`0 0 ${WIDE} ${HIGH}`}
        role="img"
        aria-label={WORDS.said(
          Math.max(...all.map(({ depthMm }) => depthMm)),
          all[all.length - 1].seconds,
          all.some(({ unseenMm }) => unseenMm > MAY_GO_MM),
        )}
      >
        <text x={2} y={12}>
          {WORDS.seconds}
        </text>
        <text x={WIDE - 2} y={12} textAnchor="end">
          {WORDS.dose}
        </text>
        {long.map((seconds) => (
          <g key={seconds}>
            <path className="grid" d={`M${LEFT} ${down(seconds)}H${WIDE - RIGHT}`} />
            <text x={LEFT - 6} y={down(seconds) + 5} textAnchor="end">
              {seconds}
            </text>
            <text x={WIDE - RIGHT + 6} y={down(seconds) + 5}>
              {doseMsv(seconds).toFixed(1)}
            </text>
          </g>
        ))}
        {deep.map((mm) => (
          <g key={mm}>
            <path className="grid" d={`M${across(mm)} ${TOP}V${down(0)}`} />
            <text x={across(mm)} y={down(0) + 16} textAnchor="middle">
              {mm}
            </text>
          </g>
        ))}
        <text x={WIDE - RIGHT} y={HIGH - 3} textAnchor="end">
          {WORDS.depth}
        </text>
        {ways.map(({ side, looks }, way) => (
          <g key={side}>
            <path
              className={`line of-${way}`}
              d={`M${across(0)} ${down(looks[0].seconds)}${looks.map((look) => `L${to(look)}`).join('')}`}
            />
            <path
              className="line late"
              d={looks
                .map((look, at) =>
                  look.unseenMm > MAY_GO_MM && at > 0 ? `M${to(looks[at - 1])}L${to(look)}` : '',
                )
                .join('')}
            />
          </g>
        ))}
      </svg>
      <ul className="legend">
        {ways.map(({ side }, way) => (
          <li key={side}>
            <i className={`of-${way}`} /> {PRACTICE.sides[side]}
          </li>
        ))}
        <li>
          <i className="late" /> {WORDS.late(MAY_GO_MM)}
        </li>
      </ul>
      <div className="row">
        <PlotFiles of={drawing} name={`looks-${log.level}`} />
      </div>
    </figure>
  );
}
