import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { GLSL3, Mesh, PlaneGeometry, ShaderMaterial, Vector3, Vector4 } from 'three';
import { useStore } from 'zustand';
import { LEVELS } from '../../../../models/levels.ts';
import { letGo } from '../../../session/spare.ts';
import { session } from '../../../session/store.ts';
import { columnUp } from '../../column/pose.ts';
import { useKit } from '../../frame/context.ts';
import { useMoment } from '../../frame/moment.ts';
import { retire } from '../../frame/retire.ts';
import { vertebraApartMm } from '../../level/apart.ts';
import { freshBone } from '../../materials/fresh.ts';
import { type Capped, countOrder, layIn, MARKED } from '../caps.ts';
import { lightUniforms } from '../light-uniforms.ts';
import { BONE_FRAGMENT, BONE_VERTEX } from '../shaders/bone-section.ts';
import type { TileUniforms } from '../tile.ts';
import { type FacesProps, QUIET, useSight } from './sight.ts';
import { FACE_AFTER, NEARER_MM } from './within.ts';

/** Half the edge of the square that carries the face, mm: more than a person. */
const HALF_MM = 1500;

interface CancellousProps extends FacesProps {
  /** Of which tissue's marks it fills. */
  name: Capped;
  tile: TileUniforms;
}

/** What fills the marks within a tissue's cortex: trabeculae and marrow. */
export function Cancellous({ name, tile, plane, opacity, shown, near }: CancellousProps) {
  const { palette, quality } = useKit();
  const levels = useStore(session, (now) => now.manifest?.levels);
  const invalidate = useThree((three) => three.invalidate);
  const drawn = useMemo(() => {
    const uniforms = {
      ...lightUniforms(),
      uAt: { value: LEVELS.map(() => new Vector4()) },
      uTurn: { value: LEVELS.map(() => new Vector4(0, 0, 0, 1)) },
      uHalfHeight: { value: LEVELS.map(() => 1) },
      uFraction: { value: 0 },
      ...tile,
      uNormal: { value: new Vector3() },
      uEye: { value: new Vector3() },
      uBone: { value: freshBone(palette.bone.clone().lerp(palette.ground, 0.12)) },
      uOpacity: { value: 1 },
      uGround: { value: palette.ground.clone() },
      uQuiet: { value: 0 },
      uSteps: { value: 0 },
    };
    const face = new Mesh(
      new PlaneGeometry(2 * HALF_MM, 2 * HALF_MM),
      new ShaderMaterial({
        ...MARKED,
        glslVersion: GLSL3,
        lights: true,
        vertexShader: BONE_VERTEX,
        fragmentShader: BONE_FRAGMENT,
        uniforms,
      }),
    );
    face.renderOrder = countOrder(name) + FACE_AFTER;
    layIn(face, name, plane, undefined, NEARER_MM);
    return { face, uniforms };
  }, [name, tile, plane, palette]);
  useEffect(() => {
    invalidate();
    return () => {
      retire(drawn.face.material);
      letGo(drawn.face.geometry);
    };
  }, [drawn, invalidate]);
  const { uniforms } = drawn;
  useMoment((plan, state, apart) => {
    if (levels === undefined || !shown) return;
    uniforms.uOpacity.value = opacity;
    uniforms.uQuiet.value = near ? QUIET : 0;
    // All these are looked into less deeply than the treated bone.
    uniforms.uSteps.value = Math.round(quality.poreSteps / 2);
    const up = columnUp(state);
    const k = plan.sizeFactor;
    uniforms.uFraction.value = plan.case.bone.volumeFraction;
    for (let i = 0; i < LEVELS.length; i++) {
      const { position, rotation } = state.column[i];
      const mm = vertebraApartMm(i, state.root, apart);
      const { wallX, superior, inferior } = levels[LEVELS[i]].landmarks;
      uniforms.uAt.value[i].set(
        position[0] + mm * up.x,
        position[1] + mm * up.y,
        position[2] + mm * up.z,
        k * wallX.posterior,
      );
      uniforms.uTurn.value[i].set(rotation[0], rotation[1], rotation[2], rotation[3]);
      uniforms.uHalfHeight.value[i] = (k * (superior.centre[1] - inferior.centre[1])) / 2;
    }
  });
  useSight(uniforms, plane, shown);
  return <primitive object={drawn.face} dispose={null} />;
}
