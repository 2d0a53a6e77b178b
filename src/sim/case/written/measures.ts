import { type Answer, ask, LONGEST_ENTRY, refused, value } from './answer.ts';
import { foldEntry } from './fold.ts';
import { bounded, quantityOf, readMeasure, unitsOf } from './quantity.ts';

const LENGTHS = unitsOf([
  ['mm millimetre millimetres millimeter millimeters', 1],
  ['cm centimetre centimetres centimeter centimeters', 10],
]);

/** A length in mm, 0 to 300: `4 mm`, `0.4 cm`, a bare number as mm. */
export const readMm = (text: string): Answer<number> =>
  readMeasure(text, { units: LENGTHS, bare: 1, bounds: [0, 300] });

const VOLUMES = unitsOf([['ml milliliter milliliters millilitre millilitres cc ccm cm3 cm³', 1]]);

/** A volume in mL, 0 to 30: `2,4 ml`, `4 cc`, a bare number as mL. */
export const readMl = (text: string): Answer<number> =>
  readMeasure(text, { units: VOLUMES, bare: 1, bounds: [0, 30] });

/** psi in one bar (1 psi is 6894.757 Pa), atmosphere, kPa, MPa. */
const PRESSURES = unitsOf([
  ['psi lb/in2', 1],
  ['bar bars', 1e5 / 6894.757],
  ['atm atmosphere atmospheres', 101325 / 6894.757],
  ['kpa kilopascal', 1000 / 6894.757],
  ['mpa megapascal', 1e6 / 6894.757],
]);

/** A pressure in psi, 0 to 1000: `14 bar`, `10 atm`, `1400 kPa`. A bare number under 50 could be bar and is asked. */
export function readPressurePsi(text: string): Answer<number> {
  const bare = quantityOf(foldEntry(text));
  const small = bare !== null && bare.unit === '' && bare.low >= 0 && bare.low < 50;
  return readMeasure(text, { units: PRESSURES, bare: small ? null : 1, bounds: [0, 1000] });
}

const WEEKS = unitsOf([
  ['d day days tag tage tagen jour jours dia dias giorno giorni dag dagen день дней 日 天', 1 / 7],
  ['w wk wks week weeks woche wochen semaine semaines sem semana semanas settimana settimane weken', 1],
  ['недель неделя 週 週間 周', 1],
  ['mo mth month months monat monate monaten mois mes meses mese mesi maanden ヶ月 か月 个月', 52 / 12],
  ['y yr yrs year years jahr jahre jahren an ans ano anos anno anni jaar 年', 52],
]);

/** A time in weeks, 0 to 2600: `10 d`, `2 months` (12 in 52 weeks), `1 year`; a bare number as weeks. */
export function readWeeks(text: string): Answer<number> {
  if (quantityOf(foldEntry(text))?.unit === 'm') return ask('which-unit');
  return readMeasure(text.replace(/\s+(?:old|ago)\s*$/i, ''), { units: WEEKS, bare: 1, bounds: [0, 2600] });
}

const YEARS = unitsOf([
  ['y yr yrs year years yo y/o y.o jahr jahre jahren j an ans ano anos anni jaar лет 岁 歳 才', 1],
]);

/** An age in years, 0 to 120: `74`, `74 y/o`, `74-year-old`, `74 Jahre`. */
export function readAgeYears(text: string): Answer<number> {
  const plain = text.replace(/[-\s]*(?:year|yr)s?[-\s]*old\s*$/i, ' y').replace(/\s+(?:old|alt)\s*$/i, '');
  return readMeasure(plain, { units: YEARS, bare: 1, bounds: [0, 120] });
}

const GAUGES = unitsOf([['g ga gauge gauges gg', 1]]);
const MADE = [8, 10, 11, 13] as const;

/** A cannula's gauge: `11G`, `11 gauge`. Only those that the simulation has; another one is refused. */
export function readGauge(text: string): Answer<(typeof MADE)[number]> {
  const given = readMeasure(text, { units: GAUGES, bare: 1, bounds: [0, 40] });
  if (given.is !== 'value') return given;
  const made = MADE.find((gauge) => gauge === given.value);
  return made === undefined ? refused('out-of-range') : value(made);
}

const STATURES = unitsOf([
  ['cm centimetres centimeters', 1],
  ['m meter metre meters metres', 100],
  ['mm', 0.1],
  ['in inch inches "', 2.54],
  ["ft foot feet '", 30.48],
]);
const STATURE_BOUNDS = [100, 230] as const;
const FEET = /^(\d)\s*(?:'|ft\.?|foot|feet)\s*(\d{1,2}(?:\.\d)?)\s*(?:"|''|in\.?|inch|inches)?$/;
const METRES = /^(\d)\s*m\s*(\d{2})(?:\s*cm)?$/;

/** Standing height in cm, 100 to 230: `1,60 m`, `160`, `5'3"`, `1m60`. A bare 1 to 2.5 is metres. */
export function readStatureCm(text: string): Answer<number> {
  const folded = foldEntry(text);
  if (folded.length > LONGEST_ENTRY) return refused('not-understood');
  const feet = FEET.exec(folded);
  if (feet !== null) {
    const inches = Number(feet[2]);
    const cm = Number(feet[1]) * 30.48 + inches * 2.54;
    return inches >= 12 ? refused('out-of-range') : bounded(cm, cm, STATURE_BOUNDS);
  }
  const metres = METRES.exec(folded);
  if (metres !== null) {
    const cm = Number(metres[1]) * 100 + Number(metres[2]);
    return bounded(cm, cm, STATURE_BOUNDS);
  }
  const bare = quantityOf(folded);
  const size = bare === null || bare.low < 1 || bare.low > 9 ? 1 : bare.low <= 2.5 ? 100 : null;
  return readMeasure(text, { units: STATURES, bare: size, bounds: STATURE_BOUNDS });
}
