import { useStore } from 'zustand';
import { LATER } from '../../content/later.ts';
import { BENCH } from '../../content/study.ts';
import { fluoroStore, setFluoro } from '../../fluoro/store.ts';
import { session } from '../../session/store.ts';
import { LAYOUTS, type Layout } from '../../session/view/fluoro-view.ts';
import { flipLateral } from '../bench/change.ts';
import { useMode } from '../bench/mode.ts';
import { bench } from '../bench/store.ts';
import { Choice } from '../kit/Choice.tsx';
import { Pictures, Rest } from './Panes.tsx';

/** Fluoroscopy's checks and controls; where the page has no room for panes, its pictures too. */
export default function XrayTool() {
  const layout = useStore(session, (now) => now.view.fluoro.layout);
  const precision = useStore(fluoroStore, (now) => now.precision);
  const mode = useMode();
  const flipped = useStore(bench, (now) => now.flipped);
  return (
    <section className="fluoro" aria-label={LATER.fluoro.title}>
      <Choice<Layout>
        legend={LATER.fluoro.layout}
        look="seg"
        options={LAYOUTS.map((value) => ({ value, label: LATER.fluoro.layouts[value] }))}
        value={layout}
        onChange={(value) => setFluoro({ layout: value })}
      />
      <label className="tick">
        <input type="checkbox" checked={flipped} onChange={flipLateral} />
        {BENCH.flip}
      </label>
      {layout === 'beside' && mode === 'scroll' ? <Pictures /> : null}
      {layout === 'off' ? null : <Rest />}
      {precision === 'coarse' ? <p className="off">{LATER.fluoro.coarse}</p> : null}
    </section>
  );
}
