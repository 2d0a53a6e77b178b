import { useStore } from 'zustand';
import { STUDY, WARNING_WORDS } from '../../content/study.ts';
import { session } from '../../session/store.ts';
import type { Warning } from '../../sim/warnings.ts';
import { Icon } from '../kit/Icon.tsx';

/** What the plan warns of, in the voice asked for; each once a bone, with the sides it holds for. Of several bones each is
 * named. */
export function Warnings({ voice }: { voice: 'plain' | 'clinical' }) {
  const levels = useStore(session, (now) => now.plan?.levels) ?? [];
  if (levels.every(({ warnings }) => warnings.length === 0)) return null;
  return (
    <ul className="warnings" aria-label={STUDY.warnings}>
      {levels.flatMap(({ level, warnings }) =>
        [...new Set(warnings.map(({ id }) => id))].map((id) => (
          <li key={`${level} ${id}`}>
            <Icon name="caution" />
            <span>
              {levels.length > 1 ? <b>{level}: </b> : null}
              {WARNING_WORDS[id][voice]}
              {voice === 'clinical' ? ` ${sidesOf(warnings.filter((warning) => warning.id === id))}` : ''}
            </span>
          </li>
        )),
      )}
    </ul>
  );
}

const sidesOf = (warnings: readonly Warning[]): string => {
  const parts = warnings.flatMap(({ side, value }) =>
    side === null && value === null
      ? []
      : [`${side ?? ''}${value === null ? '' : ` ${value.toFixed(1)}`}`.trim()],
  );
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
};
