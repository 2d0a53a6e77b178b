import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { BufferGeometry, Group, Mesh, Object3D } from 'three';
import { useStore } from 'zustand';
import { LEVELS, type Level } from '../../../models/levels.ts';
import { beamOf } from '../../fluoro/arm.ts';
import { fractureOn, type InnerShape, innerGeometry } from '../../fluoro/inner.ts';
import { isocentreOf, lookedAt } from '../../fluoro/landmarks.ts';
import { openInner } from '../../fluoro/open.ts';
import { type Fluoroscope, fluoroscope } from '../../fluoro/render/fluoroscope.ts';
import { firstOf } from '../../fluoro/render/say.ts';
import { fluoroStore } from '../../fluoro/store.ts';
import { trunkOf } from '../../fluoro/torso.ts';
import type { Inner } from '../../fluoro/xray.ts';
import { now } from '../../session/now.ts';
import { attempt, letGo } from '../../session/spare.ts';
import { type Session, session } from '../../session/store.ts';
import { type FluoroView, PANES, type PaneName } from '../../session/view/fluoro-view.ts';
import { levelCaseOf } from '../../sim/case/case.ts';
import type { Plan } from '../../sim/plan.ts';
import type { State } from '../../sim/state.ts';
import { useEachFrame } from '../frame/frame.ts';
import { assembled } from '../frame/moment.ts';
import { updateAll } from '../frame/shown-only.ts';

/** Pulses a second while it screens; usual for pulsed fluoroscopy, illustrative. */
const PULSES_PER_S = 12.5;
/** mm of compact bone that the shadow of struts swings by; set by eye. */
const GRAIN_MM = 1.5;

/** What a pane's picture was made from. */
interface Made {
  state: State | null;
  meshes: Session['meshes'] | null;
  inner: object | null;
  come: number;
  /** Ribs that hang in the scene: they come last. */
  ribs: BufferGeometry | null;
  arm: FluoroView['ap'] | null;
  sourceMm: number;
  fieldMm: number;
  asked: number;
  /** What it was shown with. */
  fluoro: FluoroView | null;
  canvas: HTMLCanvasElement | null;
  width: number;
  at: number;
}

const NOT_MADE: Made = {
  state: null,
  meshes: null,
  inner: null,
  come: 0,
  ribs: null,
  arm: null,
  sourceMm: 0,
  fieldMm: 0,
  asked: 0,
  fluoro: null,
  canvas: null,
  width: 0,
  at: Number.NEGATIVE_INFINITY,
};

/** Draws the fluoroscopy panes with the page's renderer, before the 3D picture, when what they show has changed: what stands
 * beside this in the scene. */
export function Fluoroscopy() {
  const { gl, invalidate } = useThree();
  const here = useRef<Group>(null);
  const scope = useRef<Fluoroscope | null>(null);
  const made = useRef<Record<PaneName, Made>>({ ap: { ...NOT_MADE }, lateral: { ...NOT_MADE } });
  // What was taken before a lost context is gone with it: it is taken again.
  const lost = useStore(session, (now) => now.pictureLost);
  useEffect(() => {
    if (lost) made.current = { ap: { ...NOT_MADE }, lateral: { ...NOT_MADE } };
  }, [lost]);
  const shells = useMemo(innerShells, []);
  useEffect(() => () => letGo(shells), [shells]);
  useEffect(() => {
    const wake = () => {
      if (session.getState().view.fluoro.layout !== 'off') invalidate();
    };
    const stops = [fluoroStore.subscribe(wake), session.subscribe(wake), now.subscribe(wake), openInner()];
    wake();
    return () => {
      for (const stop of stops) attempt(stop);
      letGo(scope.current);
      scope.current = null;
    };
  }, [invalidate]);

  useEachFrame(() => {
    const set = session.getState();
    const { layout } = set.view.fluoro;
    const root = here.current?.parent ?? null;
    if (root === null || layout === 'off') return;
    const ribs = (firstOf(root, 'ribs') as Mesh | null)?.geometry ?? null;
    if (PANES.some((pane) => wants(made.current[pane], set, pane, ribs)))
      assembled(() => draw(set, root, ribs));
    else draw(set, root, ribs);
  }, 0.5);

  /** Takes what pictures are wanted, and shows them. */
  function draw(set: Session, root: Object3D, ribs: BufferGeometry | null) {
    const { plan, state } = now.getState();
    const { manifest, view } = set;
    const store = fluoroStore.getState();
    const { fluoro } = view;
    if (plan === null || state === null || manifest === null) return;
    let posed = false;
    for (const pane of PANES) {
      const canvas = store.canvas[pane];
      if (canvas === null || canvas.width < 2) continue;
      scope.current ??= fluoroscope(gl);
      const before = made.current[pane];
      if (wants(before, set, pane, ribs)) {
        const time = performance.now();
        const early = 1000 / PULSES_PER_S - (time - before.at);
        const pedal = store.asked[pane] !== before.asked;
        if (early > 0 && !pedal) {
          setTimeout(invalidate, early);
          continue;
        }
        const looked = lookedAt(plan, state, view.focus);
        const { level } = looked.plan;
        const marks = manifest.levels[level].landmarks;
        const beam = beamOf(fluoro[pane], isocentreOf(looked, marks, fluoro[pane].centre), fluoro.sourceMm);
        if (!posed) {
          shells.use(store.inner, plan);
          updateAll(root);
          scope.current.pose(root, {
            centre: level,
            volumeFraction: plan.case.bone.volumeFraction,
            grain: GRAIN_MM,
            inner: shells.of,
          });
          posed = true;
        }
        scope.current.take(pane, {
          beam,
          trunk: trunkOf(looked),
          fieldMm: fluoro.fieldMm,
          seed: Math.round(state.t * 4096) * 2 + (pane === 'ap' ? 0 : 1),
          size: canvas.width,
        });
        // For benchmarks: what the CPU spent on this picture.
        canvas.dataset.cpuMs = (performance.now() - time).toFixed(2);
        made.current[pane] = {
          state,
          meshes: set.meshes,
          inner: store.inner,
          come: store.come,
          ribs,
          arm: fluoro[pane],
          sourceMm: fluoro.sourceMm,
          fieldMm: fluoro.fieldMm,
          asked: store.asked[pane],
          fluoro: null,
          canvas,
          width: canvas.width,
          at: time,
        };
        count(pane, { plan, state, level, beam, fieldMm: fluoro.fieldMm }, pedal, scope.current.precision);
      }
      const after = made.current[pane];
      if (
        after.state !== null &&
        (after.fluoro !== fluoro || after.width !== canvas.width || after.canvas !== canvas)
      ) {
        scope.current.show(pane, fluoro, canvas);
        after.fluoro = fluoro;
        after.canvas = canvas;
        after.width = canvas.width;
      }
    }
  }
  return <group ref={here} />;
}

