import type { PlainText } from '../../types.ts';

export const SET = {
  title: 'It sets; the tools come out',
  lead: 'The cement turns hard in minutes. Your doctor takes the tools out and puts a small plaster on the skin.',
  limit: 'Cement holds this one bone. It does not treat weak bone in the rest of your spine.',
  lookAt: { text: 'Look at the hard cement', part: 'cement' },
  picture: 'Hard cement sits in the bone, and the steel tubes are gone.',
} as const satisfies PlainText;
