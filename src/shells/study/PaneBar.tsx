import { useCallback, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { BENCH, STUDY } from '../../content/study.ts';
import { setFluoro } from '../../fluoro/store.ts';
import { choosePlane } from '../../scene/section/section.ts';
import { session } from '../../session/store.ts';
import type { Layout } from '../../session/view/fluoro-view.ts';
import { followStages } from '../../session/view/follow-stages.ts';
import type { PlaneName, Section } from '../../session/view/view.ts';
import { planFocus } from '../../sim/plan.ts';
import { useMode } from '../../ui/bench/mode.ts';
import { Choice } from '../../ui/kit/Choice.tsx';
import { Icon } from '../../ui/kit/Icon.tsx';
import { useAway } from '../../ui/kit/use-away.ts';
import { PartButton } from '../../ui/parts/PartButton.tsx';
import { SketchButton } from '../../ui/sketch/SketchButton.tsx';
import { FollowButton, FullScreenButton } from '../../ui/view/PictureButtons.tsx';
import { PlaneChoice } from '../../ui/view/PlaneControls.tsx';
import { ViewButtons } from '../../ui/view/ViewButtons.tsx';

const changePlane = (plane: PlaneName): void =>
  session.setState(({ plan, view }) =>
    plan === null ? {} : { view: { ...view, ...choosePlane(planFocus(plan, view.focus), view, plane) } },
  );

/** One row of tools over the model. */
export function PaneBar() {
  const section = useStore(session, (now) => now.view.section);
  const mode = useMode();
  return (
    <section className="panebar" aria-label={BENCH.paneTools}>
      {mode === 'halves' ? <Shown /> : null}
      <Choice<Section>
        legend={STUDY.view}
        look="seg"
        options={[
          { value: 'stage', label: STUDY.asStep },
          { value: 'cut', label: STUDY.cut },
          { value: 'whole', label: STUDY.whole },
        ]}
        value={section}
        onChange={(value) => session.setState((now) => ({ view: { ...now.view, section: value } }))}
      />
      {section === 'whole' ? null : <PlaneChoice onPlane={changePlane} />}
      <Views />
      <div>
        <PartButton />
        <FollowButton onFollow={followStages} />
        <SketchButton />
        <FullScreenButton />
      </div>
    </section>
  );
}

/** Model and X-ray by turns, or half and half. */
function Shown() {
  const layout = useStore(session, (now) => now.view.fluoro.layout);
  return (
    <Choice<Layout>
      legend={BENCH.beside}
      look="seg"
      options={(['off', 'beside', 'alone'] satisfies Layout[]).map((value) => ({
        value,
        label: BENCH.shown[value],
      }))}
      value={layout}
      onChange={(value) => setFluoro({ layout: value })}
    />
  );
}

/** The standard views: all in the row where it has room, else under one button. */
function Views() {
  const here = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useAway(here, open, close);
  return (
    <div ref={here} className="viewsmenu" data-open={open ? '' : undefined}>
      <button
        type="button"
        className="btn quiet"
        aria-label={BENCH.views}
        aria-expanded={open}
        title={BENCH.views}
        onClick={() => setOpen(!open)}
      >
        <Icon name="oblique" />
      </button>
      <ViewButtons />
    </div>
  );
}
