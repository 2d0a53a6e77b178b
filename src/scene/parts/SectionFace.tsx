import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Color, DoubleSide, GLSL3, type Mesh, PlaneGeometry, ShaderMaterial, Vector2, Vector3 } from 'three';
import { useStore } from 'zustand';
import { dot } from '../../../models/math/vec.ts';
import type { TrabecularTile } from '../../../models/trabeculae.ts';
import { session } from '../../session/store.ts';
import type { Approach } from '../../sim/access.ts';
import { type Field, scaleField } from '../../sim/field/grid.ts';
import { CANNULA_DIAMETER_MM } from '../../sim/instruments.ts';
import type { Plan } from '../../sim/plan.ts';
import type { SideState, State } from '../../sim/state.ts';
import { useKit } from '../context.ts';
import { KEY_LIGHT } from '../Lights.tsx';
import { useMoment, usePlan } from '../moment.ts';
import type { SectionPlane } from '../section.ts';
import { SECTION_FRAGMENT, SECTION_VERTEX } from '../shaders/section.ts';
import { fieldTexture, pairTexture, setBox, shiftTexture, tileTexture } from '../textures.ts';

/** Half the edge of the flat grid that carries the cut face, mm, and its cells: about 1.2 mm each. L3's spinous process ends
 * 62 mm behind the middle as baked, 77 mm in the tallest man. */
const HALF_MM = 82;
const CELLS = 140;
/** Nothing is behind this level: no hole, no cement. */
const NONE = -9;
/** Cement is hatched along this where the plane allows it. */
const HATCH = new Vector3(1, 1, 0);
/** Far behind its own beginning: no point of the bone lies in it. */
const NO_TRACT = -99;

/** The cut face of the treated bone in the section plane. */
export function SectionFace({ plane }: { plane: SectionPlane }) {
  const plan = usePlan();
  const inside = useStore(session, (now) =>
    plan === null ? undefined : now.insides[plan.case.fracture.level],
  );
  const tile = useStore(session, (now) => now.tile);
  if (plan === null || inside === undefined || tile === null) return null;
  return <Face plan={plan} inside={inside} tile={tile} plane={plane} />;
}

interface FaceProps {
  plan: Plan;
  inside: Field;
  tile: TrabecularTile;
  plane: SectionPlane;
}

function Face({ plan, inside, tile, plane }: FaceProps) {
  const face = useRef<Mesh>(null);
  const { palette } = useKit();
  const geometry = useMemo(() => new PlaneGeometry(2 * HALF_MM, 2 * HALF_MM, CELLS, CELLS), []);
  const material = useMemo(() => faceMaterial(plan, inside, tile), [plan, inside, tile]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => disposeFace(material), [material]);
  const { uniforms } = material;

  useMoment((now, state, apart) => {
    if (now !== plan) return;
    uniforms.uWeights.value.set(state.wedge, state.central);
    const holes = levelsOf(state.sides, (side) => side.holeLevel);
    uniforms.uHole.value.set(holes[0], holes[1]);
    // Pulled apart, the casts are out of the bone, and the face shows the room they leave.
    const cement = levelsOf(state.sides, (side) => (apart > 0 ? null : side.cementLevel));
    uniforms.uCementLevel.value.set(cement[0], cement[1]);
    uniforms.uCure.value = state.cure;
    uniforms.uPacked.value = packedShare(plan, state);
    const [left, right] = plan.approaches;
    uniforms.uTractLength.value.set(tractLength(left, state.t), tractLength(right, state.t));
    uniforms.uBone.value.copy(palette.bone);
    uniforms.uCementColor.value.copy(palette.cement);
    const normal = uniforms.uNormal.value.set(...plane.normal);
    // The grid lies about the middle of the bone and not about the needle's tip, from where it would not reach all of it.
    uniforms.uPoint.value.copy(normal).multiplyScalar(dot(plane.point, plane.normal));
    uniforms.uAlong.value.set(...plane.along);
    uniforms.uAcross.value.crossVectors(uniforms.uAlong.value, normal).normalize();
    // A plane that looks along the lines' own way would have none of them.
    if (Math.abs(HATCH.dot(normal)) < 1.1) uniforms.uHatch.value.copy(HATCH);
    else uniforms.uHatch.value.addVectors(uniforms.uAcross.value, uniforms.uAlong.value);
  });
  useFrame(({ camera }) => {
    if (face.current === null) return;
    face.current.worldToLocal(uniforms.uEye.value.copy(camera.position));
    // The key light goes with the camera.
    uniforms.uLight.value
      .set(...KEY_LIGHT)
      .normalize()
      .transformDirection(camera.matrixWorld);
  });
  return (
    <mesh
      ref={face}
      name="section"
      geometry={geometry}
      material={material}
      frustumCulled={false}
      renderOrder={1}
    />
  );
}

