import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { partLabels } from '../../content/later.ts';
import { partWords } from '../../content/part-words.ts';
import { picture } from '../../session/picture.ts';
import { session } from '../../session/store.ts';
import { pick } from '../../session/view/past.ts';
import { PART_KINDS, PARTS, type PartId } from '../../showing/parts.ts';
import { useLookedCase } from '../kit/hooks.ts';
import { Icon } from '../kit/Icon.tsx';

type Group = keyof ReturnType<typeof partLabels>['groups'];

const groupOf = (id: PartId): Group => {
  const kind = PARTS.get(id)?.kind;
  if (kind === undefined || kind === 'treated') return 'treated';
  return PART_KINDS[kind] ?? 'tools';
};

const inOrder = (ids: ReadonlySet<PartId>): PartId[] => [...PARTS.keys()].filter((id) => ids.has(id));

/** The parts of the picture as a list, and one part on or back: what a tap does, by keyboard. */
export function PartChoice({ voice }: { voice: 'plain' | 'clinical' }) {
  const picked = useStore(session, (now) => now.view.picked);
  const own = useStore(session, (now) => now.view.parts);
  const treated = useLookedCase().level;
  const stage = useStore(session, (now) => now.stage);
  const [seen, setSeen] = useState<readonly PartId[]>([]);
  const look = useCallback(() => {
    picture.parts().then(setSeen, () => undefined);
  }, []);
  // The picture of another step has other parts; what has moved since is found when the list is gone to again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what makes it worth looking again.
  useEffect(look, [look, stage]);
  // What is hidden can be chosen, too, to bring it back.
  const listed = inOrder(new Set([...seen, ...Object.keys(own), ...(picked === null ? [] : [picked])]));
  const step = (by: number) => {
    const at = picked === null ? (by > 0 ? -1 : 0) : listed.indexOf(picked);
    const next = listed[(at + by + listed.length) % listed.length];
    if (next !== undefined) pick(next);
  };
  const nameOf = (id: PartId): string => {
    const { name } = partWords(id, voice, treated);
    const wish = own[id];
    return wish === undefined ? name : `${name} (${partLabels().states[wish]})`;
  };
  const groups = [...new Set(listed.map(groupOf))];
  return (
    <div className="choose">
      <button type="button" className="btn" onClick={() => step(-1)} aria-label={partLabels().previous}>
        <Icon name="back" />
      </button>
      <select
        aria-label={partLabels().choose}
        value={picked ?? ''}
        onFocus={look}
        onChange={({ target }) => pick(target.value === '' ? null : target.value)}
      >
        <option value="">{partLabels().none}</option>
        {groups.map((group) => (
          <optgroup key={group} label={partLabels().groups[group]}>
            {listed
              .filter((id) => groupOf(id) === group)
              .map((id) => (
                <option key={id} value={id}>
                  {nameOf(id)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <button type="button" className="btn" onClick={() => step(1)} aria-label={partLabels().next}>
        <Icon name="next" />
      </button>
    </div>
  );
}
