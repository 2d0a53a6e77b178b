import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { L, plainStages } from '../../content/language.ts';
import type { Quality } from '../../scene/frame/quality.ts';
import { Spared } from '../../scene/frame/Spared.tsx';
import { again } from '../../session/load/again.ts';
import { changeCase, compareWith } from '../../session/open.ts';
import { session } from '../../session/store.ts';
import { pause } from '../../session/time/clock.ts';
import { showStage } from '../../session/time/step.ts';
import { setTime } from '../../session/time/time.ts';
import { changeView } from '../../session/view/change-view.ts';
import { withoutEvent } from '../../sim/event/told.ts';
import { ASKED_T, stageOf } from '../../sim/stages/ends.ts';
import { caseLine } from '../../ui/case/case-line.ts';
import { Match } from '../../ui/case/Match.tsx';
import { StripWhenSeveral } from '../../ui/case/StripWhenSeveral.tsx';
import { useAhead } from '../../ui/kit/ahead.ts';
import { PatientReadouts } from '../../ui/numbers/Readouts.tsx';
import { HelpButton, TextSizeButton, ThemeButton } from '../../ui/page/Chrome.tsx';
import { PartPlace } from '../../ui/parts/PartPlace.tsx';
import { closeParts } from '../../ui/parts/place.ts';
import { Timeline } from '../../ui/time/Timeline.tsx';
import { BackButton, NextButton, PlayButton } from '../../ui/time/Transport.tsx';
import { CompareChoice } from '../../ui/view/CompareControls.tsx';
import { SideButtons } from '../../ui/view/SideButtons.tsx';
import { WhenWarned } from '../../ui/warnings/WhenWarned.tsx';
import { PatientAsides, PatientWords } from '../../ui/words/PatientWords.tsx';
import { WhenWrong } from '../../ui/words/WhenWrong.tsx';
import { useKeyboard } from '../keyboard.ts';
import { Picture } from '../Picture.tsx';

const loadBeside = () => import('../../ui/view/BesideChoice.tsx');
const BesideChoice = lazy(again(loadBeside));
// What is done to the picture, the choice of language and what stands over the picture come after it.
const PictureButtons = lazy(again(() => import('./PictureButtons.tsx')));
const OverPicture = lazy(again(() => import('./OverPicture.tsx')));
const WonBy = lazy(again(() => import('../../ui/numbers/WonBy.tsx')));
const PatientWarnings = lazy(again(() => import('../../ui/warnings/PatientWarnings.tsx')));

/** Surgeon and patient at one screen: first the patient's own bone, then the procedure step by step. */
export default function Consult({ quality }: { quality: Quality }) {
  const asking = useStore(session, (now) => now.asking);
  // Where a bone was named that cannot be shown, the question comes back.
  const matching = useStore(session, ({ view }) => view.page === 'match' || view.page === 'film') || asking;
  useKeyboard();
  const rematch = () => {
    // Another bone is not to be compared with this one, and nothing has gone wrong with it.
    void compareWith(null);
    if (session.getState().case.event.kind !== 'none') void changeCase(withoutEvent(session.getState().case));
    closeParts();
    pause();
    // What is asked is how it broke: that is what is shown, and where the steps go on.
    setTime(ASKED_T);
    changeView({ page: 'match', compare: 'now' });
  };
  return (
    <div className={`shell consult ${matching ? 'matching' : ''}`}>
      <Header onChange={rematch} matching={matching} />
      <main className="pane">
        <Spared>{matching ? null : <PaneBar />}</Spared>
        <Spared>{matching ? null : <StripWhenSeveral />}</Spared>
        {/* The question's picture marks the bone that it is about, and names nothing else. */}
        <Picture
          quality={quality}
          labels={asking ? null : 'plain'}
          named={!matching}
          picking={!matching}
          filmed
        />
        <Spared>
          {matching ? null : (
            <Suspense fallback={null}>
              <OverPicture />
            </Suspense>
          )}
        </Spared>
      </main>
      {matching ? (
        <Match onDone={showBreak} />
      ) : (
        <>
          {/* On a narrow screen the two are read on, one after the other. */}
          <div className="reading">
            {/* It scrolls where the screen is low, so keys must reach it. */}
            <aside tabIndex={0} aria-label={L.words}>
              <Spared instead={<Words />}>
                <PartPlace voice="plain">
                  <Words />
                </PartPlace>
              </Spared>
            </aside>
            <Spared>
              <PatientAsides />
            </Spared>
          </div>
          <footer className="dock">
            <BackButton />
            <PlayButton />
            <Spared>
              <Timeline voice="plain" titles={plainStages()} />
            </Spared>
            <NextButton />
          </footer>
        </>
      )}
    </div>
  );
}

/** From the question on to what happened in this bone. */
function showBreak(): void {
  const broken = stageOf(session.getState().plan?.stages ?? [], 'fracture');
  if (broken !== undefined) showStage(broken);
  // After the time: the page is written into the address at once, with the step that it opens at.
  changeView({ page: 'steps' });
}

function Header({ onChange, matching }: { onChange: () => void; matching: boolean }) {
  const patientCase = useStore(session, (now) => now.case);
  return (
    <header className="bar">
      <div>
        {matching ? (
          <b>{L.name}</b>
        ) : (
          <>
            <b>{caseLine(patientCase)}</b>
            <button type="button" className="btn quiet" onClick={onChange}>
              {L.change}
            </button>
          </>
        )}
      </div>
      <div>
        <Spared>
          <Suspense fallback={null}>
            <PictureButtons picture={!matching} />
          </Suspense>
        </Spared>
        <TextSizeButton />
        <ThemeButton />
        <Spared>
          <HelpButton />
        </Spared>
      </div>
    </header>
  );
}

/** The step in words and figures. */
export function Words() {
  return (
    <>
      <PatientWords />
      <Spared>
        <WhenWrong voice="plain" />
      </Spared>
      <Spared>
        <WhenWarned>
          <PatientWarnings />
        </WhenWarned>
      </Spared>
      <PatientReadouts />
      <Suspense fallback={null}>
        <WonBy />
      </Suspense>
    </>
  );
}

function PaneBar() {
  const compare = useStore(session, (now) => now.view.compare);
  useAhead(loadBeside);
  return (
    <div className="panebar">
      <CompareChoice />
      {compare === 'now' ? (
        <SideButtons />
      ) : (
        <Suspense fallback={null}>
          <BesideChoice />
        </Suspense>
      )}
    </div>
  );
}
