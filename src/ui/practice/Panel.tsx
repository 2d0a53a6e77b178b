import { useStore } from 'zustand';
import { PRACTICE } from '../../content/practice.ts';
import { MODES, type Mode } from '../../practice/log.ts';
import { screeningOf } from '../../practice/measures/screening.ts';
import { ArmPanel } from '../fluoro/ArmPanel.tsx';
import { Choice } from '../kit/Choice.tsx';
import { Coach } from './Coach.tsx';
import { Eight } from './Eight.tsx';
import { CementPanel, PumpPanel } from './FillPanel.tsx';
import { toggleLive } from './moves.ts';
import { NeedlePanel } from './NeedlePanel.tsx';
import { OpenSaved } from './OpenSaved.tsx';
import { again, finish, goOn, isIn } from './run.ts';
import { practice } from './store.ts';

/** What the hand has before it: the mode, what it does now, the pedal, and on to what comes next. */
export function Panel() {
  const here = useStore(practice);
  const { step, mode, live, log, resumed, ground, eight } = here;
  const { shots, doseMsv } = screeningOf(log);
  const works = step === 'needle' || step === 'balloon' || step === 'cement';
  const nextWord =
    eight !== null
      ? PRACTICE.eight.score
      : step === 'needle' && ground?.one.treatment !== 'kyphoplasty'
        ? PRACTICE.next.straight
        : works
          ? PRACTICE.next[step]
          : '';
  return (
    <>
      <Choice<Mode>
        legend={PRACTICE.mode}
        look="seg"
        options={MODES.map((value) => ({ value, label: PRACTICE.modes[value] }))}
        value={mode}
        onChange={(value) => void again(value)}
      />
      {resumed && step === 'needle' ? <p className="note">{PRACTICE.resumed}</p> : null}
      {step === 'loading' ? <p role="status">{PRACTICE.loading}</p> : null}
      {step === 'planning' ? <p role="status">{PRACTICE.planning}</p> : null}
      <Coach />
      {step === 'needle' ? <NeedlePanel /> : null}
      {step === 'balloon' ? <PumpPanel /> : null}
      {step === 'cement' ? <CementPanel /> : null}
      {works ? (
        <>
          <div className="row">
            <button type="button" className="btn" aria-pressed={live} onClick={toggleLive}>
              {PRACTICE.live}
            </button>
            <output className="counted">{PRACTICE.counted(shots, doseMsv.toFixed(2))}</output>
          </div>
          <div className="row">
            <button
              type="button"
              className="btn primary"
              disabled={step === 'needle' && !isIn(here)}
              onClick={() => void goOn()}
            >
              {nextWord}
            </button>
            {step === 'cement' ? null : (
              <button type="button" className="btn quiet" onClick={() => void finish()}>
                {PRACTICE.stopHere}
              </button>
            )}
          </div>
          <details>
            <summary>{PRACTICE.arm}</summary>
            <div className="fluoro">
              <ArmPanel />
            </div>
          </details>
          <details>
            <summary>{PRACTICE.keys}</summary>
            <p className="note">{PRACTICE.pad}</p>
            <dl className="keys">
              {PRACTICE.keyList.map(([key, what]) => (
                <div key={key}>
                  <dt>{key}</dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </details>
          <EightMenu />
          <p className="note">{PRACTICE.modeNote}</p>
          <OpenSaved />
        </>
      ) : null}
    </>
  );
}

/** Eight pedicles: begun or left from the panel, with what came of those before. */
function EightMenu() {
  const { mode, eight } = useStore(practice);
  return (
    <details>
      <summary>{PRACTICE.eight.title}</summary>
      <p>{PRACTICE.eight.lead}</p>
      <div className="row">
        <button type="button" className="btn" onClick={() => void again(mode, eight === null)}>
          {eight === null ? PRACTICE.eight.begin : PRACTICE.eight.leave}
        </button>
      </div>
      <Eight />
    </details>
  );
}
