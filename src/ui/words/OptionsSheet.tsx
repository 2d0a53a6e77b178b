import { L } from '../../content/language.ts';
import { debate } from '../../content/later.ts';
import type { OptionText } from '../../content/types.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { Groups } from './Groups.tsx';
import { PainChart } from './PainChart.tsx';
import { SeeXray } from './SeeXray.tsx';
import { SourcedList, SourcedText } from './Sourced.tsx';

const OPTIONS = ['wait', 'vertebroplasty', 'kyphoplasty'] as const;

const PARTS = [
  'what',
  'living',
  'canDo',
  'canHarm',
  'notKnown',
] as const satisfies readonly (keyof OptionText)[];

/** The options side by side, part by part, in equal detail, and what is agreed about them. */
export function OptionsSheet({ voice, onClose }: { voice: 'plain' | 'clinical'; onClose: () => void }) {
  const { options, parts } = debate();
  const account = debate()[voice];
  return (
    <Sheet title={L.options} onClose={onClose}>
      <div className="options">
        {OPTIONS.map((id) => {
          const option = options[id][voice];
          return (
            <article key={id}>
              <h3>{option.name}</h3>
              {PARTS.map((part) => (
                <div key={part}>
                  <h4>{parts[part]}</h4>
                  <SourcedText item={option[part]} />
                </div>
              ))}
            </article>
          );
        })}
      </div>
      {voice === 'plain' ? <SeeXray words={OPTIONS.map((id) => options[id].plain.what.text)} /> : null}
      <Groups voice={voice} />
      <PainChart voice={voice} />
      <h3>{account.title}</h3>
      <p>{account.lead}</p>
      <SourcedList items={account.points} />
    </Sheet>
  );
}
