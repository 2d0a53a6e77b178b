import { useEffect, useRef } from 'react';
import { session } from '../../session/store.ts';
import { cheaper } from '../../session/view/tier.ts';
import { useEachFrame } from './frame.ts';
import { paceJudge } from './quality.ts';

/**
 * Steps down to a cheaper picture when frames that follow one another (playing, or turning by themselves) take too long.
 * It never steps up again by itself, which would flicker, and never acts while a hand is on the screen.
 */
export function Pace({ turning }: { turning: boolean }) {
  const held = useRef(false);
  const judge = useRef(paceJudge());
  useEffect(() => {
    const down = () => {
      held.current = true;
    };
    const up = () => {
      held.current = false;
    };
    window.addEventListener('pointerdown', down, { passive: true });
    for (const type of ['pointerup', 'pointercancel'] as const)
      window.addEventListener(type, up, { passive: true });
    return () => {
      window.removeEventListener('pointerdown', down);
      for (const type of ['pointerup', 'pointercancel'] as const) window.removeEventListener(type, up);
    };
  }, []);
  useEachFrame((_, delta) => {
    const { playing, tier, tierFixed } = session.getState();
    if (tierFixed || held.current || !(playing || turning)) return;
    if (judge.current(delta)) session.setState({ tier: cheaper(tier) });
  });
  return null;
}
