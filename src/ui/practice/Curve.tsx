import type { Ref } from 'react';
import { PRACTICE } from '../../content/practice.ts';
import { curveOf, EIGHT, type Group, PUBLISHED_TESTS, type Try } from '../../practice/eight.ts';

const [WIDE, HIGH, LEFT, RIGHT, TOP, FOOT] = [372, 232, 26, 12, 22, 52];
/** As many tests as were published are always there. */
const LEAST_TESTS = 4;
const GROUPS = Object.keys(PUBLISHED_TESTS) as Group[];

/** The learning curve: points of the last eight after each try, beside the published means of four tests. */
export function Curve({ ref, tries }: { ref: Ref<SVGSVGElement>; tries: readonly Try[] }) {
  const WORDS = PRACTICE.eight;
  const tests = Math.max(LEAST_TESTS, Math.ceil(tries.length / EIGHT));
  const across = (tried: number) => LEFT + (tried / (tests * EIGHT)) * (WIDE - LEFT - RIGHT);
  const down = (points: number) => TOP + (1 - points / EIGHT) * (HIGH - TOP - FOOT);
  const line = (points: readonly (readonly [number, number])[]) =>
    points
      .map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${across(x).toFixed(1)} ${down(y).toFixed(1)}`)
      .join('');
  const curve = curveOf(tries);
  const every = tests > 12 ? 5 : tests > 6 ? 2 : 1;
  return (
    <svg
      ref={ref}
      className="plot curve"
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      role="img"
      aria-label={WORDS.curve(tries.length, curve.at(-1) ?? 0)}
    >
      <text x={2} y={12}>
        {WORDS.axis}
      </text>
      {[0, 2, 4, 6, 8].map((points) => (
        <g key={points}>
          <path className="grid" d={`M${LEFT} ${down(points)}H${WIDE - RIGHT}`} />
          <text x={LEFT - 6} y={down(points) + 5} textAnchor="end">
            {points}
          </text>
        </g>
      ))}
      {Array.from({ length: tests }, (_, at) => at + 1)
        .filter((test) => test % every === 0)
        .map((test) => (
          <g key={test}>
            <path className="grid" d={`M${across(test * EIGHT)} ${TOP}V${down(0)}`} />
            <text x={across(test * EIGHT)} y={down(0) + 32} textAnchor="middle">
              {test}
            </text>
          </g>
        ))}
      <text x={LEFT} y={HIGH - 4}>
        {WORDS.tests}
      </text>
      {GROUPS.map((group, at) => (
        <path
          key={group}
          className={`line other of-${at}`}
          d={line(PUBLISHED_TESTS[group].map((points, test) => [(test + 1) * EIGHT, points]))}
        />
      ))}
      {tries.map(({ point }, at) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: a try is known by its place
          key={at}
          className={point === 1 ? 'try won' : 'try'}
          d={`M${across(at + 1)} ${down(0) + 4}v10`}
        />
      ))}
      <path className="line own" d={line(curve.map((points, at) => [at + 1, points] as const))} />
      {curve.length === 0 ? null : (
        <circle className="own" r={4} cx={across(curve.length)} cy={down(curve[curve.length - 1])} />
      )}
    </svg>
  );
}
