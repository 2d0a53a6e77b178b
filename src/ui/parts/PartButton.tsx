import { L } from '../../content/language.ts';
import { Icon } from '../kit/Icon.tsx';
import { closeParts, openParts, usePartsShown } from './place.ts';

/** Opens the list of parts, for whoever does not tap the picture. */
export function PartButton() {
  const shown = usePartsShown();
  return (
    <button
      type="button"
      className="btn quiet parts"
      aria-expanded={shown}
      aria-label={L.nameParts}
      title={L.nameParts}
      onClick={shown ? closeParts : openParts}
    >
      <Icon name="touch" />
      <span>{L.nameParts}</span>
    </button>
  );
}
