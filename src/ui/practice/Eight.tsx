import { useRef } from 'react';
import { useStore } from 'zustand';
import { PRACTICE } from '../../content/practice.ts';
import { EIGHT, pedicleAfter, pointsOf, testsOf, triesCsv } from '../../practice/eight.ts';
import { PRACTICE_EVIDENCE } from '../../practice/published.ts';
import { saveFile } from '../kit/save-file.ts';
import { Curve } from './Curve.tsx';
import { PlotFiles } from './PlotFiles.tsx';
import { practice } from './store.ts';
import { forgetTries, tries } from './tries.ts';

const WORDS = PRACTICE.eight;

/** Eight pedicles: those of this test, what came of each, and the curve over all tries, which stays on the device. */
export function Eight() {
  const all = useStore(tries);
  const at = useStore(practice, ({ eight }) => eight);
  const drawing = useRef<SVGSVGElement>(null);
  const tests = testsOf(all);
  const whole = all.length % EIGHT === 0;
  // A test that has just been ended is looked at until the next one begins.
  const test = Math.max(0, whole && at?.scored !== true ? tests.length : tests.length - 1);
  const own = tests[test] ?? [];
  return (
    <section className="eight" aria-label={WORDS.title}>
      <h2>
        {WORDS.test(test + 1)}: {WORDS.points(pointsOf(own), own.length)}
      </h2>
      <ol>
        {Array.from({ length: EIGHT }, (_, place) => {
          const { level, side } = pedicleAfter(test * EIGHT + place);
          const point = own[place]?.point;
          return (
            <li
              key={`${level} ${side}`}
              data-point={point}
              aria-current={point === undefined && place === own.length && at !== null ? 'step' : undefined}
            >
              {level} {PRACTICE.sides[side].toLowerCase()} <b>{point ?? PRACTICE.none}</b>
            </li>
          );
        })}
      </ol>
      <Curve ref={drawing} tries={all} />
      <ul className="legend">
        <li>
          <i className="own" /> {WORDS.own}
        </li>
        {WORDS.groups.map((name, group) => (
          <li key={name}>
            <i className={`other of-${group}`} /> {name}
          </li>
        ))}
      </ul>
      <p className="note">
        {WORDS.note} <small>{PRACTICE_EVIDENCE['uchiyama2022-eight'].source}</small>
      </p>
      <p className="note">
        {WORDS.real} <small>{PRACTICE_EVIDENCE['romem2024-curve'].source}</small>
      </p>
      {all.length === 0 ? null : (
        <div className="row">
          <button
            type="button"
            className="btn"
            onClick={() => saveFile('eight-pedicles.csv', triesCsv(all), 'text/csv')}
          >
            {PRACTICE.csv}
          </button>
          <PlotFiles of={drawing} name="eight-pedicles" />
          <button type="button" className="btn quiet" onClick={forgetTries}>
            {WORDS.forget}
          </button>
        </div>
      )}
      <p className="note">{PRACTICE.kept}</p>
    </section>
  );
}
