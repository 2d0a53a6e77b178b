import * as v from 'valibot';
import type { Case, LevelCase, WholePath } from '../../sim/case/case.ts';
import { levelDifferences, ordered, readLevels } from '../../sim/case/level.ts';
import { fewNotices, type Notice, shown } from '../../sim/case/notice.ts';
import { WHOLE_PARAMS } from '../../sim/case/params/whole.ts';
import { WHOLE_PATHS } from '../../sim/case/params.ts';
import { caseFrom, parseCase, wholeDifferences } from '../../sim/case/parse.ts';
import type { Readers } from '../../sim/case/readers.ts';
import { withPerson } from '../../sim/case/shape.ts';
import { OPENING_T } from '../../sim/stages/ends.ts';
import { fluoroLink } from '../view/fluoro-view.ts';
import { DEFAULT_VIEW, type View } from '../view/view.ts';
import { levelText, pairsOf, readLevelText, short, valueText } from './level-text.ts';
import { LAST_COUNTED, leftOutIn, OLD_KEYS, oldKeyOf, oldLink, timeCounted } from './old-links.ts';
import { otherText, readOther } from './other-text.ts';
import { cameraLink, layersLink, parseView, partsLink, VIEW_FIELDS } from './parse-view.ts';
import { readTimeText, timeText } from './time-text.ts';

/** A link's fragment names case, time and view; what is at its default is left out. */
export interface Linked {
  /** Null where a bone was refused and none is left: the page asks which it is. */
  case: Case | null;
  t: number;
  view: View;
  /** The case that it is compared with, if any. */
  other: Case | null;
  notices: Notice[];
}

/** Meaning of the fragment's keys. 1 knew one fracture, 2 had other defaults from T5 to T8 (see old-links.ts); a link of
 * another version is read as far as it can be. */
const VERSION = 3;
/** A longer link is nobody's. */
export const MOST_CHARACTERS = 20_000;

const KNOWN = new Set<string>([
  'v',
  't',
  'at',
  'vs',
  'lesson',
  'person',
  'posture',
  ...VIEW_FIELDS,
  ...OLD_KEYS,
  ...WHOLE_PATHS.map((path) => WHOLE_PARAMS[path].key),
]);
const number = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.transform(Number), v.number(), v.finite());

/** A level, in any case of letters: a key that names a bone. */
const namesLevel = (key: string): boolean => /^\s*([ctdls]|th|bwk|lwk|hwk) ?\d{1,3}\s*$/i.test(key);

