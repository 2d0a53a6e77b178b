import type { SaveAs } from '../../session/saving.ts';

/** What a moment is saved as. */
export const SAVE = {
  hint: 'The moment that is shown; of measures every step.',
  forms: {
    png: 'Picture with names (PNG)',
    xray: 'X-rays (PNG)',
    glb: '3D model (GLB)',
    usdz: '3D for iPhone and iPad (USDZ)',
    stl: 'For 3D printing, mm (STL)',
    csv: 'Measures, a table (CSV)',
    json: 'Measures (JSON)',
  } satisfies Record<SaveAs, string>,
  part: 'Part to print',
  doing: 'Making the file…',
  done: (name: string) => `Saved: ${name}`,
  failed: (why: string) => `Not saved: ${why}.`,
  noXray: 'X-rays are saved while they are shown',
  simulated: 'Simulated X-rays of a model for teaching. Kyphoscope',
} as const;
