import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Color, DoubleSide, GLSL3, type Mesh, PlaneGeometry, ShaderMaterial, Vector2, Vector3 } from 'three';
import { useStore } from 'zustand';
import { dot } from '../../../models/math/vec.ts';
import type { TrabecularTile } from '../../../models/trabeculae.ts';
import { insideOf } from '../../session/inside.ts';
import { steady } from '../../session/steady.ts';
import type { Approach } from '../../sim/access.ts';
import { type Field, type Grid, scaleField } from '../../sim/field/grid.ts';
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

/**
 * The cut face of the treated bone in the section plane. Once shown it stays, unseen, for its plan: its textures and its
 * program took 70 ms at every step that cuts the bone open. What is never cut, or planned anew meanwhile, costs nothing.
 */
export function SectionFace({ plane, shown }: { plane: SectionPlane; shown: boolean }) {
  const now = usePlan();
  const opened = useRef<Plan | null>(null);
  if (shown) opened.current = now;
  const plan = opened.current;
  const inside = useStore(steady, ({ insides }) =>
    plan === null ? undefined : insideOf(insides, plan.case),
  );
  const tile = useStore(steady, ({ tile }) => tile);
  if (plan === null || inside === undefined || tile === null) return null;
  return <Face plan={plan} inside={inside} tile={tile} plane={plane} shown={shown} />;
}

interface FaceProps {
  plan: Plan;
  inside: Field;
  tile: TrabecularTile;
  plane: SectionPlane;
  shown: boolean;
}

function Face({ plan, inside, tile, plane, shown }: FaceProps) {
  const face = useRef<Mesh>(null);
  const { palette, quality } = useKit();
  const geometry = useMemo(() => new PlaneGeometry(2 * HALF_MM, 2 * HALF_MM, CELLS, CELLS), []);
  const { material, uniforms } = useMemo(faceMaterial, []);
  const fields = useMemo(() => fieldsFor(plan, inside, tile), [plan, inside, tile]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => () => disposeFields(fields), [fields]);

  const worn = useRef<Fields | null>(null);
  useMoment((now, state, apart) => {
    if (now !== plan || !shown) return;
    if (worn.current !== fields) wear(material, fields);
    worn.current = fields;
    uniforms.uSteps.value = quality.poreSteps;
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
    if (face.current === null || !shown) return;
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
      visible={shown}
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

/** What a plan and its bone make of the face. Textures, to be disposed of with `disposeFields`. */
function fieldsFor(plan: Plan, inside: Field, tile: TrabecularTile) {
  const { body, bone, cementing, inflation, approaches } = plan;
  const distance = scaleField(inside, plan.sizeFactor);
  const packed = bone.packed.map((value, o) => (bone.broken[o] > 0.001 ? value / bone.broken[o] : 1));
  const ways = [approaches[0], approaches[1]];
  const balloons = inflation?.balloons;
  return {
    uDistance: fieldTexture(distance),
    ...boxAs('uDistance', distance),
    uWedge: shiftTexture(body.grid, body.shift, 0, bone.material),
    uCentral: shiftTexture(body.grid, body.shift, 3, packed),
    ...boxAs('uGrid', body.grid),
    uBalloon: pairTexture(body.grid, balloons?.[0]?.arrival, balloons?.[1]?.arrival),
    uCement:
      cementing === null
        ? pairTexture({ ...body.grid, size: [1, 1, 1] })
        : pairTexture(cementing.grid, cementing.sides[0]?.arrival, cementing.sides[1]?.arrival),
    ...boxAs('uCement', cementing?.grid ?? body.grid),
    uTile: tileTexture(tile),
    uTileEdge: tile.edgeMm,
    uThreshold: tile.threshold,
    uTractFrom: ways.map((way) => new Vector3(...(way?.entry ?? [0, 0, 0]))),
    uTractAxis: ways.map((way) => new Vector3(...(way?.axis ?? [1, 0, 0]))),
    uTractRadius: CANNULA_DIAMETER_MM[plan.case.access.cannulaGauge] / 2,
    uFraction: plan.case.bone.volumeFraction,
  };
}

type Fields = ReturnType<typeof fieldsFor>;

/** Where a grid lies, as the shader wants it. */
function boxAs<Name extends string>(name: Name, grid: Grid) {
  const low = new Vector3();
  const extent = new Vector3();
  setBox(grid, low, extent);
  return { [`${name}Low`]: low, [`${name}Extent`]: extent } as Record<
    `${Name}Low` | `${Name}Extent`,
    Vector3
  >;
}

/** The material outlives its plans: a program is linked once. */
function wear({ uniforms }: ShaderMaterial, fields: Fields): void {
  for (const [name, value] of Object.entries(fields)) {
    const own = uniforms[name];
    if (own === undefined) uniforms[name] = { value };
    else own.value = value;
  }
}

function disposeFields({ uDistance, uWedge, uCentral, uBalloon, uCement, uTile }: Fields): void {
  for (const texture of [uDistance, uWedge, uCentral, uBalloon, uCement, uTile]) texture.dispose();
}

function faceMaterial() {
  const uniforms = {
    uWeights: { value: new Vector2() },
    uHole: { value: new Vector2(NONE, NONE) },
    uCementLevel: { value: new Vector2(NONE, NONE) },
    uTractLength: { value: new Vector2(NO_TRACT, NO_TRACT) },
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
    uSteps: { value: 0 },
  };
  const material = new ShaderMaterial({
    glslVersion: GLSL3,
    side: DoubleSide,
    vertexShader: SECTION_VERTEX,
    fragmentShader: SECTION_FRAGMENT,
    uniforms,
  });
  return { material, uniforms };
}
