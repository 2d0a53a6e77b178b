import { useMemo } from 'react';
import { LATER } from '../../content/later.ts';
import { type Coached, coach } from '../../fluoro/coach.ts';
import { type Truth, truthOf } from '../../fluoro/truth.ts';
import { PANES, type PaneName } from '../../session/view/fluoro-view.ts';
import { ArmPanel } from './ArmPanel.tsx';
import { CoachPanel, TruthPanel } from './Checks.tsx';
import { Counter } from './Counter.tsx';
import { Pane } from './Pane.tsx';
import { RulerPanel } from './RulerPanel.tsx';
import { type Held, useTaken } from './use-taken.ts';

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

/** Both pictures, each whole and as large as there is room for: under one another or side by side. */
export function Pictures() {
  const { held, coached } = useReading();
  return (
    <section className="panes" aria-label={LATER.fluoro.pictures}>
      {PANES.map((pane) => (
        <Pane key={pane} pane={pane} held={held[pane]} coached={coached} />
      ))}
    </section>
  );
}

/** What is judged on the pictures, and what they are taken with. */
export function Rest() {
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
