import * as v from 'valibot';
import type { Case, CasePath } from '../sim/case.ts';
import { PARAM_PATHS, PARAMS } from '../sim/params.ts';
import { caseFrom, differences, type Notice } from '../sim/parse-case.ts';
import { END } from '../sim/timeline.ts';
import { fluoroLink } from './fluoro-view.ts';
import { cameraLink, parseView, VIEW_FIELDS } from './parse-view.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** A link's fragment names case, time and view; what is at its default is left out. */
export interface Linked {
  case: Case;
  t: number;
  view: View;
  notices: Notice[];
}

/** Meaning of the fragment's keys; a link of another version is read as far as it can be. */
const VERSION = 1;
/** The healthy spine at rest. */
const DEFAULT_T = 1;

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
  let t = DEFAULT_T;
  for (const [key, value] of given) {
    if (CASE_KEYS.has(key) || (VIEW_FIELDS as readonly string[]).includes(key)) continue;
    const refuse = (problem: Notice['problem'], used: Notice['used']) =>
      notices.push({ field: key.slice(0, 40), problem, given: value.slice(0, 40), used });
    if (key === 'v') {
      if (value !== String(VERSION)) refuse('unknown', VERSION);
    } else if (key === 't') {
      const parsed = v.safeParse(number, value);
      if (!parsed.success) refuse('not-a-number', DEFAULT_T);
      else {
        t = v.parse(v.pipe(v.number(), v.toMinValue(0), v.toMaxValue(END)), parsed.output) + 0;
        if (t !== parsed.output + 0) refuse(parsed.output < 0 ? 'too-small' : 'too-large', t);
      }
    } else refuse('unknown', null);
  }
  return { case: read.case, t, view: view.view, notices };
}

const short = (value: number): string => String(Number(value.toFixed(6)));

function textOf(view: View, field: keyof View): string {
  if (field === 'fluoro') return fluoroLink(view.fluoro);
  return field === 'camera' && view.camera !== null ? cameraLink(view.camera) : String(view[field]);
}

/** The shortest fragment that `readLink` turns back into the same. */
export function writeLink(patientCase: Case, t: number, view: View): string {
  const out = new URLSearchParams();
  for (const [path, value] of differences(patientCase)) {
    if (path === 'fracture.level' && value === 'L1') continue;
    out.set(PARAMS[path].key, typeof value === 'number' ? short(value) : value);
  }
  if (Math.abs(t - DEFAULT_T) > 1e-6) out.set('t', short(t));
  for (const field of VIEW_FIELDS) {
    const value = view[field];
    if (value === DEFAULT_VIEW[field]) continue;
    const text = textOf(view, field);
    if (text !== textOf(DEFAULT_VIEW, field)) out.set(field, text);
  }
  const text = out.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `v=${VERSION}&${text}`;
}
