import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { fluoroStore } from '../../fluoro/store.ts';
import { Holes } from '../fluoroscopy/Holes.tsx';
import { Balloons } from './Balloons.tsx';
import { Cement } from './Cement.tsx';
import { Syringe } from './Syringe.tsx';
import { Tools } from './Tools.tsx';

/** What is done to the bone, and with what. */
export default function Instruments({ cut }: { cut: boolean }) {
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
      <Syringe />
      <Holes />
    </>
  );
}
