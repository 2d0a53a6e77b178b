import './decide.css';
import { useStore } from 'zustand';
import { decideWords, matterWords } from '../../content/decide.ts';
import { type Degree, MATTER_IDS, type Matter, mattersMost, notes } from '../../session/notes.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { SourcedText } from '../words/Sourced.tsx';
import { joined } from './joined.ts';

/** What matters to whoever chooses: sliders that reflect and recommend nothing. */
export default function MattersSheet({ onClose }: { onClose: () => void }) {
  const matters = useStore(notes, (now) => now.matters);
  const said = Object.keys(matters).length;
  const most = mattersMost(matters);
  return (
    <Sheet title={decideWords().steps[1].title} onClose={onClose}>
      <p>{matterWords().lead}</p>
      <div className="matters">
        {MATTER_IDS.map((id) => (
          <OneMatter key={id} id={id} degree={matters[id]} />
        ))}
      </div>
      <p role="status" className="reflected">
        {said === 0
          ? matterWords().none
          : said === 1
            ? matterWords().few
            : most.length === 0
              ? matterWords().alike
              : matterWords().most(joined(most.map((id) => matterWords().items[id].said)))}
      </p>
      <button type="button" className="btn quiet" onClick={() => notes.setState({ matters: {} })}>
        {matterWords().clear}
      </button>
    </Sheet>
  );
}

/** Not said yet is not the middle: the slider stands there, faint, until somebody moves or presses it. */
function OneMatter({ id, degree }: { id: Matter; degree: Degree | undefined }) {
  const { name, known } = matterWords().items[id];
  const text = degree === undefined ? matterWords().unsaid : matterWords().degrees[degree];
  const say = (value: string) =>
    notes.setState(({ matters }) => ({ matters: { ...matters, [id]: Number(value) as Degree } }));
  return (
    <div className="matter">
      <label htmlFor={`matter-${id}`}>{name}</label>
      <span className="degree" aria-hidden="true">
        {text}
      </span>
      <input
        id={`matter-${id}`}
        type="range"
        min={0}
        max={matterWords().degrees.length - 1}
        step={1}
        value={degree ?? 2}
        data-unsaid={degree === undefined || undefined}
        aria-valuetext={text}
        onChange={(event) => say(event.target.value)}
        onPointerUp={(event) => {
          if (event.button === 0) say(event.currentTarget.value);
        }}
        onKeyUp={(event) => {
          if (event.key === ' ' || event.key === 'Enter') say(event.currentTarget.value);
        }}
      />
      <div className="ends" aria-hidden="true">
        <span>{matterWords().degrees[0]}</span>
        <span>{matterWords().degrees[matterWords().degrees.length - 1]}</span>
      </div>
      <details>
        <summary aria-label={`${matterWords().known}: ${name}`}>{matterWords().known}</summary>
        <SourcedText item={known} />
      </details>
    </div>
  );
}
