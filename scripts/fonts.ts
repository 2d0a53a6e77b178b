import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { TONGUE as AR } from '../src/content/ar/index.ts';
import { PATIENT as AR_PATIENT } from '../src/content/ar/patient/index.ts';
import type { Patient } from '../src/content/patient.ts';
import type { Tongue } from '../src/content/tongue.ts';
import { TONGUE as ZH } from '../src/content/zh/index.ts';
import { PATIENT as ZH_PATIENT } from '../src/content/zh/patient/index.ts';
import { glyphsOf, hasLine, RANGES, SCRIPTS } from './fonts/characters.ts';
import { patientTexts, textsIn } from './tongue-texts.ts';

/**
 * Cuts the faces of Arabic and Chinese down to the characters that are said: run it when words of these languages change (a
 * test names the characters that are missing).
 *
 * Noto Sans SC comes in a hundred pieces from where Noto Naskh Arabic comes from, and as one file, which can be cut, in a
 * package of 92 MB. That is too much for everybody who installs this, so it is fetched when it is needed:
 * `npm install --no-save @expo-google-fonts/noto-sans-sc@0.4.3`, then `npm run fonts`.
 */
const NASKH =
  'node_modules/@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';
const SANS = (name: string) => `node_modules/@expo-google-fonts/noto-sans-sc/${name}/NotoSansSC_${name}.ttf`;

interface Cut {
  from: string;
  to: string;
  weight: string;
}

const face = (family: string, { to, weight }: Cut, range: string): string => `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  font-display: swap;
  src: url("./${to}") format("woff2");
  unicode-range: ${range};
}
`;

/** One style sheet with its files: the characters that are said, in each weight. */
async function cut(
  folder: string,
  sheet: string,
  family: string,
  script: keyof typeof RANGES,
  said: string,
  cuts: Cut[],
  rule: string,
) {
  for (const { from, to } of cuts) {
    const bytes = await subsetFont(readFileSync(from), said, { targetFormat: 'woff2' });
    writeFileSync(`${folder}/${to}`, bytes);
    console.log(`${folder}/${to}: ${said.length} characters, ${(bytes.length / 1000).toFixed(1)} kB`);
  }
  const faces = cuts.map((one) => face(family, one, RANGES[script])).join('');
  writeFileSync(`${folder}/${sheet}`, `/* Made by npm run fonts. */\n${hasLine(said)}\n${faces}${rule}`);
}

const stack = (lang: string, family: string): string =>
  `html[lang|="${lang}"] {\n  --font: "Source Sans 3 Variable", "${family}", system-ui, sans-serif;\n}\n`;

const said = (tongue: Tongue, patient: Patient, script: RegExp): string =>
  glyphsOf([...textsIn(tongue), ...patientTexts(patient)], script);

await cut(
  'src/content/ar',
  'face.css',
  'Noto Naskh Arabic',
  'ar',
  said(AR, AR_PATIENT, SCRIPTS.ar),
  [{ from: NASKH, to: 'naskh.woff2', weight: '400 700' }],
  stack('ar', 'Noto Naskh Arabic'),
);
await cut(
  'src/content/zh',
  'face.css',
  'Noto Sans SC',
  'zh',
  said(ZH, ZH_PATIENT, SCRIPTS.zh),
  [
    { from: SANS('400Regular'), to: 'sans-400.woff2', weight: '400' },
    { from: SANS('600SemiBold'), to: 'sans-600.woff2', weight: '600' },
  ],
  stack('zh', 'Noto Sans SC'),
);
// What the two languages are called stands there before either is chosen.
const NAMES = 'src/shells/faces';
for (const [sheet, family, script, text, from, to] of [
  ['arabic.css', 'Name of Arabic', 'ar', 'العربية', NASKH, 'arabic.woff2'],
  ['chinese.css', 'Name of Chinese', 'zh', '中文', SANS('600SemiBold'), 'chinese.woff2'],
] as const)
  await cut(NAMES, sheet, family, script, [...new Set(text)].join(''), [{ from, to, weight: '400 700' }], '');
