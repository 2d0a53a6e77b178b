import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run bake`: the vertebrae, then what is fitted to them, each in a process of its own: two cores share the work. */
async function bakeAll(): Promise<void> {
  await run('bake.ts');
  await Promise.all([run('inner-all.ts'), run('body.ts')]);
}

function run(script: string): Promise<void> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', path], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}`))));
  });
}

await bakeAll();
