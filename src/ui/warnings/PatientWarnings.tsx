import { useStore } from 'zustand';
import { warningLabels } from '../../content/warnings.ts';
import { session } from '../../session/store.ts';
import { Icon } from '../kit/Icon.tsx';
import { exact, warnedBy } from './warned.ts';

/** What has come about by this step of the plan, in plain words, each with the exact ones a tap away. */
export default function PatientWarnings() {
  const plan = useStore(session, (now) => now.plan);
  const stage = useStore(session, (now) => now.stage);
  const warned = plan === null || stage === null ? [] : warnedBy(plan, stage);
  if (plan === null || warned.length === 0) return null;
  return (
    <section aria-labelledby="warned">
      <h2 id="warned">{warningLabels().title}</h2>
      <ul className="warnings">
        {warned.map((one) => (
          <li key={`${one.level} ${one.id}`}>
            <Icon name="caution" />
            <details className="cited">
              <summary>
                {plan.levels.length > 1 ? <b>{one.level}: </b> : null}
                {one.text} <span className="cite">{warningLabels().exact}</span>
              </summary>
              <p className="citations" lang="en" dir="ltr">
                {exact(one).text}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
