import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { spineWords } from '../../content/spine.ts';
import { session } from '../../session/store.ts';
import type { LevelCase } from '../../sim/case/case.ts';
import { useFocusCase } from '../kit/hooks.ts';
import { boneLine } from './case-line.ts';
import { lookAt } from './change-bone.ts';
import { SINKS } from './ShapePicture.tsx';
import { type Block, blocksOf, spread } from './spine-drawing.ts';
import './spine-strip.css';

/** How far the names stand apart, px: upright one above the other, lying one beside the other. */
const APART = { upright: 36, along: 50 } as const;
/** Not drawn larger, px a mm. */
const LARGEST = { upright: 1.25, along: 0.8 } as const;
/** From a bone to its name, px. */
const LEADER = 12;

type Way = keyof typeof APART;

/** Which bones of the column the case has, and which of them the picture is about. */
export default function SpineStrip({ way = 'upright' }: { way?: Way }) {
  const levels = useStore(session, (now) => now.case.levels);
  const manifest = useStore(session, (now) => now.manifest);
  if (manifest === null) return null;
  return <Strip way={way} bones={levels} spine={blocksOf(manifest)} />;
}

interface StripProps {
  way: Way;
  bones: readonly LevelCase[];
  spine: ReturnType<typeof blocksOf>;
}

function Strip({ way, bones, spine: { blocks, lengthMm, depthMm } }: StripProps) {
  const focus = useFocusCase();
  const [at, length] = useLength(way);
  const scale = Math.min(LARGEST[way], length / lengthMm);
  const start = (length - scale * lengthMm) / 2;
  const deep = scale * depthMm;
  // Upright the front is on the right, lying it is below, where the names are.
  const point = (along: number, depth: number): string => {
    const [s, d] = [(start + scale * along).toFixed(1), (scale * depth).toFixed(1)];
    return way === 'upright' ? `${d} ${s}` : `${s} ${d}`;
  };
  const places = useMemo(() => {
    const wanted = bones.map(({ level }) => {
      const block = blocks.find((one) => one.level === level);
      return block === undefined ? 0 : start + scale * (block.from + block.height / 2);
    });
    return { wanted, placed: spread(wanted, APART[way], length) };
  }, [bones, blocks, start, scale, length, way]);
  const across = deep + LEADER;
  const line = (a: number, b: number): string =>
    way === 'upright' ? `M${deep + 2} ${a}L${across} ${b}` : `M${a} ${deep + 2}L${b} ${across}`;
  return (
    <div
      ref={at}
      className={`spinestrip ${way}`}
      role="toolbar"
      aria-label={spineWords().title}
      aria-orientation={way === 'upright' ? 'vertical' : 'horizontal'}
      onKeyDown={move}
    >
      {length === 0 ? null : (
        <>
          <svg
            aria-hidden="true"
            width={way === 'upright' ? across : length}
            height={way === 'upright' ? length : across}
          >
            {blocks.map((block) => {
              const one = bones.find(({ level }) => level === block.level);
              return (
                // biome-ignore lint/a11y/noStaticElementInteractions: its button stands beside it
                <path
                  key={block.level}
                  className={marksOf(one, focus)}
                  d={outline(block, one, point)}
                  onClick={one === undefined ? undefined : () => lookAt(one.level)}
                />
              );
            })}
            {bones.map(({ level }, i) => (
              <path key={level} className="leader" d={line(places.wanted[i], places.placed[i])} />
            ))}
          </svg>
          {bones.map((one, i) => (
            <button
              key={one.level}
              type="button"
              className="btn"
              aria-pressed={one === focus}
              aria-label={spineWords().bone(boneLine(one), L.treatments[one.treatment])}
              tabIndex={one === focus ? 0 : -1}
              style={
                way === 'upright'
                  ? { top: places.placed[i], left: across }
                  : { left: places.placed[i], top: across }
              }
              onClick={() => lookAt(one.level)}
            >
              {one.level}
            </button>
          ))}
        </>
      )}
    </div>
  );
}

const marksOf = (one: LevelCase | undefined, focus: LevelCase): string =>
  one === undefined
    ? 'bone'
    : `bone broken ${one === focus ? 'focus' : ''} ${one.treatment === 'cemented-before' ? 'cemented' : ''}`;

/** A body from the side, sunk as it broke. */
function outline(
  { from, height, depth }: Block,
  one: LevelCase | undefined,
  point: (along: number, depth: number) => string,
): string {
  const lost = one === undefined ? 0 : one.fracture.heightLoss * height;
  const [back, middle, front, rise] = SINKS[one?.fracture.shape ?? 'wedge'].map((share) => lost * share);
  const foot = from + height;
  const top = point(from + 2 * middle - (back + front) / 2, depth / 2);
  const floor = point(foot - 2 * rise, depth / 2);
  return `M${point(from + back, 0)}Q${top} ${point(from + front, depth)}L${point(foot, depth)}Q${floor} ${point(foot, 0)}Z`;
}

/** The arrow keys go from bone to bone; pressing one looks at it. */
function move(event: KeyboardEvent<HTMLDivElement>): void {
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (here < 0) return;
  event.preventDefault();
  buttons[(here + by + buttons.length) % buttons.length].focus();
}

/** A strip's own length, px. */
function useLength(way: Way) {
  const at = useRef<HTMLDivElement>(null);
  const [length, setLength] = useState(0);
  useEffect(() => {
    const element = at.current;
    if (element === null) return;
    const observer = new ResizeObserver(([{ contentRect }]) =>
      setLength(Math.floor(way === 'upright' ? contentRect.height : contentRect.width)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [way]);
  return [at, length] as const;
}
