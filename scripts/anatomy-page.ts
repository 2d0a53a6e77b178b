import { readFileSync } from 'node:fs';
import { READBACKS, type Readback } from '../models/bake/readback.ts';
import { jointBelow, LEVELS, type Level } from '../models/levels.ts';
import type { Manifest } from '../models/manifest.ts';
import table from '../models/morphometry.json' with { type: 'json' };
import reference from '../models/reference.json' with { type: 'json' };
import { personText } from './person-page.ts';

/** docs/anatomy.md: what the table asks for, what the baked meshes measure, and where each figure comes from. */
export function anatomyPage(): string {
  const manifest = JSON.parse(
    readFileSync(new URL('../public/models/manifest.json', import.meta.url), 'utf8'),
  ) as Manifest;
  return `${[
    HEAD,
    ...READBACKS.map((readback) => readbackText(readback, manifest)),
    JOINTS,
    ...LEVELS.slice(0, -1).map((level) => jointRow(level, manifest)),
    REFERENCE,
    ...reference.rows.map(referenceRow),
    `\nMeasured ${reference.measured}, by hand: the bones compared with are not part of the project.`,
    personText(),
    ROWS,
    ...[...Object.entries(table.vertebra), ...Object.entries(table.joint)].map(
      ([name, row]) => `| \`${name}\` | ${row.unit} | ${row.what} | ${row.source} | ${marks(row.mark)} |`,
    ),
    '\n## Sources\n',
    ...Object.entries(table.sources).map(([key, source]) => `- **${key}**: ${source}`),
  ].join('\n')}\n`;
}

const HEAD = `# Anatomy

Made by \`npm run docs\` from \`models/morphometry.json\` and from what \`npm run bake\` wrote. Every vertebra and disc is computed: a
signed distance function over one table of named dimensions, T1 to L5 from the same generator. No mesh is copied.

![Vertebrae from above, below, the side, behind and askew](anatomy/vertebrae.webp)

![The column from the side and from behind](anatomy/column.webp)

Marks: READ seen in the source, MEMORY recalled, MEASURED taken off whole meshes, DERIVED computed from others, ASSUMPTION
chosen. Sizes are those of the reference adult (see REFERENCE below); the page scales them by stature.

## Read back from the baked meshes

Each dimension is measured on the 20,000-triangle mesh as it would be on a bone, and must lie within the tolerance of the table
(\`tests/models/readback.test.ts\`). \`npm run calibrate\` is what makes it so: fillets and rounded rims eat up to 3 mm, so the
generator is given rows that are off by as much (\`models/calibration.json\`).`;

function readbackText(
  { title, unit, tolerance, asked, measured, except, row }: Readback,
  manifest: Manifest,
) {
  const cells = (value: (level: Level, i: number) => string) => LEVELS.map(value).join(' | ');
  const found = (level: Level): string =>
    except.includes(level) ? '-' : measured(manifest.levels[level].landmarks).toFixed(1);
  const mark = (i: number): string => (typeof row.mark === 'string' ? row.mark : row.mark[i]);
  return `
### ${title}, ${unit}, within ${tolerance}

| | ${LEVELS.join(' | ')} |
| --- |${' ---: |'.repeat(LEVELS.length)}
| table | ${cells((level) => asked(level).toFixed(1))} |
| mesh | ${cells(found)} |
| mark | ${cells((_, i) => mark(i))} |

Source: ${row.source}.`;
}

const JOINTS = `
## Discs and joints at rest

Heights between the facing endplates; the angle is positive in lordosis.

| joint | anterior mm | middle mm | posterior mm | angle deg |
| --- | ---: | ---: | ---: | ---: |`;

function jointRow(level: Level, { discs, joints }: Manifest): string {
  const name = jointBelow(level);
  const disc = discs[name];
  const joint = joints[name];
  if (disc === undefined || joint === undefined) throw new Error(`${name} is not baked`);
  const { anterior, middle, posterior } = disc.heightsMm;
  const cells = [anterior, middle, posterior, joint.angleDeg].map((value) => value.toFixed(1));
  return `| ${name} | ${cells.join(' | ')} |`;
}

const REFERENCE = `
## Against real bones

Mean distance between the surfaces, both ways, after rigid alignment with one uniform scale, the distance that 95 % of points
keep, and the mean angle between the surfaces' normals. One person against another differs by 1.0 to 1.9 mm and 26 to 34
degrees. The proportions of the table were turned, row by row, until the bones lay on points of these meshes (PROPORTIONS
below), so these figures say how well named rows can describe a bone, not how well they foretell another person's.

| level | compared with | mean mm | 95 % mm | normals deg | scale |
| --- | --- | ---: | ---: | ---: | ---: |`;

interface ReferenceRow {
  level: string;
  with: string;
  meanMm: number;
  p95Mm: number;
  normalsDeg: number;
  scale: number;
}

const referenceRow = ({ level, with: bone, meanMm, p95Mm, normalsDeg, scale }: ReferenceRow): string =>
  `| ${level} | ${bone} | ${meanMm.toFixed(2)} | ${p95Mm.toFixed(2)} | ${normalsDeg.toFixed(1)} | ${scale.toFixed(3)} |`;

const ROWS = `
## All rows of the table

| row | unit | what | source | mark |
| --- | --- | --- | --- | --- |`;

const marks = (mark: string | readonly string[]): string =>
  typeof mark === 'string' ? mark : [...new Set(mark)].join(', ');
