import { useStore } from 'zustand';
import { session } from '../../session/store.ts';
import { warnedNow } from './warned.ts';

/** What comes about in this step, in a kiosk's words. */
export default function KioskWarnings() {
  const plan = useStore(session, (now) => now.plan);
  const stage = useStore(session, (now) => now.stage);
  if (plan === null || stage === null) return null;
  return warnedNow(plan, stage).map((text) => <p key={text}>{text}</p>);
}
