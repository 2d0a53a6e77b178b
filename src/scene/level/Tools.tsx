import { useEffect, useMemo, useRef } from 'react';
import { type BufferGeometry, type Group, Quaternion, Vector3 } from 'three';
import type { Level } from '../../../models/levels.ts';
import { along } from '../../../models/math/vec.ts';
import { xrayed } from '../../fluoro/render/say.ts';
import { toolXray, type Xray } from '../../fluoro/xray.ts';
import { letGo } from '../../session/spare.ts';
import type { Approach } from '../../sim/access/access.ts';
import { CANNULA_DIAMETER_MM } from '../../sim/access/instruments.ts';
import type { ToolName } from '../../sim/access/tools.ts';
import type { AccessCase } from '../../sim/case/case.ts';
import { useKit } from '../frame/context.ts';
import { useLevelMoment, useLevelPlan } from '../frame/moment.ts';
import type { Materials } from '../materials/materials.ts';
import { BACK_MM } from './apart.ts';
import * as delivery from './tools/delivery.ts';
import { plungerOutMm } from './tools/reading.ts';
import * as shapes from './tools/shapes.ts';

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

type Gauge = AccessCase['cannulaGauge'];
const NAMES: readonly ToolName[] = ['needle', 'wire', 'cannula', 'drill', 'balloon', 'filler'];

interface Piece {
  geometry: BufferGeometry;
  material: keyof Materials;
  xray: Xray | null;
  /** Shown only while the balloon is folded: itself, and the stylet, which is drawn once the balloon holds (source:
   * garfin2001-steps). */
  folded?: boolean;
  /** Goes in and out with the filler's plunger. */
  plunger?: boolean;
}

/** What each instrument is made of. */
function piecesOf(gauge: Gauge, lengthMm: number, level: Level): Record<ToolName, Piece[]> {
  const diameter = CANNULA_DIAMETER_MM[gauge];
  const needle = shapes.needle(diameter - 2 * shapes.WALL_MM);
  const cannula = shapes.cannula(diameter);
  const drill = shapes.drill(diameter);
  const catheter = delivery.catheter(lengthMm);
  const filler = delivery.filler(diameter);
  const [metal, plastic] = [toolXray(level, 'steel'), toolXray(level, 'plastic')];
  const steel = (geometry: BufferGeometry): Piece => ({ geometry, material: 'steel', xray: metal });
  const handle = (geometry: BufferGeometry): Piece => ({ geometry, material: 'handle', xray: plastic });
  const tubing = (geometry: BufferGeometry): Piece => ({ geometry, material: 'catheter', xray: plastic });
  return {
    needle: [steel(needle.steel), handle(needle.handle)],
    wire: [steel(shapes.wire())],
    cannula: [
      steel(cannula.steel),
      // Etched, no band of metal.
      { geometry: cannula.marks, material: 'band', xray: null },
      handle(cannula.handle),
    ],
    drill: [steel(drill.steel), handle(drill.handle)],
    balloon: [
      tubing(catheter.shaft),
      { geometry: catheter.bands, material: 'band', xray: toolXray(level, 'band') },
      tubing(catheter.hub),
      { geometry: catheter.folded, material: 'folded', xray: plastic, folded: true },
      { ...handle(catheter.stylet), folded: true },
    ],
    filler: [
      steel(filler.steel),
      handle(filler.handle),
      { ...steel(filler.rod), plunger: true },
      { ...handle(filler.thumb), plunger: true },
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
  const plungerMm = delivery.plungerRadius(CANNULA_DIAMETER_MM[gauge]);
  useLevelMoment((_plan, state, _whole, apart) => {
    const side = state.sides[at];
    if (side === undefined) return;
    const { entry, axis } = side.line ?? approach;
    for (const name of NAMES) {
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
