import { createStore } from 'zustand/vanilla';
import type { Level } from '../../models/levels.ts';
import { session } from '../session/store.ts';
import type { Arm, FluoroView, PaneName } from '../session/view/fluoro-view.ts';
import type { TreatedLevel } from '../sim/case/case.ts';
import type { Plan } from '../sim/plan.ts';
import type { State } from '../sim/state.ts';
import type { Beam } from './arm.ts';
import type { InnerShape } from './inner.ts';

/** How the pictures are computed on this device. */
export type Precision = 'half' | 'coarse';

/** A picture that is held: when and how it was taken. */
export interface Taken {
  plan: Plan;
  state: State;
  /** The bone that was looked at then: the next one that is picked is not what this picture was centred on. */
  level: TreatedLevel;
  beam: Beam;
  fieldMm: number;
}

/** What has been screened so far, and what the panes and the page tell each other. */
export interface FluoroStore {
  /** Where each picture is shown; null where its pane is not on the page. */
  canvas: Readonly<Record<PaneName, HTMLCanvasElement | null>>;
  /** Shots asked for with the pedal, per pane; a pane takes a picture when its number grows. */
  asked: Readonly<Record<PaneName, number>>;
  taken: Readonly<Record<PaneName, Taken | null>>;
  /** Single shots taken; screening time of both planes together, s. */
  shots: number;
  seconds: number;
  inner: Readonly<Partial<Record<Level, InnerShape>>>;
  /** How often more has come to stand in the beams without anything else changing: script that comes late. */
  come: number;
  /** Null until the first picture. */
  precision: Precision | null;
}

export const NOTHING_TAKEN: FluoroStore = {
  canvas: { ap: null, lateral: null },
  asked: { ap: 0, lateral: 0 },
  taken: { ap: null, lateral: null },
  shots: 0,
  seconds: 0,
  inner: {},
  come: 0,
  precision: null,
};

export const fluoroStore = createStore<FluoroStore>(() => NOTHING_TAKEN);

export const setCanvas = (pane: PaneName, canvas: HTMLCanvasElement | null): void =>
  fluoroStore.setState((now) => ({ canvas: { ...now.canvas, [pane]: canvas } }));

/** The pedal: one picture on a pane. */
export const takeShot = (pane: PaneName): void =>
  fluoroStore.setState((now) => ({ asked: { ...now.asked, [pane]: now.asked[pane] + 1 } }));

export const resetCounter = (): void => fluoroStore.setState({ shots: 0, seconds: 0 });

/** Changes how fluoroscopy is set. */
export const setFluoro = (change: Partial<FluoroView>): void =>
  session.setState((now) => ({ view: { ...now.view, fluoro: { ...now.view.fluoro, ...change } } }));

export const setArm = (pane: PaneName, change: Partial<Arm>): void =>
  session.setState((now) => {
    const { fluoro } = now.view;
    return { view: { ...now.view, fluoro: { ...fluoro, [pane]: { ...fluoro[pane], ...change } } } };
  });
