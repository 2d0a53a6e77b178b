import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import {
  Color,
  GLSL3,
  type Group,
  type Material,
  Mesh,
  type Plane,
  PlaneGeometry,
  ShaderMaterial,
  Vector3,
  Vector4,
} from 'three';
import { useStore } from 'zustand';
import { LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import type { TrabecularTile } from '../../../models/trabeculae.ts';
import type { MeshData } from '../../session/mesh.ts';
import { columnMesh } from '../../session/parts.ts';
import { steady } from '../../session/steady.ts';
import { vertebraApartMm } from '../apart.ts';
import { CAP, counters, countOrder, layIn, MARKED } from '../caps.ts';
import { useKit } from '../context.ts';
import { geometryOf } from '../geometry.ts';
import { useMoment, usePlan } from '../moment.ts';
import { columnUp, setVertebra } from '../parts/pose.ts';
import { retire } from '../retire.ts';
import { BONE_FRAGMENT, BONE_VERTEX, WITHIN_CORTEX } from '../shaders/bone-section.ts';
import { tileTexture } from '../textures.ts';
import { useSight } from './sight.ts';

/** After the flat face, which stays as the cortex; and before it, mm. */
const COUNTED_AFTER = 0.6;
const FACE_AFTER = 0.7;
const NEARER_MM = 0.02;
/** Half the edge of the square that carries the faces, mm: more than a spine. */
const HALF_MM = 700;

interface FacesProps {
  plane: Plane;
  opacity: number;
  /** Whether anything is cut now. */
  shown: boolean;
}

/** What lies within the cortex of the cut vertebrae beside the treated one. */
export function BoneFaces({ plane, opacity, shown }: FacesProps) {
  const parts = useStore(steady, (now) => now.parts);
  const tile = useStore(steady, (now) => now.tile);
  const treated = usePlan()?.case.fracture.level ?? null;
  if (treated === null || tile === null) return null;
  return (
    <>
      {LEVELS.filter((level) => level !== treated).map((level) => {
        const mesh = columnMesh(parts, level);
        return mesh === undefined ? null : (
          <Within key={level} level={level} mesh={mesh} plane={plane} shown={shown} />
        );
      })}
      <Cancellous tile={tile} plane={plane} opacity={opacity} shown={shown} />
    </>
  );
}

interface WithinProps extends Omit<FacesProps, 'opacity'> {
  level: Level;
  mesh: MeshData;
}

/** Marks where the plane runs within one vertebra's cortex. */
function Within({ level, mesh, plane, shown }: WithinProps) {
  const group = useRef<Group>(null);
  const manifest = useStore(steady, (now) => now.manifest);
  const wall = manifest?.levels[level].landmarks.wallX.posterior ?? 0;
  const geometry = useMemo(() => geometryOf(mesh), [mesh]);
  const materials = useMemo(() => counters([plane], false).map((one) => drawnIn(one, wall)), [plane, wall]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(
    () => () => {
      for (const material of materials) retire(material);
    },
    [materials],
  );
  const index = levelIndex(level);
  useMoment((plan, state, apart) => {
    if (group.current === null || !shown) return;
    setVertebra(group.current, index, plan, state, apart);
  });
  return (
    <group ref={group}>
      {materials.map((material) => (
        <mesh
          key={material.uuid}
          name={CAP}
          geometry={geometry}
          material={material}
          renderOrder={countOrder('bones') + COUNTED_AFTER}
        />
      ))}
    </group>
  );
}

function drawnIn<Kind extends Material>(material: Kind, wall: number): Kind {
  material.onBeforeCompile = (shader) => {
    shader.uniforms.uWall = { value: wall };
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        `#include <common>\nattribute vec4 mask;\nuniform float uWall;\n${WITHIN_CORTEX}`,
      )
      .replace(
        '#include <begin_vertex>',
        '#include <begin_vertex>\ntransformed -= normalize(normal) * cortexMm(mask, position.x, uWall);',
      );
  };
  material.customProgramCacheKey = () => 'within-cortex';
  return material;
}

function Cancellous({ tile, plane, opacity, shown }: FacesProps & { tile: TrabecularTile }) {
  const { palette, quality } = useKit();
  const levels = useStore(steady, (now) => now.manifest?.levels);
  const invalidate = useThree((three) => three.invalidate);
  const drawn = useMemo(() => {
    const uniforms = {
      uAt: { value: LEVELS.map(() => new Vector4()) },
      uTurn: { value: LEVELS.map(() => new Vector4(0, 0, 0, 1)) },
      uHalfHeight: { value: LEVELS.map(() => 1) },
      uFraction: { value: 0 },
      uTile: { value: tileTexture(tile) },
      uTileEdge: { value: tile.edgeMm },
      uThreshold: { value: tile.threshold },
      uNormal: { value: new Vector3() },
      uLight: { value: new Vector3(0, 0, 1) },
      uEye: { value: new Vector3() },
      uBone: { value: palette.bone.clone().lerp(palette.ground, 0.12) },
      uMarrow: { value: MARROW },
      uOpacity: { value: 1 },
      uSteps: { value: 0 },
    };
    const face = new Mesh(
      new PlaneGeometry(2 * HALF_MM, 2 * HALF_MM),
      new ShaderMaterial({
        ...MARKED,
        glslVersion: GLSL3,
        vertexShader: BONE_VERTEX,
        fragmentShader: BONE_FRAGMENT,
        uniforms,
      }),
    );
    face.renderOrder = countOrder('bones') + FACE_AFTER;
    layIn(face, 'bones', plane, undefined, NEARER_MM);
    return { face, uniforms };
  }, [tile, plane, palette]);
  useEffect(() => {
    invalidate();
    return () => {
      drawn.uniforms.uTile.value.dispose();
      retire(drawn.face.material);
      drawn.face.geometry.dispose();
    };
  }, [drawn, invalidate]);
  const { uniforms } = drawn;
  useMoment((plan, state, apart) => {
    if (levels === undefined || !shown) return;
    uniforms.uOpacity.value = opacity;
    // Neighbours are looked into less deeply than the treated bone.
    uniforms.uSteps.value = Math.round(quality.poreSteps / 3);
    const up = columnUp(plan, state);
    const k = plan.sizeFactor;
    uniforms.uFraction.value = plan.case.bone.volumeFraction;
    for (let i = 0; i < LEVELS.length; i++) {
      const { position, rotation } = state.column[i];
      const mm = vertebraApartMm(i, levelIndex(plan.case.fracture.level), apart);
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

/** Red marrow, as the treated bone shows it. */
const MARROW = new Color(0.085, 0.03, 0.016);
