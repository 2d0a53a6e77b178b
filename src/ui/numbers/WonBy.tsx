import { useStore } from 'zustand';
import { wonWords } from '../../content/won.ts';
import { session } from '../../session/store.ts';
import { wonOf } from '../../session/time/won.ts';
import { STAGES, type StageId } from '../../sim/stages/stages.ts';
import { useFocusPlan } from '../kit/hooks.ts';

/** From when the balloon is let down: how much height lying down gave back, and how much the procedure kept. */
export default function WonBy() {
  const plan = useStore(session, (now) => now.plan);
  const stage = useStore(session, (now) => now.stage);
  const own = useFocusPlan();
  if (plan === null || own === null || stage === null) return null;
  const reached = (id: StageId) => STAGES.indexOf(stage) >= STAGES.indexOf(id);
  if (!reached('deflate')) return null;
  const won = wonOf(plan, own.level);
  if (won === null) return null;
  const by = own.case.treatment === 'kyphoplasty' ? wonWords().balloon : wonWords().cement;
  return (
    <section className="wonby" aria-label={wonWords().title}>
      <p>
        {wonWords().lying(won.lyingMm)} {by(won.treatedMm)}{' '}
        {reached('after') ? wonWords().left(won.leftMm) : null}
      </p>
    </section>
  );
}
