import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readLesson } from '../../src/learn/lessons.ts';
import { KINDS } from '../../src/learn/questions.ts';
import { readSet } from '../../src/learn/read-set.ts';
import { readLink } from '../../src/session/link/url.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(resolve(ROOT, 'docs', name), 'utf8');
const opens = (link: string): boolean => readLink(link).notices.length === 0;

it('the examples of the docs are read whole, and the page tells of every kind', () => {
  expect(readSet(read('examples/questions.json'), opens)).toHaveProperty('made');
  expect(readLesson(read('examples/lesson.json'), opens)).toHaveProperty('made');
  for (const kind of KINDS) expect(read('learning.md')).toContain(`\`${kind}\``);
});
