import { L } from '../../content/language.ts';
import BesideChoice from './BesideChoice.tsx';
import { CompareChoice } from './CompareControls.tsx';
import { HoldButton, TintChoice } from './CompareMore.tsx';
import { DrawingChoice } from './Drawing.tsx';
import { ExplodeSlider } from './Explode.tsx';
import { LayerSliders } from './Layers.tsx';
import { PlaneSliders } from './PlaneControls.tsx';
import { QualityChoice } from './QualityChoice.tsx';
import { SaveAs } from './SaveAs.tsx';
import './picture-tool.css';

/** How the picture is made up: what stands beside it, layers, what is drawn on it, where it is cut. */
export function PictureTool() {
  return (
    <>
      <section className="compare" aria-label={L.compare}>
        <CompareChoice />
        <BesideChoice />
        <HoldButton />
        <TintChoice />
      </section>
      <PlaneSliders />
      <ExplodeSlider />
      <LayerSliders />
      <DrawingChoice />
      <QualityChoice />
      <SaveAs />
    </>
  );
}
