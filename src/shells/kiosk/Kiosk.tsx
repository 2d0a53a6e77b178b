import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { kioskLabels, kioskWords } from '../../content/kiosk.ts';
import { L } from '../../content/language.ts';
import type { Quality } from '../../scene/frame/quality.ts';
import { Spared } from '../../scene/frame/Spared.tsx';
import { startOver } from '../../session/start.ts';
import { session } from '../../session/store.ts';
import { followStages } from '../../session/view/follow-stages.ts';
import { isStill, keepStill } from '../../session/view/motion.ts';
import { pick } from '../../session/view/past.ts';
import { endEvent } from '../../session/watch.ts';
import { FilmsWhenTold } from '../../ui/fluoro/FilmsWhenTold.tsx';
import { useAhead } from '../../ui/kit/ahead.ts';
import { useStage } from '../../ui/kit/hooks.ts';
import { Icon } from '../../ui/kit/Icon.tsx';
import { LanguageButton } from '../../ui/language/LanguageButton.tsx';
import { LanguageChoice } from '../../ui/language/LanguageChoice.tsx';
import { TextSizeButton } from '../../ui/page/Chrome.tsx';
import { Timeline } from '../../ui/time/Timeline.tsx';
import { BackButton, NextButton } from '../../ui/time/Transport.tsx';
import { FollowButton } from '../../ui/view/PictureButtons.tsx';
import { SideButtons } from '../../ui/view/SideButtons.tsx';
import { useEvent } from '../../ui/words/use-event.ts';
import { useKeyboard } from '../keyboard.ts';
import { Picture } from '../Picture.tsx';
import { useAlive } from './alive.ts';
import { useCorners } from './corners.ts';
import { countFault, countThrown, countVisit } from './counts.ts';
import { Depths } from './Depths.tsx';
import { speakFirst, toStranger, useFirstLanguage } from './first-language.ts';
import { useIdle } from './idle.ts';
import { KioskNotes } from './KioskNotes.tsx';
import { KioskWords } from './KioskWords.tsx';
import { lock } from './locked.ts';
import { useNewer } from './newer.ts';
import { useSelfHelp } from './self-help.ts';
import { kiosk, loadSettings } from './settings/load.ts';
import type { Depth } from './settings/settings.ts';
import { SpeechButtons } from './speech/SpeechButtons.tsx';
import { speaker } from './speech/speaker.ts';
import { useTour } from './tour.ts';
import '../faces/names.css';
import { again } from '../../session/load/again.ts';
import './reach.css';

lock();
countThrown();

const loadOperator = () => import('./operator/Operator.tsx');
const Operator = lazy(again(loadOperator));
const loadEvents = () => import('../../ui/words/KioskEvents.tsx');
const KioskEvents = lazy(again(loadEvents));

/** The spine turns slowly in the waiting loop. */
const TURN_DEG_PER_S = 6;

