import { useStore } from 'zustand';
import { xrayWords } from '../../content/xray.ts';
import { session } from '../../session/store.ts';
import { showStage } from '../../session/time/step.ts';
import { changeView } from '../../session/view/change-view.ts';
import { filmsFit } from '../../session/view/films.ts';
import { DEFAULT_FLUORO } from '../../session/view/fluoro-view.ts';
import { SHOWING } from '../../showing/showing.ts';
import { stageOf } from '../../sim/stages/ends.ts';
import { Icon } from '../kit/Icon.tsx';

/** Where words speak of X-rays: opens a step that shows them, the one that is on if it does, else that in which they are first
 * taken. Nothing where the case has none, or the picture has no room for them. */
export function SeeXray({ words }: { words: readonly string[] }) {
  const plan = useStore(session, (now) => now.plan);
  const here = useStore(session, (now) => now.stage);
  const textSize = useStore(session, ({ view }) => view.textSize);
  if (
    plan === null ||
    here === null ||
    !words.some((text) => text.toLowerCase().includes(xrayWords().named.toLowerCase()))
  )
    return null;
  const shows = SHOWING[here].films.length > 0;
  const stage = stageOf(plan.stages, shows ? here : 'localise');
  const high = document.querySelector('.plate')?.clientHeight ?? 0;
  if (stage === undefined || !filmsFit(high, textSize)) return null;
  const open = () => {
    if (!shows) showStage(stage);
    changeView({ page: 'steps', compare: 'now', explode: 0, fluoro: DEFAULT_FLUORO });
  };
  return (
    <button type="button" className="btn" onClick={open}>
      <Icon name="both" />
      {xrayWords().see}
    </button>
  );
}
