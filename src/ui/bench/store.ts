import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import type { ToolId } from '../../content/study.ts';
import { ARRANGEMENTS, type Arrangement, type Edge } from '../../session/view/arrangement.ts';
import { keepHere, keptHere } from '../kit/on-device.ts';

const KEY = 'kyphoscope-bench';

const size = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(10_000));

/** What of the bench is kept on the device. Sizes and panes are by arrangement and edge, as `slot` names them. */
const keptSchema = v.object({
  arrangement: v.picklist(ARRANGEMENTS),
  /** Set by hand, px; the rest is as given. */
  sizes: v.record(v.string(), size),
  /** Panes that were put away, or brought where none is given; those of X-rays are part of the view. */
  away: v.record(v.string(), v.boolean()),
  /** X-rays stand to the left of the model. */
  swapped: v.boolean(),
  /** The lateral picture is turned over: front on the side on which the model has it. */
  flipped: v.boolean(),
  /** Letters are keys. */
  letters: v.boolean(),
});

type Kept = v.InferOutput<typeof keptSchema>;

export interface Bench extends Kept {
  /** What is open at the side and in the band. */
  rail: ToolId;
  band: ToolId;
  /** In the one place that a narrow page has for both. */
  all: ToolId;
  /** Which group of parameters is open; null for none. */
  group: string | null;
}

const GIVEN: Kept = {
  arrangement: 'explore',
  sizes: {},
  away: {},
  swapped: false,
  flipped: false,
  letters: true,
};

export const slot = (arrangement: Arrangement, edge: Edge): string => `${arrangement} ${edge}`;

/** A lesson has the model and words; beside large X-rays there is no room for parameters. */
const GIVEN_AWAY = [slot('xray', 'rail'), slot('lesson', 'rail')];

export const awayIn = ({ arrangement, away }: Kept, edge: 'rail' | 'band'): boolean =>
  away[slot(arrangement, edge)] ?? GIVEN_AWAY.includes(slot(arrangement, edge));

/** What a device has kept; as given where it has nothing that can be read. */
export function readKept(text: string | null): Kept {
  try {
    if (text === null) return GIVEN;
    const read = v.safeParse(keptSchema, JSON.parse(text));
    return read.success ? read.output : GIVEN;
  } catch {
    return GIVEN;
  }
}

export const bench = createStore<Bench>(() => ({
  ...readKept(keptHere(KEY)),
  rail: 'case',
  band: 'words',
  all: 'words',
  group: 'fracture',
}));

/** Keeps how the bench stands now. */
export function keepBench(): void {
  const { arrangement, sizes, away, swapped, flipped, letters } = bench.getState();
  keepHere(KEY, JSON.stringify({ arrangement, sizes, away, swapped, flipped, letters } satisfies Kept));
}
