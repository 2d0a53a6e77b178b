/** How the study's panes can be put together, each by one button and one key. Practising by hand is a page of its own. */
export const ARRANGEMENTS = ['explore', 'xray', 'lesson'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Panes whose size is set: groups at the side, words below the model (beside it in a lesson), X-rays. The model has the rest. */
export const EDGES = ['rail', 'band', 'films'] as const;
export type Edge = (typeof EDGES)[number];
