import { Leva } from 'leva';
import { useStore } from 'zustand';
import { GROUP_TITLES } from '../../content/params.ts';
import { PERSON, STUDY } from '../../content/study.ts';
import { changeCase } from '../../session/open.ts';
import { session } from '../../session/store.ts';
import { changeView } from '../../session/view/change-view.ts';
import { type CaseValue, valueAt, type WholePath, withValue } from '../../sim/case/case.ts';
import { WHOLE_GROUPS } from '../../sim/case/params.ts';
import { defaultCase, parseCase } from '../../sim/case/parse.ts';
import { Warnings } from '../warnings/Warnings.tsx';
import { Group } from './Group.tsx';
import { LevaGroup } from './LevaGroup.tsx';
import { LevelFolders } from './LevelFolders.tsx';
import { PersonGroup } from './PersonGroup.tsx';
import { WhichBone } from './WhichBone.tsx';
import './leva.css';
import './params.css';

/** Every parameter of the tables: a folder a bone, then what belongs to the case as a whole. A new entry appears by itself. */
export default function ParamsPanel() {
  const patientCase = useStore(session, (now) => now.case);
  const asking = useStore(session, (now) => now.asking);
  if (asking) return <WhichBone />;
  return (
    <div className="leva">
      <Leva hidden />
      <LevelFolders />
      {WHOLE_GROUPS.map(({ id, paths }) => (
        <Group key={id} id={id} title={GROUP_TITLES[id]} paths={paths} level={null}>
          <LevaGroup<WholePath>
            paths={paths}
            read={(path) => valueAt(patientCase, path)}
            usual={(path) => valueAt(usual, path)}
            change={change}
          />
        </Group>
      ))}
      <Group id="person" title={PERSON.title} paths={[]} level={null}>
        <PersonGroup />
      </Group>
      <Warnings />
      <button type="button" className="btn" onClick={reset}>
        {STUDY.reset}
      </button>
    </div>
  );
}

const usual = defaultCase();

function change(path: WholePath, value: CaseValue): void {
  const { case: now } = session.getState();
  if (valueAt(now, path) === value) return;
  const { case: read, notices } = parseCase(withValue(now, path, value));
  // An event that cannot happen to that bone is told as one in a link is.
  if (notices.length > 0) session.setState({ notices });
  if (read !== null) void changeCase(read);
}

function reset(): void {
  changeView({ focus: null });
  void changeCase(defaultCase());
}
