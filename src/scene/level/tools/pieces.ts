import type { BufferGeometry } from 'three';
import type { Level } from '../../../../models/levels.ts';
import { toolXray, type Xray } from '../../../fluoro/xray.ts';
import { CANNULA_DIAMETER_MM } from '../../../sim/access/instruments.ts';
import type { ToolName } from '../../../sim/access/tools.ts';
import type { AccessCase } from '../../../sim/case/case.ts';
import * as delivery from './delivery.ts';
import * as shapes from './shapes.ts';

export type Gauge = AccessCase['cannulaGauge'];
export const TOOL_NAMES: readonly ToolName[] = ['needle', 'wire', 'cannula', 'drill', 'balloon', 'filler'];

export interface Piece {
  geometry: BufferGeometry;
  material: 'steel' | 'handle' | 'band' | 'catheter' | 'folded';
  xray: Xray | null;
  /** Shown only while the balloon is folded: itself, and the stylet, which is drawn once the balloon holds (source:
   * garfin2001-steps). */
  folded?: boolean;
  /** Goes in and out with the filler's plunger. */
  plunger?: boolean;
}

/** What each instrument is made of. */
export function piecesOf(gauge: Gauge, lengthMm: number, level: Level): Record<ToolName, Piece[]> {
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
