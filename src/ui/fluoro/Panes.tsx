import { useMemo } from 'react';
import { useStore } from 'zustand';
import { LATER } from '../../content/later.ts';
import { type Coached, coach } from '../../fluoro/coach.ts';
import { fluoroStore, setFluoro } from '../../fluoro/store.ts';
import { type Truth, truthOf } from '../../fluoro/truth.ts';
import { session } from '../../session/store.ts';
import { LAYOUTS, type Layout, PANES, type PaneName } from '../../session/view/fluoro-view.ts';
import { Choice } from '../kit/Choice.tsx';
import { ArmPanel } from './ArmPanel.tsx';
import { CoachPanel, TruthPanel } from './Checks.tsx';
import { Counter } from './Counter.tsx';
import { Pane } from './Pane.tsx';
import { RulerPanel } from './RulerPanel.tsx';
import { type Held, useTaken } from './use-taken.ts';
import './fluoro.css';

/** Further from true than this, a needle must not be judged by the view, degrees; illustrative. */
const TRUSTED_DEG = 5;

const worstOff = ({ orbitalOffDeg, angularOffDeg }: Truth): number =>
  Math.max(Math.abs(orbitalOffDeg), Math.abs(angularOffDeg));

/** The two pictures that are held, and what is judged on both of them together. */
function useReading() {
  const ap = useTaken('ap');
  const lateral = useTaken('lateral');
  const held: Readonly<Record<PaneName, Held | null>> = { ap, lateral };
  const truths = useMemo(
    () => ({
      ...(ap === null ? {} : { ap: truthOf(ap.marks, ap.beam, 'ap') }),
      ...(lateral === null ? {} : { lateral: truthOf(lateral.marks, lateral.beam, 'lateral') }),
    }),
    [ap, lateral],
  );
  const coached = useMemo<readonly Coached[]>(
    () => (ap === null || lateral === null ? [] : coach(ap.looked, ap.marks, ap.beam, lateral.beam)),
    [ap, lateral],
  );
  return { held, truths, coached };
}

/** The pictures side by side; large ones scroll in a low window, so the keyboard can reach them. */
export function Pictures({ large = false }: { large?: boolean }) {
  const { held, coached } = useReading();
  return (
    <section
      className={large ? 'panes large' : 'panes'}
      aria-label={LATER.fluoro.pictures}
      tabIndex={large ? 0 : undefined}
    >
      {PANES.map((pane) => (
        <Pane key={pane} pane={pane} held={held[pane]} coached={coached} />
      ))}
    </section>
  );
}

/** Fluoroscopy at the side of the page: pictures (unless they stand in the model's place), checks and controls. */
export function FluoroPanel() {
  const layout = useStore(session, (now) => now.view.fluoro.layout);
  const precision = useStore(fluoroStore, (now) => now.precision);
  return (
    <section className="fluoro" aria-label={LATER.fluoro.title}>
      <Choice<Layout>
        legend={LATER.fluoro.layout}
        look="seg"
        options={LAYOUTS.map((value) => ({ value, label: LATER.fluoro.layouts[value] }))}
        value={layout}
        onChange={(value) => setFluoro({ layout: value })}
      />
      {layout === 'beside' ? <Pictures /> : null}
      {layout === 'off' ? null : <Rest />}
      {precision === 'coarse' ? <p className="off">{LATER.fluoro.coarse}</p> : null}
    </section>
  );
}

function Rest() {
  const { held, truths, coached } = useReading();
  const trusted = Object.values(truths).every((truth) => worstOff(truth) <= TRUSTED_DEG);
  return (
    <>
      <CoachPanel coached={coached} trusted={trusted} />
      <TruthPanel truths={truths} />
      <Counter />
      <details>
        <summary>{LATER.fluoro.arm}</summary>
        <ArmPanel />
        <p className="note">{LATER.fluoro.counterNote}</p>
        <p className="note">{LATER.fluoro.illustrative}</p>
      </details>
      <details>
        <summary>{LATER.fluoro.ruler}</summary>
        <RulerPanel held={held} />
      </details>
    </>
  );
}
