import { useMemo } from 'react';
import { useStore } from 'zustand';
import { STUDY } from '../../content/study.ts';
import { session } from '../../session/store.ts';
import { showingAt } from '../../showing/showing.ts';
import { KPA_PER_PSI } from '../../sim/balloon/contact.ts';
import type { TreatedLevel } from '../../sim/case/case.ts';
import { type Plan, placeOf } from '../../sim/plan.ts';
import { stageOf } from '../../sim/stages/ends.ts';
import { stateAt } from '../../sim/state.ts';
import { useFocusPlan, useReading } from '../kit/hooks.ts';

const WIDTH = 460;
const HEIGHT = 236;
const LEFT = 48;
const BOTTOM = 30;
const TOP = 22;
const SAMPLES = 160;

/** Points of one bone's whole inflation, mL and psi. */
function track(plan: Plan, level: TreatedLevel): { ml: number; psi: number }[] {
  const stage = stageOf(plan.stages, 'inflate');
  const at = placeOf(plan, level);
  if (stage === undefined || plan.levels[at].inflation === null) return [];
  return Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const { levels } = stateAt(plan, stage.from + 1e-6 + (i / SAMPLES) * (stage.to - stage.from - 1e-6));
    return { ml: levels[at].balloonMl, psi: levels[at].balloonPressureKpa / KPA_PER_PSI };
  });
}

/** Pressure over volume in the bone that is looked at: each step peaks, then relaxes. The dot is now. */
export function PressureGraph() {
  const plan = useStore(session, (now) => now.plan);
  const told = useStore(session, (now) => showingAt(now.stage).readouts.includes('pressure'));
  const own = useFocusPlan();
  const ml = useReading((state) => state.balloonMl, 0.001);
  const kpa = useReading((state) => state.balloonPressureKpa, 0.01);
  const level = own?.level ?? null;
  const points = useMemo(() => (plan === null || level === null ? [] : track(plan, level)), [plan, level]);
  if (plan === null || own === null || points.length === 0) return null;
  const limit = own.case.balloon.pressureLimitPsi;
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
      <figcaption>
        {plan.levels.length > 1
          ? STUDY.readouts.of(STUDY.readouts.pressureAndVolume, own.level)
          : STUDY.readouts.pressureAndVolume}
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${STUDY.readouts.pressure} ${psi.toFixed(0)}, ${ml.toFixed(1)} mL`}
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
          {STUDY.readouts.limit}
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
