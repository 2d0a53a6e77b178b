import { Syringe } from './Syringe.tsx';
import { Tools } from './Tools.tsx';

/** All that the operator's hands bring: loaded when the first of it comes into the picture. */
export default function Instruments() {
  return (
    <>
      <Tools />
      <Syringe />
    </>
  );
}
