import { useStore } from 'zustand';
import { STUDY } from '../../content/study.ts';
import { session } from '../../session/store.ts';
import { Icon } from '../kit/Icon.tsx';
import { allWarned } from './warned.ts';

/** All that the plan warns of, exactly, each once a bone with the sides it holds for. Of several bones each is named. */
export function Warnings() {
  const plan = useStore(session, (now) => now.plan);
  const warned = plan === null ? [] : allWarned(plan);
  if (plan === null || warned.length === 0) return null;
  return (
    <ul className="warnings" aria-label={STUDY.warnings}>
      {warned.map(({ level, id, text }) => (
        <li key={`${level} ${id}`}>
          <Icon name="caution" />
          <span>
            {plan.levels.length > 1 ? <b>{level}: </b> : null}
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
