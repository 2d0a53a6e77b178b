import { useEffect } from 'react';
import { useStore } from 'zustand';
import { askBeforeLeaving } from '../../session/keep-notes.ts';
import { session } from '../../session/store.ts';
import { followStages } from '../../session/view/follow-stages.ts';
import { PartButton } from '../../ui/parts/PartButton.tsx';
import { ScreenButton } from '../../ui/screen/ScreenButton.tsx';
import { SketchButton } from '../../ui/sketch/SketchButton.tsx';
import { FollowButton, FullScreenButton, NamesButton } from '../../ui/view/PictureButtons.tsx';

/** What is done to the picture: in the page's bar, since over the picture they would cover it. */
export default function PictureButtons() {
  const alone = useStore(session, (now) => now.view.compare === 'now');
  useEffect(askBeforeLeaving, []);
  return (
    <>
      <FollowButton onFollow={followStages} />
      <PartButton />
      <SketchButton />
      {alone ? <NamesButton /> : null}
      <ScreenButton />
      <FullScreenButton />
    </>
  );
}
