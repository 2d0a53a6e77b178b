import { LEVELS, type Level, levelIndex } from '../../models/levels.ts';
import { focusLevel } from '../session/focus.ts';
import { ownPoints } from '../session/own.ts';
import { session } from '../session/store.ts';
import { shapeName } from '../sim/anatomy.ts';
import type { Case } from '../sim/case/case.ts';
import { fetchInner, fetchInnerManifest } from './inner.ts';
import { fluoroStore } from './store.ts';

/** Levels on each side of the treated one that a picture can hold. */
const NEAR = 5;

const nearest = (level: Level): Level[] => {
  const away = (other: Level) => Math.abs(levelIndex(other) - levelIndex(level));
  return LEVELS.filter((other) => away(other) <= NEAR).sort((a, b) => away(a) - away(b));
};

/**
 * Fetches the inner surfaces of the levels round the treated one once a pane is on the page and the first picture is
 * there, and of others when the case changes. A file that fails leaves its bone without an inner surface until the
 * case changes again. Gives what stops it.
 */
export function openInner(): () => void {
  const base = new URL('models/', document.baseURI).href;
  let manifest: ReturnType<typeof fetchInnerManifest> | null = null;
  let loading: string | null = null;
  let shown = '';
  const load = async (level: Level, patient: Case['patient'], wanted: string): Promise<void> => {
    manifest ??= fetchInnerManifest(base);
    const table = await manifest;
    for (const near of nearest(level)) {
      if (loading !== wanted) return;
      if (fluoroStore.getState().inner[near] !== undefined) continue;
      const shape = await fetchInner(base, table, near);
      const positions = await ownPoints(patient, near, shape.positions);
      if (loading !== wanted) return;
      fluoroStore.setState((now) => ({ inner: { ...now.inner, [near]: { ...shape, positions } } }));
    }
  };
  const check = () => {
    const { plan, shown: isShown, view } = session.getState();
    const { canvas } = fluoroStore.getState();
    if (plan === null || !isShown || view.fluoro.layout === 'off') return;
    if (canvas.ap === null && canvas.lateral === null) return;
    const level = focusLevel(plan);
    const { patient } = plan.case;
    const person = shapeName(patient);
    const wanted = `${level} ${person}`;
    if (loading === wanted) return;
    loading = wanted;
    // Another person's bones have other insides.
    if (person !== shown) fluoroStore.setState({ inner: {} });
    shown = person;
    load(level, patient, wanted).catch((error: unknown) => {
      manifest = null;
      console.warn(`Kyphoscope: ${error instanceof Error ? error.message : String(error)}`);
    });
  };
  const stops = [session.subscribe(check), fluoroStore.subscribe(check)];
  check();
  return () => {
    loading = null;
    for (const stop of stops) stop();
  };
}
