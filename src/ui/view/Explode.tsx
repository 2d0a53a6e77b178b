import { useId } from 'react';
import { useStore } from 'zustand';
import { STUDY } from '../../content/study.ts';
import { session } from '../../session/store.ts';

const set = (explode: number): void =>
  session.setState(({ view }) => (view.explode === explode ? {} : { view: { ...view, explode } }));

/** Pulls the parts of the treated level away from each other, by hand and by key; all the way to the left they are together. */
export function ExplodeSlider() {
  const id = useId();
  const percent = useStore(session, (now) => Math.round(100 * now.view.explode));
  const text = percent === 0 ? STUDY.together : `${percent} %`;
  return (
    <div className="explode">
      <label htmlFor={id}>{STUDY.explode}</label>
      <output htmlFor={id}>{text}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent}
        aria-valuetext={text}
        onChange={(event) => set(event.currentTarget.valueAsNumber / 100)}
      />
    </div>
  );
}
