import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { GRAPHS_WORDS as WORDS } from '../../content/graphs.ts';
import { CLINICAL } from '../../content/study.ts';
import { slow } from '../../session/slow.ts';
import { pause } from '../../session/time/clock.ts';
import { setTime } from '../../session/time/time.ts';
import { END, type PlannedStage } from '../../sim/stages/timeline.ts';
import { saveFile } from '../kit/save-file.ts';
import { nearest } from './axis.ts';
import { csvOf } from './csv.ts';
import { savePng, saveSvg } from './export.ts';
import type { GraphKind, LineId } from './kinds.ts';
import { acrossOf, LEFT, Plot, RIGHT } from './Plot.tsx';
import type { Samples } from './samples.ts';
import { Values } from './Values.tsx';

interface GraphProps {
  title: string;
  kind: GraphKind;
  samples: Samples;
  other: Samples | null;
  stages: readonly PlannedStage[];
  /** Which graph it is, to be chosen beside it. */
  choice: ReactNode;
}

const nameOf = (id: LineId, compared: boolean): string =>
  compared ? WORDS.beside(WORDS.lines[id]) : WORDS.lines[id];

/** One graph: the drawing, what it says at the moment that is pointed at or shown, files, and a table of the same. */
export function Graph({ title, kind, samples, other, stages, choice }: GraphProps) {
  const svg = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [[width, height], measure] = useState([480, 180]);
  const [hover, setHover] = useState<number | null>(null);
  useEffect(() => {
    const here = box.current;
    if (here === null) return;
    const observer = new ResizeObserver(() =>
      measure((was) =>
        was[0] === here.clientWidth && was[1] === here.clientHeight
          ? was
          : [here.clientWidth, here.clientHeight],
      ),
    );
    observer.observe(here);
    return () => observer.disconnect();
  }, []);
  const at = hover === null ? null : nearest(samples.t, hover);
  const pointed = (event: PointerEvent<HTMLElement>) => {
    const room = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - room.left) / room.width;
    setHover(Math.min(END, Math.max(0, share * END)));
  };
  const stageAt = (t: number) => stages.find(({ to }) => t <= to) ?? stages[stages.length - 1];
  const said = (index: number): string =>
    WORDS.at(
      CLINICAL[stageAt(samples.t[index]).id].title,
      kind.lines
        .map(({ id }) => `${WORDS.lines[id]} ${samples.values[id][index].toFixed(kind.digits)} ${kind.unit}`)
        .join(', '),
    );
  const file = `${kind.id}`;
  return (
    <div className="graphs-one">
      <div ref={box} className="plotroom">
        {width < 80 || height < 60 ? null : (
          <Plot
            ref={svg}
            title={title}
            kind={kind}
            samples={samples}
            other={other}
            stages={stages}
            width={width}
            height={height}
            hover={at === null ? null : samples.t[at]}
          />
        )}
        <NowLine width={width} />
        <input
          type="range"
          aria-label={WORDS.hover}
          style={{ left: LEFT, right: RIGHT }}
          min={0}
          max={END}
          step={0.05}
          value={hover ?? 0}
          aria-valuetext={said(at ?? 0)}
          onChange={({ target }) => setHover(target.valueAsNumber)}
          onPointerMove={pointed}
        />
      </div>
      <div className="beside-plot">
        {choice}
        <Values kind={kind} samples={samples} other={other} at={at} />
        <fieldset className="row" aria-label={WORDS.exports}>
          <button
            type="button"
            className="btn"
            disabled={hover === null}
            onClick={() => {
              pause();
              if (hover !== null) setTime(hover);
            }}
          >
            {WORDS.go}
          </button>
          <button
            type="button"
            className="btn"
            onClick={() => svg.current && void savePng(svg.current, file)}
          >
            PNG
          </button>
          <button type="button" className="btn" onClick={() => svg.current && saveSvg(svg.current, file)}>
            SVG
          </button>
          <button
            type="button"
            className="btn"
            onClick={() =>
              saveFile(`${file}.csv`, csvOf({ kind, samples, other, stages, nameOf }), 'text/csv')
            }
          >
            CSV
          </button>
        </fieldset>
      </div>
    </div>
  );
}

/** The moment that is shown: all of the graph that moves with time, six times a second. */
function NowLine({ width }: { width: number }) {
  const t = useStore(slow, (now) => now.t);
  return <i className="nowline" style={{ left: acrossOf(t, width) }} />;
}
