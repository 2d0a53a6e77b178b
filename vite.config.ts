import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const COMMON =
  /\/(models\/(levels|math\/(pose|noise|random|scalar|vec))|src\/session\/(steady|store|focus|open|calm|load\/(meshes|inside|mesh)|view\/(view|change-view))|src\/sim\/(plan|state|(case|stages|column|level|cement|access|balloon|fracture|field)\/[^.]+)|src\/ui\/(kit\/Icon|view\/SideButtons))\.tsx?$/;
const SCENE =
  /\/src\/(scene\/(level\/(apart|tools\/place)|section\/(caps|section)|frame\/(context|moment|retire)|materials\/depth-only|camera\/views|column\/pose)|fluoro\/(xray|render\/say))\.tsx?$/;

export default defineConfig({
  // Relative addresses: the built page works from any folder of any static server.
  base: './',
  // A file that is not there is a 404, not the page: a missing model must be named.
  appType: 'mpa',
  plugins: [react()],
  resolve: { dedupe: ['three', 'react', 'react-dom'] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 900,
    rollupOptions: {
      // Small files that every page needs go together: apart they pack worse, and each is a request.
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'common', test: COMMON },
            { name: 'scene', test: SCENE },
          ],
        },
      },
    },
  },
});
