import { Spared } from '../../scene/frame/Spared.tsx';
import Printed from '../../scene/overlay/Printed.tsx';
import { FilmsWhenTold } from '../../ui/fluoro/FilmsWhenTold.tsx';
import { WhenSketched } from '../../ui/sketch/WhenSketched.tsx';

/** What stands over the picture: the step's X-rays, what is drawn by hand, and on paper its copy. */
export default function OverPicture() {
  return (
    <>
      <Printed />
      <Spared>
        <FilmsWhenTold />
      </Spared>
      <Spared>
        <WhenSketched />
      </Spared>
    </>
  );
}
