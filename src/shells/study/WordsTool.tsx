import { Spared } from '../../scene/frame/Spared.tsx';
import { PartPlace } from '../../ui/parts/PartPlace.tsx';
import { ClinicalWords } from '../../ui/words/ClinicalWords.tsx';

/** The step in exact words, or the part that is looked at. */
export function WordsTool() {
  return (
    <Spared instead={<ClinicalWords />}>
      <PartPlace voice="clinical">
        <ClinicalWords />
      </PartPlace>
    </Spared>
  );
}
