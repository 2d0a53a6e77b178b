import { useMemo } from 'react';
import { useStore } from 'zustand';
import { LATER } from '../../content/later.ts';
import type { Spot } from '../../fluoro/arm.ts';
import {
  anchorsOf,
  angleOn,
  calibration,
  distanceOn,
  heightsOn,
  RULERS,
  type RulerName,
} from '../../fluoro/measure.ts';
import { PANES, type PaneName } from '../../session/view/fluoro-view.ts';
import { Choice } from '../kit/Choice.tsx';
import { layRuler, rulerStore, spotsOf } from './ruler-store.ts';
import type { Held } from './use-taken.ts';

/** Chooses a ruler and says what it measures. */
export function RulerPanel({ held }: { held: Readonly<Record<PaneName, Held | null>> }) {
  const ruler = useStore(rulerStore);
  const here = held[ruler.pane];
  const anchors = useMemo(() => (here === null ? [] : anchorsOf(here.marks, here.beam)), [here]);
  const anchorsOn = (pane: PaneName) => {
    const there = held[pane];
    return there === null ? [] : anchorsOf(there.marks, there.beam);
  };
  const spots = spotsOf(ruler.points, anchors);
  return (
    <div className="rulers">
      <Choice<PaneName>
        legend={LATER.fluoro.measure}
        showLegend
        look="seg"
        options={PANES.map((value) => ({ value, label: LATER.fluoro.panes[value] }))}
        value={ruler.pane}
        onChange={(pane) => layRuler(pane, ruler.name, anchorsOn(pane))}
      />
      <Choice<RulerName | 'none'>
        legend={LATER.fluoro.ruler}
        look="seg"
        options={(['none', ...RULERS] as const).map((value) => ({
          value,
          label: LATER.fluoro.rulers[value],
        }))}
        value={ruler.name}
        onChange={(name) => layRuler(ruler.pane, name, anchors)}
      />
      {ruler.name === 'none' || here === null ? null : (
        <>
          <output className="measured">{words(ruler.name, spots, calibration(here.marks, here.beam))}</output>
          <p className="note">{LATER.fluoro.rulerHint}</p>
          <button type="button" className="btn" onClick={() => layRuler(ruler.pane, ruler.name, anchors)}>
            {LATER.fluoro.relay}
          </button>
        </>
      )}
    </div>
  );
}

function words(name: RulerName, spots: readonly Spot[], magnified: number): string {
  const { measured } = LATER.fluoro;
  if (name === 'heights') return measured.heights(...heightsOn(spots, magnified));
  if (name === 'distance') return measured.distance(distanceOn(spots, magnified));
  return measured.angle(angleOn(spots));
}
