import { useState } from 'react';
import { LEARN } from '../../content/learn.ts';
import { type Lesson, type LessonStep, lessonText, withStep } from '../../learn/lessons.ts';
import { saveFile } from '../kit/save-file.ts';
import { AskFields } from './AskFields.tsx';
import { change } from './doing.ts';
import { Pane } from './Pane.tsx';
import { LONGEST_LINK, lessonAddress, packed } from './packed.ts';
import { sceneNow, showScene } from './scene.ts';
import type { Recording } from './store.ts';

const WORDS = LEARN.record;

const record = (lesson: Lesson): void => change({ what: 'record', lesson });

/** A lesson is made: this picture, and what is said to it, one after another; then saved as a file or as a link. */
export function RecordPanel({ recording: { lesson } }: { recording: Recording }) {
  const [said, setSaid] = useState('');
  const { title, steps } = lesson;
  const whole = title.trim() !== '' && steps.length > 0 && steps.every(({ words }) => words.trim() !== '');
  const add = () => {
    record({ ...lesson, steps: [...steps, { ...sceneNow(), words: said }] });
    setSaid('');
  };
  return (
    <Pane title={WORDS.title} where={WORDS.count(steps.length)} about="record">
      <label>
        {WORDS.name}
        <input
          value={title}
          maxLength={120}
          onChange={(event) => record({ ...lesson, title: event.currentTarget.value })}
        />
      </label>
      <label>
        {WORDS.say}
        <textarea
          rows={2}
          value={said}
          maxLength={2000}
          onChange={(event) => setSaid(event.currentTarget.value)}
        />
      </label>
      <div className="row">
        <button type="button" className="btn primary" onClick={add}>
          {WORDS.add}
        </button>
      </div>
      <ol className="made">
        {steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place alone.
          <OneStep key={at} lesson={lesson} step={step} at={at} />
        ))}
      </ol>
      {steps.length === 0 ? null : <Save lesson={lesson} whole={whole} />}
    </Pane>
  );
}

function OneStep({ lesson, step, at }: { lesson: Lesson; step: LessonStep; at: number }) {
  const change = (to: LessonStep) =>
    record({ ...lesson, steps: lesson.steps.map((one, place) => (place === at ? to : one)) });
  const number = at + 1;
  return (
    <li>
      <label>
        {WORDS.words(number)}
        <textarea
          rows={2}
          value={step.words}
          maxLength={2000}
          onChange={(event) => change({ ...step, words: event.currentTarget.value })}
        />
      </label>
      <div className="row">
        <button
          type="button"
          className="btn"
          aria-label={WORDS.showOf(number)}
          onClick={() => void showScene(step)}
        >
          {WORDS.show}
        </button>
        <button
          type="button"
          className="btn"
          aria-label={WORDS.anewOf(number)}
          onClick={() => {
            const { words, ask } = step;
            change({ ...sceneNow(), words, ...(ask === undefined ? {} : { ask }) });
          }}
        >
          {WORDS.anew}
        </button>
        <button
          type="button"
          className="btn"
          aria-label={WORDS.upOf(number)}
          disabled={at === 0}
          onClick={() => record(withStep(lesson, at, -1))}
        >
          {WORDS.up}
        </button>
        <button
          type="button"
          className="btn"
          aria-label={WORDS.removeOf(number)}
          onClick={() => record(withStep(lesson, at, 0))}
        >
          {WORDS.remove}
        </button>
      </div>
      <AskFields step={step} number={number} onChange={change} />
    </li>
  );
}

/** As a file, as a link where it is short enough, or played at once. */
function Save({ lesson, whole }: { lesson: Lesson; whole: boolean }) {
  const [link, setLink] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const makeLink = async () => {
    const address = lessonAddress(await packed(lessonText(lesson)));
    const fits = address.length <= LONGEST_LINK;
    setLink(fits ? address : null);
    setTold(fits ? WORDS.linkMade : WORDS.linkTooLong);
  };
  return (
    <>
      <div className="row">
        <button
          type="button"
          className="btn"
          disabled={!whole}
          onClick={() => saveFile('lesson.json', lessonText(lesson, 1), 'application/json')}
        >
          {WORDS.save}
        </button>
        <button type="button" className="btn" disabled={!whole} onClick={() => void makeLink()}>
          {WORDS.link}
        </button>
        <button
          type="button"
          className="btn"
          disabled={!whole}
          onClick={() => change({ what: 'play', lesson, at: 0 })}
        >
          {WORDS.play}
        </button>
      </div>
      {whole ? null : <p className="soft">{WORDS.notWhole}</p>}
      <p role="status">{told}</p>
      {link === null ? null : (
        <label>
          {WORDS.linkIs}
          <input readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
