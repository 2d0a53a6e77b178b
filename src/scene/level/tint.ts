import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { BufferAttribute, type BufferGeometry, type Mesh } from 'three';
import { useStore } from 'zustand';
import { session } from '../../session/store.ts';
import { TINT_FULL_MM } from '../../session/view/view.ts';
import type { Targets } from '../../sim/fracture/targets.ts';
import { useKit } from '../frame/context.ts';
import { besideOf, useLevel, useLevelMoment } from '../frame/moment.ts';

/** How far a fracture has moved a mesh: the two weights, their offsets, and the patient's size. */
export interface Moved {
  targets: Targets;
  wedge: number;
  central: number;
  sizeFactor: number;
}

/** No tint up to here, mm: less than a film shows. */
const TINT_NONE_MM = 0.3;
/** What bone is multiplied by where it stands higher than beside, or lower. */
const HIGHER = [70, 190, 205] as const;
const LOWER = [205, 110, 190] as const;

/** Colours, three bytes a vertex, by how much higher (mm, along the vertebra's own axis) each stands than beside. */
export function tintColours(out: Uint8Array, now: Moved, beside: Moved): void {
  const [nw, nc] = [now.targets.wedge.positions, now.targets.central.positions];
  const [bw, bc] = [beside.targets.wedge.positions, beside.targets.central.positions];
  for (let o = 0; o < out.length; o += 3) {
    const here = now.sizeFactor * (now.wedge * nw[o + 1] + now.central * nc[o + 1]);
    const there = beside.sizeFactor * (beside.wedge * bw[o + 1] + beside.central * bc[o + 1]);
    const lift = here - there;
    const share = Math.min(1, Math.max(0, (Math.abs(lift) - TINT_NONE_MM) / (TINT_FULL_MM - TINT_NONE_MM)));
    const colour = lift > 0 ? HIGHER : LOWER;
    for (let c = 0; c < 3; c++) out[o + c] = 255 - share * (255 - colour[c]);
  }
}

function coloursOf(geometry: BufferGeometry): BufferAttribute {
  const known = geometry.getAttribute('color');
  if (known instanceof BufferAttribute) return known;
  const { count } = geometry.getAttribute('position');
  const fresh = new BufferAttribute(new Uint8Array(3 * count).fill(255), 3, true);
  geometry.setAttribute('color', fresh);
  return fresh;
}

/** Tints the treated bone where it differs from what stands beside it, for as long as it is mounted. */
export function Tint({ object, targets }: { object: Mesh; targets: Targets }) {
  const { materials } = useKit();
  const invalidate = useThree((three) => three.invalidate);
  // Asked for, so that a comparison that comes later is tinted too.
  useStore(session, (now) => now.otherTargets);
  useEffect(() => {
    const wear = (vertexColors: boolean) => {
      for (const material of [materials.bone, materials.boneCut]) {
        material.vertexColors = vertexColors;
        material.needsUpdate = true;
      }
      invalidate();
    };
    wear(true);
    return () => wear(false);
  }, [materials, invalidate]);
  const level = useLevel();
  useLevelMoment((plan, own) => {
    const now = session.getState();
    const moment = besideOf(now);
    const beside = moment.read();
    const others = moment.targets(now)[level]?.vertebra;
    const colours = coloursOf(object.geometry);
    const bytes = colours.array as Uint8Array;
    // Two different bones have no vertex in common.
    const there = beside?.state.levels.find((one) => one.level === level);
    if (beside === null || there === undefined || others === undefined) bytes.fill(255);
    else
      tintColours(
        bytes,
        { targets, wedge: own.wedge, central: own.central, sizeFactor: plan.sizeFactor },
        {
          targets: others,
          wedge: there.wedge,
          central: there.central,
          sizeFactor: beside.plan.sizeFactor,
        },
      );
    colours.needsUpdate = true;
  });
  return null;
}
