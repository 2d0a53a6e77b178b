import { useEffect, useMemo, useRef } from 'react';
import { type BufferGeometry, type Group, Quaternion, Vector3 } from 'three';
import { useStore } from 'zustand';
import { session } from '../../session/store.ts';
import { type Approach, pointAt } from '../../sim/access.ts';
import type { Case } from '../../sim/case.ts';
import { CANNULA_DIAMETER_MM } from '../../sim/instruments.ts';
import type { Tools as ToolDepths } from '../../sim/tools.ts';
import { useKit } from '../context.ts';
import type { Materials } from '../materials.ts';
import { useMoment } from '../moment.ts';
import * as shapes from '../tools/shapes.ts';

/** The instruments of every side, each at its own depth. */
export function Tools() {
  const plan = useStore(session, (now) => now.plan);
  if (plan === null) return null;
  return plan.approaches.map((approach, at) => (
    <Side
      key={approach.side}
      approach={approach}
      at={at}
      gauge={plan.case.access.cannulaGauge}
      lengthMm={plan.case.balloon.lengthMm}
    />
  ));
}

type Gauge = Case['access']['cannulaGauge'];
type ToolName = keyof ToolDepths;
const NAMES: readonly ToolName[] = ['needle', 'wire', 'cannula', 'drill', 'balloon', 'filler'];

interface Piece {
  geometry: BufferGeometry;
  material: keyof Materials;
  /** Shown only while the balloon is folded. */
  folded?: boolean;
}

/** What each instrument is made of. */
function piecesOf(gauge: Gauge, lengthMm: number): Record<ToolName, Piece[]> {
  const diameter = CANNULA_DIAMETER_MM[gauge];
  const needle = shapes.needle(diameter - 0.4);
  const cannula = shapes.cannula(diameter);
  const drill = shapes.drill(diameter);
  const catheter = shapes.catheter(lengthMm);
  const filler = shapes.filler();
  return {
    needle: [
      { geometry: needle.steel, material: 'steel' },
      { geometry: needle.handle, material: 'handle' },
    ],
    wire: [{ geometry: shapes.wire(), material: 'steel' }],
    cannula: [
      { geometry: cannula.steel, material: 'steel' },
      { geometry: cannula.marks, material: 'band' },
      { geometry: cannula.handle, material: 'handle' },
    ],
    drill: [
      { geometry: drill.steel, material: 'steel' },
      { geometry: drill.handle, material: 'handle' },
    ],
    balloon: [
      { geometry: catheter.shaft, material: 'catheter' },
      { geometry: catheter.bands, material: 'band' },
      { geometry: catheter.folded, material: 'folded', folded: true },
    ],
    filler: [
      { geometry: filler.steel, material: 'steel' },
      { geometry: filler.handle, material: 'handle' },
    ],
  };
}

const AXIS = new Vector3();
const ALONG_X = new Vector3(1, 0, 0);

interface SideProps {
  approach: Approach;
  at: number;
  gauge: Gauge;
  lengthMm: number;
}

function Side({ approach, at, gauge, lengthMm }: SideProps) {
  const groups = useRef<Partial<Record<ToolName, Group | null>>>({});
  const folded = useRef<Group>(null);
  const { materials } = useKit();
  const pieces = useMemo(() => piecesOf(gauge, lengthMm), [gauge, lengthMm]);
  useEffect(
    () => () => {
      for (const piece of Object.values(pieces).flat()) piece.geometry.dispose();
    },
    [pieces],
  );
  const turn = useMemo(
    () => new Quaternion().setFromUnitVectors(ALONG_X, AXIS.set(...approach.axis)),
    [approach],
  );
  useMoment((_plan, state) => {
    const side = state.sides[at];
    if (side === undefined) return;
    for (const name of NAMES) {
      const group = groups.current[name];
      if (!group) continue;
      const depth = side.tools[name];
      group.visible = depth !== null;
      if (depth !== null) group.position.set(...pointAt(approach, depth));
    }
    if (folded.current !== null) folded.current.visible = side.balloonLevel === null;
  });
  return NAMES.map((name) => (
    <group
      key={name}
      name={`${name}-${approach.side}`}
      quaternion={turn}
      visible={false}
      ref={(group) => {
        groups.current[name] = group;
      }}
    >
      {pieces[name].map((piece) => {
        const mesh = (
          <mesh
            key={piece.geometry.uuid}
            name={piece.material}
            geometry={piece.geometry}
            material={materials[piece.material]}
            castShadow
          />
        );
        return piece.folded ? (
          <group key={piece.geometry.uuid} ref={folded}>
            {mesh}
          </group>
        ) : (
          mesh
        );
      })}
    </group>
  ));
}
