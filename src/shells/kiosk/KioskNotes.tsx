import { Spared } from '../../scene/frame/Spared.tsx';
import { Loading, TroubleNote } from '../../ui/page/Loading.tsx';
import { PictureLost } from '../../ui/page/PictureLost.tsx';
import { WhenNoticed } from '../../ui/page/WhenNoticed.tsx';
import { countFault } from './counts.ts';

/** A picture that the driver has not given back is no longer waited for. */
function openAnew(): void {
  countFault('webgl');
  location.reload();
}

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
      <PictureLost onLate={openAnew} />
    </Spared>
  </>
);
