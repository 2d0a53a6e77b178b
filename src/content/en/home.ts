import type { OptionId } from '../types.ts';

/** Heights as text; `set` null where no cement is put in. */
interface Heights {
  healthy: string;
  broken: string;
  set: string | null;
  end: string;
}

/** The paper that a patient takes home. */
export const HOME = {
  lead: 'A page for you and your family: your bone, what you settled on, your questions, and when to call.',
  making: 'Taking the picture…',
  none: 'The picture could not be taken. The words are all here.',
  turning: 'Making the file. The bone in it can be turned, so it is seen from all sides first.',
  chosen: {
    legend: 'What you settled on',
    open: 'Still open',
  },
  own: {
    label: 'Your own questions and notes',
    help: 'They go on the page. They are kept nowhere else.',
  },
  print: 'Print it',
  save: 'Save it as a file',
  clear: 'Clear what is written',
  paper: {
    title: 'Your back, to take home',
    made: (date: string) => `Made on ${date}`,
    file: 'your-back.html',
    caption:
      'Left: the bone as it broke. Right: once the cement is hard. Drawn by a model, not measured on you: your own bone may do better or worse.',
    captionNone:
      'Left: the bone as it broke. Right: later, with nothing put in. Drawn by a model, not measured on you: your own bone may do better or worse.',
    heights: ({ healthy, broken, set, end }: Heights) =>
      `Height of the bone in the model: ${healthy} healthy, ${broken} broken, ${set === null ? '' : `${set} with hard cement, `}${end} when you stand later.`,
    picture: 'The bone as it broke, and later.',
    drawing: (step: string) => `A drawing that was made for you. Step: ${step}`,
    drawn: (step: string) => `Drawn for you: ${step}`,
    turn: {
      title: 'Turn the bone',
      picture: 'The bone as it broke, and later, to be turned.',
      label: 'Turn it',
      how: 'Drag the picture or the slider. Arrow keys work too.',
      caption:
        'Left: the bone as it broke. Right: later. One side is cut open, so you can see inside. Drawn by a model, not measured on you.',
    },
    chosen: 'What we settled on',
    stillOpen: 'This is still open. You have time to think. Most of these choices can wait some days.',
    ask: 'Questions worth asking',
    own: 'Your questions and notes',
    before: 'Before the day',
    after: 'At home afterwards',
    call: 'When to call for help',
    sources: 'Where this comes from',
    link: 'See it again on a phone or at home:',
    note: 'It teaches; it does not diagnose. Your own doctor knows you.',
  },
  options: {
    wait: 'Time, medicine and a brace',
    vertebroplasty: 'Cement (vertebroplasty)',
    kyphoplasty: 'Balloon, then cement (kyphoplasty)',
  } satisfies Record<OptionId, string>,
} as const;
