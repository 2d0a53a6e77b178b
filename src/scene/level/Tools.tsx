import { useEffect, useMemo, useRef } from 'react';
import { type Group, Quaternion, Vector3 } from 'three';
import type { Level } from '../../../models/levels.ts';
import { along } from '../../../models/math/vec.ts';
import { xrayed } from '../../fluoro/render/say.ts';
import { letGo } from '../../session/spare.ts';
import type { Approach } from '../../sim/access/access.ts';
import { CANNULA_DIAMETER_MM } from '../../sim/access/instruments.ts';
import type { ToolName } from '../../sim/access/tools.ts';
import { useKit } from '../frame/context.ts';
import { useLevelMoment, useLevelPlan } from '../frame/moment.ts';
import { BACK_MM } from './apart.ts';
import { plungerRadius } from './tools/delivery.ts';
import { type Gauge, type Piece, piecesOf, TOOL_NAMES } from './tools/pieces.ts';
import { plungerOutMm } from './tools/reading.ts';

/** The instruments of every side, each at its own depth. */
export function Tools() {
  const plan = useLevelPlan();
  if (plan === null) return null;
  return plan.approaches.map((approach, at) => (
    <Side
      key={approach.side}
      approach={approach}
      at={at}
      gauge={plan.case.access.cannulaGauge}
      lengthMm={plan.case.balloon.lengthMm}
      level={plan.level}
    />
  ));
}

const AXIS = new Vector3();
const ALONG_X = new Vector3(1, 0, 0);

interface SideProps {
  approach: Approach;
  at: number;
  gauge: Gauge;
  lengthMm: number;
  level: Level;
}

function Side({ approach, at, gauge, lengthMm, level }: SideProps) {
  const groups = useRef<Partial<Record<ToolName, Group | null>>>({});
  const folded = useRef<Group>(null);
  const plunger = useRef<Group>(null);
  const pieces = useMemo(() => piecesOf(gauge, lengthMm, level), [gauge, lengthMm, level]);
  useEffect(
    () => () =>
      letGo(
        ...Object.values(pieces)
          .flat()
          .map((piece) => piece.geometry),
      ),
    [pieces],
  );
  const turn = useMemo(
    () => new Quaternion().setFromUnitVectors(ALONG_X, AXIS.set(...approach.axis)),
    [approach],
  );
  const plungerMm = plungerRadius(CANNULA_DIAMETER_MM[gauge]);
  useLevelMoment((_plan, state, _whole, apart) => {
    const side = state.sides[at];
    if (side === undefined) return;
    const { entry, axis } = side.line ?? approach;
    for (const name of TOOL_NAMES) {
      const group = groups.current[name];
      if (!group) continue;
      const depth = side.tools[name];
      group.visible = depth !== null;
      if (depth === null) continue;
      group.position.set(...along(entry, axis, depth - BACK_MM[name] * apart));
      if (side.line === null) group.quaternion.copy(turn);
      else group.quaternion.setFromUnitVectors(ALONG_X, AXIS.set(...axis));
    }
    if (folded.current !== null) folded.current.visible = side.balloonLevel === null;
    if (plunger.current !== null) plunger.current.position.x = -plungerOutMm(side.cementMl, plungerMm);
  });
  return TOOL_NAMES.map((name) => (
    <group
      key={name}
      name={`${name}-${approach.side}`}
      quaternion={turn}
      visible={false}
      ref={(group) => {
        groups.current[name] = group;
      }}
    >
      <Pieces pieces={pieces[name].filter((piece) => !piece.folded && !piece.plunger)} />
      {name === 'balloon' ? (
        <group ref={folded}>
          <Pieces pieces={pieces.balloon.filter((piece) => piece.folded)} />
        </group>
      ) : null}
      {name === 'filler' ? (
        <group ref={plunger}>
          <Pieces pieces={pieces.filler.filter((piece) => piece.plunger)} />
        </group>
      ) : null}
    </group>
  ));
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const { materials } = useKit();
  return pieces.map(({ geometry, material, xray }) => (
    <mesh
      key={geometry.uuid}
      name={material}
      geometry={geometry}
      material={materials[material]}
      castShadow
      {...xrayed(xray)}
    />
  ));
}
