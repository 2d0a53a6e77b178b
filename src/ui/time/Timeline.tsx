import { type CSSProperties, memo, useState } from 'react';
import { useStore } from 'zustand';
import { chapterTitle, L } from '../../content/language.ts';
import type { StageWords } from '../../content/types.ts';
import { slow } from '../../session/slow.ts';
import { session } from '../../session/store.ts';
import { pause } from '../../session/time/clock.ts';
import { showStage } from '../../session/time/step.ts';
import { setTime } from '../../session/time/time.ts';
import type { TreatedLevel } from '../../sim/case/case.ts';
import { CHAPTERS, STAGE_TABLE } from '../../sim/stages/stages.ts';
import { END, type PlannedStage } from '../../sim/stages/timeline.ts';
import { useFocusPlan, wordsIn } from '../kit/hooks.ts';
import { Icon } from '../kit/Icon.tsx';
import { Sheet } from '../kit/Sheet.tsx';

type Voice = 'plain' | 'clinical';
type Titles = StageWords<{ title: string }>;

/** A stage's title, told for the bone that is looked at. */
function titleOf(stage: PlannedStage, titles: Titles): string {
  const { plan } = session.getState();
  return (plan === null ? titles[stage.id] : wordsIn(titles, plan, stage.id)).title;
}

/**
 * A mark for each stage over one slider, by chapters. It stands where its stage is done; dragging or the arrow keys
 * move through time, a mark jumps to its stage. On narrow screens the marks only show, and a list has the targets.
 * `titles` are in the words of `voice`.
 */
export function Timeline({ voice, titles }: { voice: Voice; titles: Titles }) {
  const stages = useStore(session, (now) => now.plan?.stages) ?? [];
  const t = useStore(slow, (now) => Math.round(now.t * 200) / 200);
  const level = useFocusPlan()?.level ?? null;
  const [listed, setListed] = useState(false);
  const current = stages.find((stage) => t <= stage.to) ?? stages[stages.length - 1];
  if (current === undefined) return <div className="timeline" />;
  const place = stages.indexOf(current) + 1;
  return (
    <div className="timeline" style={{ '--at': t / END } as CSSProperties}>
      <div className="rail">
        {CHAPTERS.map((chapter) => (
          <Chapter
            key={chapter}
            chapter={chapter}
            t={t}
            voice={voice}
            now={STAGE_TABLE[current.place].chapter === chapter}
          />
        ))}
        <input
          type="range"
          min={0}
          max={END}
          step={0.02}
          value={t}
          aria-label={L.scrub}
          aria-valuetext={L.stepOf(place, stages.length, titleOf(current, titles))}
          onChange={(event) => {
            pause();
            setTime(Number(event.target.value));
          }}
        />
        <Marks stages={stages} current={current} titles={titles} level={level} />
        <span className="here" aria-hidden="true">
          {place}
        </span>
      </div>
      <button
        type="button"
        className="btn quiet list"
        onClick={() => setListed(true)}
        aria-label={L.allSteps}
      >
        <Icon name="list" />
      </button>
      {listed ? <StepList stages={stages} titles={titles} onClose={() => setListed(false)} /> : null}
    </div>
  );
}

interface MarksProps {
  stages: readonly PlannedStage[];
  current: PlannedStage;
  titles: Titles;
  /** Whom the titles are told for. */
  level: TreatedLevel | null;
}

/** They change with the stage, and not with every moment in it. */
const Marks = memo(({ stages, current, titles }: MarksProps) =>
  stages.map((stage, index) => (
    <button
      key={stage.id}
      type="button"
      className={`mark ${stage === current ? 'now' : stage.to < current.to ? 'done' : ''}`}
      style={{ '--x': stage.to / END } as CSSProperties}
      aria-label={L.stepOf(index + 1, stages.length, titleOf(stage, titles))}
      aria-current={stage === current ? 'step' : undefined}
      onClick={() => showStage(stage)}
    >
      <span />
    </button>
  )),
);

interface ChapterProps {
  chapter: (typeof CHAPTERS)[number];
  t: number;
  voice: Voice;
  now: boolean;
}

/** A chapter's stretch of the rail, filled as far as time has come, and its name. */
function Chapter({ chapter, t, voice, now }: ChapterProps) {
  const from = STAGE_TABLE.findIndex((stage) => stage.chapter === chapter);
  const to = from + STAGE_TABLE.filter((stage) => stage.chapter === chapter).length;
  const filled = Math.min(1, Math.max(0, (t - from) / (to - from)));
  return (
    <div
      className={`chapter ${now ? 'now' : ''}`}
      style={{ '--from': from / END, '--to': to / END, '--filled': filled } as CSSProperties}
    >
      <i />
      <span>{chapterTitle(chapter, voice)}</span>
    </div>
  );
}

function StepList(props: { stages: readonly PlannedStage[]; titles: Titles; onClose: () => void }) {
  return (
    <Sheet title={L.allSteps} onClose={props.onClose}>
      <ol className="steps">
        {props.stages.map((stage, index) => (
          <li key={stage.id}>
            <button
              type="button"
              className="btn quiet"
              onClick={() => {
                props.onClose();
                showStage(stage);
              }}
            >
              <b>{index + 1}</b> {titleOf(stage, props.titles)}
            </button>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
