import { useEffect } from 'react';
import { useStore } from 'zustand';
import { askBeforeLeaving } from '../../session/keep-notes.ts';
import { LANGUAGES } from '../../session/language.ts';
import { session } from '../../session/store.ts';
import { followStages } from '../../session/view/follow-stages.ts';
import { LanguageButton } from '../../ui/language/LanguageButton.tsx';
import { PartButton } from '../../ui/parts/PartButton.tsx';
import { ScreenButton } from '../../ui/screen/ScreenButton.tsx';
import { SketchButton } from '../../ui/sketch/SketchButton.tsx';
import { FollowButton, FullScreenButton, NamesButton } from '../../ui/view/PictureButtons.tsx';
import '../faces/names.css';
import { speakOn } from './spoken.ts';

/** The choice of language, and while there is a picture to look at, what is done to it: in the page's bar, since over the
 * picture they would cover it. */
export default function PictureButtons({ picture }: { picture: boolean }) {
  return (
    <>
      {picture ? <OnPicture /> : null}
      <LanguageButton offered={LANGUAGES} speak={speakOn} />
    </>
  );
}

function OnPicture() {
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
