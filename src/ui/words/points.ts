/** Points of pain as precise as they were published. */
export const signed = (points: number): string => String(points).replace('-', '−');

/** As people say it; the bar beside it is as precise as it was published. */
export const whole = (points: number): string => signed(Math.round(points) + 0);
