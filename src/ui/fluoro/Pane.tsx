import { useEffect, useRef } from 'react';
import { setCanvas } from '../../fluoro/store.ts';
import type { PaneName } from '../../session/fluoro-view.ts';

/** One picture, as large as its frame. */
export function Pane({ pane }: { pane: PaneName }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const here = canvas.current;
    if (here === null) return;
    const measure = () => {
      const size = Math.max(2, Math.round(here.clientWidth * Math.min(2, devicePixelRatio)));
      if (here.width === size) return;
      here.width = size;
      here.height = size;
      setCanvas(pane, here);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(here);
    measure();
    setCanvas(pane, here);
    return () => {
      observer.disconnect();
      setCanvas(pane, null);
    };
  }, [pane]);
  return <canvas ref={canvas} aria-hidden="true" />;
}
