/** What can go wrong, in the order in which it may. */
export const EVENTS = [
  'wrong-level',
  'pedicle-breach',
  'endplate-break',
  'balloon-rupture',
  'cement-canal',
  'cement-disc',
  'cement-lung',
  'cement-needle',
  'next-fracture',
  'cement-displaced',
] as const;

export type EventId = (typeof EVENTS)[number];
