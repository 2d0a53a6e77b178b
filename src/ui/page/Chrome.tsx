import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import { changeView } from '../../session/view/change-view.ts';
import { TEXT_SIZES, THEMES, type Theme } from '../../session/view/view.ts';
import { useAhead } from '../kit/ahead.ts';
import { Icon } from '../kit/Icon.tsx';

/** Steps through the text sizes and round again. */
export function TextSizeButton({ label = true }: { label?: boolean }) {
  const size = useStore(session, (now) => now.view.textSize);
  const at = TEXT_SIZES.indexOf(size as (typeof TEXT_SIZES)[number]);
  return (
    <button
      type="button"
      className="btn quiet textsize"
      aria-label={L.textSizeIs(size)}
      onClick={() => changeView({ textSize: TEXT_SIZES[(at + 1) % TEXT_SIZES.length] })}
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
      onClick={() => changeView({ theme: following })}
    >
      <Icon name="contrast" />
    </button>
  );
}

const loadHelp = () => import('./HelpSheet.tsx');
const HelpSheet = lazy(again(loadHelp));

export function HelpButton() {
  const [open, setOpen] = useState(false);
  useAhead(loadHelp);
  return (
    <>
      <button type="button" className="btn quiet" aria-label={L.help} onClick={() => setOpen(true)}>
        <Icon name="help" />
        <span className="wide">{L.help}</span>
      </button>
      {open ? (
        <Suspense fallback={null}>
          <HelpSheet onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
