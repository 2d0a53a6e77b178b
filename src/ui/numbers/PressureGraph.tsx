import { useMemo } from 'react';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { calm } from '../../session/calm.ts';
import { steady } from '../../session/steady.ts';
import { showingAt } from '../../showing/showing.ts';
import type { Plan } from '../../sim/plan.ts';
import { stageOf } from '../../sim/stages/ends.ts';
import { stateAt } from '../../sim/state.ts';

const WIDTH = 460;
const HEIGHT = 236;
const LEFT = 48;
const BOTTOM = 30;
const TOP = 22;
const SAMPLES = 160;
const KPA_PER_PSI = 6.894757;

/** Points of the whole inflation, mL and psi. */
function track(plan: Plan): { ml: number; psi: number }[] {
  const stage = stageOf(plan.stages, 'inflate');
  if (stage === undefined) return [];
  return Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const state = stateAt(plan, stage.from + 1e-6 + (i / SAMPLES) * (stage.to - stage.from - 1e-6));
    return { ml: state.balloonMl, psi: state.balloonPressureKpa / KPA_PER_PSI };
  });
}

/** Pressure over volume: each step peaks, then relaxes. The dot is now. */
export function PressureGraph() {
  const plan = useStore(steady, (now) => now.plan);
  const told = useStore(calm, (now) => showingAt(now.state).readouts.includes('pressure'));
  const ml = useStore(calm, (now) => now.state?.balloonMl ?? 0);
  const kpa = useStore(calm, (now) => now.state?.balloonPressureKpa ?? 0);
  const points = useMemo(() => (plan === null ? [] : track(plan)), [plan]);
  if (plan === null || points.length === 0) return null;
  const limit = plan.case.balloon.pressureLimitPsi;
  const highest = Math.max(limit * 1.06, ...points.map((point) => point.psi));
  const most = Math.max(1, Math.ceil(Math.max(...points.map((point) => point.ml)) + 0.2));
  const x = (value: number) => LEFT + (value / most) * (WIDTH - LEFT - 12);
  const y = (value: number) => HEIGHT - BOTTOM - (value / highest) * (HEIGHT - BOTTOM - TOP);
  const line = points.map(
    (point, i) => `${i === 0 ? 'M' : 'L'}${x(point.ml).toFixed(1)} ${y(point.psi).toFixed(1)}`,
  );
  const psi = kpa / KPA_PER_PSI;
  return (
    <figure className="graph">
      <figcaption>{L.readouts.pressureAndVolume}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${L.readouts.pressure} ${psi.toFixed(0)}, ${ml.toFixed(1)} mL`}
      >
        {[0, 100, 200, 300, 400, 500, 600, 700]
          .filter((value) => value <= highest)
          .map((value) => (
            <g key={value}>
              <path className="grid" d={`M${LEFT} ${y(value)}H${WIDTH - 12}`} />
              <text x={LEFT - 8} y={y(value) + 5} textAnchor="end">
                {value}
              </text>
            </g>
          ))}
        {Array.from({ length: most + 1 }, (_, value) => (
          <text key={`ml${x(value)}`} x={x(value)} y={HEIGHT - 8} textAnchor="middle">
            {value === most ? `${value} mL` : value}
          </text>
        ))}
        <text x={LEFT} y={14}>
          psi
        </text>
        <path className="limit" d={`M${LEFT} ${y(limit)}H${WIDTH - 12}`} />
        <text className="limit" x={WIDTH - 12} y={y(limit) + 19} textAnchor="end">
          {L.readouts.limit}
        </text>
        <path className="track" d={line.join('')} />
        {told ? (
          <>
            <circle cx={x(ml)} cy={y(psi)} r="7" />
            <text className="now" x={Math.min(x(ml) + 10, WIDTH - 110)} y={y(psi) - 12}>
              {psi.toFixed(0)} psi, {ml.toFixed(1)} mL
            </text>
          </>
        ) : null}
      </svg>
    </figure>
  );
}
