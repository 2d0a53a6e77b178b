import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { withLicences } from './scripts/build/licences.ts';
import { offline } from './scripts/build/offline.ts';
import { withPolicy } from './scripts/build/policy.ts';

const SHELLS = ['consult/Consult', 'study/Study', 'kiosk/Kiosk'];
const ours = (file: string): string => fileURLToPath(new URL(`./src/${file}.tsx`, import.meta.url));

type Info = (id: string) => { readonly importedIds: readonly string[] } | null;

/** All that a module imports at once, and what that does; without itself. */
function importedBy(from: string, info: Info): Set<string> {
  const seen = new Set<string>();
  const walk = (id: string): void => {
    for (const next of info(id)?.importedIds ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      walk(next);
    }
  };
  walk(from);
  return seen;
}

/** What the page and every shell import: read off the modules once, for a build. */
function everyPageNeeds(info: Info): Set<string> {
  const [first, ...others] = SHELLS.map((shell) => importedBy(ours(`shells/${shell}`), info));
  const shared = [...first].filter((id) => others.every((shell) => shell.has(id)));
  return new Set([...importedBy(ours('main'), info), ...shared]);
}

let needed: Set<string> | null = null;

export default defineConfig({
  // Relative addresses: the built page works from any folder of any static server.
  base: './',
  // A file that is not there is a 404, not the page: a missing model must be named.
  appType: 'mpa',
  plugins: [react(), withPolicy(), withLicences(), offline()],
  resolve: { dedupe: ['three', 'react', 'react-dom'] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    // Every browser that runs es2022 and has WebGL 2 either knows modulepreload or loads the same a little later.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rollupOptions: {
      // What every page needs goes together: apart small files pack worse, and each is a request. It is what imports what that
      // decides. Tried besides: no group (402 kB for the first picture, in 36 files), only what the page itself imports
      // (398.5, 28), page and shells apart (399.5, 19), packages as well (399.7, 7); this one 398.2, in 19. The four small
      // packages that all of it calls are named: else they are put apart or not with every change elsewhere (0.8 kB).
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // Else what compiles to React's calls may be put into the page's own file, which needs `common`, which needs that:
            // a circle in which the picture's library runs before it is there.
            { name: 'react', test: /\/node_modules\/react\// },
            {
              debugName: 'common',
              test: /\/(src|models)\/.*\.tsx?(?:\?|$)|preload-helper|\/valibot\/|\/zustand\/|\/react-error-boundary\//,
              name(id, context) {
                needed ??= everyPageNeeds((module) => context.getModuleInfo(module));
                return needed.has(id) ? 'common' : null;
              },
            },
          ],
        },
      },
    },
  },
});
