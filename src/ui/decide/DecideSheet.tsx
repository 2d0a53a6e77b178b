import './decide.css';
import { decideWords } from '../../content/decide.ts';
import { L } from '../../content/language.ts';
import { changeView } from '../../session/view/change-view.ts';
import { Icon } from '../kit/Icon.tsx';
import { Sheet } from '../kit/Sheet.tsx';

/** A decision in five steps, each with what helps in it. */
export default function DecideSheet({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title={L.decide} onClose={onClose}>
      <p>{decideWords().lead}</p>
      <ol className="decisions">
        {decideWords().steps.map(({ page, title, text }) => (
          <li key={page}>
            <button type="button" className="btn" onClick={() => changeView({ page })}>
              {title}
              <Icon name="arrow" />
            </button>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <button type="button" className="btn quiet" onClick={() => changeView({ page: 'about' })}>
        {decideWords().about}
      </button>
    </Sheet>
  );
}
