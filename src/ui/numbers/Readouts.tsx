import { useStore } from 'zustand';
import { L, plainStages } from '../../content/language.ts';
import { session } from '../../session/store.ts';
import { milestonesOf } from '../../session/time/milestones.ts';
import { showingAt } from '../../showing/showing.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import { type Plan, placeOf } from '../../sim/plan.ts';
import type { LevelState } from '../../sim/state.ts';
import { useFocusPlan, useReading, useStage } from '../kit/hooks.ts';

interface RuleProps {
  /** Along the rule, 0..1. */
  before: number;
  now: number;
  healthy: number;
}

/** A quiet rule that carries where it was, where it is and where it would be healthy. Words say the same. */
function Rule({ before, now, healthy }: RuleProps) {
  const x = (share: number) => 8 + share * 284;
  return (
    <svg className="rule" viewBox="0 0 300 44" aria-hidden="true">
      <path className="base" d="M0 10H300" />
      <path className="run" d={`M${x(before)} 10H${x(now)}`} />
      <path className="tick" d={`M${x(before)} 2V18`} />
      <path className="tick" d={`M${x(healthy)} 2V18`} />
      <circle cx={x(now)} cy="10" r="8" />
      <text x={x(before)} y="40" textAnchor={before < 0.2 ? 'start' : 'middle'}>
        {L.before.toLowerCase()}
      </text>
      <text x={x(healthy)} y="40" textAnchor={healthy > 0.8 ? 'end' : 'middle'}>
        {L.readouts.healthy}
      </text>
    </svg>
  );
}

/** A bone before it broke and as it broke. */
function ownMilestones(plan: Plan, { level }: LevelPlan): Record<'intact' | 'broken', LevelState> {
  const { intact, broken } = milestonesOf(plan, level);
  const at = placeOf(plan, level);
  return { intact: intact.levels[at], broken: broken.levels[at] };
}

const worst = (plan: Plan, own: LevelPlan): 'anterior' | 'middle' | 'posterior' => {
  const { heightsMm } = ownMilestones(plan, own).broken;
  const { healthy } = own.ruler;
  const names = ['anterior', 'middle', 'posterior'] as const;
  return names.reduce((a, b) => (heightsMm[b] / healthy[b] < heightsMm[a] / healthy[a] ? b : a));
};

/** For patients: what came back of what was lost, and the tilt, in whole numbers. */
export function PatientReadouts() {
  const plan = useStore(session, (now) => now.plan);
  const own = useFocusPlan();
  const station = plan === null || own === null ? 'anterior' : worst(plan, own);
  const height = useReading((state) => state.heightsMm[station], 0.1);
  const tilt = useReading((state) => state.wedgeDeg, 0.1);
  const told = useStore(session, (now) => showingAt(now.stage).readouts.includes('won'));
  const untouched = useStage(plainStages())?.untouched.plain ?? null;
  if (plan === null || own === null || !told || untouched !== null) return null;
  // Nothing was lost.
  if (own.case.fracture.heightLoss === 0) return null;
  const { intact, broken: before } = ownMilestones(plan, own);
  // Of whole millimetres, as the picture has them: 24 less 15 must not be 10.
  const whole = Math.round(before.heightsMm[station]);
  const lost = Math.round(own.ruler.healthy[station]) - whole;
  const won = Math.max(0, Math.round(height) - whole);
  const share =
    Math.max(0, height - before.heightsMm[station]) /
    (own.ruler.healthy[station] - before.heightsMm[station]);
  const tiltSpan = Math.max(1, before.wedgeDeg - intact.wedgeDeg);
  return (
    <section className="reads" aria-label={L.readouts.measures}>
      <div className="read">
        <span className="lab">{L.readouts.heightWon}</span>
        <span className="val">
          {won}
          <small>{L.readouts.ofMm(lost)}</small>
        </span>
        <Rule before={0.24} now={0.24 + 0.6 * Math.min(1.15, share)} healthy={0.84} />
      </div>
      <div className="read">
        <span className="lab">{L.readouts.tilt}</span>
        <span className="val">
          {Math.round(tilt)}°<small>{L.readouts.was(`${Math.round(before.wedgeDeg)}°`)}</small>
        </span>
        <Rule
          before={0.24}
          now={0.24 + 0.6 * Math.min(1.15, (before.wedgeDeg - tilt) / tiltSpan)}
          healthy={0.84}
        />
      </div>
      <p className="note">{L.illustrativeNote}</p>
    </section>
  );
}
