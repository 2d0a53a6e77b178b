import * as v from 'valibot';
import { type Case, type CasePath, valueAt } from '../../sim/case/case.ts';
import { PARAM_PATHS, PARAMS } from '../../sim/case/params.ts';
import { caseFrom, differences, type Notice } from '../../sim/case/parse.ts';
import { OPENING_T } from '../../sim/stages/done.ts';
import { END } from '../../sim/stages/timeline.ts';
import { fluoroLink } from '../view/fluoro-view.ts';
import { DEFAULT_VIEW, type View } from '../view/view.ts';
import { cameraLink, layersLink, parseView, partsLink, VIEW_FIELDS } from './parse-view.ts';

/** A link's fragment names case, time and view; what is at its default is left out. */
export interface Linked {
  case: Case;
  t: number;
  view: View;
  /** The case that it is compared with, if any. */
  other: Case | null;
  notices: Notice[];
}

/** Meaning of the fragment's keys; a link of another version is read as far as it can be. */
const VERSION = 1;

const CASE_KEYS = new Set(PARAM_PATHS.map((path) => PARAMS[path].key));
const number = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.transform(Number), v.number(), v.finite());

/** Reads a fragment, with or without its `#`. Never throws: field by field the nearest valid value. */
export function readLink(fragment: string): Linked {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const read = caseFrom((path) => given.get(PARAMS[path].key) ?? undefined);
  const notices = read.notices.map((notice) => ({ ...notice, field: PARAMS[notice.field as CasePath].key }));
  const views = [...given].filter(([key]) => (VIEW_FIELDS as readonly string[]).includes(key));
  const view = parseView(Object.fromEntries(views), DEFAULT_VIEW);
  notices.push(...view.notices);
  let t = OPENING_T;
  for (const [key, value] of given) {
    if (CASE_KEYS.has(key) || (VIEW_FIELDS as readonly string[]).includes(key)) continue;
    const refuse = (problem: Notice['problem'], used: Notice['used']) =>
      notices.push({ field: key.slice(0, 40), problem, given: value.slice(0, 40), used });
    if (key === 'v') {
      if (value !== String(VERSION)) refuse('unknown', VERSION);
    } else if (key === 't') {
      const parsed = v.safeParse(number, value);
      if (!parsed.success) refuse('not-a-number', OPENING_T);
      else {
        t = v.parse(v.pipe(v.number(), v.toMinValue(0), v.toMaxValue(END)), parsed.output) + 0;
        if (t !== parsed.output + 0) refuse(parsed.output < 0 ? 'too-small' : 'too-large', t);
      }
    } else if (key !== 'vs') refuse('unknown', null);
  }
  const other = readOther(given.get('vs'), read.case);
  notices.push(...other.notices);
  return { case: read.case, t, view: view.view, other: other.case, notices };
}

/** `method:none,loss:0.3`: where the case compared with differs from this one. */
function readOther(text: string | null, patientCase: Case): { case: Case | null; notices: Notice[] } {
  if (text === null || text === '') return { case: null, notices: [] };
  const given = new Map(
    text.split(',').map((part): [string, string] => {
      const [key, ...rest] = part.split(':');
      return [key, rest.join(':')];
    }),
  );
  const read = caseFrom((path) => given.get(PARAMS[path].key) ?? valueAt(patientCase, path));
  const strays = [...given].filter(([key]) => !CASE_KEYS.has(key));
  return {
    case: read.case,
    notices: [
      ...read.notices.map((notice) => ({ ...notice, field: `vs ${PARAMS[notice.field as CasePath].key}` })),
      ...strays.map(([key, value]): Notice => {
        return { field: `vs ${key.slice(0, 37)}`, problem: 'unknown', given: value.slice(0, 40), used: null };
      }),
    ],
  };
}

const otherLink = (patientCase: Case, other: Case): string =>
  PARAM_PATHS.filter((path) => valueAt(other, path) !== valueAt(patientCase, path))
    .map((path) => {
      const value = valueAt(other, path);
      return `${PARAMS[path].key}:${typeof value === 'number' ? short(value) : value}`;
    })
    .join(',');

const short = (value: number): string => String(Number(value.toFixed(6)));

function textOf(view: View, field: keyof View): string {
  if (field === 'fluoro') return fluoroLink(view.fluoro);
  if (field === 'layers') return layersLink(view.layers);
  if (field === 'parts') return partsLink(view.parts);
  return field === 'camera' && view.camera !== null ? cameraLink(view.camera) : String(view[field]);
}

/** The shortest fragment that `readLink` turns back into the same. */
export function writeLink(patientCase: Case, t: number, view: View, other: Case | null = null): string {
  const out = new URLSearchParams();
  for (const [path, value] of differences(patientCase)) {
    if (path === 'fracture.level' && value === 'L1') continue;
    out.set(PARAMS[path].key, typeof value === 'number' ? short(value) : value);
  }
  if (Math.abs(t - OPENING_T) > 1e-6) out.set('t', short(t));
  for (const field of VIEW_FIELDS) {
    const value = view[field];
    if (value === DEFAULT_VIEW[field]) continue;
    const text = textOf(view, field);
    if (text !== textOf(DEFAULT_VIEW, field)) out.set(field, text);
  }
  const vs = other === null ? '' : otherLink(patientCase, other);
  if (vs !== '') out.set('vs', vs);
  const text = out.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `v=${VERSION}&${text}`;
}
