import { filmWords } from '../../content/later.ts';
import type { PaneName } from '../../session/view/fluoro-view.ts';
import { paneWords } from './twin.ts';
import { useCanvas } from './use-canvas.ts';
import { useTaken } from './use-taken.ts';
import './films.css';

/** X-rays that a step's words speak of, beside the model, to be looked at and no more. */
export default function Films({ panes }: { panes: readonly PaneName[] }) {
  return (
    <div className="films">
      {panes.map((pane) => (
        <Film key={pane} pane={pane} />
      ))}
    </div>
  );
}

function Film({ pane }: { pane: PaneName }) {
  const canvas = useCanvas(pane);
  const held = useTaken(pane);
  const { plain, simulated } = filmWords();
  const sees = held === null ? '' : paneWords(held.looked);
  return (
    <figure className={pane}>
      <canvas ref={canvas} role="img" aria-label={`${simulated}: ${plain[pane]}. ${sees}`} />
      <figcaption>{plain[pane]}</figcaption>
    </figure>
  );
}
