import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const WORKER = fileURLToPath(new URL('../../src/offline/worker.ts', import.meta.url));
/** Its address is the same in every version: browsers look there for the next one. */
export const WORKER_FILE = 'offline.js';
/** What of a built page nobody opens without a network: the build's own table, what a kiosk's owner writes beside it, and what is
 * for pages of others. */
const LEFT = ['.vite/', WORKER_FILE, 'kiosk.json', 'kypho-scope.js', 'kyphoscope.d.ts', 'embed/'];

const digest = (bytes: Buffer, algorithm: string, form: 'hex' | 'base64'): string =>
  createHash(algorithm).update(bytes).digest(form);

/** Every file of a built page as the worker keeps it: one without a hash in its name has its revision, and each what it must be. */
export function filesToKeep(folder: string): { url: string; revision: string | null; integrity: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((url) => !LEFT.some((left) => url.startsWith(left)))
    .sort()
    .map((url) => {
      const bytes = readFileSync(join(folder, url));
      return {
        url,
        revision: url.startsWith('assets/') ? null : digest(bytes, 'sha256', 'hex').slice(0, 16),
        integrity: `sha384-${digest(bytes, 'sha384', 'base64')}`,
      };
    });
}

/**
 * Writes the service worker beside the built page: last, since it names every other file. By Vite's own bundler with Workbox's
 * module for what is kept; vite-plugin-pwa brings 338 packages besides (workbox-build's) for the list alone.
 */
export function offline(): Plugin {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved: ({ root, build: { outDir } }) => {
      folder = resolve(root, outDir);
    },
    closeBundle: {
      order: 'post',
      async handler(error?: Error) {
        if (error !== undefined) return;
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define: {
            FILES: JSON.stringify(filesToKeep(folder)),
            'process.env.NODE_ENV': '"production"',
          },
          build: {
            outDir: folder,
            emptyOutDir: false,
            target: 'es2022',
            lib: { entry: WORKER, formats: ['iife'], name: 'offline', fileName: () => WORKER_FILE },
          },
        });
      },
    },
  };
}
