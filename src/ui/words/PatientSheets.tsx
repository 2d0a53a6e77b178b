import { lazy, Suspense } from 'react';
import { asideWords } from '../../content/asides.ts';
import { L, plainStages } from '../../content/language.ts';
import type { Sourced } from '../../content/types.ts';
import { again } from '../../session/load/again.ts';
import type { ConsultPage } from '../../session/view/view.ts';
import { useStage } from '../kit/hooks.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { Events } from './Events.tsx';
import { OptionsSheet } from './OptionsSheet.tsx';
import { PainChart } from './PainChart.tsx';
import { SeeXray } from './SeeXray.tsx';
import { SourcedList } from './Sourced.tsx';

const DecideSheet = lazy(again(() => import('../decide/DecideSheet.tsx')));
const MattersSheet = lazy(again(() => import('../decide/MattersSheet.tsx')));
const TeachSheet = lazy(again(() => import('../decide/TeachSheet.tsx')));
const AboutSheet = lazy(again(() => import('../decide/AboutSheet.tsx')));
const HomeSheet = lazy(again(() => import('../home/HomeSheet.tsx')));
const QuestionsSheet = lazy(again(() => import('../home/QuestionsSheet.tsx')));

const said = (items: readonly Sourced[] = []): string[] => items.map(({ text }) => text);

/** Sheets with a script of their own. */
const OWN_SHEETS = {
  decide: DecideSheet,
  matters: MattersSheet,
  teach: TeachSheet,
  about: AboutSheet,
  home: HomeSheet,
  questions: QuestionsSheet,
} as const;

/** What a patient can open beside the stage's few words. */
export type SheetName = Exclude<ConsultPage, 'match' | 'film' | 'steps'>;

interface PatientSheetProps {
  name: SheetName;
  onClose: () => void;
}

/** One of the patient's sheets. Loaded once the picture stands: what they say and its evidence are script that it does not need. */
export default function PatientSheet({ name, onClose }: PatientSheetProps) {
  const aside = useStage(asideWords())?.words;
  const title = useStage(plainStages())?.words.title ?? '';
  switch (name) {
    case 'more':
      return (
        <Sheet title={title} onClose={onClose}>
          <div className="printplace" />
          <SourcedList items={aside?.more ?? []} />
          <SeeXray words={said(aside?.more)} />
        </Sheet>
      );
    case 'risks':
      return (
        <Sheet title={L.risks} onClose={onClose}>
          <SourcedList items={aside?.risks ?? []} />
          <SeeXray words={said(aside?.risks)} />
          <Events voice="plain" onWatch={onClose} />
        </Sheet>
      );
    case 'pain':
      return (
        <Sheet title={L.pain} onClose={onClose}>
          <PainChart voice="plain" />
        </Sheet>
      );
    case 'decide':
    case 'matters':
    case 'teach':
    case 'about':
    case 'questions':
    case 'home': {
      const Own = OWN_SHEETS[name];
      return (
        <Suspense fallback={null}>
          <Own onClose={onClose} />
        </Suspense>
      );
    }
    case 'options':
      return <OptionsSheet voice="plain" onClose={onClose} />;
  }
}
