import type { Over } from '../../session/picture.ts';

/** What stands over the picture and is part of it for whoever takes it along: measures, outlines, brackets, names, dimensions. */
const DRAWN = '.overlay :is(path, text), .dimensions :is(path, line, text), .names g:not(.off) > *';
const NAMED = '.names li:not(.off)';
/** And what was drawn by hand. */
const SKETCHED = '.sketch :is(path, text)';

/** The picture that a canvas shows now with what the page has over it now, as PNG. Both are read before it returns: what changes
 * later does not mix in. */
export const written = (canvas: HTMLCanvasElement, pane: Element, over: Over = {}): Promise<Blob> =>
  laidOver(canvas, pane, over).convertToBlob({ type: 'image/png' });

/** The same as a canvas, in the page's own colours and type. `pane` holds the canvas and what is over it. */
export function laidOver(canvas: HTMLCanvasElement, pane: Element, over: Over): OffscreenCanvas {
  const sheet = new OffscreenCanvas(canvas.width, canvas.height);
  const pen = sheet.getContext('2d');
  if (pen === null) throw new Error('there is no room for the picture');
  pen.drawImage(canvas, 0, 0);
  const { left, top, width } = canvas.getBoundingClientRect();
  const scale = canvas.width / width;
  const onPage = new DOMMatrix([scale, 0, 0, scale, -scale * left, -scale * top]);
  const draw = (which: string) => {
    for (const element of pane.querySelectorAll<SVGGraphicsElement>(which)) drawOne(pen, element, onPage);
    pen.globalAlpha = 1;
    pen.setTransform(onPage);
  };
  if (over.words) {
    draw(DRAWN);
    for (const element of pane.querySelectorAll(NAMED)) writeName(pen, element);
  }
  if (over.drawing) draw(SKETCHED);
  return sheet;
}

function drawOne(pen: Pen, element: SVGGraphicsElement, onPage: DOMMatrix): void {
  const at = element.getScreenCTM();
  const style = getComputedStyle(element);
  if (at === null || style.visibility === 'hidden' || style.display === 'none') return;
  pen.setTransform(onPage.multiply(DOMMatrix.fromMatrix(at)));
  pen.globalAlpha = number(style.opacity);
  if (element instanceof SVGTextElement) writeText(pen, element, style);
  else drawShape(pen, element, style);
}

type Pen = OffscreenCanvasRenderingContext2D;

const number = (text: string | null): number => Number.parseFloat(text ?? '') || 0;

/** A shape's own outline; what has none is nothing. */
function pathOf(element: SVGGraphicsElement): Path2D {
  const value = (name: string) => number(element.getAttribute(name));
  const path = new Path2D(element.getAttribute('d') ?? '');
  if (element instanceof SVGLineElement) {
    path.moveTo(value('x1'), value('y1'));
    path.lineTo(value('x2'), value('y2'));
  }
  if (element instanceof SVGCircleElement)
    path.arc(value('cx'), value('cy'), number(getComputedStyle(element).r), 0, 2 * Math.PI);
  return path;
}

function drawShape(pen: Pen, element: SVGGraphicsElement, style: CSSStyleDeclaration): void {
  const path = pathOf(element);
  if (style.fill !== 'none') {
    pen.fillStyle = style.fill;
    pen.fill(path);
  }
  if (style.stroke === 'none') return;
  dress(pen, style);
  const dashes = style.strokeDasharray;
  pen.setLineDash(dashes === 'none' ? [] : dashes.split(',').map(number));
  pen.stroke(path);
  pen.setLineDash([]);
}

function dress(pen: Pen, style: CSSStyleDeclaration): void {
  pen.strokeStyle = style.stroke;
  pen.lineWidth = number(style.strokeWidth);
  pen.lineJoin = 'round';
  pen.lineCap = style.strokeLinecap === 'round' ? 'round' : 'butt';
}

const fontOf = ({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): string =>
  `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function writeText(pen: Pen, element: SVGTextElement, style: CSSStyleDeclaration): void {
  const text = element.textContent ?? '';
  if (text === '') return;
  const [x, y] = ['x', 'y'].map((name) => number(element.getAttribute(name)));
  pen.font = fontOf(style);
  pen.textAlign = ALIGN[style.textAnchor as keyof typeof ALIGN] ?? 'left';
  pen.textBaseline = style.dominantBaseline === 'central' ? 'middle' : 'alphabetic';
  if (style.stroke !== 'none') {
    dress(pen, style);
    pen.strokeText(text, x, y);
  }
  pen.fillStyle = style.fill;
  pen.fillText(text, x, y);
}

function writeName(pen: Pen, element: Element): void {
  const style = getComputedStyle(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  pen.fillStyle = style.backgroundColor;
  pen.beginPath();
  pen.roundRect(left, top, width, height, number(style.borderRadius));
  pen.fill();
  pen.font = fontOf(style);
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.fillStyle = style.color;
  pen.fillText(element.textContent ?? '', left + number(style.paddingLeft), top + height / 2);
}
