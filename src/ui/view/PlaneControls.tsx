import { useStore } from 'zustand';
import { LATER } from '../../content/later.ts';
import { BENCH, STUDY } from '../../content/study.ts';
import { session } from '../../session/store.ts';
import {
  PLANE_REACH_MM,
  PLANE_TILT_DEG,
  PLANE_TURN_DEG,
  PLANES,
  type PlaneName,
  type View,
} from '../../session/view/view.ts';

/** Which plane opens the bone. */
export function PlaneChoice({ onPlane }: { onPlane: (plane: PlaneName) => void }) {
  const plane = useStore(session, (now) => now.view.plane);
  return (
    <select
      className="plane"
      aria-label={STUDY.plane}
      value={plane}
      onChange={(event) => onPlane(PLANES.find((one) => one === event.target.value) ?? 'needle')}
    >
      {PLANES.map((one) => (
        <option key={one} value={one}>
          {STUDY.planes[one]}
        </option>
      ))}
    </select>
  );
}

/** Where the plane stands and, where it is free, how it lies: all by hand and by key. */
export function PlaneSliders() {
  const plane = useStore(session, (now) => now.view.plane);
  const whole = useStore(session, (now) => now.view.section === 'whole');
  if (whole) return null;
  return (
    <fieldset className="planes">
      <legend>{BENCH.planeTitle}</legend>
      <Slider field="planeMm" reach={PLANE_REACH_MM} step={0.5} name="push" />
      {plane === 'free' ? (
        <>
          <Slider field="planeTurnDeg" reach={PLANE_TURN_DEG} step={1} name="turn" />
          <Slider field="planeTiltDeg" reach={PLANE_TILT_DEG} step={1} name="tilt" />
        </>
      ) : null}
    </fieldset>
  );
}

interface SliderProps {
  field: keyof Pick<View, 'planeMm' | 'planeTurnDeg' | 'planeTiltDeg'>;
  reach: number;
  step: number;
  name: keyof typeof LATER.views.short;
}

function Slider({ field, reach, step, name }: SliderProps) {
  const value = useStore(session, (now) => now.view[field]);
  const { grips, short } = LATER.views;
  return (
    <label>
      <span aria-hidden="true">{short[name]}</span>
      <input
        type="range"
        aria-label={grips[name]}
        title={grips[name]}
        min={-reach}
        max={reach}
        step={step}
        value={value}
        onChange={(event) =>
          session.setState(({ view }) => ({ view: { ...view, [field]: Number(event.target.value) } }))
        }
      />
      <output>{value}</output>
    </label>
  );
}
