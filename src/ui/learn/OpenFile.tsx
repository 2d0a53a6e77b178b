import { useRef } from 'react';
import { useStore } from 'zustand';
import { LEARN } from '../../content/learn.ts';
import { openedFile } from './open-file.ts';
import { learn } from './store.ts';

const WORDS = LEARN.file;

/** Opens a set of questions or a lesson from the disk; one with errors is refused, each error with its line and why. */
export function OpenFile() {
  const field = useRef<HTMLInputElement>(null);
  const refused = useStore(learn, (now) => now.refused);
  return (
    <section>
      <h3>{WORDS.title}</h3>
      <p>{WORDS.lead}</p>
      <div className="row">
        <button type="button" className="btn" onClick={() => field.current?.click()}>
          {WORDS.open}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={WORDS.open}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void openedFile(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="alert">
        {refused === null ? null : (
          <>
            <p>
              <b>{refused.name === null ? WORDS.refusedLink : WORDS.refused(refused.name)}</b>
            </p>
            <ul>
              {refused.refused.map(({ line, path, problem }) => (
                <li key={`${line} ${path} ${problem}`}>{WORDS.line(line, path, WORDS.problems[problem])}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
