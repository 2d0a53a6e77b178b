import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { LEVELS, levelIndex } from '../../models/levels.ts';
import { meshesFor } from '../../src/session/load/meshes.ts';
import type { TreatedLevel } from '../../src/sim/case/case.ts';
import { manifest } from './baked.ts';

const FOLDER = fileURLToPath(new URL('../../public/models/', import.meta.url));
const bytesOf = (file: string): number => statSync(FOLDER + file).size;

it('all that is baked is at most 8 MB, and nothing lies there that is no longer baked', () => {
  const files = readdirSync(FOLDER);
  expect(files.reduce((sum, file) => sum + bytesOf(file), 0)).toBeLessThan(8e6);
  expect(files.filter((file) => file.endsWith('.sdf')).length).toBe(LEVELS.length);
});

it.each(LEVELS.slice(levelIndex('T5')))('the first picture of %s loads at most 1.2 MB of models', (level) => {
  const { first } = meshesFor(level as TreatedLevel);
  const meshes = first.reduce((sum, name) => sum + bytesOf(`${name}.glb`), 0);
  expect(meshes + bytesOf(manifest.levels[level].distance.file)).toBeLessThan(1.2e6);
});
