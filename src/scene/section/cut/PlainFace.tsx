import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { Color } from 'three';
import { useKit } from '../../frame/context.ts';
import type { Palette } from '../../frame/tokens.ts';
import { freshBone } from '../../materials/fresh.ts';
import { type Capped, capFace, countOrder } from '../caps.ts';
import { type FacesProps, QUIET } from './sight.ts';
import { FACE_AFTER, NEARER_MM } from './within.ts';

/** Marrow with its fat, as cancellous.ts mixes them in the mean, and how much of what is seen of both is bone; linear. */
const MARROW = new Color(0.45, 0.217, 0.128);
const STRUTS = 0.34;

const toneOf = ({ bone, ground }: Palette): Color =>
  MARROW.clone().lerp(freshBone(bone), STRUTS).lerp(ground, QUIET);

interface PlainFaceProps extends FacesProps {
  /** Of which tissue's marks it fills. */
  name: Capped;
}

/** The mean tone of cancellous bone within the cortex of bones that only stand round the picture, where the trabeculae of all of
 * them would cost as much again as the whole picture. */
export function PlainFace({ name, plane, opacity, shown }: PlainFaceProps) {
  const { palette } = useKit();
  const invalidate = useThree((three) => three.invalidate);
  const cap = useMemo(() => {
    const made = capFace(name, toneOf(palette), opacity, plane, NEARER_MM);
    made.mesh.renderOrder = countOrder(name) + FACE_AFTER;
    return made;
  }, [name, palette, opacity, plane]);
  useEffect(() => {
    invalidate();
    return () => cap.dispose();
  }, [cap, invalidate]);
  return <primitive object={cap.mesh} visible={shown} dispose={null} />;
}
