import { useState } from 'react';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { session } from '../../session/store.ts';
import { TEXT_SIZES, THEMES, type Theme } from '../../session/view/view.ts';
import { Choice } from '../kit/Choice.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Sheet } from '../kit/Sheet.tsx';

const setView = (change: Partial<ReturnType<typeof session.getState>['view']>): void =>
  session.setState((now) => ({ view: { ...now.view, ...change } }));

/** Steps through the text sizes and round again. */
export function TextSizeButton({ label = true }: { label?: boolean }) {
  const size = useStore(session, (now) => now.view.textSize);
  const at = TEXT_SIZES.indexOf(size as (typeof TEXT_SIZES)[number]);
  return (
    <button
      type="button"
      className="btn quiet textsize"
      aria-label={`${L.textSize}: ${Math.round(size * 100)} %`}
      onClick={() => setView({ textSize: TEXT_SIZES[(at + 1) % TEXT_SIZES.length] })}
    >
      <Icon name="plus" />
      {label ? <span className="wide">{L.textSize}</span> : null}
    </button>
  );
}

export function ThemeButton() {
  const theme = useStore(session, (now) => now.view.theme);
  const following = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] as Theme;
  return (
    <button
      type="button"
      className="btn quiet theme"
      aria-label={`${L.theme}: ${L.themes[theme]}`}
      title={`${L.theme}: ${L.themes[theme]}`}
      onClick={() => setView({ theme: following })}
    >
      <Icon name="contrast" />
    </button>
  );
}

export function HelpButton() {
  const [open, setOpen] = useState(false);
  const size = useStore(session, (now) => now.view.textSize);
  const theme = useStore(session, (now) => now.view.theme);
  const develop = useStore(session, (now) => now.develop);
  return (
    <>
      <button type="button" className="btn quiet" aria-label={L.help} onClick={() => setOpen(true)}>
        <Icon name="help" />
        <span className="wide">{L.help}</span>
      </button>
      {open ? (
        <Sheet title={L.help} onClose={() => setOpen(false)}>
          <dl className="keys">
            {L.keys.map(([key, does]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <div className="settings">
            <Choice
              legend={L.textSize}
              showLegend
              look="seg"
              options={TEXT_SIZES.map((value) => ({ value, label: `${value * 100} %` }))}
              value={size as (typeof TEXT_SIZES)[number]}
              onChange={(value) => setView({ textSize: value })}
            />
            <Choice
              legend={L.theme}
              showLegend
              look="seg"
              options={THEMES.map((value) => ({ value, label: L.themes[value] }))}
              value={theme}
              onChange={(value) => setView({ theme: value })}
            />
            <Choice
              legend={L.still.title}
              showLegend
              look="seg"
              options={[
                { value: 'finer', label: L.still.finer },
                { value: 'same', label: L.still.same },
              ]}
              value={develop === 'off' ? 'same' : 'finer'}
              onChange={(value) => session.setState({ develop: value === 'same' ? 'off' : 'rest' })}
            />
          </div>
          <p>{L.disclaimer}</p>
          <p className="note">{L.illustrativeNote}</p>
        </Sheet>
      ) : null}
    </>
  );
}

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
      onClick={() => setView({ labels: shown ? 'none' : 'stage' })}
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
