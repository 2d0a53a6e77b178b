import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isNight, look } from '../../deploy/kiosk/night.mjs';
import { serve } from '../../deploy/kiosk/serve.mjs';
import { readSettings } from '../../src/shells/kiosk/settings/settings.ts';

const DEPLOY = resolve(import.meta.dirname, '../../deploy/kiosk');
const room = mkdtempSync(join(tmpdir(), 'deploy-'));
afterAll(() => rmSync(room, { recursive: true }));

describe('the file server', () => {
  let server: Server;
  let alive = 0;
  beforeAll(async () => {
    const folder = join(room, 'page');
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<html>');
    writeFileSync(join(folder, 'assets', 'a-1.js'), 'one');
    writeFileSync(join(folder, '.hidden'), 'secret');
    writeFileSync(join(room, 'secret'), 'secret');
    server = await serve(folder, 0, () => {
      alive++;
    });
  });
  afterAll(() => server.close());

  // fetch would tidy the address up before it is sent.
  const ask = (path: string, method = 'GET') =>
    new Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }>((done, fail) => {
      const { port } = server.address() as AddressInfo;
      request({ host: '127.0.0.1', port, path, method, agent: false }, (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (piece: string) => {
          body += piece;
        });
        answer.on('end', () => done({ status: answer.statusCode ?? 0, body, headers: answer.headers }));
      })
        .on('error', fail)
        .end();
    });

  it('gives the page, and says what of it never changes', async () => {
    const page = await ask('/?shell=kiosk');
    expect(page).toMatchObject({ status: 200, body: '<html>' });
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    expect((await ask('/assets/a-1.js')).headers['cache-control']).toMatch(/immutable/);
  });

  it('gives nothing from outside the page’s folder, nor what is hidden in it', async () => {
    for (const path of [
      '/../secret',
      '/%2e%2e/secret',
      '/assets/..%2f..%2fsecret',
      '/.hidden',
      '/%00',
      '/%',
      '/assets',
    ])
      expect((await ask(path)).status, path).toBe(404);
  });

  it('hears that the page is alive, and takes nothing else', async () => {
    expect((await ask('/alive', 'POST')).status).toBe(204);
    expect((await ask('/index.html', 'POST')).status).toBe(405);
    expect((await ask('/index.html', 'DELETE')).status).toBe(405);
    expect(alive).toBe(1);
  });
});

