// Serves the built page to this machine alone, and hears that it is alive. Node only: no package, nothing to build.
//   node serve.mjs FOLDER [PORT] [FILE]     FILE is touched whenever the page says that it is alive (watchdog.sh reads its age)
import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.opus': 'audio/ogg',
};

/** Names with a hash never change; all else is asked for again, so that a new version is seen. */
const keptFor = (path) => (path.startsWith(`assets${sep}`) ? 'max-age=31536000, immutable' : 'no-cache');

/** The path inside the folder that an address names, or null for one that leads out of it or is none. */
function pathOf(address) {
  try {
    const path = normalize(decodeURIComponent(new URL(address, 'http://here').pathname)).slice(1);
    return path.includes('\0') || path.split(sep).some((part) => part === '..' || part.startsWith('.'))
      ? null
      : path === '' || path.endsWith(sep)
        ? join(path, 'index.html')
        : path;
  } catch {
    return null;
  }
}

const answer = (response, status) => response.writeHead(status).end();

async function give(folder, request, response) {
  const path = pathOf(request.url ?? '/');
  if (path === null) return answer(response, 404);
  const file = join(folder, path);
  const info = await stat(file).catch(() => null);
  if (info === null || !info.isFile()) return answer(response, 404);
  response.writeHead(200, {
    'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
    'Content-Length': info.size,
    'Cache-Control': keptFor(path),
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Serves `folder` on this machine's own address; `onAlive` is called when the page says that it is alive. */
export function serve(folder, port, onAlive = () => undefined) {
  const server = createServer((request, response) => {
    const post = request.method === 'POST';
    if (post && (request.url ?? '').endsWith('/alive')) {
      onAlive();
      answer(response, 204);
    } else if (post || !['GET', 'HEAD'].includes(request.method ?? '')) answer(response, 405);
    else give(folder, request, response).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = '.', port = '8080', file = ''] = process.argv.slice(2);
  await serve(folder, Number(port), () => {
    if (file !== '') writeFile(file, '').catch((error) => console.error(error.message));
  });
  process.stdout.write(`http://127.0.0.1:${port}/\n`);
}
