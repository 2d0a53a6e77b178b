import { useStore } from 'zustand';
import { L } from '../content/language.ts';
import { session } from '../session/store.ts';
import { PLANE_REACH_MM, PLANES, type View } from '../session/view.ts';

const change = (part: Partial<View>) => session.setState((now) => ({ view: { ...now.view, ...part } }));

/** Which plane opens the bone, and where it stands: both by hand and by key. */
export function PlaneControls() {
  const plane = useStore(session, (now) => now.view.plane);
  const mm = useStore(session, (now) => now.view.planeMm);
  return (
    <div className="planes">
      <select
        aria-label={L.plane}
        value={plane}
        onChange={(event) =>
          change({ plane: PLANES.find((one) => one === event.target.value) ?? 'needle', planeMm: 0 })
        }
      >
        {PLANES.map((one) => (
          <option key={one} value={one}>
            {L.planes[one]}
          </option>
        ))}
      </select>
      <input
        type="range"
        aria-label={L.planeMm}
        min={-PLANE_REACH_MM}
        max={PLANE_REACH_MM}
        step={0.5}
        value={mm}
        onChange={(event) => change({ planeMm: Number(event.target.value) })}
      />
    </div>
  );
}
