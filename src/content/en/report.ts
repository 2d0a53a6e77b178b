import type { AskWhy, FieldName } from '../../sim/case/written/report/types.ts';

/** Words for what is read off a report that was typed or pasted. */
export const REPORT = {
  title: 'Type or paste the report',
  hint: 'Like “T12 and L1”, or the whole report in English. It is read on this screen and sent nowhere.',
  field: 'The report',
  read: 'Read it',
  found: 'This is what we read',
  check: 'Please check each line with the report. Untick what is wrong.',
  nothing: 'We found no broken bone in this text.',
  refused: (bone: string, why: 'not-treatable' | 'no-such-level' | 'ambiguous') =>
    why === 'not-treatable'
      ? `${bone} cannot be shown here. T5 to L5 can.`
      : why === 'ambiguous'
        ? `“${bone}” could mean more than one thing. Please write each bone.`
        : `“${bone}” is no bone that we know.`,
  tooMany: 'Only six bones can be shown.',
  unsure: 'not sure',
  questions: 'Please look at these again',
  use: (bones: number) => (bones === 1 ? 'Use this bone' : 'Use these bones'),
  bone: (level: string) => `Bone ${level}`,
  names: {
    treatment: 'Has cement from before',
    shape: 'Shape',
    endplates: 'Which end is broken',
    heightLoss: 'Height lost',
    lossAnterior: 'Height lost in front',
    lossMiddle: 'Height lost in the middle',
    lossPosterior: 'Height lost at the back',
    lossRange: 'Height lost, about',
    side: 'Side that is lower',
    age: 'How old the break is',
    weeksOld: 'How old the break is',
    oedema: 'Swelling in the bone on MRI',
    cleft: 'A gap in the bone',
    posteriorWall: 'The wall at the back',
    retropulsionMm: 'A piece pushed back',
    cause: 'Cause',
  } satisfies Record<FieldName, string>,
  asks: {
    unsure: 'the report is not sure',
    contradictory: 'the report says two things',
    'out-of-range': 'the number cannot be right',
    range: 'a range, not one number',
    'which-level': 'which bone is meant?',
    'no-such-level': 'no bone that we know',
    numbering: 'the bones may be counted in another way',
    history: 'it may be about the past',
    'too-long': 'the text is too long to read',
  } satisfies Record<AskWhy, string>,
};
