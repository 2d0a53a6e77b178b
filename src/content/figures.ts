/** How a length or an angle is written, in the table and on the picture alike. */
export const figure = (value: number): string => value.toFixed(1);
export const inMm = (value: number): string => `${figure(value)} mm`;
export const inDegrees = (value: number): string => `${figure(value)}°`;
