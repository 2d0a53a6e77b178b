// npm run test:long: what takes too long for `npm test`, one after the other, up to the first that fails.
import { join } from 'node:path';
import { ROOT, run } from './lib.mjs';

const COMMANDS = [
  // Every random case: `npm test` runs a tenth.
  ['vitest/vitest.mjs', 'run', '--project', 'unit'],
];

for (const [name, ...args] of COMMANDS)
  run(process.execPath, [join(ROOT, 'node_modules', ...name.split('/')), ...args], { RANDOM: 'all' });
