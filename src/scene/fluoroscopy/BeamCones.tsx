import { useEffect, useMemo } from 'react';
import {
  BufferAttribute,
  BufferGeometry,
  ConeGeometry,
  DoubleSide,
  Group,
  LineBasicMaterial,
  LineSegments,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  Vector3,
} from 'three';
import { useStore } from 'zustand';
import { beamOf, SOURCE_DETECTOR_MM } from '../../fluoro/arm.ts';
import { isocentreOf, lookedAt } from '../../fluoro/landmarks.ts';
import { sayXray } from '../../fluoro/render/say.ts';
import { fluoroStore } from '../../fluoro/store.ts';
import { letGo } from '../../session/spare.ts';
import { session } from '../../session/store.ts';
import { PANES, type PaneName } from '../../session/view/fluoro-view.ts';
import { SHOWING } from '../../showing/showing.ts';
import { useKit } from '../frame/context.ts';
import { useMoment } from '../frame/moment.ts';
import { signOf } from './sign.ts';

/** The two beams as faint cones, and the arms that carry them as quiet outlines. */
export function BeamCones() {
  // Close to a single bone the beam is all around and only in the way.
  const shown = useStore(
    session,
    ({ view, stage }) =>
      view.fluoro.beam &&
      view.fluoro.layout === 'beside' &&
      stage !== null &&
      SHOWING[stage].arm &&
      (view.section === 'whole' || !SHOWING[stage].near),
  );
  const panes = useStore(fluoroStore, (now) => now.canvas);
  return shown ? PANES.map((pane) => (panes[pane] === null ? null : <Cone key={pane} pane={pane} />)) : null;
}

function Cone({ pane }: { pane: PaneName }) {
  const { palette } = useKit();
  const arm = useStore(session, (now) => now.view.fluoro[pane]);
  const sourceMm = useStore(session, (now) => now.view.fluoro.sourceMm);
  const fieldMm = useStore(session, (now) => now.view.fluoro.fieldMm);
  const group = useMemo(() => {
    const made = new Group();
    made.name = `beam-${pane}`;
    sayXray(made, null);
    made.matrixAutoUpdate = false;
    const cone = new Mesh(
      coneOf(sourceMm, fieldMm),
      new MeshBasicMaterial({
        color: palette.accent,
        transparent: true,
        opacity: 0.04,
        depthWrite: false,
        side: DoubleSide,
      }),
    );
    const outline = new LineSegments(
      outlineOf(sourceMm, fieldMm),
      new LineBasicMaterial({ color: palette.ink, transparent: true, opacity: 0.25, depthWrite: false }),
    );
    cone.renderOrder = 5;
    outline.renderOrder = 5;
    made.add(cone, outline, signOf(pane, palette.ink, fieldMm, sourceMm));
    return made;
  }, [pane, palette, sourceMm, fieldMm]);
  useEffect(
    () => () => {
      for (const child of group.children as (Mesh | LineSegments)[]) {
        letGo(child.geometry, child.material as MeshBasicMaterial);
      }
    },
    [group],
  );
  // It also runs, and asks for a frame, after every render: so whenever the arm or the cone has changed.
  useMoment((plan, state) => {
    const { manifest } = session.getState();
    if (manifest === null) return;
    const looked = lookedAt(plan, state, session.getState().view.focus);
    const marks = manifest.levels[looked.plan.level].landmarks;
    const beam = beamOf(arm, isocentreOf(looked, marks, arm.centre), sourceMm);
    group.matrix.makeBasis(X.set(...beam.right), Y.set(...beam.up), Z.set(...beam.toSource));
    group.matrix.setPosition(...beam.isocentre);
    if (group.matrix.determinant() < 0) group.matrix.multiply(MIRROR);
    group.matrixWorldNeedsUpdate = true;
  });
  return <primitive object={group} dispose={null} />;
}

const X = new Vector3();
const Y = new Vector3();
const Z = new Vector3();
const MIRROR = new Matrix4().makeScale(-1, 1, 1);

/** Apex at the tube, +z of the arm's frame, open towards the detector. */
function coneOf(sourceMm: number, fieldMm: number): BufferGeometry {
  const cone = new ConeGeometry(fieldMm / 2, SOURCE_DETECTOR_MM, 48, 1, true);
  cone.rotateX(Math.PI / 2);
  cone.translate(0, 0, sourceMm - SOURCE_DETECTOR_MM / 2);
  return cone;
}

const STEPS = 40;

/** Edges of the beam, the detector's rim, the tube's housing and the C that joins them. */
function outlineOf(sourceMm: number, fieldMm: number): BufferGeometry {
  const back = sourceMm - SOURCE_DETECTOR_MM;
  const points: number[] = [];
  const chain = (at: (share: number) => readonly [number, number, number]) => {
    for (let i = 0; i < STEPS; i++) points.push(...at(i / STEPS), ...at((i + 1) / STEPS));
  };
  const ring = (radius: number, z: number) =>
    chain((s) => [radius * Math.cos(2 * Math.PI * s), radius * Math.sin(2 * Math.PI * s), z]);
  for (let i = 0; i < 4; i++) {
    const angle = Math.PI * (i / 2 + 0.25);
    points.push(0, 0, sourceMm, (fieldMm / 2) * Math.cos(angle), (fieldMm / 2) * Math.sin(angle), back);
  }
  ring(fieldMm / 2, back);
  ring(fieldMm / 2 + 20, back);
  ring(fieldMm / 2 + 20, back - 60);
  ring(60, sourceMm + 40);
  ring(60, sourceMm - 60);
  // Half an ellipse on the side of the feet: from the tube round to the detector.
  const [middle, half] = [(sourceMm + back) / 2, SOURCE_DETECTOR_MM / 2 + 50];
  chain((s) => [0, -760 * Math.sin(Math.PI * s), middle + half * Math.cos(Math.PI * s)]);
  chain((s) => [0, -830 * Math.sin(Math.PI * s), middle + (half + 50) * Math.cos(Math.PI * s)]);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(points), 3));
  return geometry;
}
