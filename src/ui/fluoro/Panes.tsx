import { PANES } from '../../session/fluoro-view.ts';
import { Pane } from './Pane.tsx';
import './fluoro.css';

export function FluoroPanes() {
  return (
    <section className="fluoro">
      <div className="panes">
        {PANES.map((pane) => (
          <figure key={pane}>
            <Pane pane={pane} />
          </figure>
        ))}
      </div>
    </section>
  );
}
