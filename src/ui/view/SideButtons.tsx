import { L } from '../../content/language.ts';
import { picture } from '../../session/picture.ts';

const SIDES = ['anterior', 'right', 'posterior'] as const;

/** Three ways to look at it, in plain words. */
export function SideButtons() {
  return (
    <fieldset className="views" aria-label={L.lookFrom}>
      {SIDES.map((side) => (
        <button key={side} type="button" className="btn quiet" onClick={() => picture.fit(side)}>
          {L.sides[side]}
        </button>
      ))}
    </fieldset>
  );
}
