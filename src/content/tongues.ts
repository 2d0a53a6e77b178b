import type { Language } from '../session/language.ts';
import { session } from '../session/store.ts';
import { LABELS } from './en/labels.ts';
import { type Labels, say, type Teller } from './language.ts';
import type { Patient } from './patient.ts';
import { saidBy, type Wide } from './said.ts';
import type { Tongue } from './tongue.ts';

/** What each language is called in itself, and what it says when its words do not come; English is always here. */
export const LANGUAGE_NAMES: Readonly<Record<Language, { name: string; missing: string }>> = {
  en: { name: 'English', missing: '' },
  es: { name: 'Español', missing: 'El español no está disponible ahora.' },
  de: { name: 'Deutsch', missing: 'Deutsch ist gerade nicht verfügbar.' },
  fr: { name: 'Français', missing: 'Le français n’est pas disponible pour le moment.' },
  zh: { name: '中文', missing: '中文暂时无法显示。' },
  ar: { name: 'العربية', missing: 'اللغة العربية غير متاحة الآن.' },
};

type Loaded = Promise<{ TONGUE: Tongue }>;

/** Each language's words are a file of their own, asked for when it is chosen, and its face with them. */
const LOAD: Readonly<Record<Exclude<Language, 'en'>, () => Loaded>> = {
  es: () => import('./es/index.ts'),
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  zh: () => withFace(import('./zh/index.ts'), import('./zh/face.css')),
  ar: () => withFace(import('./ar/index.ts'), import('./ar/face.css')),
};

/** What a patient reads in a consult besides: a file of its own, since a kiosk needs none of it. */
const LOAD_PATIENT: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ PATIENT: Patient }>>> = {
  es: () => import('./es/patient/index.ts'),
  de: () => import('./de/patient/index.ts'),
  fr: () => import('./fr/patient/index.ts'),
  zh: () => import('./zh/patient/index.ts'),
  ar: () => import('./ar/patient/index.ts'),
};

/** Fetches every language, as it is fetched when it is chosen. @throws if one does not come. */
export const loadTongues = (): Promise<unknown> => Promise.all(Object.values(LOAD).map((load) => load()));

/** Without its face a language is read in one of the device's own. Both are heard of from the start: words that fail before their
 * face has come would be an error that nobody handles. */
const withFace = async (words: Loaded, face: Promise<unknown>): Loaded => {
  await Promise.allSettled([words, face]);
  return words;
};

type Part<Whole> = { readonly [Key in keyof Whole]?: Whole[Key] | Part<Whole[Key]> };

/** `whole` with what `part` says in its place, within what is within too. */
export function over<Whole extends object>(whole: Whole, part: Part<Whole>): Whole {
  const joined: Partial<Whole> = { ...whole };
  for (const key of Object.keys(part) as (keyof Whole)[]) {
    const [old, said] = [whole[key], part[key]];
    const within = isTable(old) && isTable(said);
    joined[key] = (within ? over(old, said) : said) as Whole[keyof Whole];
  }
  return joined as Whole;
}

const isTable = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The one that was asked for last: of several quick choices that one is spoken. */
let wanted: Language = 'en';

/** Tells each part of a patient's words in a language: put together with the English, which has the sources, at most once. */
export function tellerOf(patient: Patient): Teller {
  const made = new Map<unknown, unknown>();
  return (part, english) => {
    if (!made.has(english)) made.set(english, saidBy(english, patient[part]));
    return made.get(english) as Wide<typeof english>;
  };
}

/** Who reads: a stranger at a kiosk, or a patient in a consult, who is told more. */
export type Reader = 'stranger' | 'patient';

/**
 * Loads a language's words, then speaks it: `lang` and `dir` of the page, words and numbers change in one breath.
 * @throws if its words cannot be had: what was spoken is spoken on.
 */
export async function speak(language: Language, reader: Reader): Promise<void> {
  wanted = language;
  const [tongue, patient] = language === 'en' ? [null, null] : await wordsOf(language, reader);
  if (wanted !== language) return;
  const page = document.documentElement;
  page.lang = tongue === null ? 'en' : new Intl.Locale(tongue.locale).baseName;
  page.dir = language === 'ar' ? 'rtl' : 'ltr';
  const labels = tongue === null ? LABELS : over<Labels>(LABELS, tongue.page);
  if (patient === null) say(tongue, labels);
  else say(tongue, saidBy(labels, patient.labels) as Labels, tellerOf(patient));
  session.setState({ language });
}

async function wordsOf(language: Exclude<Language, 'en'>, reader: Reader): Promise<[Tongue, Patient | null]> {
  const [{ TONGUE }, more] = await Promise.all([
    LOAD[language](),
    reader === 'patient' ? LOAD_PATIENT[language]() : null,
  ]);
  return [TONGUE, more?.PATIENT ?? null];
}
