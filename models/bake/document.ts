import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jointBelow, LEVELS } from '../levels.ts';
import type { Manifest } from '../manifest.ts';
import table from '../morphometry.json' with { type: 'json' };
import { READBACKS } from './readback.ts';

const place = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Writes docs/anatomy.md: what the table asks for, what the baked mesh measures, and where each figure comes from. */
export function writeDocument(manifest: Manifest): void {
  const lines = [readFileSync(place('models/bake/anatomy-head.md'), 'utf8')];
  for (const readback of READBACKS) {
    lines.push(
      `\n### ${readback.title} (${readback.unit}), within ${readback.tolerance}\n`,
      `| | ${LEVELS.join(' | ')} |`,
      `| --- |${' ---: |'.repeat(LEVELS.length)}`,
      `| table | ${LEVELS.map((level) => readback.asked(level).toFixed(1)).join(' | ')} |`,
      `| baked mesh | ${LEVELS.map((level) => readback.measured(manifest.levels[level].landmarks).toFixed(1)).join(' | ')} |`,
      `| mark | ${LEVELS.map((_, i) => cell(readback.row.mark, i)).join(' | ')} |`,
      '',
      `Source: ${readback.row.source}`,
    );
  }
  lines.push(
    '\n## Discs and joints at rest\n',
    '| | anterior mm | middle mm | posterior mm | angle deg |',
    '| --- | ---: | ---: | ---: | ---: |',
  );
  for (const level of LEVELS.slice(0, -1)) {
    const name = jointBelow(level);
    const heights = manifest.discs[name]?.heightsMm;
    const angle = manifest.joints[name]?.angleDeg;
    if (heights === undefined || angle === undefined) continue;
    const { anterior, middle, posterior } = heights;
    lines.push(`| ${name} | ${[anterior, middle, posterior, angle].map((v) => v.toFixed(1)).join(' | ')} |`);
  }
  lines.push('\n## All rows of the table\n', '| row | unit | what | mark |', '| --- | --- | --- | --- |');
  for (const [name, row] of [...Object.entries(table.vertebra), ...Object.entries(table.joint)]) {
    lines.push(`| \`${name}\` | ${row.unit} | ${row.what} | ${marks(row.mark)} |`);
  }
  lines.push('\n## Sources\n');
  for (const [key, source] of Object.entries(table.sources)) lines.push(`- **${key}**: ${source}`);
  writeFileSync(place('docs/anatomy.md'), `${lines.join('\n')}\n`);
}

const cell = (mark: string | readonly string[], i: number): string =>
  typeof mark === 'string' ? mark : mark[i];
const marks = (mark: string | readonly string[]): string =>
  typeof mark === 'string' ? mark : [...new Set(mark)].join(', ');
