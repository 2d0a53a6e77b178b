// What the first commands share. Plain JavaScript: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WINDOWS = process.platform === 'win32';
const NPM = WINDOWS ? 'npm.cmd' : 'npm';

/** Ends this process, with one line that says why. */
export function stop(why) {
  console.error(why);
  process.exit(1);
}

/** Runs a command in the project; ends this process with its exit status if it fails. */
export function run(command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (done.error) stop(`${command} could not be started: ${done.error.message}`);
  if (done.status !== 0) process.exit(done.status ?? 1);
}

export const start = (command, args) => spawn(command, args, { cwd: ROOT, stdio: 'inherit' });

const packagesIn = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages ?? {};

/** Whether what the lock file names is installed, by whomever: npm itself notes in node_modules what it has put there. */
function installed() {
  try {
    const there = packagesIn(join('node_modules', '.package-lock.json'));
    return Object.entries(packagesIn('package-lock.json')).every(
      ([path, { version, integrity, optional }]) =>
        path === '' || optional || (there[path]?.version === version && there[path]?.integrity === integrity),
    );
  } catch {
    return false;
  }
}

function writable(what) {
  try {
    accessSync(ROOT, constants.W_OK);
  } catch {
    stop(`${what} first, and this folder may not be written to: ${ROOT}`);
  }
}

const NO_NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/;

/** Installs what the lock file names, unless it is there. Without a network npm by itself is silent for a minute and a half; with
 * tries one and four seconds apart it says so in some ten. */
export function install() {
  if (installed()) return;
  writable('Packages must be installed');
  console.log('Installing dependencies from package-lock.json (about half a minute) ...');
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000'];
  const done = spawnSync(NPM, ['ci', '--no-audit', '--no-fund', '--prefer-offline', ...patience], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: WINDOWS,
  });
  if (done.error) stop(`npm could not be started: ${done.error.message}`);
  if (done.status === 0) return;
  if (NO_NETWORK.test(done.stderr))
    stop('Packages could not be fetched: there is no network, or the registry does not answer.');
  const said = done.stderr.split('\n').filter((line) => /^npm err/i.test(line) && !/\.log$/.test(line));
  stop(
    `Packages could not be installed: ${said
      .map((line) => line.replace(/^npm err\S*\s*/i, ''))
      .slice(0, 3)
      .join(' ')}`,
  );
}

/** Newest change, ms, of anything that the page is built from. */
function newest(path) {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the page, unless it is newer than all it is made from; `quiet` keeps what the builder says to itself, unless it fails. */
export function build(quiet = false) {
  const page = join(ROOT, 'dist', 'index.html');
  const sources = [
    'src',
    'models',
    'public',
    'index.html',
    'vite.config.ts',
    'scripts/build',
    'package-lock.json',
  ];
  if (
    existsSync(page) &&
    statSync(page).mtimeMs > Math.max(...sources.map((name) => newest(join(ROOT, name))))
  )
    return;
  writable('The page must be built');
  if (quiet) console.log('Building the page (about ten seconds) ...');
  run(process.execPath, [
    join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    '--logLevel',
    quiet ? 'error' : 'warn',
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
