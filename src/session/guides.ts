import { createStore } from 'zustand/vanilla';
import type { Vec3 } from '../../models/math/vec.ts';

/** A straight line that is shown in the bone that is looked at, mm in the vertebra's own frame. */
export interface Guide {
  /** As it was planned, or as somebody has gone. */
  what: 'planned' | 'gone';
  from: Vec3;
  to: Vec3;
}

/** Lines that are shown over the model; none while nobody asks for them. */
export const guides = createStore<readonly Guide[]>(() => []);

export const showGuides = (shown: readonly Guide[]): void => guides.setState(shown, true);
