import { useCallback, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { BENCH } from '../../content/study.ts';
import { setFluoro } from '../../fluoro/store.ts';
import { session } from '../../session/store.ts';
import { EDGES } from '../../session/view/arrangement.ts';
import { Icon } from '../kit/Icon.tsx';
import { useAway } from '../kit/use-away.ts';
import { asGiven, isAway, putAway, swap } from './change.ts';
import { bench } from './store.ts';

/** Which panes are there, on which side, and all of it as given. */
export function PanesMenu() {
  // What is away is part of either.
  useStore(bench);
  const layout = useStore(session, (now) => now.view.fluoro.layout);
  const here = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useAway(here, open, close);
  return (
    <details
      ref={here}
      className="menu panesmenu"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="btn quiet" aria-label={BENCH.panes} title={BENCH.panes}>
        <Icon name="both" />
      </summary>
      <div>
        {EDGES.map((edge) => (
          <label key={edge}>
            <input
              type="checkbox"
              checked={!isAway(edge)}
              onChange={({ target }) => putAway(edge, !target.checked)}
            />
            {BENCH.paneNames[edge]}
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={layout !== 'alone'}
            onChange={({ target }) => setFluoro({ layout: target.checked ? 'beside' : 'alone' })}
          />
          {BENCH.model}
        </label>
        <button type="button" className="btn" onClick={swap}>
          {BENCH.swap}
        </button>
        <button type="button" className="btn" onClick={asGiven}>
          {BENCH.asGiven}
        </button>
      </div>
    </details>
  );
}
