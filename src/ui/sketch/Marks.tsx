import type { Mark } from '../../session/sketch/sketch.ts';
import { arrowPath, penPath, TENTHS } from './outline.ts';

/** What was drawn, in tenths of a millimetre: each mark first as its wider edge, so that it is seen on bone and on the ground. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a mark is known by its place, and nothing else tells two alike apart
  return marks.map((mark, index) => <OneMark key={index} mark={mark} />);
}

function OneMark({ mark }: { mark: Mark }) {
  const size = mark.sizeMm * TENTHS;
  switch (mark.kind) {
    case 'pen': {
      const d = penPath(mark);
      return (
        <>
          <path className={`edge ${mark.colour}`} d={d} strokeWidth={0.7 * size} />
          <path className={`line ${mark.colour}`} d={d} />
        </>
      );
    }
    case 'arrow': {
      const d = arrowPath(mark);
      return (
        <>
          <path className={`edge ${mark.colour}`} d={d} strokeWidth={1.7 * size} />
          <path className={`shaft ${mark.colour}`} d={d} strokeWidth={size} />
        </>
      );
    }
    case 'text':
      return (
        <text
          className={mark.colour}
          x={mark.at[0] * TENTHS}
          y={mark.at[1] * TENTHS}
          style={{ fontSize: `${size.toFixed(2)}px`, strokeWidth: `${(0.16 * size).toFixed(2)}px` }}
        >
          {mark.text}
        </text>
      );
  }
}
