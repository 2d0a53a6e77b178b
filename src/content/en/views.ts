import type { Fit, StandardView } from '../../session/view/view.ts';

/** Words of camera and section plane, for students. */
export const VIEWS = {
  group: 'Standard views',
  names: {
    anterior: 'Anterior view',
    posterior: 'Posterior view',
    left: 'Left lateral view',
    right: 'Right lateral view',
    superior: 'Superior view',
    inferior: 'Inferior view',
    oblique: 'Oblique view',
    level: 'Fit the treated level',
    spine: 'Fit the whole spine',
  } satisfies Record<StandardView | Fit, string>,
  cube: 'View cube',
  cubeHint: 'A face goes to its view; arrow keys turn the model',
  grips: {
    push: 'Push the section, mm',
    tilt: 'Tilt the section, degrees',
    turn: 'Turn the section, degrees',
  },
  short: { push: 'Push', tilt: 'Tilt', turn: 'Turn' },
} as const;
