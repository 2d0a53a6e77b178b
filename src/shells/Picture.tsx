import { useStore } from 'zustand';
import type { LabelVoice } from '../scene/Overlay.tsx';
import type { Quality } from '../scene/quality.ts';
import { Stage } from '../scene/Stage.tsx';
import { session } from '../session/store.ts';
import { WipeHandle } from '../ui/CompareControls.tsx';
import { useStage } from '../ui/hooks.ts';

interface PictureProps {
  quality: Quality;
  turnDegPerS?: number;
  labels: LabelVoice | null;
  picking?: boolean;
}

/** The 3D picture with its text twin: one sentence that says what is seen, for whoever cannot see it. */
export function Picture({ quality, turnDegPerS = 0, labels, picking = false }: PictureProps) {
  const now = useStage();
  const compare = useStore(session, (s) => s.view.compare);
  return (
    <>
      <div className="plate" role="img" aria-label={now?.words.picture ?? ''} data-compare={compare}>
        <Stage quality={quality} turnDegPerS={turnDegPerS} labels={labels} picking={picking} />
      </div>
      <WipeHandle />
    </>
  );
}
