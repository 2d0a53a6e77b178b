import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { version } from '../../../../package.json';
import { OPERATOR as W } from '../../../content/en/operator.ts';
import { LANGUAGE_NAMES } from '../../../content/tongues.ts';
import { counts, FAULTS } from '../counts.ts';
import { useIdle } from '../idle.ts';
import { kiosk } from '../settings/load.ts';
import { voiceFor, voicesHere } from '../speech/voices.ts';
import { CHECKS, type Check } from './checks.ts';
import { kept } from './kept.ts';
import './operator.css';

/** Nobody has touched it for so long: whoever looked after the kiosk has gone. Seconds. */
const LEFT_S = 180;

/** The build is known by its first script's name, which has the hash of what it is made from. */
const build = (): string =>
  /index-([\w-]+)\.js/.exec(
    document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '',
  )?.[1] ?? '';

type Results = Partial<Record<Check, string>>;

/** For whoever looks after it: what it is, how it has been, whether all is well. Numbers only, of this device alone. */
export default function Operator({ onClose }: { onClose: () => void }) {
  useIdle(true, LEFT_S, 0, onClose);
  const { settings, notices, refused } = useStore(kiosk);
  const [results, setResults] = useState<Results>({});
  const [files, setFiles] = useState<string>(W.testing);
  const { visits, faults } = counts();
  useEffect(() => {
    void kept().then((found) =>
      setFiles(found === null ? W.notKept : W.files(found.files, (found.bytes / 1e6).toFixed(1))),
    );
  }, []);
  const test = async () => {
    setResults({});
    for (const name of Object.keys(CHECKS) as Check[]) {
      const told = await Promise.resolve()
        .then(CHECKS[name])
        .then(
          () => W.well,
          (error: unknown) => `✗ ${error instanceof Error ? error.message : String(error)}`,
        );
      setResults((now) => ({ ...now, [name]: told }));
    }
  };
  return (
    <main className="operator" lang="en" dir="ltr">
      <h1>{W.title}</h1>
      <dl>
        <Line name={W.version}>
          {version} {build()}
        </Line>
        <Line name={W.uptime}>{W.minutes(Math.floor(performance.now() / 60_000))}</Line>
        <Line name={W.visits}>{visits}</Line>
        <Line name={W.faults}>
          <ul>
            {FAULTS.filter((fault) => (faults[fault] ?? 0) > 0).map((fault) => (
              <li key={fault}>
                {faults[fault]} × {W.fault[fault]}
              </li>
            ))}
            {FAULTS.every((fault) => (faults[fault] ?? 0) === 0) ? <li>{W.none}</li> : null}
          </ul>
        </Line>
        <Line name={W.kept}>{files}</Line>
        <Line name={W.settings}>
          <ul>
            {refused === null ? null : <li>{W.refused(refused)}</li>}
            {notices.map(({ field, given, problem, used }) => (
              <li key={`${field} ${problem}`}>
                <b>{field}</b> {given === '' ? '' : `“${given}” `}
                {W.problem[problem] ?? problem}
                {used === null ? W.left : W.used(String(used))}
              </li>
            ))}
            {refused === null && notices.length === 0 ? <li>{W.asWritten}</li> : null}
          </ul>
        </Line>
        <Line name={W.voices}>
          <ul>
            {settings.languages.map((language) => (
              <li key={language}>
                {LANGUAGE_NAMES[language].name}: {voiceFor(language, voicesHere())?.name ?? W.noVoice}
              </li>
            ))}
          </ul>
        </Line>
        {(Object.keys(results) as Check[]).map((name) => (
          <Line key={name} name={W.tests[name]}>
            {results[name]}
          </Line>
        ))}
      </dl>
      <div className="row">
        <button type="button" className="btn" onClick={() => void test()}>
          {W.test}
        </button>
        <button type="button" className="btn" onClick={() => location.reload()}>
          {W.reload}
        </button>
        <button type="button" className="btn primary" onClick={onClose}>
          {W.close}
        </button>
      </div>
    </main>
  );
}

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
