import { useEffect, useMemo } from 'react';
import type { Material, Plane } from 'three';
import { letGo } from '../../session/spare.ts';
import { useKit } from '../frame/context.ts';
import { retire } from '../frame/retire.ts';
import { depthOnly } from '../materials/depth-only.ts';
import { freshBone } from '../materials/fresh.ts';
import { type Cap, type Capped, capFace, counters, countOrder } from '../section/caps.ts';
import { QUIET } from '../section/cut/sight.ts';

/** A mesh drawn once more, unseen, for what is drawn after it. */
export interface Pass {
  material: Material;
  order: number;
}

export interface Passes {
  each: readonly Pass[];
  /** The face of the cut for all of them; null while nothing is cut. */
  cap: Cap | null;
}

/** What meshes of one tissue are drawn with besides their own material: marks and a face for a cut; their depth first where
 * they are seen through, or their own far side would show. */
export function usePasses(
  name: Extract<Capped, 'bones' | 'discs'>,
  opacity: number,
  planes: readonly Plane[],
  near: boolean,
): Passes {
  const { palette } = useKit();
  const passes = useMemo((): Passes => {
    const shown = opacity > 0;
    const plane = shown ? planes[0] : undefined;
    const each: Pass[] = [];
    if (plane !== undefined)
      for (const material of counters(planes, false)) each.push({ material, order: countOrder(name) });
    if (shown && opacity < 1) each.push({ material: depthOnly(planes), order: -0.5 });
    const colour = name === 'bones' ? freshBone(palette.bone) : palette.disc.clone();
    if (near) colour.lerp(palette.ground, QUIET);
    return { each, cap: plane === undefined ? null : capFace(name, colour, opacity, plane) };
  }, [name, opacity, planes, near, palette]);
  useEffect(
    () => () => {
      for (const { material } of passes.each) retire(material);
      letGo(passes.cap);
    },
    [passes],
  );
  return passes;
}
