/** What the machine can carry; tests ask for `low` in the address (`?quality=low`). */
export interface Quality {
  /** Most device pixels per page pixel. */
  pixelRatio: number;
  antialias: boolean;
  /** Edge of the shadow map; 0 for no shadow. */
  shadow: number;
}

export const QUALITIES = {
  low: { pixelRatio: 1, antialias: false, shadow: 0 },
  high: { pixelRatio: 2, antialias: true, shadow: 2048 },
} as const satisfies Record<string, Quality>;
