import { useState } from 'react';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { STUDY } from '../../content/study.ts';
import { session } from '../../session/store.ts';
import { MOST_LEVELS, type TreatedLevel } from '../../sim/case/case.ts';
import { TREATED_LEVELS } from '../../sim/case/params.ts';
import { useFocusCase } from '../kit/hooks.ts';
import { addBone } from './change-bone.ts';
import { LevelFields } from './LevelFields.tsx';

/** A folder for each bone, that of the bone in the picture open unless it was shut, and a way to add one. */
export function LevelFolders() {
  const { levels } = useStore(session, (now) => now.case);
  const focus = useFocusCase();
  const [own, setOwn] = useState<Readonly<Partial<Record<TreatedLevel, boolean>>>>({});
  const taken = levels.map(({ level }) => level);
  return (
    <>
      {levels.map((one) => {
        const open = own[one.level] ?? one === focus;
        return (
          <section key={one.level} className="folder" aria-label={one.level}>
            <h2>
              <button
                type="button"
                className="btn quiet"
                aria-expanded={open}
                onClick={() => setOwn({ ...own, [one.level]: !open })}
              >
                {STUDY.folder(one.level, L.treatments[one.treatment])}
              </button>
            </h2>
            {open ? (
              <LevelFields
                one={one}
                others={taken.filter((level) => level !== one.level)}
                looked={one === focus}
              />
            ) : null}
          </section>
        );
      })}
      {levels.length < MOST_LEVELS ? <Add taken={taken} /> : null}
    </>
  );
}

function Add({ taken }: { taken: readonly TreatedLevel[] }) {
  return (
    <label className="pick">
      {STUDY.add}
      <select
        value=""
        onChange={({ target }) => {
          const level = TREATED_LEVELS.find((name) => name === target.value);
          if (level !== undefined) addBone(level);
        }}
      >
        <option value="">{STUDY.choose}</option>
        {TREATED_LEVELS.filter((level) => !taken.includes(level)).map((level) => (
          <option key={level}>{level}</option>
        ))}
      </select>
    </label>
  );
}
