import type { ClinicalText } from '../../types.ts';

export const LOCALISE: ClinicalText = {
  title: 'Fluoroscopic localisation',
  text: [
    {
      text: 'True AP: endplates as single lines, pedicles level, spinous process midway between them. True lateral: endplates single, pedicles superimposed. Count from the sacrum and match the MRI.',
      sources: [],
    },
    { text: 'Two C-arms or a biplane unit give both views without moving either.', sources: [] },
    {
      text: 'Screening, one level: lateral 2.2 (0.6–4.3) and AP 1.6 (0.5–3.0) min; skin dose 0.68 Gy lateral, 0.32 Gy AP; effective dose 4.28 (0.47–10.14) mSv. Another series: 4.3 min for positioning, 2.1 min for cement.',
      sources: ['boszczyk2006-dose', 'ortiz2006-fluoroscopy'],
    },
    {
      text: 'Surgeon, a vertebra: 0.248 ± 0.170 mSv unprotected, 1.744 ± 1.173 mSv to the hand.',
      sources: ['mroz2008-dose'],
    },
  ],
  limit: {
    text: 'Transitional vertebrae, several old fractures, obesity and osteopenia all make counting and the pedicle outline less certain. If the pedicles cannot be seen, stop.',
    sources: [],
  },
  risks: [
    {
      text: 'Wrong-level treatment; skin dose in long cases. One-sided access uses less radiation.',
      sources: ['frontsurg2025-unilateral'],
    },
  ],
};
