import './paper.css';
import './home.css';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { HOME } from '../../content/home.ts';
import { L } from '../../content/language.ts';
import { writeLink } from '../../session/link/url.ts';
import { forgetNotes, type Notes, notes } from '../../session/notes.ts';
import { now } from '../../session/now.ts';
import { session } from '../../session/store.ts';
import type { View } from '../../session/view/view.ts';
import type { Case } from '../../sim/case/case.ts';
import { withoutEvent } from '../../sim/event/told.ts';
import { Choice } from '../kit/Choice.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { saveFile } from '../kit/save-file.ts';
import { documentOf, printPage } from './document.ts';
import { heightsIn } from './heights.ts';
import { Paper } from './Paper.tsx';
import { usePictures } from './use-pictures.ts';

/** The paper to take home: what was settled and asked is put in here, and it is printed or saved. */
export default function HomeSheet({ onClose }: { onClose: () => void }) {
  const shown = useStore(session, (now) => now.case);
  const plan = useStore(session, (now) => now.plan);
  const textSize = useStore(session, (now) => now.view.textSize);
  const { chosen, own, matters } = useStore(notes);
  const pictures = usePictures();
  const paper = useRef<HTMLDivElement>(null);
  const page = () => documentOf(paper.current?.innerHTML ?? '', textSize);
  return (
    <Sheet title={L.home} onClose={onClose}>
      <p>{HOME.lead}</p>
      <div className="homeform">
        <Choice<Notes['chosen']>
          legend={HOME.chosen.legend}
          showLegend
          look="chips"
          options={[
            { value: 'open', label: HOME.chosen.open },
            ...OPTIONS.map((value) => ({ value, label: HOME.options[value] })),
          ]}
          value={chosen}
          onChange={(value) => notes.setState({ chosen: value })}
        />
        <label>
          {HOME.own.label}
          <textarea
            rows={3}
            maxLength={1500}
            value={own}
            onChange={(event) => notes.setState({ own: event.target.value })}
          />
        </label>
        <p className="soft">{HOME.own.help}</p>
        <div className="row">
          <button type="button" className="btn primary" onClick={() => printPage(page())}>
            {HOME.print}
          </button>
          <button
            type="button"
            className="btn"
            onClick={() => saveFile(HOME.paper.file, page(), 'text/html')}
          >
            {HOME.save}
          </button>
          <button type="button" className="btn quiet" onClick={forgetNotes}>
            {HOME.clear}
          </button>
        </div>
        {pictures.state === 'here' ? null : (
          <p role="status">{pictures.state === 'making' ? HOME.making : HOME.noPicture}</p>
        )}
      </div>
      <div ref={paper}>
        <Paper
          shown={shown}
          picture={pictures.bone}
          heights={plan === null ? null : heightsIn(plan)}
          chosen={chosen}
          own={own}
          matters={matters}
          link={linkOf(shown)}
          date={new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(
            new Date(),
          )}
        />
      </div>
    </Sheet>
  );
}

const OPTIONS = ['wait', 'vertebroplasty', 'kyphoplasty'] as const;

/** The page with this case as it is planned; null where it is a file on this machine, which nobody else can open. */
function linkOf(shown: Case): string | null {
  const { origin, pathname, search, protocol } = location;
  if (!/^https?:$/.test(protocol)) return null;
  const view: View = { ...session.getState().view, page: 'steps' };
  return `${origin}${pathname}${search}#${writeLink(withoutEvent(shown), now.getState().t, view)}`;
}
