import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { Color, GLSL3, Matrix4, Mesh, PlaneGeometry, ShaderMaterial, Vector2, Vector3, Vector4 } from 'three';
import { useStore } from 'zustand';
import { LEVELS } from '../../../../models/levels.ts';
import type { MeshData } from '../../../session/load/mesh.ts';
import type { MeshName } from '../../../session/load/meshes.ts';
import { letGo } from '../../../session/spare.ts';
import { session } from '../../../session/store.ts';
import type { Plan } from '../../../sim/plan.ts';
import type { State } from '../../../sim/state.ts';
import { discMatrices } from '../../column/Disc.tsx';
import { type DiscMove, discMoves } from '../../column/disc-moves.ts';
import { isDiscNear } from '../../column/near.ts';
import { useKit } from '../../frame/context.ts';
import { useMoment, useTargets } from '../../frame/moment.ts';
import { retire } from '../../frame/retire.ts';
import { lastDiscMatrices } from '../../trunk/frames.ts';
import { restFor } from '../../trunk/tissues.ts';
import { countOrder, layIn, MARKED } from '../caps.ts';
import { lightUniforms } from '../light-uniforms.ts';
import { DISC_FRAGMENT, DISC_VERTEX } from '../shaders/disc-section.ts';
import { discTable, discTexture } from './disc-table.ts';
import { type FacesProps, QUIET, useSight } from './sight.ts';

/** Half the edge of the square that carries a cut disc, mm: more than the largest disc's half diagonal. */
const HALF_MM = 42;
/** Before the flat face that fills whatever else of discs is cut. */
const SOONER = 0.4;

/** The cut faces of the discs T1-T2 to L5-S1. */
export function DiscFaces(props: FacesProps) {
  const meshes = useStore(session, (now) => now.meshes);
  const targets = useTargets();
  const moves = useMemo(() => LEVELS.slice(0, -1).map((upper) => discMoves(targets, upper)), [targets]);
  return (
    <>
      {LEVELS.slice(0, -1).map((upper, index) => {
        const mesh = meshes[`disc-${upper}-${LEVELS[index + 1]}` as MeshName];
        return mesh === undefined ? null : (
          <Face key={upper} mesh={mesh} moves={moves[index]} carry={CARRY[index]} upper={index} {...props} />
        );
      })}
      <LastFace {...props} />
    </>
  );
}

/** The lumbosacral disc comes with the body, and is given in the sacrum's frame. A broken L5 does not bend it. */
function LastFace(props: FacesProps) {
  const trunk = useStore(session, (now) => now.trunk);
  const manifest = useStore(session, (now) => now.manifest);
  const carry = useMemo((): Carry | null => {
    if (trunk === null || manifest === null) return null;
    const rest = restFor(manifest, trunk);
    return (plan, state, apart, lowerOut, upperOut) =>
      lastDiscMatrices(rest, plan, state, apart, lowerOut, upperOut);
  }, [trunk, manifest]);
  if (trunk === null || carry === null) return null;
  return <Face mesh={trunk.meshes['disc-L5-S1']} moves={UNMOVED} carry={carry} upper={LAST} {...props} />;
}

/** Writes where the bones under and over a disc carry it. */
type Carry = (plan: Plan, state: State, apart: number, lowerOut: Matrix4, upperOut: Matrix4) => void;
const CARRY: readonly Carry[] = LEVELS.slice(0, -1).map(
  (_, index): Carry =>
    (plan, state, apart, lowerOut, upperOut) =>
      discMatrices(plan, state, apart, index, lowerOut, upperOut),
);

interface DrawnProps extends FacesProps {
  mesh: MeshData;
  moves: readonly DiscMove[];
  carry: Carry;
  /** Index of the bone over it. */
  upper: number;
}

function Face({ mesh, moves, carry, upper, plane, opacity, shown, near }: DrawnProps) {
  const { palette } = useKit();
  const invalidate = useThree((three) => three.invalidate);
  const drawn = useMemo(() => {
    const [first, second] = moves;
    const table = discTable(mesh, first?.targets);
    const texture = discTexture(table);
    // Between two broken bones the disc's other face moves too.
    const other = second === undefined ? texture : discTexture(discTable(mesh, second.targets));
    const uniforms = {
      ...lightUniforms(),
      uDisc: { value: texture },
      uOther: { value: other },
      uOtherWeights: { value: new Vector2() },
      uAxis: { value: new Vector4(...table.axis) },
      uWeights: { value: new Vector2() },
      uMoved: { value: first?.face ?? 0 },
      uToLower: { value: new Matrix4() },
      uToUpper: { value: new Matrix4() },
      uAnnulus: { value: palette.disc.clone().lerp(new Color('#e9dcc0'), 0.45) },
      uFibre: { value: new Color('#7d6a5c') },
      uGel: { value: palette.disc.clone().lerp(new Color('#93a3ab'), 0.75) },
      uCartilage: { value: new Color('#dbe6ea') },
      uNormal: { value: new Vector3() },
      uEye: { value: new Vector3() },
      uOpacity: { value: 1 },
      uGround: { value: palette.ground.clone() },
      uQuiet: { value: 0 },
    };
    const material = new ShaderMaterial({
      ...MARKED,
      glslVersion: GLSL3,
      lights: true,
      vertexShader: DISC_VERTEX,
      fragmentShader: DISC_FRAGMENT,
      uniforms,
    });
    const face = new Mesh(new PlaneGeometry(2 * HALF_MM, 2 * HALF_MM), material);
    const middle = new Vector3();
    face.renderOrder = countOrder('discs') + SOONER;
    layIn(face, 'discs', plane, middle);
    return { face, middle, uniforms };
  }, [mesh, moves, palette, plane]);
  useEffect(() => {
    invalidate();
    return () => {
      retire(drawn.face.material);
      letGo(drawn.face.geometry, drawn.uniforms.uDisc.value, drawn.uniforms.uOther.value);
    };
  }, [drawn, invalidate]);
  const { middle, uniforms } = drawn;
  useMoment((plan, state, apart) => {
    if (!shown) return;
    drawn.face.visible = !near || isDiscNear(upper, state.root);
    uniforms.uOpacity.value = opacity;
    uniforms.uQuiet.value = near ? QUIET : 0;
    const { uToLower, uToUpper } = uniforms;
    carry(plan, state, apart, uToLower.value, uToUpper.value);
    middle.set(uniforms.uAxis.value.x, 0, uniforms.uAxis.value.y).applyMatrix4(uToLower.value);
    uToLower.value.invert();
    uToUpper.value.invert();
    weigh(uniforms.uWeights.value, moves[0], state);
    weigh(uniforms.uOtherWeights.value, moves[1], state);
  });
  useSight(uniforms, plane, shown);
  return <primitive object={drawn.face} dispose={null} />;
}

const LAST = LEVELS.length - 1;
const UNMOVED: readonly DiscMove[] = [];

/** How far the bone that moves a face of the disc has broken now. */
function weigh(out: Vector2, move: DiscMove | undefined, { levels }: State): void {
  const own = move === undefined ? undefined : levels.find(({ level }) => level === move.level);
  out.set(own?.wedge ?? 0, own?.central ?? 0);
}