/** Whether a pane takes a new picture: on the pedal; and, while it screens, whenever anything in the beam changed. */
function wants(
  before: Made,
  { meshes, view }: Session,
  pane: PaneName,
  ribs: BufferGeometry | null,
): boolean {
  const { state } = now.getState();
  const { asked, inner, come } = fluoroStore.getState();
  if (before.state === null || asked[pane] !== before.asked) return true;
  // A shot is held; only where it was taken before the instruments' script had come is it taken whole.
  if (view.fluoro.screening === 'single') return come !== before.come && state === before.state;
  return (
    state !== before.state ||
    meshes !== before.meshes ||
    inner !== before.inner ||
    come !== before.come ||
    ribs !== before.ribs ||
    view.fluoro[pane] !== before.arm ||
    view.fluoro.sourceMm !== before.sourceMm ||
    view.fluoro.fieldMm !== before.fieldMm
  );
}

function count(
  pane: PaneName,
  taken: NonNullable<ReturnType<typeof fluoroStore.getState>['taken']['ap']>,
  pedal: boolean,
  precision: Fluoroscope['precision'],
): void {
  fluoroStore.setState((now) => ({
    taken: { ...now.taken, [pane]: taken },
    precision,
    ...(pedal
      ? { shots: now.shots + 1, seconds: now.seconds + 1 }
      : { seconds: now.seconds + 1 / PULSES_PER_S }),
  }));
}

/** Geometries of the inner surfaces, made as they are first drawn; those of broken bones anew for every plan. */
function innerShells() {
  let shapes: Readonly<Partial<Record<Level, InnerShape>>> = {};
  let plan: Plan | null = null;
  const made = { baked: new Map<Level, BufferGeometry>(), morphed: new Map<Level, BufferGeometry>() };
  const forget = (geometries: Map<Level, BufferGeometry>) => {
    letGo(...geometries.values());
    geometries.clear();
  };
  return {
    use(now: typeof shapes, next: Plan) {
      // Of another person: what came since is only more.
      if (LEVELS.some((level) => shapes[level] !== undefined && shapes[level] !== now[level]))
        forget(made.baked);
      shapes = now;
      if (plan === next) return;
      plan = next;
      forget(made.morphed);
    },
    of({ level, as }: Inner): BufferGeometry | null {
      const shape = shapes[level];
      const { manifest } = session.getState();
      if (shape === undefined || plan === null || manifest === null) return null;
      const known = made[as].get(level);
      if (known !== undefined) return known;
      const one = levelCaseOf(plan.case, level);
      const fracture =
        as === 'morphed' && one !== undefined ? fractureOn(manifest, one, plan.case.patient) : null;
      const geometry = innerGeometry(shape, fracture, plan.sizeFactor);
      made[as].set(level, geometry);
      return geometry;
    },
    dispose() {
      forget(made.baked);
      forget(made.morphed);
    },
  };
}
