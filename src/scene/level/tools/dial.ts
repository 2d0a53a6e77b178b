import { CanvasTexture, SRGBColorSpace } from 'three';
import { DIAL, psiDeg } from './reading.ts';

const SIZE = 512;
const MIDDLE = SIZE / 2;
const INK = '#1d2428';
const SOFT = '#4d5a61';

/** The face of the gauge, in psi: few figures, large enough to be read where the syringe is drawn small. Dispose it. */
export function dialTexture(): CanvasTexture {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const pen = canvas.getContext('2d');
  if (pen !== null) draw(pen);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.anisotropy = 4;
  return texture;
}

function draw(pen: CanvasRenderingContext2D): void {
  pen.fillStyle = '#f6f4ee';
  pen.fillRect(0, 0, SIZE, SIZE);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  for (let psi = 0; psi <= DIAL.lastPsi; psi += 10) {
    const [wide, long] = psi % 100 === 0 ? [9, 40] : psi % 50 === 0 ? [6, 30] : [3, 18];
    tick(pen, psi, 246, 246 - long, wide, INK);
    if (psi % 100 === 0) word(pen, String(psi), psi, 154, 92, INK);
  }
  pen.fillStyle = SOFT;
  pen.font = font(92, 600);
  pen.fillText('psi', MIDDLE, MIDDLE + 190);
}

const font = (px: number, weight: number): string => `${weight} ${px}px 'Source Sans 3 Variable', sans-serif`;

function tick(
  pen: CanvasRenderingContext2D,
  psi: number,
  from: number,
  to: number,
  wide: number,
  ink: string,
): void {
  const angle = (psiDeg(psi) * Math.PI) / 180;
  pen.strokeStyle = ink;
  pen.lineWidth = wide;
  pen.beginPath();
  pen.moveTo(MIDDLE + from * Math.sin(angle), MIDDLE - from * Math.cos(angle));
  pen.lineTo(MIDDLE + to * Math.sin(angle), MIDDLE - to * Math.cos(angle));
  pen.stroke();
}

function word(
  pen: CanvasRenderingContext2D,
  text: string,
  psi: number,
  radius: number,
  px: number,
  ink: string,
): void {
  const angle = (psiDeg(psi) * Math.PI) / 180;
  pen.fillStyle = ink;
  pen.font = font(px, 700);
  pen.fillText(text, MIDDLE + radius * Math.sin(angle), MIDDLE - radius * Math.cos(angle));
}
