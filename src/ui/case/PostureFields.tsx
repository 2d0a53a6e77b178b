import { useState } from 'react';
import { useStore } from 'zustand';
import { LEVELS, type Level } from '../../../models/levels.ts';
import { PERSON } from '../../content/study.ts';
import { baked } from '../../session/baked.ts';
import { session } from '../../session/store.ts';
import { CURVE_APEX, CURVE_SIDE, POSTURE_BOUNDS } from '../../sim/person/posture.ts';
import { bendsOf } from '../../sim/person/postured.ts';
import { SIDES } from '../../sim/side.ts';
import { bent } from './person-change.ts';

/** How the column is bent, in degrees as on a film; an empty field is the mean's. */
export function PostureFields() {
  const posture = useStore(session, (now) => now.case.patient.posture);
  const { manifest } = baked;
  if (manifest === null) return null;
  const { thoracic, lumbar } = bendsOf(manifest);
  return (
    <>
      <Angle name="kyphosis" mean={thoracic} value={posture?.kyphosis} />
      <Angle name="lordosis" mean={lumbar} value={posture?.lordosis} />
      <Angle name="curve" mean={0} value={posture?.curve} />
      {posture?.curve === undefined ? null : (
        <>
          <label className="pick">
            {PERSON.apex}
            <select
              value={posture.apex ?? CURVE_APEX}
              onChange={({ target }) =>
                bent({ apex: LEVELS.find((level: Level) => level === target.value) ?? null })
              }
            >
              {LEVELS.slice(3, -3).map((level) => (
                <option key={level}>{level}</option>
              ))}
            </select>
          </label>
          <label className="pick">
            {PERSON.side}
            <select
              value={posture.side ?? CURVE_SIDE}
              onChange={({ target }) => bent({ side: SIDES.find((side) => side === target.value) ?? null })}
            >
              {SIDES.map((side) => (
                <option key={side} value={side}>
                  {PERSON.sides[side]}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </>
  );
}

interface AngleProps {
  name: 'kyphosis' | 'lordosis' | 'curve';
  mean: number;
  value: number | undefined;
}

function Angle({ name, mean, value }: AngleProps) {
  const [min, max] = POSTURE_BOUNDS[name];
  /** What somebody is still typing. */
  const [text, setText] = useState<string | null>(null);
  return (
    <label className="pick">
      {`${PERSON[name]}, °`}
      <input
        type="number"
        min={min}
        max={max}
        step={1}
        placeholder={mean.toFixed(0)}
        value={text ?? String(value ?? '')}
        onBlur={() => setText(null)}
        onChange={({ target }) => {
          setText(target.value);
          const given = target.value === '' ? null : target.valueAsNumber;
          if (given === null || (given >= min && given <= max)) bent({ [name]: given === 0 ? null : given });
        }}
      />
    </label>
  );
}
