import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { openSession } from '../../session/open.ts';
import { session } from '../../session/store.ts';
import { countFault } from './counts.ts';

/** The first wait before what is missing is asked for again, and the longest; each is twice the one before. ms. */
const FIRST_MS = 4000;
const LONGEST_MS = 60_000;
/** Planning takes a third of a second here, some 5 s on the slowest machine that was tried; what has neither come nearer nor been planned
 * by then never is. Sooner than anybody can be taken for gone: what the next one sees is planned already, and would hide it. ms. */
const HANG_MS = 30_000;

/** Nobody is there to press "Try again": what is missing is asked for again by itself, and a planner that hangs takes the page with
 * it, which begins anew. Each is counted. */
export function useSelfHelp(): void {
  const trouble = useStore(session, (now) => now.trouble);
  const busy = useStore(session, (now) => now.trouble === null && (now.planning || now.plan === null));
  const loading = useStore(session, (now) => now.loading);
  const tries = useRef(0);
  useEffect(() => {
    if (trouble === null) return;
    countFault(trouble.kind);
    const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** tries.current++);
    const timer = setTimeout(() => void openSession(), wait);
    return () => clearTimeout(timer);
  }, [trouble]);
  // biome-ignore lint/correctness/useExhaustiveDependencies(loading): each piece that comes is a sign of life
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => {
      countFault('hang');
      location.reload();
    }, HANG_MS);
    return () => clearTimeout(timer);
  }, [busy, loading]);
  useEffect(() => {
    if (trouble === null && !busy) tries.current = 0;
  }, [trouble, busy]);
}
