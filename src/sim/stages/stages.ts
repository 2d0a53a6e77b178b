import type { Treatment } from '../case/case.ts';

/** Five chapters group the stages on the timeline. */
export const CHAPTERS = ['spine', 'access', 'lift', 'cement', 'after'] as const;
export type ChapterId = (typeof CHAPTERS)[number];

/** What happens in a stage of the operation, apart from how it is shown (src/showing) and what is said (src/content). */
export interface StageEntry<Id extends string = string> {
  id: Id;
  chapter: ChapterId;
  /** A case has the stage if any of its bones is treated so. */
  treatments: readonly Treatment[];
  /** Only where a bone gives way in it. */
  breaks?: true;
  /** Playing time, chosen so that it can be read along with; not that of an operation. */
  seconds: number;
  /** Several bones take turns in it rather than all going together. */
  inTurn?: true;
}

const ALL: readonly Treatment[] = ['kyphoplasty', 'vertebroplasty', 'none', 'cemented-before'];
const OPERATED: readonly Treatment[] = ['kyphoplasty', 'vertebroplasty'];
const BALLOON: readonly Treatment[] = ['kyphoplasty'];

const stage = <Id extends string>(
  id: Id,
  chapter: ChapterId,
  treatments: readonly Treatment[],
  seconds: number,
  more: Pick<StageEntry, 'breaks' | 'inTurn'> = {},
): StageEntry<Id> => ({ id, chapter, treatments, seconds, ...more });

/** The one table of stages. Its order is the order of the operation; nothing else knows a stage's number. */
export const STAGE_TABLE = [
  stage('healthy', 'spine', ALL, 6),
  stage('fracture', 'spine', ALL, 7, { breaks: true }),
  stage('choices', 'spine', ALL, 5),
  stage('prone', 'access', OPERATED, 6),
  stage('localise', 'access', OPERATED, 6),
  stage('needle', 'access', OPERATED, 8, { inTurn: true }),
  stage('cannula', 'access', OPERATED, 9, { inTurn: true }),
  stage('balloon-in', 'access', BALLOON, 6, { inTurn: true }),
  stage('inflate', 'lift', BALLOON, 14, { inTurn: true }),
  stage('deflate', 'lift', BALLOON, 8, { inTurn: true }),
  stage('cement', 'cement', OPERATED, 13, { inTurn: true }),
  stage('set', 'cement', OPERATED, 9),
  stage('after', 'after', ALL, 8),
] as const;

export type StageId = (typeof STAGE_TABLE)[number]['id'];

export const STAGES: readonly StageId[] = STAGE_TABLE.map(({ id }) => id);
