import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { oneFile } from '../scripts/one-file.ts';
import { LEAK_TYPES } from '../src/sim/cement/leak-types.ts';
import type { PlanMeasures } from '../src/sim/report.ts';
import { STAGES } from '../src/sim/stages/stages.ts';

const ROOT = resolve(import.meta.dirname, '..');

let program = '';
beforeAll(async () => {
  program = await oneFile('scripts/simulate.ts', 'simulate');
});

/** Runs it with these arguments and that on standard input; many lines as `tsx` runs it, since they start processes of their
 * own. */
function simulate(args: string | readonly string[], input: string | Uint8Array = '') {
  const given = [args].flat();
  const ran = given.includes('--lines') ? ['--import', 'tsx', 'scripts/simulate.ts'] : [program];
  const done = spawnSync(process.execPath, [...ran, ...given], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { status: done.status, out: done.stdout, said: done.stderr };
}

function fileWith(content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'kyphoscope-')), 'case.json');
  writeFileSync(path, content);
  return path;
}

/** Not what a terminal would obey, not where in our code it happened, and no more than a page or two. */
function plainly(said: string): void {
  expect(said.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  expect(said).not.toMatch(/\bat .*\.ts|node:internal/);
  expect(said.length).toBeLessThan(10_000);
}

describe('npm run simulate', { timeout: 300_000 }, () => {
  it('answers the default case with one JSON object of the documented form', () => {
    const { status, out, said } = simulate('-', '{}');
    expect(said).toBe('');
    expect(status).toBe(0);
    const answer = JSON.parse(out) as PlanMeasures;
    expect(answer.stages.map((stage) => stage.id)).toEqual(STAGES);
    const broken = answer.stages[1];
    expect(broken.t).toBe(2);
    expect(broken.lossFraction).toBeCloseTo(0.4, 3);
    expect(broken.heightsMm.anterior).toBeCloseTo(0.6 * answer.healthy.heightsMm.anterior, 1);
    const filled = answer.stages[10];
    expect(filled).toMatchObject({ id: 'cement', cementMl: 4.8 });
    expect(Object.keys(filled.leakMl)).toEqual(LEAK_TYPES);
    expect(Object.keys(filled.clearancesMm ?? {}).sort()).toEqual([
      'anterior',
      'inferior',
      'lateral',
      'medial',
      'superior',
    ]);
    expect(answer.stages[8].balloonPressureKpa).toBeGreaterThan(100);
    expect(answer.healthy.depthMm).toBeGreaterThan(25);
  });

  it('takes the nearest valid value and warns, on the answer and on standard error', () => {
    const { status, out, said } = simulate(fileWith('{"fracture":{"heightLoss":3},"colour":"red"}'));
    expect(status).toBe(0);
    expect(said).toContain('fracture.heightLoss');
    expect(said).toContain('colour');
    const answer = JSON.parse(out) as PlanMeasures;
    expect(answer.case.levels[0].fracture.heightLoss).toBe(0.9);
    expect(answer.warnings).toContainEqual(
      expect.objectContaining({ id: 'input', field: 'fracture.heightLoss', used: 0.9 }),
    );
  });

  it('measures every bone of a case of several, and the operation as a whole', () => {
    const given = { levels: ['T12', { level: 'L1', treatment: 'none' }, 'L3'] };
    const { status, out } = simulate('-', JSON.stringify(given));
    expect(status).toBe(0);
    expect(out.length).toBeLessThan(100_000);
    const answer = JSON.parse(out) as PlanMeasures;
    expect(answer.focus).toBe('L3');
    expect(answer.levels.map(({ level }) => level)).toEqual(['T12', 'L1', 'L3']);
    for (const stage of answer.stages) {
      expect(stage.levels.map(({ level }) => level)).toEqual(['T12', 'L1', 'L3']);
      const { level: _level, ...looked } = stage.levels[2];
      expect(stage).toMatchObject(looked);
    }
    const last = answer.stages.at(-1);
    expect(last?.levels.map(({ cementMl }) => cementMl > 0)).toEqual([true, false, true]);
  });

  const ONE = '{"fracture":{"level":"T8"},"colour":"grün"}';
  it.each([
    ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${ONE}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${ONE}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${ONE}`, 'utf16le').swap16()],
  ])('reads %s', (_name, bytes) => {
    const { status, out, said } = simulate(fileWith(bytes));
    expect(status).toBe(0);
    expect((JSON.parse(out) as PlanMeasures).focus).toBe('T8');
    expect(said).toContain('colour: grün is unknown');
  });

  it.each(['S1', 'C7', 'T13', 'xx'])(
    'refuses %s, in both forms: exit 2, its name, nothing on standard output',
    (level) => {
      for (const given of [
        { fracture: { level } },
        { levels: [{ level }] },
        { levels: ['L1', level] },
        { levels: level },
      ]) {
        const { status, out, said } = simulate('-', JSON.stringify(given));
        expect([status, out]).toEqual([2, '']);
        expect(said).toMatch(new RegExp(`^simulate: [^\\n]*\\b${level}\\b[^\\n]*\\n$`));
      }
    },
  );

  it.each([
    ['broken JSON', '{'],
    ['a list', '[1]'],
    ['nothing', ''],
    ['JSON 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['JSON 100,000 deep that is not closed', '{"a":'.repeat(100_000)],
    ['what a terminal obeys', '\u001b]0;evil\u0007\u001b[2J{'],
    ['zeros', new Uint8Array(1000)],
    ['50 MB', new Uint8Array(50e6).fill(32)],
  ])('refuses %s: exit 2, one line, nothing on standard output', (_name, content) => {
    const { status, out, said } = simulate(fileWith(content));
    expect([status, out]).toEqual([2, '']);
    expect(said).toMatch(/^simulate: [^\n]{10,}\n$/);
    plainly(said);
  });

  it.each([
    ['a case 100,000 deep', `{"levels":["L1"],"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['numbers without end', '{"patient":{"ageYears":1e999,"statureCm":-1e999}}'],
    [
      '200,000 keys that are none',
      JSON.stringify(Object.fromEntries(Array.from({ length: 200_000 }, (_, n) => [`key${n}`, n]))),
    ],
    [
      'keys and values that a terminal obeys',
      '{"\\u001b[2J":"\\u001b]0;evil\\u0007","patient":{"sex":"\\u202e\\u001b[31m"}}',
    ],
  ])('takes %s as the nearest valid case, in few and plain words', (_name, text) => {
    const { status, out, said } = simulate(fileWith(text));
    expect(status).toBe(0);
    plainly(said);
    expect(out.length).toBeLessThan(100_000);
    expect((JSON.parse(out) as PlanMeasures).warnings.some(({ id }) => (id as string) === 'input')).toBe(
      true,
    );
  });

  it('tells how it is used when asked', () => {
    const { status, out, said } = simulate('--help');
    expect([status, said]).toEqual([0, '']);
    expect(out).toContain('--lines');
  });

  it('refuses what is no file, or no argument', () => {
    for (const args of [
      'no-such-case.json',
      tmpdir(),
      [],
      ['a', 'b'],
      ['--lines'],
      ['--lines', 'no-such-case.json'],
      ['--lines', tmpdir()],
    ]) {
      const { status, out, said } = simulate(args);
      expect([status, out], String(args)).toEqual([2, '']);
      plainly(said);
    }
  });
});

describe('npm run simulate -- --lines', { timeout: 300_000 }, () => {
  it('answers a case a line, in order, with an error in the place of one that cannot be answered', () => {
    const given = [
      '{"levels":["T12","L1"]}',
      '',
      '{"fracture":{"level":"S1"}}',
      'rubbish \u001b[2J',
      '   ',
      ...['T8', 'L2', 'T5', 'L5'].map((level) => JSON.stringify({ fracture: { level } })),
    ].join('\r\n');
    const { status, out, said } = simulate(['--lines', '-'], given);
    expect(status).toBe(2);
    expect(said).toBe('simulate: 2 of 7 lines could not be answered; each has an error in its place\n');
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toHaveLength(7);
    expect(answers[1]).toEqual({ error: expect.stringContaining('S1'), line: 3 });
    expect(answers[2]).toEqual({ error: expect.stringContaining('JSON'), line: 4 });
    expect([0, 3, 4, 5, 6].map((at) => answers[at].focus)).toEqual(['L1', 'T8', 'L2', 'T5', 'L5']);
  });

  it('answers each line as it would the case alone, whatever it is encoded in', () => {
    const alone = simulate('-', '{"fracture":{"level":"T8"}}').out;
    const bytes = Buffer.from('\uFEFF{"fracture":{"level":"T8"}}\n', 'utf16le');
    expect(simulate(['--lines', fileWith(bytes)])).toEqual({ status: 0, out: alone, said: '' });
  });

  it('ends quietly when its reader has had enough', async () => {
    const worker = spawn(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'scripts/simulate.ts', '--lines', fileWith('{}\n'.repeat(2000))],
      { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let said = '';
    worker.stderr.on('data', (text) => {
      said += text;
    });
    await once(worker.stdout, 'data');
    worker.stdout.destroy();
    const [code] = await once(worker, 'exit');
    expect([code, said]).toEqual([0, '']);
  });
});
