import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useState } from 'react';
import { type Material, type Plane, Vector3 } from 'three';
import { useStore } from 'zustand';
import { levelIndex } from '../../../models/levels.ts';
import { apply, rotate } from '../../../models/math/pose.ts';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import { layersAt } from '../../showing/layers.ts';
import { isolated, layerOf, revealed, seenAs } from '../../showing/parts.ts';
import { showingAt } from '../../showing/showing.ts';
import { planFocus } from '../../sim/plan.ts';
import { Column } from '../column/Column.tsx';
import { isNear } from '../column/near.ts';
import { LevelFrame } from '../level/LevelFrame.tsx';
import { Treated } from '../level/Treated.tsx';
import { GuidesWhenAsked, InstrumentsWhenNeeded } from '../level/WhenNeeded.tsx';
import { sectionPlane } from '../section/section.ts';
import { cutShown, usePlaneView } from '../section/section-shown.ts';
import { RestOfTrunk } from '../trunk/RestOfTrunk.tsx';
import { useKit } from './context.ts';
import { useFocusPlan, useMoment, usePlan } from './moment.ts';
import { Spared } from './Spared.tsx';

/** All that is in the picture at one moment. */
export function Scene() {
  const { section, materials } = useKit();
  const invalidate = useThree((three) => three.invalidate);
  const plan = usePlan();
  const showing = useStore(session, (now) => showingAt(now.stage));
  const wanted = useStore(session, (now) => now.view.section);
  const own = useStore(session, (now) => now.view.layers);
  const pulled = useStore(session, (now) => now.view.explode > 0);
  const SectionFace = useSectionFace();
  const cut = useStore(session, (now) => cutShown(now, plan)) && SectionFace !== null;
  const parts = useStore(session, (now) => now.view.parts);
  // A part that stands alone is shown even where the step shows only what is near the treated bone.
  const apart = useMemo(() => isolated(parts).some((id) => layerOf(id) !== null), [parts]);
  // Without its bone there is no face that the cement could be cut in.
  const faced = cut && seenAs(parts, 'treated', isolated(parts).length > 0) === 'shown';
  const near = showing.near && wanted !== 'whole' && !pulled && !apart;
  const chosen = usePlaneView();
  const looked = useFocusPlan();
  const plane = useMemo(() => (looked === null ? null : sectionPlane(looked, chosen)), [looked, chosen]);
  useMoment((now, state) => {
    if (plane === null || looked === null) return;
    const pose = state.column[planFocus(now, looked.level).index];
    NORMAL.set(...rotate(pose.rotation, plane.normal)).negate();
    section.setFromNormalAndCoplanarPoint(NORMAL, POINT.set(...apply(pose, plane.point)));
  });
  const layers = useMemo(
    () => revealed(layersAt(showing, { layers: own, section: wanted, explode: pulled ? 1 : 0 }), parts),
    [showing, own, parts, wanted, pulled],
  );
  useEffect(() => {
    fade(materials.boneContext, layers.bones);
    for (const disc of [materials.disc, materials.discBent]) fade(disc, layers.discs);
    invalidate();
  }, [materials, layers, invalidate]);
  const planes = useMemo(() => (cut ? [section] : NONE), [cut, section]);
  useEffect(() => {
    clip(materials.boneContext, planes);
    for (const disc of [materials.disc, materials.discBent]) clip(disc, planes);
    invalidate();
  }, [materials, planes, invalidate]);
  return (
    <>
      <group name="column">
        <Column layers={layers} planes={planes} near={near} />
      </group>
      <Spared>
        <RestOfTrunk layers={layers} near={near} planes={planes} couch={showing.couch && !pulled} />
      </Spared>
      {plan?.levels.map(({ level }) => {
        const focused = level === looked?.level;
        return (
          <LevelFrame
            key={level}
            level={level}
            focused={focused}
            hidden={near && !isNear(levelIndex(level), looked?.index ?? 0)}
          >
            {focused ? <Treated cut={cut} /> : null}
            {focused && SectionFace !== null && plane !== null ? (
              <SectionFace plane={plane} shown={cut} />
            ) : null}
            <InstrumentsWhenNeeded cut={focused ? faced : cut} focused={focused} />
            {focused ? <GuidesWhenAsked /> : null}
          </LevelFrame>
        );
      })}
    </>
  );
}

type SectionFaceModule = typeof import('../section/SectionFace.tsx');
const loadFace = again((): Promise<SectionFaceModule> => import('../section/SectionFace.tsx'));

/** The face of the cut bone: what it shows comes after the first picture, and its 7 kB of script with that. Until both are
 * here the bone is whole. */
function useSectionFace(): SectionFaceModule['SectionFace'] | null {
  const pictured = useStore(session, (now) => now.plan !== null);
  const [loaded, setLoaded] = useState<SectionFaceModule | null>(null);
  useEffect(() => {
    let gone = false;
    if (pictured)
      void loadFace().then((made) => {
        if (!gone) setLoaded(made);
      });
    return () => {
      gone = true;
    };
  }, [pictured]);
  return loaded?.SectionFace ?? null;
}

const NONE: readonly Plane[] = [];

/** Lets what lies behind a layer be seen through it; 0 hides it. */
function fade(material: Material, opacity: number): void {
  const through = opacity < 1;
  if (material.transparent !== through) material.needsUpdate = true;
  material.transparent = through;
  material.opacity = opacity;
  material.visible = opacity > 0;
}

/** Cuts the neighbours by the plane that opens the treated bone. */
function clip(material: Material, planes: readonly Plane[]): void {
  material.clippingPlanes = [...planes];
  // What is cut away casts no shadow on the face of the cut.
  material.clipShadows = true;
  material.needsUpdate = true;
}

const NORMAL = new Vector3();
const POINT = new Vector3();
