import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { session } from '../../session/store.ts';
import { board } from '../labels/board.ts';
import { MOST_DRAWINGS } from './drawings.ts';
import './measures.css';

const PLACES = Array.from({ length: MOST_DRAWINGS }, (_, i) => i);

/** Measures as dimension lines over the picture; drawn in by the driver. The table of measures reads them out. */
export default function Measures() {
  const svg = useRef<SVGSVGElement>(null);
  const textSize = useStore(session, (now) => now.view.textSize);
  // biome-ignore lint/correctness/useExhaustiveDependencies(textSize): numbers are kept apart by their size
  useLayoutEffect(() => {
    const here = svg.current;
    if (here === null) return;
    const show = () => {
      const numberPx = Number.parseFloat(getComputedStyle(here).fontSize);
      const lines = { count: 0, data: new Float64Array(4 * MOST_DRAWINGS) };
      const [places, numbers] = [[...here.querySelectorAll('g')], [...here.querySelectorAll('text')]];
      board.setState({ drawing: { places, numbers, numberPx, lines } });
    };
    show();
    const observer = new ResizeObserver(show);
    observer.observe(here);
    return () => observer.disconnect();
  }, [textSize]);
  useLayoutEffect(() => () => board.setState({ drawing: null }), []);
  return (
    <svg ref={svg} className="dimensions" aria-hidden="true">
      {PLACES.map((place) => (
        <g key={place}>
          <path className="thin" />
          <path className="helper" />
          <path className="line" />
          <path className="heads" />
        </g>
      ))}
      {/* Over all lines, so that none runs through a number. */}
      {PLACES.map((place) => (
        <text key={place} />
      ))}
    </svg>
  );
}
