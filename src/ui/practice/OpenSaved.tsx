import { useState } from 'react';
import { PRACTICE } from '../../content/practice.ts';
import { keep, sessionFrom } from './keep.ts';
import { begin } from './run.ts';

/** More than any session takes: a film or a zip that was chosen by mistake is not read to its end. */
const MOST_BYTES = 4e6;

/** Opens a session that was saved as a file: one that was ended is scored and can be looked back on, another goes on. */
export function OpenSaved() {
  const [refused, refuse] = useState(false);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const saved = file.size > MOST_BYTES ? null : sessionFrom(await file.text());
    refuse(saved === null);
    if (saved === null) return;
    keep(saved);
    await begin(null, { given: saved });
  };
  return (
    <div className="opensaved">
      <label>
        {PRACTICE.open}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => {
            void open(target.files?.[0]);
            // The same file can be chosen again.
            target.value = '';
          }}
        />
      </label>
      {refused ? <p role="alert">{PRACTICE.refused}</p> : null}
    </div>
  );
}
