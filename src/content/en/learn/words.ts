import type { TermGroup } from '../../../learn/terms.ts';

/** Words of what a student learns by, loaded with it. */
export const LEARN = {
  title: 'Learn',
  glossary: {
    title: 'Glossary',
    lead: 'Words of anatomy, fracture, procedure, fluoroscopy and evidence: what each means, how it is said, and where it is on the model. Words in a step’s text lead here, too.',
    open: 'Open the glossary',
    search: 'Search the glossary',
    none: 'Nothing is found. Try fewer letters.',
    groups: {
      anatomy: 'Anatomy',
      fracture: 'Fracture',
      procedure: 'Procedure',
      fluoroscopy: 'Fluoroscopy',
      evidence: 'Evidence',
    } satisfies Record<TermGroup, string>,
    show: 'Show on the model',
    showTerm: (name: string) => `Show on the model: ${name}`,
    said: 'said',
    found: (count: number) => (count === 1 ? '1 word' : `${count} words`),
  },
} as const;
