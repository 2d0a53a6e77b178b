import { useEffect } from 'react';
import { picture } from '../../session/picture.ts';
import { laidOver } from './written.ts';

/** On paper the picture is a copy of what the window shows, its own canvas being blank there: on white, and once more on a sheet
 * that wants it. */
export default function Printed() {
  useEffect(() => {
    let copies: HTMLCanvasElement[] = [];
    const after = () => {
      for (const copy of copies) copy.remove();
      copies = [];
    };
    const before = () => {
      after();
      const root = document.documentElement;
      const { theme } = root.dataset;
      // What stands over the picture is read in the colours that it has on paper.
      root.dataset.theme = 'light';
      const sheet = sheetNow();
      root.dataset.theme = theme;
      if (sheet === null) return;
      copies = [...document.querySelectorAll('.plate, dialog[open] .printplace')].map((place) => {
        const copy = copyOf(sheet);
        place.append(copy);
        return copy;
      });
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      after();
    };
  }, []);
  return null;
}

const PAPER = '#fff';

/** The picture as it is now, for paper. */
function sheetNow(): OffscreenCanvas | null {
  const canvas = picture.draw(PAPER);
  const pane = canvas?.closest('.pane') ?? null;
  return canvas === null || pane === null ? null : laidOver(canvas, pane, { words: true, drawing: true });
}

function copyOf(sheet: OffscreenCanvas): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.className = 'printed';
  copy.width = sheet.width;
  copy.height = sheet.height;
  copy.getContext('2d')?.drawImage(sheet, 0, 0);
  return copy;
}
