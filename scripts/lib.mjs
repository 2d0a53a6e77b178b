// What the first commands share. Plain JavaScript: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const hashOf = (name) =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, name)))
    .digest('hex');

/** Runs a command in the project; ends this process with its exit status if it fails. */
export function run(command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (done.error) throw done.error;
  if (done.status !== 0) process.exit(done.status ?? 1);
}

export const start = (command, args) => spawn(command, args, { cwd: ROOT, stdio: 'inherit' });

/** Installs what the lock file names, unless that very lock file is installed already. */
export function install() {
  const mark = join(ROOT, 'node_modules', '.installed-lock');
  const lock = hashOf('package-lock.json');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing dependencies from package-lock.json ...');
  run(NPM, ['ci', '--no-audit', '--no-fund']);
  writeFileSync(mark, lock);
}

/** Newest change, ms, of anything that the page is built from. */
function newest(path) {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the page, unless it is newer than all it is made from. */
export function build() {
  const page = join(ROOT, 'dist', 'index.html');
  const sources = [
    'src',
    'models',
    'public',
    'index.html',
    'vite.config.ts',
    'scripts/offline.ts',
    'package-lock.json',
  ];
  if (
    existsSync(page) &&
    statSync(page).mtimeMs > Math.max(...sources.map((name) => newest(join(ROOT, name))))
  )
    return;
  run(process.execPath, [
    join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    '--logLevel',
    'warn',
  ]);
}

const exists = (path) => path !== undefined && existsSync(path);

/** Debian's packages, where we are root and apt is there; whether they came. */
function installPackages(names) {
  if (process.getuid?.() !== 0 || !exists('/usr/bin/apt-get')) return false;
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], { stdio: 'inherit' }).status ===
    0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...names);
}

/** Mesa's software GL, which draws what tests look at in a third of the time (scripts/chromium.ts). */
function findMesa() {
  const found = (name) =>
    exists('/usr/lib') && readdirSync('/usr/lib').some((folder) => exists(join('/usr/lib', folder, name)));
  if (found('libEGL_mesa.so.0') && found('dri/swrast_dri.so')) return;
  console.log('Looking for the software GL of Mesa in the system packages ...');
  installPackages(['libegl1', 'libegl-mesa0', 'libgles2', 'libgl1-mesa-dri']);
}

/** What the environment must say for tests to have a browser that draws: which Chromium, and by which software GL. */
export function browserEnv() {
  const chromium = findChromium();
  const env = chromium === null ? {} : { CHROMIUM_PATH: chromium };
  findMesa();
  const draws = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join(ROOT, 'scripts', 'gl.ts')],
    { cwd: ROOT, stdio: 'ignore', env: { ...process.env, ...env }, timeout: 60_000 },
  );
  if (draws.status === 0) return env;
  console.log('It does not draw here; Chromium draws by its own.');
  return { ...env, SOFTWARE_GL: 'swiftshader' };
}

/**
 * A Chromium to test in: CHROMIUM_PATH if set; else the shell without windows that Debian packages, which is installed where
 * we are root and apt is there (a page opens in four fifths of the processor's time: 11.2 s of 13.8); else one that is
 * installed; else Debian's; else Playwright's own download. Returns its path, or null for Playwright's.
 */
function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== '') {
    if (!exists(asked)) {
      console.error(`CHROMIUM_PATH is ${asked}, which is not there.`);
      process.exit(2);
    }
    return asked;
  }
  const shell = '/usr/bin/chromium-headless-shell';
  const whole = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  if (exists(shell)) return shell;
  console.log('Looking for Chromium in the system packages ...');
  if (installPackages(['chromium-headless-shell', 'fonts-liberation']) && exists(shell)) return shell;
  const found = whole.find(exists);
  if (found !== undefined) return found;
  if (installPackages(['chromium', 'fonts-liberation']) && exists(whole[0])) return whole[0];
  console.log('Installing the Chromium of Playwright ...');
  run(process.execPath, [join(ROOT, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium']);
  return null;
}
