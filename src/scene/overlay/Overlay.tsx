import type { RefObject } from 'react';
import { OTHERS } from './others.ts';
import type { LabelVoice } from './voice.ts';

/** The drawing over the picture: filled in by `OverlayDriver`, hidden from screen readers (the readouts say it). */
export function OverlaySvg({ at, voice }: { at: RefObject<SVGSVGElement | null>; voice: LabelVoice }) {
  return (
    <svg ref={at} className={`overlay ${voice}`} aria-hidden="true">
      <path data-part="healthy-column" className="healthy" />
      <path data-part="was-column" className="was" />
      <text data-part="healthy-word" className="soft end" />
      <text data-part="was-word" className="soft" />
      <path data-part="healthy" className="healthy" />
      <path data-part="was" className="was" />
      <path data-part="was-line" className="was-line" />
      <path data-part="dim" className="dim" />
      <text data-part="now-word" className="soft" />
      <text data-part="now" className="strong" />
      <text data-part="before" className="soft" />
      <text data-part="before-word" className="soft" />
      <text data-part="back" className="soft" />
      <text data-part="front" className="soft" textAnchor="end" />
      <text data-part="open" className="soft open" />
      <text data-part="caption-before" className="caption" />
      <text data-part="caption-now" className="caption strong" />
      {OTHERS.map((at) => (
        <g key={at} className="other">
          <path data-part={`bracket-${at}`} className="bracket" />
          <text data-part={`level-${at}`} className="level" />
        </g>
      ))}
      <path data-part="bracket" className="bracket" />
      <text data-part="level" className="level" />
    </svg>
  );
}
