import type { Tier } from '../../session/view/tier.ts';

/** What the machine can carry. */
export interface Quality {
  /** Most device pixels per page pixel. */
  pixelRatio: number;
  antialias: boolean;
  /** Edge of the shadow map; 0 for no shadow. */
  shadow: number;
  /** Grain and pores of bone, fibres of discs: some five texture reads per fragment. */
  relief: boolean;
  /** Share of their triangles that the vertebrae beside the treated one are drawn with. */
  detail: number;
  /** How often a look into the pores of the cut bone stops; 0 shows their mean tone alone. */
  poreSteps: number;
  /** Frames that are averaged when the picture is left alone; even. */
  passes: number;
}

/** `antialias` is given to the canvas once: a tier that is stepped down to keeps what the first one had. */
export const QUALITIES: Readonly<Record<Tier, Quality>> = {
  high: { pixelRatio: 2, antialias: true, shadow: 2048, relief: true, detail: 1, poreSteps: 7, passes: 64 },
  medium: {
    pixelRatio: 1.25,
    antialias: true,
    shadow: 1024,
    relief: true,
    detail: 1,
    poreSteps: 5,
    passes: 48,
  },
  low: { pixelRatio: 1, antialias: false, shadow: 0, relief: false, detail: 0.4, poreSteps: 0, passes: 32 },
};

/** Frames that are judged together. */
const JUDGED = 24;
/** A middle frame longer than this is too slow: under 22 frames a second motion falls apart. */
const TOO_LONG_S = 0.045;

/** Takes in how long frames took, in seconds, and says once in JUDGED frames whether they were too slow. */
export function paceJudge(): (frameS: number) => boolean {
  const frames: number[] = [];
  return (frameS) => {
    frames.push(frameS);
    if (frames.length < JUDGED) return false;
    const middle = frames.sort((a, b) => a - b)[JUDGED >> 1];
    frames.length = 0;
    return middle > TOO_LONG_S;
  };
}
