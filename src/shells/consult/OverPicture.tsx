import { Spared } from '../../scene/frame/Spared.tsx';
import { FilmsWhenTold } from '../../ui/fluoro/FilmsWhenTold.tsx';
import { WhenSketched } from '../../ui/sketch/WhenSketched.tsx';

/** What stands over the picture: the step's X-rays, and what is drawn by hand. */
export default function OverPicture() {
  return (
    <>
      <Spared>
        <FilmsWhenTold />
      </Spared>
      <Spared>
        <WhenSketched />
      </Spared>
    </>
  );
}
