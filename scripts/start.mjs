// npm start: installs if needed, builds if needed, serves, prints the address, opens a browser where there is one.
import { spawn } from 'node:child_process';
import { build, install, ROOT } from './lib.mjs';

install();
build();
const { preview } = await import('vite');
const port = Number(process.env.PORT ?? 4173);
const server = await preview({
  root: ROOT,
  logLevel: 'warn',
  preview: { port, strictPort: process.env.PORT !== undefined },
});
const address = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
console.log(`\nKyphoscope is at ${address}`);
console.log(`  for students  ${address}?shell=study`);
console.log(`  for a kiosk   ${address}?shell=kiosk`);
console.log('Stop with Ctrl+C.\n');

const display = process.platform === 'linux' ? process.env.DISPLAY || process.env.WAYLAND_DISPLAY : 'yes';
if (display && !process.env.CI && process.env.BROWSER !== 'none') {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  const child = spawn(opener, [address], { stdio: 'ignore', detached: true });
  // No browser there: the address is on the screen.
  child.on('error', () => undefined);
  child.unref();
}
