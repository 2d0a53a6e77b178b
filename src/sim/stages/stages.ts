/** The thirteen stages, in order. `t` counts them: stage n covers (n - 1, n], so t = 9 is "stage 9, done". */
export const STAGES = [
  'healthy',
  'fracture',
  'choices',
  'prone',
  'localise',
  'needle',
  'cannula',
  'balloon-in',
  'inflate',
  'deflate',
  'cement',
  'set',
  'after',
] as const;

export type StageId = (typeof STAGES)[number];

/** Five chapters group the stages on the timeline. */
export const CHAPTERS = ['spine', 'access', 'lift', 'cement', 'after'] as const;
export type ChapterId = (typeof CHAPTERS)[number];

export const CHAPTER_STAGES: Readonly<Record<ChapterId, readonly StageId[]>> = {
  spine: ['healthy', 'fracture', 'choices'],
  access: ['prone', 'localise', 'needle', 'cannula', 'balloon-in'],
  lift: ['inflate', 'deflate'],
  cement: ['cement', 'set'],
  after: ['after'],
};
