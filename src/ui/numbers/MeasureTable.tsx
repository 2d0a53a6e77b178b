import { useStore } from 'zustand';
import { figure } from '../../content/figures.ts';
import { L } from '../../content/language.ts';
import { calm } from '../../session/calm.ts';
import { milestonesOf } from '../../session/time/milestones.ts';
import { tipDepth } from '../../sim/access/tools.ts';
import type { Plan } from '../../sim/plan.ts';
import type { State } from '../../sim/state.ts';

/** For students: every measure, intact, before and now. */
export function MeasureTable() {
  const { plan, state } = useStore(calm);
  if (plan === null || state === null) return null;
  const { intact, broken: before } = milestonesOf(plan);
  type Row = readonly [label: string, read: (s: State) => number, digits: number];
  const rows: readonly Row[] = [
    [L.readouts.anteriorHeight, (s) => s.heightsMm.anterior, 1],
    [L.readouts.middleHeight, (s) => s.heightsMm.middle, 1],
    [L.readouts.posteriorHeight, (s) => s.heightsMm.posterior, 1],
    [L.readouts.wedgeAngle, (s) => s.wedgeDeg, 1],
    [L.readouts.cobbAngle, (s) => s.cobbDeg, 1],
    [L.readouts.loss, (s) => 100 * s.lossFraction, 0],
    [L.readouts.stature, (s) => s.statureMm / 10, 1],
  ];
  const leak = Object.values(state.leakMl).reduce((sum, ml) => sum + ml, 0);
  return (
    <table className="measures">
      <thead>
        <tr>
          <th scope="col">{L.readouts.measures}</th>
          <th scope="col">{L.readouts.intact}</th>
          <th scope="col">{L.readouts.preOp}</th>
          <th scope="col">{L.readouts.current}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, read, digits]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{read(intact).toFixed(digits)}</td>
            <td>{read(before).toFixed(digits)}</td>
            <td>{read(state).toFixed(digits)}</td>
          </tr>
        ))}
        <WaysIn plan={plan} state={state} />
        <Single label={L.readouts.balloon} value={state.balloonMl.toFixed(2)} />
        <Single label={L.readouts.pressure} value={(state.balloonPressureKpa / 6.894757).toFixed(0)} />
        <Single label={L.readouts.cement} value={state.cementMl.toFixed(2)} />
        <Single label={L.readouts.leak} value={leak.toFixed(2)} />
      </tbody>
    </table>
  );
}

/** How deep the instruments are, and what room they have; while they are in the bone. */
function WaysIn({ plan, state }: { plan: Plan; state: State }) {
  const depths = state.sides.map(({ tools }) => tipDepth(tools));
  if (depths.every((depth) => depth === null)) return null;
  const each = (read: (way: Plan['approaches'][number]) => number) =>
    plan.approaches.map((way) => figure(read(way))).join(', ');
  return (
    <>
      <Single
        label={L.readouts.depth}
        value={depths.map((depth) => (depth === null ? '–' : figure(depth))).join(', ')}
      />
      <Single label={L.readouts.medial} value={each((way) => way.clearances.medial)} />
      <Single label={L.readouts.canal} value={each((way) => way.neighbours.canal)} />
      <Single label={L.readouts.front} value={each((way) => way.clearances.anterior)} />
    </>
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
