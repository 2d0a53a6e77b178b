import { useStore } from 'zustand';
import { homeWords } from '../../content/home.ts';
import { notes } from '../../session/notes.ts';

/** As much as a page holds. */
const MOST_LETTERS = 1500;

/** What a patient wants to ask and keep: on the page to take home, and on the list of questions. */
export function OwnQuestions() {
  const own = useStore(notes, (all) => all.own);
  return (
    <>
      <label>
        {homeWords().own.label}
        <textarea
          rows={3}
          maxLength={MOST_LETTERS}
          value={own}
          onChange={(event) => notes.setState({ own: event.target.value })}
        />
      </label>
      <p className="soft">{homeWords().own.help}</p>
    </>
  );
}
