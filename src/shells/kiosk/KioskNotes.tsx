import { Spared } from '../../scene/frame/Spared.tsx';
import { Loading, TroubleNote } from '../../ui/page/Loading.tsx';
import { PictureLost } from '../../ui/page/PictureLost.tsx';
import { WhenNoticed } from '../../ui/page/WhenNoticed.tsx';

/** What the page says of itself, in the language that is spoken: what is awaited, could not be used, is missing or was lost. */
export const KioskNotes = () => (
  <>
    <Spared>
      <Loading />
    </Spared>
    <Spared>
      <WhenNoticed />
    </Spared>
    <Spared>
      <TroubleNote stranger />
    </Spared>
    <Spared>
      <PictureLost kiosk />
    </Spared>
  </>
);
