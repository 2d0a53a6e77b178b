/** Where words speak of X-rays. */
export const XRAY = {
  see: 'See the X-ray',
  /** What words that speak of X-rays have in them. */
  named: 'X-ray',
} as const;
