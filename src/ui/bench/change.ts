import type { ToolId } from '../../content/study.ts';
import { setFluoro } from '../../fluoro/store.ts';
import { session } from '../../session/store.ts';
import type { Arrangement, Edge } from '../../session/view/arrangement.ts';
import { awayIn, bench, keepBench, slot } from './store.ts';

/** Puts the panes together so; asked for again, with all sizes as given. */
export function arrange(arrangement: Arrangement): void {
  const before = bench.getState();
  if (before.arrangement === arrangement) asGiven();
  bench.setState({ arrangement });
  const layout = arrangement === 'lesson' ? 'off' : 'beside';
  if (session.getState().view.fluoro.layout !== layout) setFluoro({ layout });
  keepBench();
}

/** Sizes, sides and panes of this arrangement as given. */
export function asGiven(): void {
  const { arrangement, sizes, away } = bench.getState();
  const others = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith(`${arrangement} `)));
  bench.setState({ sizes: others(sizes), away: others(away), swapped: false });
  keepBench();
}

/** Sets a pane's size, px; null as given. While it is dragged nothing is kept. */
export function setSize(edge: Edge, px: number | null, dragged = false): void {
  const { arrangement, sizes } = bench.getState();
  const { [slot(arrangement, edge)]: _before, ...others } = sizes;
  bench.setState({ sizes: px === null ? others : { ...others, [slot(arrangement, edge)]: px } });
  if (!dragged) keepBench();
}

/** Whether a pane is put away. X-rays are part of the view, which a link has. */
export const isAway = (edge: Edge): boolean =>
  edge === 'films' ? session.getState().view.fluoro.layout === 'off' : awayIn(bench.getState(), edge);

export function putAway(edge: Edge, gone: boolean): void {
  if (edge === 'films') {
    setFluoro({ layout: gone ? 'off' : 'beside' });
    return;
  }
  const { arrangement, away } = bench.getState();
  bench.setState({ away: { ...away, [slot(arrangement, edge)]: gone } });
  keepBench();
}

export function swap(): void {
  bench.setState(({ swapped }) => ({ swapped: !swapped }));
  keepBench();
}

/** Turns the lateral picture over. */
export function flipLateral(): void {
  bench.setState(({ flipped }) => ({ flipped: !flipped }));
  keepBench();
}

/** Opens a tool where it stands, and its pane with it. */
export function openTool(at: 'rail' | 'band', tool: ToolId): void {
  bench.setState({ [at]: tool, all: tool });
  if (isAway(at)) putAway(at, false);
}