describe('the watchdog', () => {
  const mark = join(room, 'alive');
  const told = join(room, 'told');
  /** Stands for systemctl: the screen runs, since so many seconds, or does not. */
  const watch = (saidS: number | null, upS: number, active = true): boolean => {
    rmSync(told, { force: true });
    rmSync(mark, { force: true });
    if (saidS !== null) {
      writeFileSync(mark, '');
      const at = Date.now() / 1000 - saidS;
      utimesSync(mark, at, at);
    }
    const systemctl = join(room, 'systemctl');
    writeFileSync(
      systemctl,
      `#!/bin/sh\ncase $1 in is-active) exit ${active ? 0 : 3};; show) echo 100000000;; restart) echo "$2" >${told};; esac\n`,
    );
    chmodSync(systemctl, 0o755);
    const uptime = join(room, 'uptime');
    writeFileSync(uptime, `${100 + upS}.25 1.00\n`);
    const { status, stderr } = spawnSync(join(DEPLOY, 'watchdog.sh'), {
      env: { ...process.env, ALIVE: mark, SYSTEMCTL: systemctl, UPTIME: uptime },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return existsSync(told) && readFileSync(told, 'utf8') === 'kyphoscope-screen.service\n';
  };

  it('starts the screen again when its page has said nothing for a minute', () => {
    expect(watch(61, 500)).toBe(true);
    expect(existsSync(mark), 'the old mark is gone: the new page has its minute').toBe(false);
    expect(watch(null, 61)).toBe(true);
  });

  it('leaves it alone while it is well, has just begun, or was stopped', () => {
    expect(watch(20, 500)).toBe(false);
    expect(watch(null, 30)).toBe(false);
    expect(watch(500, 30)).toBe(false);
    expect(watch(500, 500, false)).toBe(false);
    // A clock put back: the mark is from tomorrow.
    expect(watch(-86_400, 500)).toBe(false);
  });
});

describe('the night', () => {
  const file = join(room, 'night.json');
  const mark = join(room, 'night');
  /** What is done at a time of day, by a machine whose screen runs or not. */
  const done = (night: unknown, time: string, active = true): string[] => {
    writeFileSync(file, typeof night === 'string' ? JSON.stringify({ night }) : '{"night"');
    const said: string[] = [];
    look({
      file,
      mark,
      now: new Date(`2026-01-15T${time}:00`),
      run: (_, given) => {
        if (given[0] === 'is-active') return active;
        said.push(given[0] === '-c' ? 'blank' : given[0]);
        return true;
      },
    });
    return said;
  };

  it('begins and ends at its times, over midnight too, and never without any', () => {
    const at = (hours: string) =>
      [0, 390, 389, 720, 1199, 1200, 1439].map((minute) => Number(isNight(hours, minute))).join('');
    expect(at('20:00-06:30')).toBe('1010011');
    expect(at('06:30-20:00')).toBe('0101100');
    for (const none of ['', '8pm', '20:00', '24:00-06:00', '20:00-20:00'])
      expect(at(none), none).toBe('0000000');
  });

  it('stops the screen once, darkens the monitor, and brings it back in the morning', () => {
    expect(done('20:00-06:30', '19:59')).toEqual([]);
    expect(done('20:00-06:30', '20:00')).toEqual(['stop', 'blank']);
    expect(done('20:00-06:30', '03:00')).toEqual([]);
    expect(done('20:00-06:30', '06:30')).toEqual(['start']);
    expect(done('20:00-06:30', '06:31')).toEqual([]);
  });

  it('leaves a screen alone that somebody stopped; hours that are taken away in the night end it', () => {
    expect(done('20:00-06:30', '21:00', false)).toEqual([]);
    expect(done('20:00-06:30', '06:30', false)).toEqual([]);
    expect(done('20:00-06:30', '21:00')).toEqual(['stop', 'blank']);
    expect(done(null, '21:01')).toEqual(['start']);
  });
});

describe('the installer', () => {
  const root = join(room, 'root');
  const page = join(room, 'built');
  const install = (folder: string) =>
    spawnSync(join(DEPLOY, 'install.sh'), [folder], {
      env: { ...process.env, ROOT: root },
      encoding: 'utf8',
    });
  const at = (path: string) => join(root, path);

  beforeAll(() => {
    mkdirSync(join(page, 'models'), { recursive: true });
    for (const name of ['index.html', 'offline.js', 'models/manifest.json'])
      writeFileSync(join(page, name), 'one');
    writeFileSync(join(page, 'kiosk.json'), readFileSync('public/kiosk.json'));
  });

  it('refuses what is no built page, and says what it lacks', () => {
    const { status, stderr } = install(room);
    expect(status).toBe(1);
    expect(stderr).toContain('has no index.html');
  });

  it('puts page, settings, policies and units in their places', () => {
    expect(install(page)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(at('opt/kyphoscope/page/index.html'), 'utf8')).toBe('one');
    expect(readlinkSync(at('opt/kyphoscope/page/kiosk.json'))).toBe('/etc/kyphoscope/kiosk.json');
    const { settings, notices } = readSettings(readFileSync(at('etc/kyphoscope/kiosk.json'), 'utf8'));
    expect(settings.watched).toBe(true);
    expect(notices).toEqual([]);
    for (const name of [
      'server.service',
      'screen.service',
      'watchdog.service',
      'watchdog.timer',
      'night.timer',
    ])
      expect(existsSync(at(`etc/systemd/system/kyphoscope-${name}`)), name).toBe(true);
    const policies = JSON.parse(readFileSync(at('etc/chromium/policies/managed/kyphoscope.json'), 'utf8'));
    expect(policies).toMatchObject({
      URLBlocklist: ['*'],
      DeveloperToolsAvailability: 2,
      PrintingEnabled: false,
    });
  });

  it('run again brings the newer page and leaves what was set', () => {
    writeFileSync(at('etc/kyphoscope/kiosk.json'), '{"clinic": "Ours"}');
    writeFileSync(join(page, 'index.html'), 'two');
    expect(install(page)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(at('opt/kyphoscope/page/index.html'), 'utf8')).toBe('two');
    expect(readFileSync(at('etc/kyphoscope/kiosk.json'), 'utf8')).toBe('{"clinic": "Ours"}');
    expect(existsSync(at('opt/kyphoscope/page.old'))).toBe(false);
  });

  it('puts every file there that a unit runs', () => {
    for (const unit of ['server', 'screen', 'watchdog', 'night'].map((name) => `${name}.service`)) {
      const text = readFileSync(at(`etc/systemd/system/kyphoscope-${unit}`), 'utf8');
      for (const [, path] of text.matchAll(/(\/opt\/kyphoscope\/deploy\/\S+)/g))
        expect(existsSync(at(path)), path).toBe(true);
    }
  });
});
