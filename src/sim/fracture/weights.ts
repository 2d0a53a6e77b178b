/** Weights of the two parts of a fracture: 1 as broken, 0 healthy. */
export interface Weights {
  wedge: number;
  central: number;
}

export const BROKEN: Weights = { wedge: 1, central: 1 };
export const HEALTHY: Weights = { wedge: 0, central: 0 };
