/** What the machine can carry; tests ask for `low` in the address (`?quality=low`). */
export interface Quality {
  /** Most device pixels per page pixel. */
  pixelRatio: number;
  antialias: boolean;
  /** Edge of the shadow map; 0 for no shadow. */
  shadow: number;
  /** Grain and pores of bone, fibres of discs: some five texture reads per fragment. */
  relief: boolean;
}

export const QUALITIES = {
  low: { pixelRatio: 1, antialias: false, shadow: 0, relief: false },
  high: { pixelRatio: 2, antialias: true, shadow: 2048, relief: true },
} as const satisfies Record<string, Quality>;
