import { figure } from '../../content/figures.ts';
import { L } from '../../content/language.ts';
import { STUDY } from '../../content/study.ts';
import { milestonesOf } from '../../session/time/milestones.ts';
import { tipDepth } from '../../sim/access/tools.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import { placeOf } from '../../sim/plan.ts';
import type { LevelState } from '../../sim/state.ts';
import { useFocus } from '../kit/hooks.ts';
import { BonesTable } from './BonesTable.tsx';
import { leakedMl } from './leaked.ts';

type Row = readonly [label: string, read: (s: LevelState) => number, digits: number];
const ROWS: readonly Row[] = [
  [STUDY.readouts.anteriorHeight, (s) => s.heightsMm.anterior, 1],
  [STUDY.readouts.middleHeight, (s) => s.heightsMm.middle, 1],
  [STUDY.readouts.posteriorHeight, (s) => s.heightsMm.posterior, 1],
  [STUDY.readouts.wedgeAngle, (s) => s.wedgeDeg, 1],
  [STUDY.readouts.cobbAngle, (s) => s.cobbDeg, 1],
  [STUDY.readouts.loss, (s) => 100 * s.lossFraction, 0],
];

/** For students: every measure of the bone that is looked at, intact, before and now; of several, each bone in a row. */
export function MeasureTable() {
  const focus = useFocus();
  if (focus === null) return null;
  const { plan, state, whole, all } = focus;
  const { intact, broken } = milestonesOf(whole, plan.level);
  const at = placeOf(whole, plan.level);
  const several = whole.levels.length > 1;
  return (
    <>
      <table className="measures">
        <thead>
          <tr>
            <th scope="col">
              {several ? STUDY.readouts.of(L.readouts.measures, plan.level) : L.readouts.measures}
            </th>
            <th scope="col">{STUDY.readouts.intact}</th>
            <th scope="col">{STUDY.readouts.preOp}</th>
            <th scope="col">{STUDY.readouts.current}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([label, read, digits]) => (
            <Three
              key={label}
              label={label}
              values={[intact.levels[at], broken.levels[at], state].map((s) => read(s).toFixed(digits))}
            />
          ))}
          <Three
            label={STUDY.readouts.stature}
            values={[intact, broken, all].map((s) => (s.statureMm / 10).toFixed(1))}
          />
          <WaysIn plan={plan} state={state} />
          {plan.inflation === null ? null : (
            <>
              <Single label={STUDY.readouts.balloon} value={state.balloonMl.toFixed(2)} />
              <Single
                label={STUDY.readouts.pressure}
                value={(state.balloonPressureKpa / 6.894757).toFixed(0)}
              />
            </>
          )}
          <Single label={STUDY.readouts.cement} value={state.cementMl.toFixed(2)} />
          <Single label={STUDY.readouts.leak} value={leakedMl(state).toFixed(2)} />
        </tbody>
      </table>
      {several ? <BonesTable plan={whole} state={all} focus={plan.level} /> : null}
    </>
  );
}

/** How deep the instruments are, and what room they have; while they are in the bone. */
function WaysIn({ plan, state }: { plan: LevelPlan; state: LevelState }) {
  const depths = state.sides.map(({ tools }) => tipDepth(tools));
  if (depths.every((depth) => depth === null)) return null;
  const each = (read: (way: LevelPlan['approaches'][number]) => number) =>
    plan.approaches.map((way) => figure(read(way))).join(', ');
  return (
    <>
      <Single
        label={STUDY.readouts.depth}
        value={depths.map((depth) => (depth === null ? '–' : figure(depth))).join(', ')}
      />
      <Single label={STUDY.readouts.medial} value={each((way) => way.clearances.medial)} />
      <Single label={STUDY.readouts.canal} value={each((way) => way.neighbours.canal)} />
      <Single label={STUDY.readouts.front} value={each((way) => way.clearances.anterior)} />
    </>
  );
}

function Three({ label, values: [intact, before, now] }: { label: string; values: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{intact}</td>
      <td>{before}</td>
      <td>{now}</td>
    </tr>
  );
}

function Single({ label, value }: { label: string; value: string }) {
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {label}
      </th>
      <td>{value}</td>
    </tr>
  );
}
