import { LATER } from '../../content/later.ts';
import { picture } from '../../session/picture.ts';
import { STANDARD_VIEWS, type StandardView } from '../../session/view/view.ts';
import { Icon } from '../kit/Icon.tsx';

/** Letters as at the edges of an image in radiology. */
const LETTERS: Readonly<Record<Exclude<StandardView, 'oblique'>, string>> = {
  anterior: 'A',
  posterior: 'P',
  left: 'L',
  right: 'R',
  superior: 'S',
  inferior: 'I',
};

/** All standard views and fits, for students. */
export function ViewButtons() {
  const { group, names } = LATER.views;
  return (
    <fieldset className="views" aria-label={group}>
      {STANDARD_VIEWS.map((view, index) => (
        <button
          key={view}
          type="button"
          className="btn quiet"
          aria-label={names[view]}
          title={`${names[view]} (${index + 1})`}
          onClick={() => picture.fit(view)}
        >
          {view === 'oblique' ? <Icon name="oblique" /> : LETTERS[view]}
        </button>
      ))}
      {(['level', 'spine'] as const).map((fit, index) => (
        <button
          key={fit}
          type="button"
          className="btn quiet"
          aria-label={names[fit]}
          title={`${names[fit]} (${index + 8})`}
          onClick={() => picture.fit(fit)}
        >
          <Icon name={fit} />
        </button>
      ))}
    </fieldset>
  );
}
