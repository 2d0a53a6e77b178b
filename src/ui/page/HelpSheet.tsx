import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { helpWords } from '../../content/help.ts';
import { percent } from '../../content/intl.ts';
import { L } from '../../content/language.ts';
import { session } from '../../session/store.ts';
import { changeView } from '../../session/view/change-view.ts';
import { TEXT_SIZES, THEMES } from '../../session/view/view.ts';
import { Choice } from '../kit/Choice.tsx';
import { Sheet } from '../kit/Sheet.tsx';

interface HelpSheetProps {
  onClose: () => void;
  /** Keys that this page has besides. */
  more?: readonly (readonly [key: string, does: string])[];
  /** Settings that this page has besides. */
  children?: ReactNode;
}

/** Keys, and how the page is to look; loaded when it is asked for. */
export default function HelpSheet({ onClose, more = [], children }: HelpSheetProps) {
  const size = useStore(session, (now) => now.view.textSize);
  const theme = useStore(session, (now) => now.view.theme);
  const develop = useStore(session, (now) => now.develop);
  return (
    <Sheet title={L.help} onClose={onClose}>
      <dl className="keys">
        {[...helpWords().keys, ...more].map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {children}
      <div className="settings">
        <Choice
          legend={L.textSize}
          showLegend
          look="seg"
          options={TEXT_SIZES.map((value) => ({ value, label: percent(value) }))}
          value={size as (typeof TEXT_SIZES)[number]}
          onChange={(value) => changeView({ textSize: value })}
        />
        <Choice
          legend={L.theme}
          showLegend
          look="seg"
          options={THEMES.map((value) => ({ value, label: L.themes[value] }))}
          value={theme}
          onChange={(value) => changeView({ theme: value })}
        />
        <Choice
          legend={helpWords().still.title}
          showLegend
          look="seg"
          options={[
            { value: 'finer', label: helpWords().still.finer },
            { value: 'same', label: helpWords().still.same },
          ]}
          value={develop === 'off' ? 'same' : 'finer'}
          onChange={(value) => session.setState({ develop: value === 'same' ? 'off' : 'rest' })}
        />
      </div>
      <p>{L.disclaimer}</p>
      <p className="note">{L.illustrativeNote}</p>
    </Sheet>
  );
}
