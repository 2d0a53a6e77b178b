import { L, WORDS } from '../../content/language.ts';
import type { StageText } from '../../content/types.ts';
import type { Aside } from '../../showing/types.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { OptionsSheet } from './OptionsSheet.tsx';
import { SourcedList } from './Sourced.tsx';

/** What a patient can open beside the stage's few words. */
export type SheetName = 'more' | 'risks' | Aside;

interface PatientSheetProps {
  name: SheetName;
  plain: StageText['plain'];
  onClose: () => void;
}

/** One of the patient's sheets. Loaded once the picture stands: the evidence is 12 kB of script that it does not need. */
export default function PatientSheet({ name, plain, onClose }: PatientSheetProps) {
  switch (name) {
    case 'more':
      return (
        <Sheet title={plain.title} onClose={onClose}>
          <SourcedList items={plain.more} />
        </Sheet>
      );
    case 'risks':
      return (
        <Sheet title={L.risks} onClose={onClose}>
          <SourcedList items={plain.risks} />
        </Sheet>
      );
    case 'options':
      return <OptionsSheet voice="plain" onClose={onClose} />;
    case 'questions':
      return (
        <Sheet title={L.questions} onClose={onClose}>
          <ol className="sourced">
            {WORDS.questions.map((question) => (
              <li key={question.ask}>
                <b>{question.ask}</b>
                <br />
                {question.why}
              </li>
            ))}
          </ol>
        </Sheet>
      );
  }
}
