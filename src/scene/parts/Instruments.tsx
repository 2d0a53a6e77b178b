import { Holes } from '../fluoroscopy/Holes.tsx';
import { Balloons } from './Balloons.tsx';
import { Cement } from './Cement.tsx';
import { Syringe } from './Syringe.tsx';
import { Tools } from './Tools.tsx';

/** What is done to the bone, and with what. */
export default function Instruments({ cut }: { cut: boolean }) {
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
