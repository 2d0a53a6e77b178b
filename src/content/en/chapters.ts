import type { Words } from '../types.ts';

export const CHAPTERS: Words['chapters'] = {
  spine: { plain: 'Your spine', clinical: 'Spine and choices' },
  access: { plain: 'Getting there', clinical: 'Access' },
  lift: { plain: 'The lift', clinical: 'Reduction' },
  cement: { plain: 'Cement', clinical: 'Augmentation' },
  after: { plain: 'After', clinical: 'Outcome' },
};
