import { spawn } from 'node:child_process';
import { build, install, ROOT, stop } from '../lib.mjs';

/** The port asked for, or null; one that is none ends it here. */
function portAsked() {
  const text = (process.env.PORT ?? '').trim();
  if (text === '') return null;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    stop(`PORT is "${text}", which is no port: it must be a number from 1 to 65535.`);
  return port;
}

const WHY = {
  EADDRINUSE: 'something else is there',
  EACCES: 'this user may not take it',
};

/** Serves what is built. Not by vite.config.ts: to read that, a file is written beside it, and the folder may be read-only. */
async function serve(asked) {
  const { preview } = await import('vite');
  const port = asked ?? 4173;
  try {
    return await preview({
      configFile: false,
      root: ROOT,
      base: './',
      appType: 'mpa',
      logLevel: 'silent',
      preview: { port, strictPort: asked !== null },
    });
  } catch (error) {
    const taken = String(error?.message).includes('already in use') ? 'EADDRINUSE' : error?.code;
    return stop(
      `Port ${port} cannot be used: ${WHY[taken] ?? error?.message}. Another one: PORT=${port < 65_535 ? port + 1 : 8080} npm start`,
    );
  }
}

const asked = portAsked();
install();
build(true);
const server = await serve(asked);
const address = server.resolvedUrls?.local[0] ?? `http://localhost:${asked ?? 4173}/`;
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
