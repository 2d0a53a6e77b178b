/** Words of where something comes from. */
export const SOURCED = {
  sources: 'Sources',
  source: 'Source',
  illustrative: 'illustrative',
} as const;
