import { useState } from 'react';
import { useStore } from 'zustand';
import { PERSON } from '../../content/study.ts';
import { session } from '../../session/store.ts';
import { useFocusCase } from '../kit/hooks.ts';
import { PersonFields } from './PersonFields.tsx';
import { PostureFields } from './PostureFields.tsx';
import { another, toMean } from './person-change.ts';

/** Whose bones are shown: measures in mm and degrees with how far they are from the mean, posture, and other persons. */
export function PersonGroup() {
  const { level } = useFocusCase();
  const patient = useStore(session, (now) => now.case.patient);
  const [whole, setWhole] = useState(true);
  const [seed, setSeed] = useState(0);
  return (
    <div className="person">
      <div className="row">
        <button
          type="button"
          className="btn"
          onClick={() => {
            setSeed(seed + 1);
            another(seed + 1);
          }}
        >
          {PERSON.another}
        </button>
        <button
          type="button"
          className="btn"
          disabled={patient.shape === undefined && patient.posture === undefined}
          onClick={toMean}
        >
          {PERSON.mean}
        </button>
      </div>
      {seed === 0 || patient.shape === undefined ? null : <p>{PERSON.drawn(seed)}</p>}
      <PostureFields />
      <label className="pick">
        {PERSON.measuresOf}
        <select value={String(whole)} onChange={({ target }) => setWhole(target.value === 'true')}>
          <option value="true">{PERSON.whole(level)}</option>
          <option value="false">{PERSON.one(level)}</option>
        </select>
      </label>
      <PersonFields key={`${level}${whole}`} level={level} whole={whole} />
    </div>
  );
}
