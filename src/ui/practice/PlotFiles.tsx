import type { RefObject } from 'react';
import { PRACTICE } from '../../content/practice.ts';
import { savePng, saveSvg } from '../graphs/export.ts';

/** A drawing as a picture or as lines. */
export function PlotFiles({ of, name }: { of: RefObject<SVGSVGElement | null>; name: string }) {
  return (
    <>
      <button type="button" className="btn" onClick={() => of.current && void savePng(of.current, name)}>
        {PRACTICE.png}
      </button>
      <button type="button" className="btn" onClick={() => of.current && saveSvg(of.current, name)}>
        {PRACTICE.svg}
      </button>
    </>
  );
}
