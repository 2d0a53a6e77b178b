import { STUDY } from '../../content/study.ts';
import type { TreatedLevel } from '../../sim/case/case.ts';
import type { Plan } from '../../sim/plan.ts';
import type { State } from '../../sim/state.ts';
import { lookAt } from '../case/change-bone.ts';
import { leakedMl } from './leaked.ts';

interface BonesTableProps {
  plan: Plan;
  state: State;
  focus: TreatedLevel;
}

/** Each bone of the case in a row, as it is now, and what of this operation they hold together. */
export function BonesTable({ plan, state, focus }: BonesTableProps) {
  const { totals } = state;
  return (
    <table className="measures bones">
      <thead>
        <tr>
          <th scope="col">{STUDY.readouts.perBone}</th>
          <th scope="col">{STUDY.readouts.loss}</th>
          <th scope="col">{STUDY.readouts.wedgeShort}</th>
          <th scope="col">{STUDY.readouts.restored}</th>
        </tr>
      </thead>
      <tbody>
        {plan.levels.map(({ level, case: { fracture } }, at) => {
          const own = state.levels[at];
          return (
            <tr key={level}>
              <th scope="row">
                <button
                  type="button"
                  className="btn quiet"
                  aria-pressed={level === focus}
                  onClick={() => lookAt(level)}
                >
                  {level}
                </button>
              </th>
              <td>{(100 * own.lossFraction).toFixed(0)}</td>
              <td>{own.wedgeDeg.toFixed(1)}</td>
              <td>{fracture.heightLoss === 0 ? '–' : (100 * own.reduction).toFixed(0)}</td>
            </tr>
          );
        })}
        <tr>
          <th scope="row" colSpan={3}>
            {STUDY.readouts.total}: {STUDY.readouts.cement}
          </th>
          <td>{totals.cementMl.toFixed(2)}</td>
        </tr>
        <tr>
          <th scope="row" colSpan={3}>
            {STUDY.readouts.leak}
          </th>
          <td>{leakedMl(totals).toFixed(2)}</td>
        </tr>
      </tbody>
    </table>
  );
}
