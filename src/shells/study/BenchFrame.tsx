import type { CSSProperties, ReactNode } from 'react';
import { useStore } from 'zustand';
import { session } from '../../session/store.ts';
import { EDGES } from '../../session/view/arrangement.ts';
import { useMode } from '../../ui/bench/mode.ts';
import { awayIn, bench, slot } from '../../ui/bench/store.ts';

/** The page that the panes stand on: which there are and how large, for the style sheets. What stands in it is not drawn anew when a
 * line is dragged. */
export function BenchFrame({ children }: { children: ReactNode }) {
  const here = useStore(bench);
  const { arrangement, sizes, swapped } = here;
  const films = useStore(session, (now) => now.view.fluoro.layout);
  const mode = useMode();
  const gone = { rail: awayIn(here, 'rail'), band: awayIn(here, 'band'), films: films !== 'beside' };
  const own = EDGES.flatMap((edge) => {
    const px = sizes[slot(arrangement, edge)];
    return px === undefined ? [] : [[`--own-${edge}`, `${Math.round(px)}px`]];
  });
  return (
    <div
      className="shell study"
      data-mode={mode}
      data-arrangement={arrangement}
      data-away={EDGES.filter((edge) => gone[edge]).join(' ')}
      data-swapped={swapped ? '' : undefined}
      style={Object.fromEntries(own) as CSSProperties}
    >
      {children}
    </div>
  );
}
