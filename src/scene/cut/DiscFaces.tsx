import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import {
  Color,
  GLSL3,
  Matrix4,
  Mesh,
  type Plane,
  PlaneGeometry,
  ShaderMaterial,
  Vector2,
  Vector3,
  Vector4,
} from 'three';
import { useStore } from 'zustand';
import { LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import type { MeshData } from '../../session/mesh.ts';
import type { PartName } from '../../session/parts.ts';
import { steady } from '../../session/steady.ts';
import type { Targets } from '../../sim/targets.ts';
import { countOrder, layIn, MARKED } from '../caps.ts';
import { useKit } from '../context.ts';
import { useMoment, usePlan, useTargets } from '../moment.ts';
import { discMatrices, discTargets } from '../parts/Disc.tsx';
import { retire } from '../retire.ts';
import { DISC_FRAGMENT, DISC_VERTEX } from '../shaders/disc-section.ts';
import { discTable, discTexture } from './disc-table.ts';
import { useSight } from './sight.ts';

/** Half the edge of the square that carries a cut disc, mm: more than the largest disc's half diagonal. */
const HALF_MM = 42;
/** Before the flat face that fills whatever else of discs is cut. */
const SOONER = 0.4;

interface FacesProps {
  plane: Plane;
  opacity: number;
  /** Whether anything is cut now. */
  shown: boolean;
}

/** The cut faces of the discs T1-T2 to L4-L5. */
export function DiscFaces(props: FacesProps) {
  const parts = useStore(steady, (now) => now.parts);
  const treated = usePlan()?.case.fracture.level ?? null;
  const targets = useTargets();
  return LEVELS.slice(0, -1).map((upper, index) => {
    const mesh = parts[`disc-${upper}-${LEVELS[index + 1]}` as PartName];
    const own = discTargets(targets, treated, upper);
    const moved = treated === upper ? 1 : 0;
    return mesh === undefined ? null : (
      <Face key={upper} mesh={mesh} targets={own} moved={moved} upper={upper} {...props} />
    );
  });
}

interface DrawnProps extends FacesProps {
  mesh: MeshData;
  targets: Targets | undefined;
  moved: 0 | 1;
  upper: Level;
}

function Face({ mesh, targets, moved, upper, plane, opacity, shown }: DrawnProps) {
  const { palette } = useKit();
  const invalidate = useThree((three) => three.invalidate);
  const drawn = useMemo(() => {
    const table = discTable(mesh, targets);
    const uniforms = {
      uDisc: { value: discTexture(table) },
      uAxis: { value: new Vector4(...table.axis) },
      uWeights: { value: new Vector2() },
      uMoved: { value: moved },
      uToLower: { value: new Matrix4() },
      uToUpper: { value: new Matrix4() },
      uAnnulus: { value: palette.disc.clone().lerp(new Color('#e9dcc0'), 0.45) },
      uFibre: { value: new Color('#7d6a5c') },
      uGel: { value: palette.disc.clone().lerp(new Color('#93a3ab'), 0.75) },
      uCartilage: { value: new Color('#dbe6ea') },
      uNormal: { value: new Vector3() },
      uLight: { value: new Vector3(0, 0, 1) },
      uEye: { value: new Vector3() },
      uOpacity: { value: 1 },
    };
    const material = new ShaderMaterial({
      ...MARKED,
      glslVersion: GLSL3,
      vertexShader: DISC_VERTEX,
      fragmentShader: DISC_FRAGMENT,
      uniforms,
    });
    const face = new Mesh(new PlaneGeometry(2 * HALF_MM, 2 * HALF_MM), material);
    const middle = new Vector3();
    face.renderOrder = countOrder('discs') + SOONER;
    layIn(face, 'discs', plane, middle);
    return { face, middle, uniforms };
  }, [mesh, targets, moved, palette, plane]);
  useEffect(() => {
    invalidate();
    return () => {
      drawn.uniforms.uDisc.value.dispose();
      retire(drawn.face.material);
      drawn.face.geometry.dispose();
    };
  }, [drawn, invalidate]);
  const { middle, uniforms } = drawn;
  const index = levelIndex(upper);
  useMoment((plan, state, apart) => {
    if (!shown) return;
    uniforms.uOpacity.value = opacity;
    const { uToLower, uToUpper, uWeights } = uniforms;
    discMatrices(plan, state, apart, index, uToLower.value, uToUpper.value);
    middle.set(uniforms.uAxis.value.x, 0, uniforms.uAxis.value.y).applyMatrix4(uToLower.value);
    uToLower.value.invert();
    uToUpper.value.invert();
    uWeights.value.set(state.wedge, state.central);
  });
  useSight(uniforms, plane, shown);
  return <primitive object={drawn.face} dispose={null} />;
}
