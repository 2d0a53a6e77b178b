import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { fluoroStore } from '../../fluoro/store.ts';
import { Holes } from '../fluoroscopy/Holes.tsx';
import { Balloons } from './Balloons.tsx';
import { Cement } from './Cement.tsx';
import { Syringe } from './Syringe.tsx';
import { Tools } from './Tools.tsx';

/** What is done to a bone, and with what; the pump is at the one that is looked at. */
export default function Instruments({ cut, focused }: { cut: boolean; focused: boolean }) {
  const invalidate = useThree((three) => three.invalidate);
  // X-rays that were taken before this came are taken again.
  useEffect(() => {
    fluoroStore.setState(({ come }) => ({ come: come + 1 }));
    invalidate();
  }, [invalidate]);
  return (
    <>
      <Balloons />
      <Cement cut={cut} />
      <Tools />
      {focused ? <Syringe /> : null}
      <Holes />
    </>
  );
}