/** Reads a fragment, with or without its `#`; with `readers` also what people write in it. Never throws: field by field the nearest valid value, but never another bone. */
export function readLink(fragment: string, readers?: Readers): Linked {
  if (fragment.length > MOST_CHARACTERS)
    return {
      case: null,
      t: OPENING_T,
      view: DEFAULT_VIEW,
      other: null,
      notices: [{ field: 'link', problem: 'too-large', given: shown(fragment), used: null }],
    };
  const text = fragment.replace(/^#/, '');
  const given = new URLSearchParams(text);
  // A key of its own: old links have the fracture's under `shape`. `person=pedicleWidth:-2,T8.spinousLength:1`, in standard deviations.
  const pairs = (key: string): object | null =>
    given.has(key) ? Object.fromEntries(pairsOf(given.get(key) ?? '')) : null;
  const shape = pairs('person');
  const posture = pairs('posture');
  const bones = readBones(given, readers, shape);
  const read = bones.case === null ? bones : withPerson(bones.case, { shape, posture }, readers);
  const views = [...given].filter(([key]) => (VIEW_FIELDS as readonly string[]).includes(key));
  const view = parseView(Object.fromEntries(views), DEFAULT_VIEW);
  const time = readTimes(given);
  const leftOut = leftOutIn(given.get('v'));
  const other =
    read.case === null ? { case: null, notices: [] } : readOther(given.get('vs'), read.case, leftOut);
  const strays = [...given]
    .filter(([key]) => !KNOWN.has(key) && !namesLevel(key))
    .map(
      ([key, value]): Notice => ({ field: shown(key), problem: 'unknown', given: shown(value), used: null }),
    );
  const notices = fewNotices([
    ...bones.notices,
    ...(read === bones ? [] : read.notices),
    ...view.notices,
    ...time.notices,
    ...strays,
    ...other.notices,
  ]);
  return { case: read.case, t: time.t, view: view.view, other: other.case, notices };
}

const wholeName = (path: WholePath): string => WHOLE_PARAMS[path].key;

/** The bones by their own keys (`T12=loss:0.5&L1`), else as links of one fracture had them. */
function readBones(
  given: URLSearchParams,
  readers: Readers | undefined,
  shape: object | null,
): { case: Case | null; notices: Notice[] } {
  const whole = (path: WholePath) => given.get(wholeName(path)) ?? undefined;
  const named = [...given].filter(([key]) => namesLevel(key));
  if (named.length === 0) {
    const old = parseCase(
      oldLink((key) => given.get(key) ?? undefined),
      readers,
    );
    const notices = old.notices.map((notice) => ({
      ...notice,
      field: notice.field.startsWith('levels') ? 'level' : oldKeyOf(notice.field.replace(/^[TL]\d+\./, '')),
    }));
    if (old.case === null) return { case: null, notices };
    const made = caseFrom(old.case.levels, whole, wholeName, readers);
    return { case: made.case, notices: [...notices, ...made.notices] };
  }
  const leftOut = leftOutIn(given.get('v'));
  const notices: Notice[] = [];
  const bones: LevelCase[] = [];
  for (const [key, text] of named) {
    const level = readLevels(key, readers);
    if ('problem' in level)
      notices.push({ field: shown(key), problem: level.problem, given: shown(key), used: null });
    else
      for (const name of level.levels) {
        const read = readLevelText(name, text, readers, leftOut, shape);
        bones.push(read.one);
        notices.push(...read.notices);
      }
  }
  const { levels, notices: order } = ordered(bones);
  notices.push(...order);
  if (levels.length === 0) return { case: null, notices };
  const made = caseFrom(levels, whole, wholeName, readers);
  return { case: made.case, notices: [...notices, ...made.notices] };
}

/** `at=inflate.4`, or as links of one fracture counted it. */
function readTimes(given: URLSearchParams): { t: number; notices: Notice[] } {
  const notices: Notice[] = [];
  const refuse = (field: string, value: string, problem: Notice['problem'], used: Notice['used']) =>
    notices.push({ field, problem, given: shown(value), used });
  const version = given.get('v');
  if (version !== null && !['1', '2', String(VERSION)].includes(version))
    refuse('v', version, 'unknown', VERSION);
  const at = given.get('at');
  if (at !== null) {
    const t = readTimeText(at);
    if (t === null) refuse('at', at, 'not-a-choice', timeText(OPENING_T));
    return { t: t ?? OPENING_T, notices };
  }
  const counted = given.get('t');
  if (counted === null) return { t: OPENING_T, notices };
  const parsed = v.safeParse(number, counted);
  if (!parsed.success) {
    refuse('t', counted, 'not-a-number', OPENING_T);
    return { t: OPENING_T, notices };
  }
  const t = Math.min(LAST_COUNTED, Math.max(0, parsed.output)) + 0;
  if (t !== parsed.output + 0) refuse('t', counted, parsed.output < 0 ? 'too-small' : 'too-large', t);
  return { t: timeCounted(t), notices };
}

function textOf(view: View, field: keyof View): string {
  if (field === 'fluoro') return fluoroLink(view.fluoro);
  if (field === 'layers') return layersLink(view.layers);
  if (field === 'parts') return partsLink(view.parts);
  return field === 'camera' && view.camera !== null ? cameraLink(view.camera) : String(view[field]);
}

/** One bone at its defaults that a link need not name. */
const isUnsaid = (levels: readonly LevelCase[]): boolean =>
  levels.length === 1 &&
  levels[0].level === 'L1' &&
  levels[0].access.paths === null &&
  levelDifferences(levels[0]).length === 0;

/** The shortest fragment that `readLink` turns back into the same. */
export function writeLink(patientCase: Case, t: number, view: View, other: Case | null = null): string {
  const out = new URLSearchParams();
  if (!isUnsaid(patientCase.levels)) for (const one of patientCase.levels) out.set(one.level, levelText(one));
  for (const [path, value] of wholeDifferences(patientCase)) out.set(wholeName(path), valueText(value));
  const shape = Object.entries(patientCase.patient.shape ?? {});
  if (shape.length > 0) out.set('person', shape.map(([key, z]) => `${key}:${short(z)}`).join(','));
  const posture = Object.entries(patientCase.patient.posture ?? {});
  if (posture.length > 0)
    out.set(
      'posture',
      posture.map(([key, value]) => `${key}:${typeof value === 'number' ? short(value) : value}`).join(','),
    );
  if (Math.abs(t - OPENING_T) > 1e-6) out.set('at', timeText(t));
  for (const field of VIEW_FIELDS) {
    const value = view[field];
    if (value === DEFAULT_VIEW[field]) continue;
    const text = textOf(view, field);
    if (text !== textOf(DEFAULT_VIEW, field)) out.set(field, text);
  }
  const vs = other === null ? '' : otherText(patientCase, other);
  if (vs !== '') out.set('vs', vs);
  const text = out
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replace(/=(?=&|$)/g, '');
  return text === '' ? '' : `v=${VERSION}&${text}`;
}
