// npm test: everything that must hold, on a machine with Node only: installs, finds a Chromium, then checks all.
import { join } from 'node:path';
import { browserEnv, build, install, ROOT, run } from './lib.mjs';

install();
const env = browserEnv();
const bin = (name, ...args) =>
  run(process.execPath, [join(ROOT, 'node_modules', ...name.split('/')), ...args], env);
const step = (title, action) => {
  const began = Date.now();
  console.log(`\n== ${title}`);
  action();
  console.log(`== ${title}: ${((Date.now() - began) / 1000).toFixed(0)} s`);
};

step('types', () => {
  for (const config of ['tsconfig.json', 'tsconfig.pure.json', 'tsconfig.worker.json', 'tsconfig.node.json'])
    bin('typescript/bin/tsc', '-p', config);
});
step('lint', () => bin('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'));
step('unit tests', () => bin('vitest/vitest.mjs', 'run', '--project', 'unit'));
step('browser tests', () => bin('vitest/vitest.mjs', 'run', '--project', 'browser'));
step('build', build);
step('end-to-end tests', () => bin('@playwright/test/cli.js', 'test'));
console.log('\nAll checks hold.');
