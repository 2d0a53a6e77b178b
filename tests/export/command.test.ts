import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { validateBytes } from 'gltf-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { oneFile } from '../../scripts/one-file.ts';
import { FORMATS } from '../../src/session/saving.ts';

const ROOT = resolve(import.meta.dirname, '../..');

let program = '';
beforeAll(async () => {
  program = await oneFile('scripts/export.ts', 'export');
});

function exported(args: readonly string[], input = '{}') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: ROOT,
    input,
    maxBuffer: 1e8,
  });
  return { status, out: new Uint8Array(stdout), said: stderr.toString() };
}

describe('npm run export', { timeout: 300_000 }, () => {
  it('writes a file, or to standard output, and says nothing', async () => {
    const { status, out, said } = exported([
      '-',
      '--at',
      'inflate',
      '--as',
      'glb',
      '--level',
      'L1',
      '--out',
      '-',
    ]);
    expect({ status, said }).toEqual({ status: 0, said: '' });
    expect((await validateBytes(out)).issues.messages).toEqual([]);
  });

  it('writes STL as a file for each part into a folder that it makes', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'kyphoscope-')), 'made');
    expect(exported(['-', '--as', 'stl', '--level', 'l1', '--out', folder]).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      'cement-L1-left.stl',
      'cement-L1-right.stl',
      'vertebra-L1.stl',
    ]);
  });

  it.each([
    [[], 'one case is needed'],
    [['-', '--as', 'glb'], '--out is needed'],
    [['-', '--as', 'obj', '--out', 'x'], `obj is no form: ${FORMATS.join(', ')} are`],
    [['-', '--as', 'glb', '--out', 'x', '--level', 'T13'], 'T13 is no bone of the column'],
    [['-', '--as', 'glb', '--out', 'x', '--speed'], "Unknown option '--speed'"],
    [['nowhere.json', '--as', 'glb', '--out', 'x'], 'it is not there'],
    [['-', '--as', 'csv', '--at', 'inflate', '--out', '-'], 'csv holds all stages'],
    [['-', '--as', 'glb', '--at', 'inflat\u001b[31m', '--out', '-'], 'is no time of this case: healthy, '],
    [['-', '--as', 'glb', '--out', '/nowhere/x.glb'], '/nowhere/x.glb has no folder'],
  ])('refuses %j in one line, exit 2', (args, why) => {
    const { status, out, said } = exported(args);
    expect(status).toBe(2);
    expect(out).toHaveLength(0);
    expect(said).toContain(why);
    expect(said.trimEnd().split('\n')).toHaveLength(1);
    expect(said.trimEnd()).not.toMatch(/\p{Cc}/u);
  });

  it('refuses a bone as `simulate` does', () => {
    const refused = exported(['-', '--as', 'json', '--out', '-'], '{"levels":["S1"]}');
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.said).toContain('S1 cannot be done here');
  });

  it('tells how it is called', () => {
    const { status, out } = exported(['--help']);
    expect(status).toBe(0);
    for (const option of ['--as', '--out', '--at', '--level', '--part'])
      expect(new TextDecoder().decode(out)).toContain(option);
  });
});
