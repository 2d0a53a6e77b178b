import { saveBlob } from '../kit/save-file.ts';

/** What a style sheet gives a graph, and a file needs in itself. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** A graph that is on the page, as a file's text: its colours are those that are seen, on the page's ground. */
function standing(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const seen = [...svg.querySelectorAll<SVGElement>('path, text, circle, rect')];
  const made = [...copy.querySelectorAll<SVGElement>('path, text, circle, rect')];
  for (const [at, one] of seen.entries()) {
    const style = getComputedStyle(one);
    for (const name of STYLES) made[at].style.setProperty(name, style.getPropertyValue(name));
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.style.setProperty(
    'background',
    getComputedStyle(document.documentElement).getPropertyValue('--surface'),
  );
  return new XMLSerializer().serializeToString(copy);
}

export function saveSvg(svg: SVGSVGElement, name: string): void {
  saveBlob(`${name}.svg`, new Blob([standing(svg)], { type: 'image/svg+xml' }));
}

/** Twice as fine as on the page: it is put on a slide. */
const FINER = 2;

/** The same as a picture. */
export async function savePng(svg: SVGSVGElement, name: string): Promise<void> {
  const { width, height } = svg.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standing(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(FINER * width);
  canvas.height = Math.round(FINER * height);
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--surface');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'));
  if (blob !== null) saveBlob(`${name}.png`, blob);
}
