import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanMeasures } from '../src/sim/report.ts';
import { STAGES } from '../src/sim/stages/stages.ts';

const ROOT = resolve(import.meta.dirname, '..');

function simulate(argument: string, input = '') {
  const done = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/simulate.ts', argument],
    {
      cwd: ROOT,
      input,
      encoding: 'utf8',
    },
  );
  return { status: done.status, out: done.stdout, said: done.stderr };
}

function fileWith(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'kyphoscope-')), 'case.json');
  writeFileSync(path, text);
  return path;
}

describe('npm run simulate', () => {
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
    expect(Object.keys(filled.leakMl)).toEqual(['B', 'S', 'C', 'D']);
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

  it.each([
    ['broken JSON', '{'],
    ['a list', '[1]'],
    ['nothing', ''],
  ])('refuses %s: exit 2, a message, nothing on standard output', (_name, text) => {
    const { status, out, said } = simulate(fileWith(text));
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(said).toMatch(/^simulate: .{10}/);
  });

  it('refuses a file that is not there', () => {
    expect(simulate('no-such-case.json')).toMatchObject({ status: 2, out: '' });
  });
});
