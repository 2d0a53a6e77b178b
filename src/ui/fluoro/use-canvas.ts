import { type RefObject, useEffect, useRef } from 'react';
import { setCanvas } from '../../fluoro/store.ts';
import type { PaneName } from '../../session/view/fluoro-view.ts';

/** A square canvas of the page that a pane's picture is drawn on, as finely as it is shown. */
export function useCanvas(pane: PaneName): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const here = canvas.current;
    if (here === null) return;
    const measure = () => {
      // What is not laid out is not drawn either.
      if (here.clientWidth === 0) {
        setCanvas(pane, null);
        return;
      }
      const size = Math.max(2, Math.round(here.clientWidth * Math.min(2, devicePixelRatio)));
      if (here.width === size) {
        setCanvas(pane, here);
        return;
      }
      here.width = size;
      here.height = size;
      setCanvas(pane, here);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(here);
    measure();
    return () => {
      observer.disconnect();
      setCanvas(pane, null);
    };
  }, [pane]);
  return canvas;
}
