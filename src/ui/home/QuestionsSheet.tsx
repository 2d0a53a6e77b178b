import './home.css';
import { useStore } from 'zustand';
import { questionWords } from '../../content/asides.ts';
import { homeWords } from '../../content/home.ts';
import { L } from '../../content/language.ts';
import { notes } from '../../session/notes.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { OwnQuestions } from './OwnQuestions.tsx';

/** What is worth asking, and the patient's own questions. On paper they stand under the picture. */
export default function QuestionsSheet({ onClose }: { onClose: () => void }) {
  const own = useStore(notes, (all) => all.own);
  return (
    <Sheet title={L.questions} onClose={onClose}>
      <div className="printplace" />
      <ol className="sourced">
        {questionWords().map((question) => (
          <li key={question.ask}>
            <b>{question.ask}</b>
            <br />
            {question.why}
          </li>
        ))}
      </ol>
      <div className="homeform">
        <OwnQuestions />
      </div>
      <section className="printed own">
        <h3>{homeWords().paper.own}</h3>
        <p>{own}</p>
      </section>
    </Sheet>
  );
}
