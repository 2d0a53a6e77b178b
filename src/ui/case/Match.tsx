import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import { changeView } from '../../session/view/change-view.ts';
import { MOST_LEVELS, type TreatedLevel } from '../../sim/case/case.ts';
import { useFocusCase } from '../kit/hooks.ts';
import { Icon } from '../kit/Icon.tsx';
import { BoneList } from './BoneList.tsx';
import { Break } from './Break.tsx';
import { caseLine } from './case-line.ts';
import { addBone, moveBone } from './change-bone.ts';
import { LevelChoice } from './LevelChoice.tsx';
import { NotSure, WhichBone } from './WhichBone.tsx';

// The reader of reports is 20 kB that few need.
const ReportSheet = lazy(again(() => import('./ReportSheet.tsx')));
const FilmSheet = lazy(again(() => import('../film/FilmSheet.tsx')));

/** The first question of a consult: which bone, what shape, how much height; then the same of other bones, if there are. */
export function Match({ onDone }: { onDone: () => void }) {
  const asking = useStore(session, (now) => now.asking);
  const [adding, setAdding] = useState(false);
  const [pasting, setPasting] = useState(false);
  const filming = useStore(session, ({ view }) => view.page === 'film');
  const patientCase = useStore(session, (now) => now.case);
  const several = patientCase.levels.length > 1;
  const also = (
    <div className="also">
      {asking || several ? null : <NotSure />}
      <button type="button" className="btn quiet" onClick={() => setPasting(true)}>
        <Icon name="list" />
        {L.match.paste}
      </button>
      <button type="button" className="btn quiet" onClick={() => changeView({ page: 'film' })}>
        <Icon name="both" />
        {L.match.film}
      </button>
      {asking || patientCase.levels.length >= MOST_LEVELS ? null : (
        <button type="button" className="btn quiet" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {L.match.add}
        </button>
      )}
    </div>
  );
  return (
    <section className="match" aria-label={L.match.title}>
      <h1>{L.match.title}</h1>
      <p className="purpose">{L.match.purpose}</p>
      {asking ? (
        <>
          <WhichBone />
          {also}
        </>
      ) : adding ? (
        <Another onDone={() => setAdding(false)} />
      ) : (
        <Bones also={also} />
      )}
      <footer>
        <p>
          {asking ? null : (
            <>
              <b>{caseLine(patientCase)}</b>
              <br />
            </>
          )}
          {L.match.stays}
        </p>
        <button type="button" className="btn big primary" onClick={onDone} disabled={asking || adding}>
          {several ? L.match.showAll : L.match.show}
          <Icon name="arrow" />
        </button>
      </footer>
      <Suspense fallback={null}>
        {pasting ? <ReportSheet onClose={() => setPasting(false)} /> : null}
        {filming ? <FilmSheet onClose={() => changeView({ page: 'match' })} /> : null}
      </Suspense>
    </section>
  );
}

/** The bones there are, and what is asked of the one that is chosen; between them what else can be done, `also`. */
function Bones({ also }: { also: ReactNode }) {
  const { levels } = useStore(session, (now) => now.case);
  const one = useFocusCase();
  const several = levels.length > 1;
  return (
    <>
      {several ? <BoneList bones={levels} chosen={one} /> : null}
      <div className="bones">
        <LevelChoice
          legend={several ? L.match.chosen(one.level) : L.match.bone}
          hint={several ? undefined : L.match.boneHint}
          value={one.level}
          taken={levels.map(({ level }) => level).filter((level) => level !== one.level)}
          onChange={(level) => moveBone(one, level)}
        />
        {also}
      </div>
      <Break one={one} />
    </>
  );
}

/** One more bone: nothing is taken for it before it is named. */
function Another({ onDone }: { onDone: () => void }) {
  const { levels } = useStore(session, (now) => now.case);
  const add = (level: TreatedLevel) => {
    addBone(level);
    onDone();
  };
  return (
    <div className="bones">
      <LevelChoice
        legend={L.match.another}
        hint={L.match.boneHint}
        value={null}
        taken={levels.map(({ level }) => level)}
        onChange={add}
      />
      <button type="button" className="btn" onClick={onDone}>
        {L.match.cancel}
      </button>
    </div>
  );
}
