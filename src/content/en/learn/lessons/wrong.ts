import type { Lesson, LessonStep } from '../../../../learn/lessons.ts';

const wrong = (event: string, at: string, words: string, view?: string): LessonStep => ({
  case: `event=${event}`,
  at,
  ...(view === undefined ? {} : { view }),
  words,
});

/** Each complication from the step in which it happens. */
export const WRONG_LESSON: Lesson = {
  title: 'When it goes wrong',
  steps: [
    {
      at: 'choices',
      words:
        'What follows is shown on purpose: none of it is what the plan expects, and sizes are illustrative. Of each: how it comes about, how it is noticed, what is done.',
    },
    wrong(
      'wrong-level',
      'needle',
      'The wrong level. Neighbours look alike. Noticed by counting from the sacrum and from the last rib, in both views, and again with the needle in. Before cement: withdraw, and enter the right one.',
      'section=whole',
    ),
    wrong(
      'pedicle-breach',
      'needle',
      'A pedicle breach. On AP the tip is medial to the medial border before lateral shows it past the posterior wall; an awake patient may feel radicular pain. Stop, withdraw, redirect. Do not inject through the breach.',
    ),
    wrong(
      'endplate-break',
      'inflate',
      'The balloon breaks the endplate instead of lifting it. It crosses the endplate’s line on lateral, pressure falls, no height is gained. Deflate; less cement, more viscous, under continuous view.',
    ),
    wrong(
      'balloon-rupture',
      'inflate',
      'The balloon ruptures. Pressure is lost at once, contrast runs into the bone. Deflate, withdraw, look for a missing fragment, and watch for a reaction to contrast.',
    ),
    wrong(
      'cement-canal',
      'cement',
      'Cement in the canal, past the posterior wall. On lateral it stands behind the wall’s line. Stop. A deficit calls for CT at once, and for decompression if cement compresses.',
      'plane=sagittal',
    ),
    wrong(
      'cement-disc',
      'cement',
      'Cement in the disc, through a broken endplate. Mostly without symptoms. Pause, let the cement thicken, move the tip, or stop.',
    ),
    wrong(
      'cement-lung',
      'cement',
      'Cement in a vein: on its way to the lung. Stop as soon as a vein fills. Most emboli are found by chance; chest pain, breathlessness or hypotension is an emergency.',
      'plane=axial',
    ),
    {
      ...wrong(
        'cement-needle',
        'set',
        'Cement along the needle: a thread follows the cannula into the pedicle or the muscle. Leave filler or stylet in until the cement has set, turn the cannula to break the thread, then withdraw.',
      ),
      ask: {
        ask: 'Of all that was shown so far, what asks first for the same act?',
        right: 'All of it: stop',
        wrong: ['Only cement in the canal', 'Only a balloon that bursts'],
        why: 'Whatever goes wrong, first nothing more is advanced, inflated or injected.',
      },
    },
    wrong(
      'next-fracture',
      'after',
      'The next fracture, months later, often beside the first. Stiff cement, cement in a disc and the disease itself are proposed as causes. Treat the osteoporosis, whichever way the first was treated.',
      'section=whole',
    ),
    wrong(
      'cement-displaced',
      'after',
      'Displaced cement: a block in a cleft, without hold in the trabeculae, comes loose and moves forwards. Pain on standing; films lying and standing differ. A brace, or fixation if pain or deficit lasts.',
    ),
    {
      at: 'after',
      words:
        'And as planned. How often each happens, and how that was looked for, stands under Complications one by one.',
    },
  ],
};