const levelsOf = (
  sides: readonly SideState[],
  level: (side: SideState) => number | null,
): [number, number] => [(sides[0] && level(sides[0])) ?? NONE, (sides[1] && level(sides[1])) ?? NONE];

/** How much of the packing round the balloons has happened. */
function packedShare(plan: Plan, state: State): number {
  if (plan.inflation === null || state.t <= 8) return 0;
  if (state.t > 9) return 1;
  const most = Math.max(0.1, ...plan.inflation.balloons.map((balloon) => balloon.finalMl));
  return state.balloonMl / most;
}

/** A tract is as deep as the deepest instrument has been; while needle and drill are at work they fill what they make. */
function tractLength(way: Approach | undefined, t: number): number {
  if (way === undefined || t < 6) return NO_TRACT;
  return t >= 7 ? way.tipDepthMm : way.wallDepthMm;
}

function faceMaterial(plan: Plan, inside: Field, tile: TrabecularTile): ShaderMaterial {
  const { body, bone, cementing, inflation, approaches } = plan;
  const distance = scaleField(inside, plan.sizeFactor);
  const packed = bone.packed.map((value, o) => (bone.broken[o] > 0.001 ? value / bone.broken[o] : 1));
  const ways = [approaches[0], approaches[1]];
  const uniforms = {
    uDistance: { value: fieldTexture(distance) },
    uDistanceLow: { value: new Vector3() },
    uDistanceExtent: { value: new Vector3() },
    uWedge: { value: shiftTexture(body.grid, body.shift, 0, bone.material) },
    uCentral: { value: shiftTexture(body.grid, body.shift, 3, packed) },
    uGridLow: { value: new Vector3() },
    uGridExtent: { value: new Vector3() },
    uBalloon: {
      value: pairTexture(body.grid, inflation?.balloons[0]?.arrival, inflation?.balloons[1]?.arrival),
    },
    uCement: {
      value:
        cementing === null
          ? pairTexture({ ...body.grid, size: [1, 1, 1] })
          : pairTexture(cementing.grid, cementing.sides[0]?.arrival, cementing.sides[1]?.arrival),
    },
    uCementLow: { value: new Vector3() },
    uCementExtent: { value: new Vector3() },
    uTile: { value: tileTexture(tile) },
    uTileEdge: { value: tile.edgeMm },
    uThreshold: { value: tile.threshold },
    uWeights: { value: new Vector2() },
    uHole: { value: new Vector2(NONE, NONE) },
    uCementLevel: { value: new Vector2(NONE, NONE) },
    uTractFrom: { value: ways.map((way) => new Vector3(...(way?.entry ?? [0, 0, 0]))) },
    uTractAxis: { value: ways.map((way) => new Vector3(...(way?.axis ?? [1, 0, 0]))) },
    uTractLength: { value: new Vector2(NO_TRACT, NO_TRACT) },
    uTractRadius: { value: CANNULA_DIAMETER_MM[plan.case.access.cannulaGauge] / 2 },
    uPoint: { value: new Vector3() },
    uAcross: { value: new Vector3() },
    uHatch: { value: new Vector3() },
    uAlong: { value: new Vector3() },
    uNormal: { value: new Vector3() },
    uLight: { value: new Vector3(0, 0, 1) },
    uEye: { value: new Vector3() },
    uBone: { value: new Color() },
    uMarrow: { value: new Vector3(0.085, 0.03, 0.016) },
    uCementColor: { value: new Color() },
    uCure: { value: 0 },
    uPacked: { value: 0 },
    uFraction: { value: plan.case.bone.volumeFraction },
    uSteps: { value: 44 },
  };
  setBox(distance, uniforms.uDistanceLow.value, uniforms.uDistanceExtent.value);
  setBox(body.grid, uniforms.uGridLow.value, uniforms.uGridExtent.value);
  if (cementing !== null) setBox(cementing.grid, uniforms.uCementLow.value, uniforms.uCementExtent.value);
  return new ShaderMaterial({
    glslVersion: GLSL3,
    side: DoubleSide,
    vertexShader: SECTION_VERTEX,
    fragmentShader: SECTION_FRAGMENT,
    uniforms,
  });
}

function disposeFace(material: ShaderMaterial): void {
  for (const name of ['uDistance', 'uWedge', 'uCentral', 'uBalloon', 'uCement', 'uTile'])
    material.uniforms[name].value.dispose();
  material.dispose();
}
