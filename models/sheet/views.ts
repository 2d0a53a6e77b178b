/** Directions the camera looks from, in the bone's axes (x anterior, y superior, z right), and which way is up. */
export const VIEWS: Record<string, { from: [number, number, number]; up: [number, number, number] }> = {
  superior: { from: [0, 1, 0], up: [1, 0, 0] },
  inferior: { from: [0, -1, 0], up: [1, 0, 0] },
  lateral: { from: [0, 0, 1], up: [0, 1, 0] },
  left: { from: [0, 0, -1], up: [0, 1, 0] },
  posterior: { from: [-1, 0, 0], up: [0, 1, 0] },
  anterior: { from: [1, 0, 0], up: [0, 1, 0] },
  oblique: { from: [-0.62, 0.5, -0.62], up: [0, 1, 0] },
  front: { from: [0.72, 0.4, -0.6], up: [0, 1, 0] },
  under: { from: [-0.6, -0.6, -0.55], up: [0, 1, 0] },
};
