import { L } from '../../content/language.ts';
import { isTreated, type LevelCase } from '../../sim/case/case.ts';
import { Icon } from '../kit/Icon.tsx';
import { boneLine } from './case-line.ts';
import { changeBone, lookAt, removeBone } from './change-bone.ts';

/** What a consult can say of a bone; `treat` is as it is treated, or a balloon kyphoplasty. */
const PLANS = ['treat', 'none', 'cemented-before'] as const;
type PlanName = (typeof PLANS)[number];

const planOf = (one: LevelCase): PlanName =>
  one.treatment === 'none' || one.treatment === 'cemented-before' ? one.treatment : 'treat';

function choose(one: LevelCase, chosen: string): void {
  const plan = PLANS.find((name) => name === chosen) ?? 'treat';
  if (plan === 'treat' && isTreated(one)) return;
  changeBone(one, { ...one, treatment: plan === 'treat' ? 'kyphoplasty' : plan });
}

/** The bones of a case: one is chosen, and the questions below are about it. */
export function BoneList({ bones, chosen }: { bones: readonly LevelCase[]; chosen: LevelCase }) {
  return (
    <section className="bonelist" aria-label={L.match.bones}>
      <h2>{L.match.bones}</h2>
      <ul>
        {bones.map((one) => (
          <li key={one.level}>
            <button
              type="button"
              className="btn"
              aria-pressed={one === chosen}
              onClick={() => lookAt(one.level)}
            >
              {boneLine(one)}
            </button>
            <select
              aria-label={L.match.done(one.level)}
              value={planOf(one)}
              onChange={(event) => choose(one, event.target.value)}
            >
              {PLANS.map((plan) => (
                <option key={plan} value={plan}>
                  {L.match.plans[plan]}
                </option>
              ))}
            </select>
            <button
              type="button"
              className="btn quiet"
              aria-label={L.match.remove(one.level)}
              title={L.match.remove(one.level)}
              onClick={() => removeBone(one.level)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
