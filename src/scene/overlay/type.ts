/** How large words stand on the picture; pixels. A shell, the window and the reader's own text size set it. */
export interface Type {
  softPx: number;
  strongPx: number;
  levelPx: number;
}

export const typeOf = (svg: SVGSVGElement): Type => ({
  softPx: pxOf(svg, 'now-word'),
  strongPx: pxOf(svg, 'now'),
  levelPx: pxOf(svg, 'level'),
});

/** Size of the type that a part is written in, pixels. */
export function pxOf(svg: SVGSVGElement, part: string): number {
  const text = svg.querySelector(`[data-part="${part}"]`);
  return text === null ? 16 : Number.parseFloat(getComputedStyle(text).fontSize);
}

/** Parts of the size of type: what its letters take above and below the line they stand on, and a letter's width where it
 * is wide (Source Sans 3: 0.75, 0.25 and a semibold mean of 0.53, rounded up). */
export const ABOVE = 0.78;
export const BELOW = 0.27;
export const WIDE = 0.57;
