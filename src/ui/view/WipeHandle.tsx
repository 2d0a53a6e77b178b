import type { CSSProperties } from 'react';
import { useStore } from 'zustand';
import { compareWords } from '../../content/compare.ts';
import { session } from '../../session/store.ts';
import { changeView } from '../../session/view/change-view.ts';

/** The wipe's handle, over the picture: pulled by hand or moved by arrows. */
export default function WipeHandle() {
  const wipe = useStore(session, (now) => now.view.wipe);
  return (
    <div className="wipe" style={{ '--at': `${(100 * wipe).toFixed(2)}%` } as CSSProperties}>
      <input
        type="range"
        aria-label={compareWords().wipeAt}
        min={0}
        max={1}
        step={0.01}
        value={wipe}
        onChange={(event) => changeView({ wipe: Number(event.target.value) })}
      />
    </div>
  );
}
