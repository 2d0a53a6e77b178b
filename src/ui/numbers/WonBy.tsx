import { useStore } from 'zustand';
import { wonWords } from '../../content/won.ts';
import { session } from '../../session/store.ts';
import { SHOWING } from '../../showing/showing.ts';
import { STAGES } from '../../sim/stages/stages.ts';
import { useFocusPlan } from '../kit/hooks.ts';
import { wonSaid } from './won-said.ts';

/** From when the balloon is let down: how much height lying down gave back, and how much the procedure kept. Where the months
 * after are told, it is said with them. */
export default function WonBy() {
  const plan = useStore(session, (now) => now.plan);
  const stage = useStore(session, (now) => now.stage);
  const own = useFocusPlan();
  if (plan === null || own === null || stage === null) return null;
  if (STAGES.indexOf(stage) < STAGES.indexOf('deflate') || SHOWING[stage].readouts.includes('months'))
    return null;
  const said = wonSaid(plan, own);
  return said === null ? null : (
    <section className="wonby" aria-label={wonWords().title}>
      <p>{said}</p>
    </section>
  );
}
