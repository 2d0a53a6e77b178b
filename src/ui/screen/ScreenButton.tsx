import { useEffect } from 'react';
import { useStore } from 'zustand';
import { screenWords } from '../../content/screen.ts';
import { leadAgain, leading, showOnAnotherScreen } from '../../session/screen/lead.ts';
import { Icon } from '../kit/Icon.tsx';

/** Opens a window for the patient's screen, without controls, that follows this one. */
export function ScreenButton() {
  const { on, refused } = useStore(leading);
  useEffect(leadAgain, []);
  const label = on && !refused ? `${screenWords().open}. ${screenWords().on}` : screenWords().open;
  return (
    <>
      <button
        type="button"
        className="btn quiet screen-button"
        aria-label={label}
        title={label}
        aria-pressed={on && !refused}
        onClick={showOnAnotherScreen}
      >
        <Icon name="screen" />
      </button>
      {refused ? (
        <span role="status" className="refused">
          {screenWords().refused}
        </span>
      ) : null}
    </>
  );
}
