import { useStore } from 'zustand';
import { L, plainStages } from '../../content/language.ts';
import { session } from '../../session/store.ts';
import { toggle } from '../../session/time/clock.ts';
import { next, previous } from '../../session/time/step.ts';
import { useStage } from '../kit/hooks.ts';
import { Icon } from '../kit/Icon.tsx';

export function BackButton({ iconOnly = false }: { iconOnly?: boolean }) {
  const now = useStage(plainStages());
  return (
    <button
      type="button"
      className="btn big"
      onClick={previous}
      disabled={now === null || now.place === 1}
      aria-label={iconOnly ? L.back : undefined}
    >
      <Icon name="back" />
      {iconOnly ? null : L.back}
    </button>
  );
}

export function NextButton({ iconOnly = false, primary = true }: { iconOnly?: boolean; primary?: boolean }) {
  const now = useStage(plainStages());
  return (
    <button
      type="button"
      className={`btn big next ${primary ? 'primary' : ''}`}
      onClick={next}
      disabled={now === null || now.place === now.of}
      aria-label={iconOnly ? L.next : undefined}
    >
      {iconOnly ? null : L.next}
      <Icon name="next" />
    </button>
  );
}

export function PlayButton({ primary = false }: { primary?: boolean }) {
  const playing = useStore(session, (now) => now.playing);
  return (
    <button type="button" className={`btn big play ${primary ? 'primary' : ''}`} onClick={toggle}>
      <Icon name={playing ? 'pause' : 'play'} />
      {playing ? L.pause : L.play}
    </button>
  );
}
