import { useStore } from 'zustand';
import { PRACTICE } from '../../content/practice.ts';
import { last } from '../../practice/replay.ts';
import { KPA_PER_PSI } from '../../sim/balloon/contact.ts';
import { useReading } from '../kit/hooks.ts';
import { inject, mostMl, PULSE_ML, PUMP_ML, pump } from './moves.ts';
import { practice } from './store.ts';

const EPS_ML = 1e-3;

/** The pump: turned in steps, and back; its gauge as it stands at the turn. */
export function PumpPanel() {
  const { log, full } = useStore(practice);
  const psi = useReading(({ balloonPressureKpa }) => balloonPressureKpa / KPA_PER_PSI, 1);
  const ml = last(log).balloonMl;
  const most = ml >= mostMl(full) - EPS_ML;
  return (
    <section className="fill" aria-label={PRACTICE.phases.balloon}>
      <p className="reading">
        <output>{PRACTICE.pumped(ml.toFixed(2), ml > 0 ? psi : 0)}</output>
      </p>
      <div className="four depth">
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
