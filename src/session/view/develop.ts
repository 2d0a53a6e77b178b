/** Whether a picture that is left alone is drawn over and over and averaged: at rest where the machine is quick enough, never,
 * or always, however long it takes (for stills). */
export const DEVELOPS = ['rest', 'off', 'always'] as const;
export type Develop = (typeof DEVELOPS)[number];
