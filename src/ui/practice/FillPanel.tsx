import { useStore } from 'zustand';
import { PRACTICE } from '../../content/practice.ts';
import { last } from '../../practice/replay.ts';
import { inflatingAt, pressureAt } from '../../sim/balloon/gauge.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import { inject, PULSE_ML, PUMP_ML, pump } from './moves.ts';
import { practice } from './store.ts';

const KPA_PER_PSI = 6.894757;
/** Of a little more than what the balloons have been asked. */
const EPS_ML = 1e-3;

/** The gauge when so much has come to rest in each balloon, psi; and whether none takes more. */
function gauge(full: LevelPlan | null, ml: number): { psi: number; most: boolean } {
  const balloons = full?.inflation?.balloons ?? [];
  const most = Math.max(0, ...balloons.map(({ finalMl }) => finalMl));
  const resting = { ...inflatingAt(Math.max(ml, EPS_ML), 1), ml };
  const kPa = balloons.reduce((high, balloon) => Math.max(high, pressureAt(balloon, resting)), 0);
  return { psi: ml <= 0 ? 0 : Math.round(kPa / KPA_PER_PSI), most: ml >= most - EPS_ML };
}

/** The pump: turned in steps, and back. */
export function PumpPanel() {
  const { log, full } = useStore(practice);
  const ml = last(log).balloonMl;
  const { psi, most } = gauge(full, ml);
  return (
    <section className="fill" aria-label={PRACTICE.phases.balloon}>
      <p className="reading">
        <output>{PRACTICE.pumped(ml.toFixed(2), psi)}</output>
      </p>
      <div className="four">
        <button type="button" className="btn" disabled={most} onClick={() => pump(PUMP_ML)}>
          {PRACTICE.pumpTurn(PUMP_ML.toFixed(2))}
        </button>
        <button type="button" className="btn" disabled={ml <= 0} onClick={() => pump(-PUMP_ML)}>
          {PRACTICE.pumpBack(PUMP_ML.toFixed(2))}
        </button>
      </div>
      {most ? <p role="status">{PRACTICE.noMore}</p> : null}
      <p className="note">{PRACTICE.pumpNote}</p>
    </section>
  );
}

/** Cement, in pulses: what is in does not come out again. */
export function CementPanel() {
  const { log } = useStore(practice);
  const ml = last(log).cementMl;
  return (
    <section className="fill" aria-label={PRACTICE.phases.cement}>
      <p className="reading">
        <output>{PRACTICE.injected(ml.toFixed(1))}</output>
      </p>
      <button type="button" className="btn" onClick={inject}>
        {PRACTICE.inject(PULSE_ML.toFixed(1))}
      </button>
      <p className="note">{PRACTICE.injectNote}</p>
    </section>
  );
}
