import { useEffect, useRef, useState } from 'react';

const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Watches for nobody: after `idleS - warnS` seconds without a touch it counts down the seconds left (null before),
 * and at none it calls `onIdle`. Any touch starts it afresh.
 */
export function useIdle(active: boolean, idleS: number, warnS: number, onIdle: () => void): number | null {
  const [left, setLeft] = useState<number | null>(null);
  const act = useRef(onIdle);
  act.current = onIdle;
  useEffect(() => {
    setLeft(null);
    if (!active) return;
    let touched = performance.now();
    const touch = () => {
      touched = performance.now();
      setLeft(null);
    };
    for (const type of TOUCHES) window.addEventListener(type, touch, { passive: true, capture: true });
    const timer = setInterval(() => {
      const remaining = idleS - (performance.now() - touched) / 1000;
      if (remaining <= 0) {
        setLeft(null);
        act.current();
      } else setLeft(remaining <= warnS ? Math.ceil(remaining) : null);
    }, 500);
    return () => {
      clearInterval(timer);
      for (const type of TOUCHES) window.removeEventListener(type, touch, { capture: true });
    };
  }, [active, idleS, warnS]);
  return left;
}
