import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const folders: string[] = [];

/** A checkout that is built, in a folder whose name has spaces and other letters. */
function checkout(modules = true, built = true): string {
  const above = mkdtempSync(join(tmpdir(), 'kyphoscope-'));
  chmodSync(above, 0o755);
  folders.push(above);
  const root = join(above, 'Die Wirbelsäule 脊柱');
  for (const folder of [
    'src',
    'models',
    'public',
    'scripts/start',
    'scripts/build',
    ...(built ? ['dist'] : []),
  ])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of [
    'scripts/start.mjs',
    'scripts/lib.mjs',
    'scripts/start/page.mjs',
    'package-lock.json',
    'package.json',
  ])
    cpSync(join(ROOT, file), join(root, file));
  for (const file of ['index.html', 'vite.config.ts']) writeFileSync(join(root, file), '');
  if (built) {
    const page = join(root, 'dist/index.html');
    writeFileSync(page, '<title>the page</title>');
    const later = Date.now() / 1000 + 10;
    utimesSync(page, later, later);
  }
  if (modules) symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return root;
}

const env = (given: Readonly<Record<string, string>>) => ({
  ...process.env,
  BROWSER: 'none',
  PORT: '',
  ...given,
});

const started = (
  root: string,
  given: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [...args, join(root, 'scripts/start.mjs')], {
    env: env(given),
    encoding: 'utf8',
    timeout: 60_000,
    ...NOBODY,
  });

/** One line, no trace, status 1. */
function refused({ status, stderr }: SpawnSyncReturns<string>, line: RegExp): void {
  expect(stderr).toMatch(line);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  expect(status).toBe(1);
}

/** What is served at the address that is printed. */
async function served(
  root: string,
  given: Readonly<Record<string, string>>,
): Promise<[printed: string, page: string]> {
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], { env: env(given), ...NOBODY });
  let printed = '';
  try {
    const address = await new Promise<string>((done, failed) => {
      const more = (text: Buffer) => {
        printed += text;
        const found = /Kyphoscope is at (\S+)/.exec(printed);
        if (found !== null) done(found[1]);
      };
      child.stdout.on('data', more);
      child.stderr.on('data', more);
      child.on('exit', () => failed(new Error(printed)));
    });
    return [printed, await (await fetch(address)).text()];
  } finally {
    child.kill();
  }
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  const root = checkout();

  it('serves a checkout that is built and may not be written to, installed by hand, from any folder, for anybody', async () => {
    chmodSync(root, 0o555);
    const [printed, page] = await served(root, {});
    expect(page).toContain('the page');
    expect(printed).not.toMatch(/Installing|Building|warn|deprecat/i);
    chmodSync(root, 0o755);
    expect(existsSync(join(ROOT, 'node_modules/.installed-lock'))).toBe(false);
  });

  it('says of a port that is none, or taken, that it is', async () => {
    for (const port of ['none', '0', '70000', '80.5', '-1'])
      refused(started(root, { PORT: port }), /^PORT is ".*", which is no port/);
    const other = createServer();
    const port = await new Promise<number>((done) =>
      other.listen(0, 'localhost', () => done((other.address() as { port: number }).port)),
    );
    refused(
      started(root, { PORT: String(port) }),
      new RegExp(`^Port ${port} cannot be used: something else is there`),
    );
    other.close();
  });

  it('tells an old Node that it is too old, before it reads anything that it cannot', () => {
    const old = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"16.20.2"})';
    refused(
      started(root, {}, ['--import', old]),
      /^Kyphoscope needs Node 20\.19 or newer, and this is 16\.20\.2/,
    );
  });

  it('says what it cannot do in a folder that may not be written to', () => {
    for (const [from, line] of [
      [checkout(false), /^Packages must be installed first, and this folder may not be written to/],
      [checkout(true, false), /^The page must be built first, and this folder may not be written to/],
    ] as const) {
      chmodSync(from, 0o555);
      refused(started(from), line);
      chmodSync(from, 0o755);
    }
  });

  it('says within seconds that there is no network, where packages are missing', () => {
    const from = checkout(false);
    chmodSync(from, 0o777);
    const began = Date.now();
    const nowhere = { npm_config_registry: 'http://localhost:9/', npm_config_cache: join(from, 'cache') };
    refused(started(from, nowhere), /^Packages could not be fetched: there is no network/);
    expect(Date.now() - began).toBeLessThan(60_000);
  });
});
