import fc from 'fast-check';
import type { TreatedLevel } from '../../../../src/sim/case/case.ts';
import { TREATABLE } from '../../../../src/sim/case/written/bones.ts';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const numberOf = (level: TreatedLevel): number => Number(level.slice(1));
const thoracic = (level: TreatedLevel): boolean => level.startsWith('T');

/** Ways to write one level in prose. */
export const STYLES: readonly ((level: TreatedLevel) => string)[] = [
  (level) => level,
  (level) => level.toLowerCase(),
  (level) => `${level[0]}-${numberOf(level)}`,
  (level) => `${level[0]} ${numberOf(level)}`,
  (level) => (thoracic(level) ? `Th${numberOf(level)}` : `L${numberOf(level)}`),
  (level) => (thoracic(level) ? `D${numberOf(level)}` : level),
  (level) => `${thoracic(level) ? 'BWK' : 'LWK'} ${numberOf(level)}`,
  (level) => `${ORDINALS[numberOf(level) - 1]} ${thoracic(level) ? 'thoracic' : 'lumbar'} vertebra`,
];

/** Sentences in which a level is broken; `#` is its name. */
export const BREAKS = [
  'Acute compression fracture of #.',
  'There is a wedge fracture of # with 30% loss of anterior height.',
  '#: chronic compression deformity.',
  'Old healed # compression fracture, unchanged.',
  'Superior endplate fracture of # without retropulsion.',
  'The # vertebral body has collapsed; 20% height loss.',
  'Burst fracture at # with 4 mm retropulsion into the canal.',
  'Moderate biconcave deformity of #.',
];

/** Sentences in which a level is named and not broken. */
export const WHOLE = [
  '# is unremarkable.',
  'No fracture of #.',
  'There is no compression deformity at #.',
  'The # vertebral body is normal in height.',
  'Hemangioma within #.',
  'Conus terminates at #.',
  'Fracture of the left # transverse process.',
  'Compression of the # nerve root.',
];

/** Sentences that name no bone, or none of the spine that is broken. */
export const NOISE = [
  'TECHNIQUE: Sagittal T1, T2 and STIR.',
  'T2-weighted images are degraded by motion.',
  'Aortic calcification measuring 3 cm.',
  'The patient is a 72-year-old woman.',
  'L4-L5 disc bulge with 30% canal narrowing.',
  'Degenerative change L3-L5.',
  'Vitamin D3 deficiency, T-score -2.9.',
  'Comparison: MRI 2019.',
  'No cord compression.',
  'Left 9th rib fracture.',
  'Cobb angle from T10 to L2 measures 12 degrees.',
  'Alignment is anatomic.',
  '',
];

const LEVELS: fc.Arbitrary<TreatedLevel[]> = fc.uniqueArray(fc.constantFrom(...TREATABLE), {
  minLength: 1,
  maxLength: 6,
});

export interface Written {
  text: string;
  broken: Set<TreatedLevel>;
}

/** A report of sentences about levels of which it is known whether they are broken, with noise between. */
export const written: fc.Arbitrary<Written> = LEVELS.chain((levels) =>
  fc.record({
    parts: fc.tuple(
      ...levels.map((level) =>
        fc.record({
          level: fc.constant(level),
          broken: fc.boolean(),
          style: fc.constantFrom(...STYLES),
          at: fc.nat(7),
          noise: fc.constantFrom(...NOISE),
        }),
      ),
    ),
    gap: fc.constantFrom(' ', '\n', '\n\n'),
  }),
).map(({ parts, gap }) => ({
  text: parts
    .flatMap(({ level, broken, style, at, noise }) => [
      (broken ? BREAKS : WHOLE)[at].replace('#', style(level)),
      noise,
    ])
    .join(gap),
  broken: new Set(parts.filter((part) => part.broken).map((part) => part.level)),
}));

const WORDS =
  'L1 T12 L6 T13 S1 C7 T1 T2 D12 L 1 12 40% 140% 4 mm 45 cm - / , . ; : ( ) ? and or no not without possible acute chronic old new fracture fractures compression wedge burst biconcave height loss of anterior posterior wall intact breached retropulsion kyphoplasty cement s/p superior inferior endplate endplates edema cleft vacuum disc through to between respectively mild severe Genant grade 2 3 weeks ago history: technique: unchanged normal metastasis \n L4-5 T11-L1 the # L1/2 percent one two'.split(
    ' ',
  );

/** Words of reports in no order: nothing is known of it but that it must be survived. */
export const jumble: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 80 })
  .map((words) => words.join(' '));
