import { lazy, Suspense, useRef } from 'react';
import { useStore } from 'zustand';
import { plainStages } from '../content/language.ts';
import { SectionHandleWhenCut, ViewCubeLater } from '../scene/frame/Handles.tsx';
import type { Quality } from '../scene/frame/quality.ts';
import { Spared } from '../scene/frame/Spared.tsx';
import { Viewport } from '../scene/frame/Viewport.tsx';
import { NamesWhenWanted } from '../scene/labels/WhenWanted.tsx';
import { MeasuresWhenWanted } from '../scene/measures/WhenWanted.tsx';
import type { LabelVoice } from '../scene/overlay/voice.ts';
import type { HandleLink } from '../scene/section/handle/link.ts';
import { again } from '../session/load/again.ts';
import { session } from '../session/store.ts';
import { useStage } from '../ui/kit/hooks.ts';
import { PictureAway } from '../ui/page/PictureLost.tsx';

/** A picture that fails so often in a minute will not come by itself: the page says so. */
const TRIES = 3;

const WipeHandle = lazy(again(() => import('../ui/view/WipeHandle.tsx')));

interface PictureProps {
  quality: Quality;
  turnDegPerS?: number;
  labels: LabelVoice | null;
  /** Parts have their names on it. */
  named?: boolean;
  /** Knobs on the section plane, and a cube that shows and chooses the view. */
  handles?: boolean;
  /** Parts can be tapped. */
  picking?: boolean;
  /** The steps' X-rays stand on it. */
  filmed?: boolean;
  /** What is seen, for whoever cannot; else the step's own sentence for patients. */
  twin?: string;
}

/** The 3D picture with its text twin: one sentence that says what is seen, for whoever cannot see it. */
export function Picture({
  quality,
  turnDegPerS = 0,
  labels,
  named = true,
  handles = false,
  picking = false,
  filmed = false,
  twin,
}: PictureProps) {
  const now = useStage(plainStages());
  const compare = useStore(session, (s) => s.view.compare);
  const cube = useRef<HTMLDivElement>(null);
  const handle = useRef<HandleLink>(null);
  return (
    <>
      <div className="plate" role="img" aria-label={twin ?? now?.words.picture ?? ''} data-compare={compare}>
        <Spared tries={TRIES} instead={<PictureAway />}>
          <Viewport
            quality={quality}
            turnDegPerS={turnDegPerS}
            labels={labels}
            handles={handles ? { cube, handle } : null}
            picking={picking}
            filmed={filmed}
          />
        </Spared>
      </div>
      <Spared>{labels === null ? null : <MeasuresWhenWanted />}</Spared>
      <Spared>
        <NamesWhenWanted voice={named ? labels : null} />
      </Spared>
      <Spared>
        {compare === 'wipe' ? (
          <Suspense fallback={null}>
            <WipeHandle />
          </Suspense>
        ) : null}
      </Spared>
      <Spared>{handles ? <SectionHandleWhenCut at={handle} /> : null}</Spared>
      <Spared>{handles ? <ViewCubeLater at={cube} /> : null}</Spared>
    </>
  );
}