/** For a stranger, standing: large, few words, back to the start when nobody is there. Nothing is kept. */
export default function Kiosk({ quality }: { quality: Quality }) {
  useFirstLanguage();
  const set = useStore(kiosk, ({ settings }) => settings);
  const { calm, clinic, depths, risks } = set;
  const choice = { offered: set.languages, speak: toStranger };
  const [begun, setBegun] = useState(false);
  const [turning, setTurning] = useState(!calm && !isStill());
  useEffect(() => keepStill(calm), [calm]);
  // For whoever looks after it: `?operator`, or a hold on its corners.
  const [operated, setOperated] = useState(new URLSearchParams(location.search).has('operator'));
  useCorners(() => setOperated(true));
  const speaking = useStore(speaker, (now) => now.speaking);
  // What can go wrong is told on asking only.
  const [asked, setAsked] = useState(false);
  const wrong = useEvent();
  const touched = useStore(session, (now) => now.view.picked !== null);
  const tour = useTour(!begun || speaking || asked || touched || wrong !== null);
  const words = kioskWords();
  const labels = kioskLabels();
  const now = useStage(words);
  useAhead(loadEvents);
  useAhead(loadOperator);
  useKeyboard();
  const begin = (depth: Depth) => {
    setBegun(true);
    countVisit();
    tour.begin(depth);
  };
  const rest = () => {
    setBegun(false);
    tour.end();
    setTurning(!calm && !isStill());
    setAsked(false);
    setOperated(false);
    startOver();
    void loadSettings().then(speakFirst);
  };
  const alone = begun && !speaking && !operated && !tour.going;
  const left = useIdle(alone, set.idleSeconds, set.questionSeconds, rest);
  useNewer(!begun && !operated);
  useSelfHelp();
  useAlive(set.watched);
  // It is taken away only when it failed: nothing else takes its place.
  useEffect(() => () => countFault('broken'), []);
  return (
    <div className={`shell kiosk ${begun ? 'steps' : 'attract'} ${set.reach ? 'reach' : ''}`}>
      <main className="pane">
        <Picture
          quality={quality}
          turnDegPerS={!begun && turning ? TURN_DEG_PER_S : 0}
          labels={begun ? 'plain' : null}
          picking={begun}
          filmed
          twin={now?.words.spoken ?? ''}
        />
        <Spared>{begun ? <FilmsWhenTold /> : null}</Spared>
        {begun ? (
          <Spared>
            <KioskWords />
          </Spared>
        ) : (
          <>
            {clinic === '' ? null : (
              <p className="clinic" dir="auto">
                {clinic}
              </p>
            )}
            <h1 className="line">{labels.line}</h1>
          </>
        )}
      </main>
      <section className="controls" aria-label={L.steps}>
        {begun ? (
          <>
            <Spared>
              <Timeline voice="plain" titles={words} />
            </Spared>
            <div className="row step">
              <BackButton />
              {tour.toggle === null ? null : (
                <button
                  type="button"
                  className="btn big pause"
                  aria-label={tour.going ? labels.pause : L.broken.goOn}
                  onClick={tour.toggle}
                >
                  <Icon name={tour.going ? 'pause' : 'play'} />
                </button>
              )}
              <NextButton />
            </div>
            <div className="row speech">
              <SpeechButtons offered={set.sound}>
                <SideButtons />
                <FollowButton onFollow={followStages} />
              </SpeechButtons>
            </div>
            <div className="row">
              <TextSizeButton />
              <LanguageButton {...choice} />
              {risks ? (
                <button
                  type="button"
                  className="btn"
                  onClick={wrong === null ? () => setAsked(true) : endEvent}
                >
                  {wrong === null ? L.risks : L.backToPlan}
                </button>
              ) : null}
              <button type="button" className="btn quiet" onClick={rest}>
                {L.startOver}
              </button>
            </div>
          </>
        ) : (
          <>
            <LanguageChoice {...choice} />
            <button type="button" className="btn primary begin" onClick={() => begin(depths[0])}>
              <Icon name="touch" />
              {labels.touch}
            </button>
            <Depths depths={depths.slice(1)} begin={begin} />
            <div className="row">
              <TextSizeButton />
              <button
                type="button"
                className="btn"
                aria-pressed={!turning}
                onClick={() => setTurning(!turning)}
              >
                <Icon name={turning ? 'pause' : 'turn'} />
                {turning ? labels.stopTurning : labels.turn}
              </button>
            </div>
          </>
        )}
        {begun && touched && set.reach ? (
          <button type="button" className="btn part-close" onClick={() => pick(null)}>
            <Icon name="close" />
            {L.close}
          </button>
        ) : null}
        {begun ? <p className="hint">{labels.tap}</p> : null}
        <p className="note">{L.disclaimer}</p>
      </section>
      {/* It would lie over the question whether anybody is there. */}
      <Spared>
        {asked && begun && left === null ? (
          <Suspense fallback={null}>
            <KioskEvents onClose={() => setAsked(false)} />
          </Suspense>
        ) : null}
      </Spared>
      {left === null ? null : (
        <div className="still" role="alertdialog" aria-label={labels.stillThere}>
          <div>
            <h2>{labels.stillThere}</h2>
            <p>{labels.backIn(left)}</p>
            <button type="button" className="btn primary">
              {labels.here}
            </button>
          </div>
        </div>
      )}
      <Spared>
        {operated ? (
          <Suspense fallback={null}>
            <Operator onClose={rest} />
          </Suspense>
        ) : null}
      </Spared>
      <KioskNotes />
    </div>
  );
}
