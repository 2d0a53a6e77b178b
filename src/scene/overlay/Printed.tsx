import { useEffect } from 'react';
import { picture } from '../../session/picture.ts';
import { laidOver } from './written.ts';

/** On paper the picture is a copy of what the window shows: its own canvas is blank there. */
export default function Printed() {
  useEffect(() => {
    let copy: HTMLCanvasElement | null = null;
    const before = () => {
      const canvas = picture.draw();
      const pane = canvas?.closest('.pane') ?? null;
      const plate = canvas?.closest('.plate') ?? null;
      if (canvas === null || pane === null || plate === null) return;
      copy?.remove();
      const sheet = laidOver(canvas, pane, { words: true, drawing: true });
      copy = document.createElement('canvas');
      copy.className = 'printed';
      copy.width = sheet.width;
      copy.height = sheet.height;
      copy.getContext('2d')?.drawImage(sheet, 0, 0);
      plate.append(copy);
    };
    const after = () => {
      copy?.remove();
      copy = null;
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
