import type { PlainText, Told } from '../../types.ts';

/** Signs of harm to nerves or lungs, whatever was done: minutes count, so they stand where everybody reads them. */
const EMERGENCY =
  'Call an ambulance for chest pain, trouble breathing, numb or weak legs, or lost bladder or bowel control.';

/** The weeks that follow where nothing is put in the bone. */
const NONE = {
  title: 'Giving it time',
  lead: 'Without a procedure, the bone heals in the shape it has. Pain often eases over weeks to months. Pain medicine, gentle walks and perhaps a brace can help.',
  limit: `${EMERGENCY} Lost height stays lost. Pain may last.`,
  lookAt: { text: 'Look at the bone as it heals', part: 'vertebra' },
  picture: 'The standing spine with one bone still low, its broken surface healed over.',
} as const satisfies PlainText;

export const AFTER = {
  title: 'Standing again',
  lead: 'Most people go home the same day and soon do their normal activities. Your back may be sore for a few days or weeks. Do not drive until your doctor says you may.',
  limit: `${EMERGENCY} Pain may stay. New breaks can come.`,
  lookAt: { text: 'Look at the whole back again', part: 'spine' },
  picture:
    'The standing spine, with grey-green cement inside the treated bone and the old shape beside it for comparison.',
  instead: { none: NONE },
} as const satisfies Told<PlainText>;
