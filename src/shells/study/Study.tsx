import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { CLINICAL, STUDY } from '../../content/study.ts';
import { MODES, type Mode } from '../../practice/log.ts';
import type { Quality } from '../../scene/frame/quality.ts';
import { Spared } from '../../scene/frame/Spared.tsx';
import { choosePlane } from '../../scene/section/section.ts';
import { session } from '../../session/store.ts';
import { askedFor } from '../../session/view/asked.ts';
import type { PlaneName, Section } from '../../session/view/view.ts';
import { planFocus } from '../../sim/plan.ts';
import { caseLine } from '../../ui/case/case-line.ts';
import { StripWhenSeveral } from '../../ui/case/StripWhenSeveral.tsx';
import { FluoroPanel, Pictures } from '../../ui/fluoro/Panes.tsx';
import { Choice } from '../../ui/kit/Choice.tsx';
import { Icon } from '../../ui/kit/Icon.tsx';
import { MeasureTable } from '../../ui/numbers/MeasureTable.tsx';
import { PressureGraph } from '../../ui/numbers/PressureGraph.tsx';
import { HelpButton, TextSizeButton, ThemeButton } from '../../ui/page/Chrome.tsx';
import { PartButton } from '../../ui/parts/PartButton.tsx';
import { PartPlace } from '../../ui/parts/PartPlace.tsx';
import { SketchButton } from '../../ui/sketch/SketchButton.tsx';
import { WhenSketched } from '../../ui/sketch/WhenSketched.tsx';
import { Timeline } from '../../ui/time/Timeline.tsx';
import { BackButton, NextButton, PlayButton } from '../../ui/time/Transport.tsx';
import BesideChoice from '../../ui/view/BesideChoice.tsx';
import { CompareChoice } from '../../ui/view/CompareControls.tsx';
import { HoldButton, TintChoice } from '../../ui/view/CompareMore.tsx';
import { DrawingChoice } from '../../ui/view/Drawing.tsx';
import { ExplodeSlider } from '../../ui/view/Explode.tsx';
import { LayerSliders } from '../../ui/view/Layers.tsx';
import { FollowButton, FullScreenButton } from '../../ui/view/PictureButtons.tsx';
import { PlaneControls } from '../../ui/view/PlaneControls.tsx';
import { QualityChoice } from '../../ui/view/QualityChoice.tsx';
import { ViewButtons } from '../../ui/view/ViewButtons.tsx';
import { Warnings } from '../../ui/warnings/Warnings.tsx';
import { ClinicalWords } from '../../ui/words/ClinicalWords.tsx';
import { followStages, useKeyboard } from '../keyboard.ts';
import { Picture } from '../Picture.tsx';

// leva is 70 kB and only students use it.
const ParamsPanel = lazy(() => import('../../ui/case/ParamsPanel.tsx'));

const Practise = lazy(() => import('./Practise.tsx'));

/** `?practise=blind` opens the study with a needle in the hand. */
const practiseAsked = (): Mode | null => askedFor(location.search, 'practise', MODES).word;

/** For students: the workbench, or practising by hand. */
export default function Study({ quality }: { quality: Quality }) {
  const [practising, practise] = useState<{ mode: Mode | null } | null>(() => {
    const mode = practiseAsked();
    return mode === null ? null : { mode };
  });
  if (practising === null) return <Workbench quality={quality} onPractise={() => practise({ mode: null })} />;
  return (
    <Suspense fallback={null}>
      <Practise quality={quality} mode={practising.mode} onLeave={() => practise(null)} />
    </Suspense>
  );
}

/** Every parameter at the side, exact words, measures and the gauge. */
function Workbench({ quality, onPractise }: { quality: Quality; onPractise: () => void }) {
  const patientCase = useStore(session, (now) => now.case);
  const alone = useStore(session, (now) => now.view.fluoro.layout === 'alone');
  const asking = useStore(session, (now) => now.asking);
  useKeyboard();
  return (
    <div className="shell study">
      <header className="bar">
        <div>
          <b>{L.name}</b>
          <span className="soft">
            {asking ? STUDY.notNamed(caseLine(patientCase)) : caseLine(patientCase)}
          </span>
        </div>
        <StripWhenSeveral way="along" />
        <div>
          <button type="button" className="btn" onClick={onPractise}>
            {STUDY.practise}
          </button>
          <TextSizeButton />
          <ThemeButton />
          <Spared>
            <HelpButton />
          </Spared>
        </div>
      </header>
      <aside className="params" aria-label={STUDY.case}>
        <Spared>
          <Suspense fallback={<p className="soft">{STUDY.loadingPanel}</p>}>
            <ParamsPanel />
          </Suspense>
        </Spared>
      </aside>
      <main className="pane">
        <Spared>
          <StudyBar />
        </Spared>
        <Picture quality={quality} labels="clinical" handles={!alone} picking />
        <Spared>{alone ? <Pictures large /> : <WhenSketched />}</Spared>
        <Spared instead={<ClinicalWords />}>
          <PartPlace voice="clinical">
            <ClinicalWords />
          </PartPlace>
        </Spared>
      </main>
      <aside className="side">
        <Spared>
          <FluoroPanel />
        </Spared>
        <section className="compare" aria-label={L.compare}>
          <CompareChoice />
          <BesideChoice />
          <HoldButton />
          <TintChoice />
        </section>
        <Spared>
          <ExplodeSlider />
        </Spared>
        <Spared>
          <DrawingChoice />
        </Spared>
        <Spared>
          <LayerSliders />
        </Spared>
        <Spared>
          <PressureGraph />
        </Spared>
        <Spared>
          <MeasureTable />
        </Spared>
        <p className="note">{L.illustrativeNote}</p>
        <Spared>
          <Warnings />
        </Spared>
        <Spared>
          <QualityChoice />
        </Spared>
      </aside>
      <footer className="dock">
        <BackButton iconOnly />
        <PlayButton primary />
        <NextButton iconOnly primary={false} />
        <Spared>
          <Timeline voice="clinical" titles={CLINICAL} />
        </Spared>
        <Tempo />
      </footer>
    </div>
  );
}

const changePlane = (plane: PlaneName): void =>
  session.setState(({ plan, view }) =>
    plan === null ? {} : { view: { ...view, ...choosePlane(planFocus(plan, view.focus), view, plane) } },
  );

function StudyBar() {
  const section = useStore(session, (now) => now.view.section);
  return (
    <div className="panebar">
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
      {section === 'whole' ? null : <PlaneControls onPlane={changePlane} />}
      <div className="row">
        <ViewButtons />
        <div>
          <PartButton />
          <FollowButton onFollow={followStages} />
          <SketchButton />
          <FullScreenButton />
        </div>
      </div>
    </div>
  );
}

function Tempo() {
  const speed = useStore(session, (now) => now.speed);
  const loop = useStore(session, (now) => now.loop);
  return (
    <>
      <Choice<number>
        legend={STUDY.speed}
        look="seg"
        options={[
          { value: 0.5, label: '½×' },
          { value: 1, label: '1×' },
          { value: 2, label: '2×' },
        ]}
        value={speed}
        onChange={(value) => session.setState({ speed: value })}
      />
      <button
        type="button"
        className="btn"
        aria-pressed={loop}
        aria-label={STUDY.loop}
        title={STUDY.loop}
        onClick={() => session.setState({ loop: !loop })}
      >
        <Icon name="loop" />
      </button>
    </>
  );
}
