import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LESSONS } from '../src/content/en/learn/lessons.ts';
import { readFilm } from '../src/film/read.ts';
import { FilmError } from '../src/film/refusal.ts';
import { lessonText, readDraft, readLesson } from '../src/learn/lessons.ts';
import { readSet } from '../src/learn/read-set.ts';
import { readLog } from '../src/practice/read.ts';
import { parseView } from '../src/session/link/parse-view.ts';
import { readTimeText } from '../src/session/link/time-text.ts';
import { readLink, writeLink } from '../src/session/link/url.ts';
import { allowedOrigins, listenToEmbedder } from '../src/session/outside/embed.ts';
import { isMessage } from '../src/session/screen/channel.ts';
import { DEFAULT_VIEW } from '../src/session/view/view.ts';
import { parseCase } from '../src/sim/case/parse.ts';
import { WRITTEN } from '../src/sim/case/written/readers.ts';
import { reportOf } from '../src/sim/case/written/report/report.ts';
import { dicomOf } from './fixtures/dicom.ts';
import { hostileJson, hostileText, hostileValue, spoilt } from './fixtures/hostile.ts';
import { run } from './fixtures/seed.ts';
import { runs } from './fixtures/share.ts';

/** Of 100,000 in the long run, ten doors each a share; `npm test` knocks 10,000 times. */
const times = (share: number) => run(runs(100_000 * share));

/** No input may take longer, ms of the processor: a film or a report of the most that is read takes a tenth of it. */
const LONGEST_MS = 1000;

const COMMON = Object.getOwnPropertyNames(Object.prototype).sort().join();

/** Reads, in bounded time, and leaves what all objects share as it was. */
function held<T>(read: () => T): T {
  const before = process.cpuUsage();
  const made = read();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
  expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).toBe(COMMON);
  return made;
}

/** A case that was taken is one: read again it is the same, and nothing is found wrong with it. */
function isCase(taken: unknown): void {
  if (taken === null) return;
  const again = parseCase(JSON.parse(JSON.stringify(taken)));
  expect(again.notices).toEqual([]);
  expect(again.case).toEqual(taken);
}

const opens = (link: string): boolean => readLink(link).notices.length === 0;
const LINK =
  '#v=3&T12=shape:crush,loss:0.5,left-path:-40/5/-14/12/2/-6&L1&at=inflate.4&focus=T12&compare=both&vs=L1.treatment:none,-T12,%2BL3,age:80&camera=1,2,3,4,5,6,0,1,0&layers=skin:30,ribs:0&parts=T12:fade&fluoro=off,0,0,body,90,0,body,650,230,1,0,1,bright,continuous,1';
const REPORT =
  'MRI of the spine, 12.03.2024. Findings: wedge compression fracture of T12 with 40 % loss of anterior height, bone marrow oedema, no retropulsion. L1 normal. Impression: acute fracture of T12.';
const LESSON = lessonText(LESSONS[0], 1);

describe('whatever is handed in, nothing throws but what refuses it, and nothing is left behind', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('links', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, spoilt(LINK)), (text) => {
        held(() => readLink(text));
        const { case: made, t, view, other, notices } = held(() => readLink(text, WRITTEN));
        isCase(made);
        isCase(other);
        expect(notices.length).toBeLessThan(100);
        if (made !== null) expect(readLink(writeLink(made, t, view, other)).notices).toEqual([]);
        readTimeText(text);
        allowedOrigins(text);
      }),
      times(0.1),
    );
  });

  it('cases, views, logs of practice and messages between windows, as values of any kind', () => {
    fc.assert(
      fc.property(hostileValue, (value) => {
        held(() => parseCase(value));
        isCase(held(() => parseCase({ ...Object(value), levels: [value], patient: value }, WRITTEN)).case);
        const { view } = held(() => parseView(value, DEFAULT_VIEW));
        expect(parseView(view, DEFAULT_VIEW).notices).toEqual([]);
        held(() => readLog(value));
        held(() => readLog({ version: 1, level: 'L1', mode: 'blind', events: [value] }));
        held(() => isMessage(value));
      }),
      times(0.15),
    );
  });

  it('files of lessons and question sets', () => {
    fc.assert(
      fc.property(fc.oneof(hostileJson, hostileText, spoilt(LESSON)), (text) => {
        for (const read of [readLesson, readDraft, readSet]) held(() => read(text, opens));
      }),
      times(0.2),
    );
  });

  it('reports', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, spoilt(REPORT)), (text) => {
        held(() => reportOf(text));
      }),
      times(0.1),
    );
  });

  it('films', async () => {
    const film = dicomOf({ width: 8, height: 8, pixels: new Uint8Array(128) });
    const refuses = () => Promise.reject(new FilmError('broken'));
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .array(fc.tuple(fc.nat({ max: film.length - 1 }), fc.nat({ max: 255 })), {
          minLength: 1,
          maxLength: 12,
        })
        .map((changes) => {
          const spoiltFilm = Uint8Array.from(film);
          for (const [at, value] of changes) spoiltFilm[at] = value;
          return spoiltFilm;
        }),
      fc.nat({ max: film.length }).map((length) => film.slice(0, length)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        const unpackers = new Proxy({}, { get: () => refuses }) as Parameters<typeof readFilm>[1];
        await readFilm(file, unpackers).catch((error: unknown) => expect(error).toBeInstanceOf(FilmError));
      }),
      times(0.2),
    );
  });

  it('messages from the page around', async () => {
    let hear: (event: unknown) => void = () => {};
    vi.stubGlobal('window', {
      addEventListener: (_: string, listener: (event: unknown) => void) => {
        hear = listener;
      },
    });
    listenToEmbedder('?origins=https://a.example');
    const answers: unknown[] = [];
    const source = { postMessage: (answer: unknown) => answers.push(answer) };
    const call = fc.oneof(
      hostileValue,
      fc.record({
        kyphoscope: fc.constant(1),
        id: fc.oneof(fc.string(), fc.integer()),
        // Not those that wait for a picture.
        call: fc.oneof(
          fc.constantFrom('setTime', 'setView', 'state', 'plan', '__proto__', 'constructor'),
          fc.string(),
        ),
        with: hostileValue,
      }),
    );
    await fc.assert(
      fc.asyncProperty(call, async (data) => {
        answers.length = 0;
        held(() => hear({ origin: 'https://a.example', data, source }));
        held(() => hear({ origin: 'https://b.example', data, source }));
        await new Promise(setImmediate);
        expect(answers.length).toBeLessThanOrEqual(1);
      }),
      times(0.25),
    );
  });

  it('refuses ten megabytes at once', () => {
    for (const text of ['T12='.padEnd(1e7, 'a'), 'a=1&'.repeat(2.5e6), '%'.repeat(1e7)]) {
      const before = process.cpuUsage();
      expect(readLink(text, WRITTEN).notices).toMatchObject([{ field: 'link', problem: 'too-large' }]);
      parseCase(
        { levels: [text, { level: text, fracture: { heightLoss: text } }], patient: { ageYears: text } },
        WRITTEN,
      );
      parseView({ camera: text, layers: text, parts: text, measures: text, fluoro: text }, DEFAULT_VIEW);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(1500);
    }
  });
});
