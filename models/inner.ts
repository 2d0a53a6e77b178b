import type { Level } from './levels.ts';
import type { FileEntry } from './manifest.ts';

/**
 * What `npm run bake` writes to public/models/inner.json: the surfaces inside the bones that X-rays see. Loaded only
 * where fluoroscopy is opened.
 */
export interface InnerManifest {
  /** Changes when a field here changes its meaning. */
  version: 1;
  levels: Record<Level, InnerEntry>;
}

/**
 * One file holds two closed surfaces, told apart by the vertex attribute `_LAYER`: 0 the inner side of the cortex,
 * 1 (255 as stored) the inner side of the denser zone under it. Both in the vertebra's own frame, as its meshes are.
 */
export interface InnerEntry extends FileEntry {
  triangles: number;
}
