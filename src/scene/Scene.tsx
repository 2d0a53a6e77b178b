import { useMemo } from 'react';
import { Vector3 } from 'three';
import { useStore } from 'zustand';
import { levelIndex } from '../../models/levels.ts';
import { apply, rotate } from '../../models/math/pose.ts';
import { session } from '../session/store.ts';
import { useKit } from './context.ts';
import { Holes } from './fluoroscopy/Holes.tsx';
import { useMoment } from './moment.ts';
import { Balloons } from './parts/Balloons.tsx';
import { Cement } from './parts/Cement.tsx';
import { Column } from './parts/Column.tsx';
import { SectionFace } from './parts/SectionFace.tsx';
import { Tools } from './parts/Tools.tsx';
import { Treated, TreatedFrame } from './parts/Treated.tsx';
import { sectionPlane } from './section.ts';
import { STAGE_VIEWS } from './views.ts';

/** All that is in the picture at one moment. */
export function Scene() {
  const { section } = useKit();
  const plan = useStore(session, (now) => now.plan);
  const stage = useStore(session, (now) => now.state?.stage ?? 'healthy');
  const wanted = useStore(session, (now) => now.view.section);
  const ready = useStore(
    session,
    (now) => now.tile !== null && now.inside?.level === now.plan?.case.fracture.level,
  );
  const view = STAGE_VIEWS[stage];
  const cut = ready && (wanted === 'cut' || (wanted === 'stage' && view.cut));
  const alone = view.alone && wanted !== 'whole';
  const name = useStore(session, (now) => now.view.plane);
  const mm = useStore(session, (now) => now.view.planeMm);
  const plane = useMemo(() => (plan === null ? null : sectionPlane(plan, name, mm)), [plan, name, mm]);
  useMoment((now, state) => {
    if (plane === null) return;
    const pose = state.column[levelIndex(now.case.fracture.level)];
    NORMAL.set(...rotate(pose.rotation, plane.normal)).negate();
    section.setFromNormalAndCoplanarPoint(NORMAL, POINT.set(...apply(pose, plane.point)));
  });
  return (
    <>
      <group visible={!alone} name="column">
        <Column />
      </group>
      <TreatedFrame>
        <Treated cut={cut} />
        {cut && plane !== null ? <SectionFace plane={plane} /> : null}
        <Balloons />
        <Cement cut={cut} />
        <Tools />
        <Holes />
      </TreatedFrame>
    </>
  );
}

const NORMAL = new Vector3();
const POINT = new Vector3();
