import { useId, useState } from 'react';
import { reportWords } from '../../content/report.ts';
import { forgetNotes } from '../../session/notes.ts';
import { changeCase } from '../../session/open.ts';
import { session } from '../../session/store.ts';
import { MOST_LEVELS } from '../../sim/case/case.ts';
import { caseOfReport, type Stated, type Statement } from '../../sim/case/written/report/case-of.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { readText, type TextRead } from './read-report.ts';
import './report.css';

/** A report is typed or pasted, read on the device, and shown line by line to be checked before it is used. */
export default function ReportSheet({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const [read, setRead] = useState<TextRead | null>(null);
  const field = useId();
  return (
    <Sheet title={reportWords().title} onClose={onClose}>
      <form
        className="report"
        onSubmit={(event) => {
          event.preventDefault();
          setRead(readText(text));
        }}
      >
        <label htmlFor={field}>{reportWords().field}</label>
        <p className="soft" id={`${field}-hint`}>
          {reportWords().hint}
        </p>
        <textarea
          id={field}
          aria-describedby={`${field}-hint`}
          rows={6}
          value={text}
          spellCheck={false}
          onChange={(event) => {
            setText(event.target.value);
            setRead(null);
          }}
        />
        <button type="submit" className="btn primary" disabled={text.trim() === ''}>
          {reportWords().read}
        </button>
      </form>
      <div role="status">{read === null ? null : <Found read={read} onDone={onClose} />}</div>
    </Sheet>
  );
}

const keyOf = ({ level }: Stated, { name }: Statement): string => `${level} ${name}`;

/** What is ticked to begin with: all that the report is sure of. */
const sureOf = (bones: readonly Stated[]): ReadonlySet<string> =>
  new Set([
    ...bones.filter(({ sure }) => sure).map(({ level }) => level),
    ...bones.flatMap((bone) => bone.says.filter(({ sure }) => sure).map((one) => keyOf(bone, one))),
  ]);

function Found({ read, onDone }: { read: TextRead; onDone: () => void }) {
  const { bones, refused, asks } = read;
  const [ticked, setTicked] = useState(() => sureOf(bones));
  const tick = (key: string) =>
    setTicked((now) => new Set(now.has(key) ? [...now].filter((other) => other !== key) : [...now, key]));
  const chosen = bones.filter(({ level }) => ticked.has(level));
  const use = () => {
    const made = caseOfReport(session.getState().case, chosen, (bone, one) => ticked.has(keyOf(bone, one)));
    if (made === null) return;
    session.setState(({ view }) => ({ asking: false, notices: [], view: { ...view, focus: null } }));
    forgetNotes();
    void changeCase(made);
    onDone();
  };
  return (
    <section className="found" aria-label={reportWords().found}>
      {bones.length === 0 ? (
        <p>{reportWords().nothing}</p>
      ) : (
        <>
          <h3>{reportWords().found}</h3>
          <p className="soft">{reportWords().check}</p>
          {bones.map((bone) => (
            <fieldset key={bone.level}>
              <legend>
                <Tick checked={ticked.has(bone.level)} onChange={() => tick(bone.level)}>
                  <b>{reportWords().bone(bone.level)}</b>
                  {bone.sure ? null : <i>{reportWords().unsure}</i>}
                </Tick>
              </legend>
              {bone.says.map((one) => (
                <Tick
                  key={one.name}
                  checked={ticked.has(keyOf(bone, one))}
                  onChange={() => tick(keyOf(bone, one))}
                  disabled={!ticked.has(bone.level)}
                >
                  {reportWords().names[one.name]} <q>{one.words}</q>
                  {one.sure ? null : <i>{reportWords().unsure}</i>}
                </Tick>
              ))}
            </fieldset>
          ))}
        </>
      )}
      {refused.length === 0 && asks.length === 0 && chosen.length <= MOST_LEVELS ? null : (
        <div className="questions">
          <h3>{reportWords().questions}</h3>
          <ul>
            {chosen.length > MOST_LEVELS ? <li>{reportWords().tooMany}</li> : null}
            {refused.map(({ text, why }) => (
              <li key={text}>{reportWords().refused(text, why)}</li>
            ))}
            {asks.map(({ level, words, why, at }) => (
              <li key={`${at[0]} ${why}`}>
                {level === null ? null : <b>{level} </b>}
                <q>{words}</q>: {reportWords().asks[why]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {bones.length === 0 ? null : (
        <button
          type="button"
          className="btn primary"
          onClick={use}
          disabled={chosen.length === 0 || chosen.length > MOST_LEVELS}
        >
          {reportWords().use(chosen.length)}
        </button>
      )}
    </section>
  );
}

interface TickProps {
  checked: boolean;
  onChange: () => void;
  disabled?: boolean;
  children: React.ReactNode;
}

function Tick({ checked, onChange, disabled = false, children }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} onChange={onChange} disabled={disabled} />
      <span>{children}</span>
    </label>
  );
}
