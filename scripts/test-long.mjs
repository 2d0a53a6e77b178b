// npm run test:long: what takes too long for every day, one after the other, up to the first that fails. Each is a command
// that also runs by itself.
import { join } from 'node:path';
import { browserEnv, build, install, ROOT, run } from './lib.mjs';

/** Title, command of node_modules with its arguments, and what it is set by. */
const LONG = [
  ['every random case', ['vitest/vitest.mjs', 'run', '--project', 'unit'], { RANDOM: 'all' }],
  ['monkey', ['@playwright/test/cli.js', 'test', 'monkey'], { MONKEY_ACTIONS: '2000' }],
  ['2,000 visitors', ['@playwright/test/cli.js', 'test', 'kiosk-soak'], { SOAK_VISITORS: '2000' }],
  ['end to end, all steps, windows and pictures', ['@playwright/test/cli.js', 'test'], { RANDOM: 'all' }],
];

install();
const browser = browserEnv();
build();
for (const [title, [name, ...args], settings] of LONG) {
  console.log(`\n== ${title}`);
  const env = { ...settings, ...process.env, ...browser };
  run(process.execPath, [join(ROOT, 'node_modules', ...name.split('/')), ...args], env);
}
