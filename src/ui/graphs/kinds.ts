import type { GRAPHS_WORDS } from '../../content/graphs.ts';
import { KPA_PER_PSI } from '../../sim/balloon/contact.ts';
import type { LevelState } from '../../sim/state.ts';
import { leakedMl } from '../numbers/leaked.ts';

export type LineId = keyof typeof GRAPHS_WORDS.lines;

/** One measure of a bone over time. */
export interface LineKind {
  id: LineId;
  read: (state: LevelState) => number;
}

export interface GraphKind {
  id: Exclude<keyof typeof GRAPHS_WORDS.graphs, 'curve'>;
  unit: 'mm' | '°' | 'psi' | 'mL';
  digits: number;
  /** The axis begins at 0; else a little below the least. */
  fromZero: boolean;
  lines: readonly LineKind[];
}

/** Over the plan's steps. Shots and dose are no part of a plan: whoever screens makes them. */
export const GRAPH_KINDS: readonly GraphKind[] = [
  {
    id: 'heights',
    unit: 'mm',
    digits: 1,
    fromZero: false,
    lines: [
      { id: 'anterior', read: ({ heightsMm }) => heightsMm.anterior },
      { id: 'middle', read: ({ heightsMm }) => heightsMm.middle },
      { id: 'posterior', read: ({ heightsMm }) => heightsMm.posterior },
    ],
  },
  {
    id: 'angles',
    unit: '°',
    digits: 1,
    fromZero: false,
    lines: [
      { id: 'wedge', read: ({ wedgeDeg }) => wedgeDeg },
      { id: 'cobb', read: ({ cobbDeg }) => cobbDeg },
    ],
  },
  {
    id: 'pressure',
    unit: 'psi',
    digits: 0,
    fromZero: true,
    lines: [{ id: 'pressure', read: ({ balloonPressureKpa }) => balloonPressureKpa / KPA_PER_PSI }],
  },
  {
    id: 'volume',
    unit: 'mL',
    digits: 2,
    fromZero: true,
    lines: [{ id: 'balloon', read: ({ balloonMl }) => balloonMl }],
  },
  {
    id: 'cement',
    unit: 'mL',
    digits: 2,
    fromZero: true,
    lines: [
      { id: 'cement', read: ({ cementMl }) => cementMl },
      { id: 'leak', read: leakedMl },
    ],
  },
];
