import { PERSON } from '../src/content/en/person.ts';
import { MEASURE_IDS, MEASURES, type Spread } from '../src/sim/person/measures.ts';
import { CURVE_APEX, CURVE_SIDE, POSTURE_BOUNDS } from '../src/sim/person/posture.ts';
import { MOST_SD } from '../src/sim/person/shape.ts';

const size = ({ share, value }: Spread, unit: string): string =>
  share === undefined ? `${value} ${unit}` : `${(100 * share).toFixed(1)} %`;

/** Of docs/anatomy.md: in what one person's bones differ from the mean, and how far people do. */
export const personText = (): string => `
## One person's own bones

What is baked is the mean. A person's bones are that mean bent (\`src/sim/person\`): each of ${MEASURE_IDS.length} measures moves the bone smoothly,
without a fold, and one map moves the mesh, the distance volume that needle, balloon, cement and X-ray read, the landmarks, the discs and
what lies inside. A joint is moved the same on both of its bones. Without deviations all is the mean to the bit.

One standard deviation, in % of the mean at the level or in the measure's unit. Where nobody's spread was found it is assumed.
Measures of one person are taken to be independent, but for the canal behind the pedicles, which goes with the room between them
(0.8, assumed): no other correlation was found published.

| measure | chest | loin | source, chest | source, loin |
| --- | ---: | ---: | --- | --- |
${MEASURE_IDS.map((id) => {
  const { unit, thoracic, lumbar } = MEASURES[id];
  const source = ({ source, n, mark }: Spread): string =>
    `${source}${n === 'none' ? '' : `, ${n}`} (${mark})`;
  return `| \`${id}\`: ${PERSON.measures[id].toLowerCase()} | ${size(thoracic, unit)} | ${size(lumbar, unit)} | ${source(thoracic)} | ${source(lumbar)} |`;
}).join('\n')}

Each is read again off the bent mesh of T8 and L1 at one deviation (\`tests/sim/person/bend.test.ts\`): within 0.3 mm or degrees, facets
1.5, the spinous process' slope 0.6. A pedicle's turn is told at its axis. The sweep of T11's and T12's short transverse processes ends where
their edges would turn over. The length of the laminae is also moved by spinous slope (1.0 to 1.7 mm a deviation), which moves their lower
border. 500 persons with every measure anywhere within 2.5 deviations keep an open canal, and slivers of less than 0.2 % of the surface turn
over (\`tests/sim/person/folds.test.ts\`).

A posture turns the column's joints about the backs of their discs, so that facets slide: in the chest each by the same, in the loin L3-L4
least, where spinous processes have the least room (illustrative). Its bounds are as far as neighbours lie in each other by no more than
0.5 mm (\`tests/sim/person/posture.test.ts\`). A curve to the side leans the bones and turns their bodies to the convex side by a quarter of the Cobb angle at the apex (illustrative).
Kyphosis and side curves of drawn persons, with sources: \`src/sim/person/drawn.ts\`.
`;

/** Of docs/parameters.md. */
export const personFields = (): string => `### Person

Whose bones are shown. All of it may be missing: then they are the mean's. \`patient.shape\` has deviations from the mean by measure, in
standard deviations from -${MOST_SD} to ${MOST_SD}, of the whole column (\`pedicleWidth\`) or of one bone on top of that (\`T8.pedicleWidth\`); in links
\`person=pedicleWidth:-2,T8.pedicleWidth:1\`. The measures and their spread stand in [anatomy.md](anatomy.md). \`patient.posture\` is in degrees as
on a film, in links \`posture=kyphosis:58,curve:25,apex:L1,side:left\`:

| field | what | range | default |
| --- | --- | --- | --- |
| \`kyphosis\` | ${PERSON.kyphosis}, of the whole bones, standing | ${POSTURE_BOUNDS.kyphosis.join(' to ')} ° | the mean column's |
| \`lordosis\` | ${PERSON.lordosis}, the same | ${POSTURE_BOUNDS.lordosis.join(' to ')} ° | the mean column's |
| \`curve\` | ${PERSON.curve}, with its rotation | ${POSTURE_BOUNDS.curve.join(' to ')} ° | 0 |
| \`apex\` | ${PERSON.apex} | T4 to L2, else the nearest | ${CURVE_APEX} |
| \`side\` | ${PERSON.side} | left, right | ${CURVE_SIDE} |
`;
