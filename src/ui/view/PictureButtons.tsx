import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { session } from '../../session/store.ts';
import { changeView } from '../../session/view/change-view.ts';
import { Icon } from '../kit/Icon.tsx';

/** Shown once the visitor has turned the model: lets the steps lead again. */
export function FollowButton({ onFollow }: { onFollow: () => void }) {
  const own = useStore(session, (now) => now.view.camera !== null);
  return (
    <button
      type="button"
      className="btn quiet"
      onClick={onFollow}
      aria-label={L.resetView}
      title={L.resetView}
      hidden={!own}
    >
      <Icon name="turn" />
      <span className="wide">{L.resetView}</span>
    </button>
  );
}

/** Names on the picture: on as the step has them, or off. */
export function NamesButton() {
  const shown = useStore(session, (now) => now.view.labels !== 'none');
  return (
    <button
      type="button"
      className="btn quiet names-button"
      aria-pressed={shown}
      aria-label={L.names}
      title={L.names}
      onClick={() => changeView({ labels: shown ? 'none' : 'stage' })}
    >
      <Icon name="names" />
    </button>
  );
}

export function FullScreenButton() {
  if (!document.fullscreenEnabled) return null;
  const flip = () => {
    if (document.fullscreenElement === null) void document.documentElement.requestFullscreen();
    else void document.exitFullscreen();
  };
  return (
    <button
      type="button"
      className="btn quiet full"
      onClick={flip}
      aria-label={L.fullScreen}
      title={L.fullScreen}
    >
      <Icon name="full" />
    </button>
  );
}
