/** Where words speak of X-rays. */
export const XRAY = { see: 'See the X-ray' } as const;
