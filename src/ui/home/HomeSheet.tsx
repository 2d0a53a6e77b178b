import './paper.css';
import './home.css';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { homeWords } from '../../content/home.ts';
import { L, plainStages } from '../../content/language.ts';
import { writeLink } from '../../session/link/url.ts';
import { forgetNotes, type Notes, notes } from '../../session/notes.ts';
import { now } from '../../session/now.ts';
import { session } from '../../session/store.ts';
import type { View } from '../../session/view/view.ts';
import type { Case } from '../../sim/case/case.ts';
import { withoutEvent } from '../../sim/event/told.ts';
import { Choice } from '../kit/Choice.tsx';
import { wordsIn } from '../kit/hooks.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { saveFile } from '../kit/save-file.ts';
import { documentOf, printPage } from './document.ts';
import { heightsIn } from './heights.ts';
import { OwnQuestions } from './OwnQuestions.tsx';
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
  const [turned, setTurned] = useState<number | null>(null);
  const left = useRef(false);
  useEffect(
    () => () => {
      left.current = true;
    },
    [],
  );
  const print = () => {
    if (paper.current !== null) printPage(paper.current, textSize);
  };
  const save = async () => {
    setTurned(0);
    const turn = await pictures.turn(setTurned);
    if (left.current) return;
    setTurned(null);
    saveFile(
      homeWords().paper.file,
      documentOf({ paper: paper.current?.innerHTML ?? '', textSize, turn: turn ?? [] }),
      'text/html',
    );
  };
  return (
    <Sheet title={L.home} onClose={onClose}>
      <p>{homeWords().lead}</p>
      <div className="homeform">
        <Choice<Notes['chosen']>
          legend={homeWords().chosen.legend}
          showLegend
          look="chips"
          options={[
            { value: 'open', label: homeWords().chosen.open },
            ...OPTIONS.map((value) => ({ value, label: homeWords().options[value] })),
          ]}
          value={chosen}
          onChange={(value) => notes.setState({ chosen: value })}
        />
        <OwnQuestions />
        <div className="row">
          <button type="button" className="btn primary" onClick={print}>
            {homeWords().print}
          </button>
          <button type="button" className="btn" disabled={turned !== null} onClick={() => void save()}>
            {homeWords().save}
          </button>
          <button type="button" className="btn quiet" onClick={forgetNotes}>
            {homeWords().clear}
          </button>
        </div>
        <p role="status">
          {turned === null
            ? pictures.state === 'here'
              ? ''
              : homeWords()[pictures.state]
            : homeWords().turning}
        </p>
        {turned === null ? null : <progress value={turned} aria-label={homeWords().turning} />}
      </div>
      <div ref={paper}>
        <Paper
          shown={shown}
          picture={pictures.bone}
          drawn={pictures.drawn.map(({ stage, picture }) => ({
            title: plan === null ? '' : wordsIn(plainStages(), plan, stage).title,
            picture,
          }))}
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
