import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { Color, DoubleSide, GLSL3, type Mesh, PlaneGeometry, ShaderMaterial, Vector3 } from 'three';
import { useStore } from 'zustand';
import { dot } from '../../../models/math/vec.ts';
import { xrayed } from '../../fluoro/render/say.ts';
import { insideOf } from '../../session/load/inside.ts';
import { letGo } from '../../session/spare.ts';
import { session } from '../../session/store.ts';
import { type Field, scaleField } from '../../sim/field/grid.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import { drawTriangles } from '../column/triangles.ts';
import { useKit } from '../frame/context.ts';
import { useEachFrame } from '../frame/frame.ts';
import { useLevelMoment, useLevelPlan, usePlan } from '../frame/moment.ts';
import { freshBone } from '../materials/fresh.ts';
import { lightUniforms } from './light-uniforms.ts';
import { faceReach, faceTriangles } from './reach.ts';
import type { SectionPlane } from './section.ts';
import { disposeFields, type Fields, fieldsFor, followState, momentUniforms } from './section-fields.ts';
import { SECTION_FRAGMENT, SECTION_VERTEX } from './shaders/section.ts';
import { type TileUniforms, useTile } from './tile.ts';

/** Half the edge of the flat grid that carries the cut face, mm, and its cells: about 1.2 mm each. L3's spinous process ends
 * 62 mm behind the middle as baked, 77 mm in the tallest man. */
const HALF_MM = 82;
const CELLS = 140;
/** Cement is hatched along this where the plane allows it. */
const HATCH = new Vector3(1, 1, 0);

/**
 * The cut face of the treated bone in the section plane. Once shown it stays, unseen, for its plan: its textures and its
 * program took 70 ms at every step that cuts the bone open. What is never cut, or planned anew meanwhile, costs nothing.
 */
export function SectionFace({ plane, shown }: { plane: SectionPlane; shown: boolean }) {
  const now = useLevelPlan();
  const patientCase = usePlan()?.case;
  const opened = useRef<LevelPlan | null>(null);
  if (shown) opened.current = now;
  const plan = opened.current;
  const inside = useStore(session, ({ insides }) =>
    plan === null || patientCase === undefined
      ? undefined
      : insideOf(insides, plan.level, patientCase.patient),
  );
  const tile = useTile();
  if (plan === null || patientCase === undefined || inside === undefined || tile === null) return null;
  const fraction = patientCase.bone.volumeFraction;
  return <Face plan={plan} fraction={fraction} inside={inside} tile={tile} plane={plane} shown={shown} />;
}

interface FaceProps {
  plan: LevelPlan;
  fraction: number;
  inside: Field;
  tile: TileUniforms;
  plane: SectionPlane;
  shown: boolean;
}

function Face({ plan, fraction, inside, tile, plane, shown }: FaceProps) {
  const face = useRef<Mesh>(null);
  const { palette, quality } = useKit();
  const bone = useMemo(() => freshBone(palette.bone), [palette]);
  const geometry = useMemo(() => new PlaneGeometry(2 * HALF_MM, 2 * HALF_MM, CELLS, CELLS), []);
  const { material, uniforms } = useMemo(() => faceMaterial(tile), [tile]);
  const distance = useMemo(() => scaleField(inside, plan.sizeFactor), [inside, plan]);
  const fields = useMemo(() => fieldsFor(plan, fraction, distance), [plan, fraction, distance]);
  useEffect(() => () => letGo(geometry), [geometry]);
  const reach = useMemo(() => faceReach(plan, distance), [plan, distance]);
  useLayoutEffect(() => {
    drawTriangles(geometry, faceTriangles(reach, plane, HALF_MM, CELLS));
  }, [geometry, reach, plane]);
  useEffect(() => () => letGo(material), [material]);
  useEffect(() => () => disposeFields(fields), [fields]);

  const worn = useRef<{ fields: Fields; material: ShaderMaterial } | null>(null);
  useLevelMoment((now, state, _whole, apart) => {
    if (now !== plan || !shown) return;
    if (worn.current?.fields !== fields || worn.current.material !== material) wear(material, fields);
    worn.current = { fields, material };
    uniforms.uSteps.value = quality.poreSteps;
    followState(uniforms, plan, state, apart > 0);
    uniforms.uCure.value = state.cure;
    uniforms.uBone.value.copy(bone);
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
  useEachFrame(({ camera }) => {
    if (face.current === null || !shown) return;
    face.current.worldToLocal(uniforms.uEye.value.copy(camera.position));
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
      {...xrayed(null)}
    />
  );
}

/** The material outlives its plans: a program is linked once. */
function wear({ uniforms }: ShaderMaterial, fields: Fields): void {
  for (const [name, value] of Object.entries(fields)) {
    const own = uniforms[name];
    if (own === undefined) uniforms[name] = { value };
    else own.value = value;
  }
}

function faceMaterial(tile: TileUniforms) {
  const uniforms = {
    ...lightUniforms(),
    ...tile,
    ...momentUniforms(),
    uPoint: { value: new Vector3() },
    uAcross: { value: new Vector3() },
    uHatch: { value: new Vector3() },
    uAlong: { value: new Vector3() },
    uNormal: { value: new Vector3() },
    uEye: { value: new Vector3() },
    uBone: { value: new Color() },
    uCementColor: { value: new Color() },
    uCure: { value: 0 },
    uSteps: { value: 0 },
  };
  const material = new ShaderMaterial({
    glslVersion: GLSL3,
    side: DoubleSide,
    lights: true,
    vertexShader: SECTION_VERTEX,
    fragmentShader: SECTION_FRAGMENT,
    uniforms,
  });
  return { material, uniforms };
}
