import type { PlainText, Told } from '../../types.ts';

/** The weeks that follow where nothing is put in the bone. */
const NONE: PlainText = {
  title: 'Giving it time',
  lead: 'Without a procedure, the bone heals in the shape it has. Pain often eases over weeks to months. Pain medicine, gentle walks and perhaps a brace can help.',
  limit: 'The lost height does not come back, and some people still hurt after a year.',
  lookAt: { text: 'Look at the bone as it heals', part: 'vertebra' },
  picture: 'The standing spine with one bone still low, its broken surface healed over.',
};

export const AFTER: Told<PlainText> = {
  title: 'Standing again',
  lead: 'Most people go home the same day and soon do their normal activities. Your back may be sore for a few days or weeks. Do not drive until your doctor says you may.',
  limit: 'Pain often eases, but not for everyone. New breaks can still come.',
  lookAt: { text: 'Look at the whole back again', part: 'spine' },
  picture:
    'The standing spine, with grey-green cement inside the treated bone and the old shape beside it for comparison.',
  instead: { none: NONE },
};
