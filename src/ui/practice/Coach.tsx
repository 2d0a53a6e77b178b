import { useStore } from 'zustand';
import { PRACTICE } from '../../content/practice.ts';
import { adviceOf } from '../../practice/advice.ts';
import { runOf } from '../../practice/measures/screening.ts';
import { trackOf } from '../../practice/measures/track.ts';
import { last } from '../../practice/replay.ts';
import { practice } from './store.ts';

/** What a coach says while the needles go in. */
export function Coach() {
  const { log, ground, side, step, mode } = useStore(practice);
  if (ground === null || step !== 'needle' || mode !== 'guided') return null;
  const tracks = { left: trackOf(log, ground, 'left'), right: trackOf(log, ground, 'right') };
  const said = adviceOf(ground, side, last(log).needles[side], runOf(log, tracks));
  return (
    <p className="coach" role="status" aria-label={PRACTICE.coach}>
      {said === null ? '' : PRACTICE.advice(said)}
    </p>
  );
}
