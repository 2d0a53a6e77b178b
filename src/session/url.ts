import * as v from 'valibot';
import type { Vec3 } from '../../models/math/vec.ts';
import type { Case, CasePath } from '../sim/case.ts';
import { PARAM_PATHS, PARAMS } from '../sim/params.ts';
import { caseFrom, differences, type Notice } from '../sim/parse-case.ts';
import { END } from '../sim/timeline.ts';
import { type CameraPose, COMPARES, DEFAULT_VIEW, SECTIONS, TEXT_SIZES, THEMES, type View } from './view.ts';

/** A link's fragment names case, time and view; what is at its default is left out. */
export interface Linked {
  case: Case;
  t: number;
  view: View;
  notices: Notice[];
}

/** Meaning of the fragment's keys; a link of another version is read as far as it can be. */
const VERSION = 1;
const DEFAULT_T = 1;

const PATH_OF = new Map<string, CasePath>(PARAM_PATHS.map((path) => [PARAMS[path].key, path]));

const finite = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.transform(Number), v.number(), v.finite());

/** Nine numbers, mm: position, target, up. */
const camera = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map(Number)),
  v.length(9),
  v.everyItem((value) => Number.isFinite(value) && Math.abs(value) <= 5000),
  v.transform(
    (n): CameraPose => ({
      position: [n[0], n[1], n[2]],
      target: [n[3], n[4], n[5]],
      up: [n[6], n[7], n[8]],
    }),
  ),
  v.check(({ position, target, up }) => apart(position, target) > 1 && apart(up, [0, 0, 0]) > 0.1),
);

const apart = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const VIEW_KEYS = {
  theme: v.picklist(THEMES),
  compare: v.picklist(COMPARES),
  section: v.picklist(SECTIONS),
  camera,
  text: v.pipe(finite, v.picklist(TEXT_SIZES)),
} as const;

/** Reads a fragment, with or without its `#`. Never throws: field by field the nearest valid value. */
export function readLink(fragment: string): Linked {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const notices: Notice[] = [];
  const { case: patientCase, notices: caseNotices } = caseFrom(
    (path) => given.get(PARAMS[path].key) ?? undefined,
  );
  notices.push(...caseNotices.map((notice) => ({ ...notice, field: PARAMS[notice.field as CasePath].key })));
  let t = DEFAULT_T;
  let view = DEFAULT_VIEW;
  for (const [key, value] of given) {
    if (PATH_OF.has(key)) continue;
    const refuse = (problem: Notice['problem'], used: Notice['used']) =>
      notices.push({ field: key.slice(0, 40), problem, given: value.slice(0, 40), used });
    if (key === 'v') {
      if (value !== String(VERSION)) refuse('unknown', VERSION);
    } else if (key === 't') {
      const parsed = v.safeParse(finite, value);
      if (!parsed.success) refuse('not-a-number', DEFAULT_T);
      else if (parsed.output < 0 || parsed.output > END) {
        t = parsed.output < 0 ? 0 : END;
        refuse(parsed.output < 0 ? 'too-small' : 'too-large', t);
      } else t = parsed.output + 0;
    } else if (Object.hasOwn(VIEW_KEYS, key)) {
      const parsed = v.safeParse(VIEW_KEYS[key as keyof typeof VIEW_KEYS], value);
      if (parsed.success) view = { ...view, [key === 'text' ? 'textSize' : key]: parsed.output };
      else refuse('not-a-choice', null);
    } else refuse('unknown', null);
  }
  return { case: patientCase, t, view, notices };
}

const short = (value: number): string => String(Number(value.toFixed(6)));

/** The shortest fragment that `readLink` turns back into the same. */
export function writeLink(patientCase: Case, t: number, view: View): string {
  const out = new URLSearchParams();
  for (const [path, value] of differences(patientCase)) {
    if (path === 'fracture.level' && value === 'L1') continue;
    out.set(PARAMS[path].key, typeof value === 'number' ? short(value) : value);
  }
  if (Math.abs(t - DEFAULT_T) > 1e-6) out.set('t', short(t));
  for (const key of ['theme', 'compare', 'section'] as const)
    if (view[key] !== DEFAULT_VIEW[key]) out.set(key, view[key]);
  if (view.textSize !== 1) out.set('text', short(view.textSize));
  if (view.camera !== null) {
    const { position, target, up } = view.camera;
    const tenths = [...position, ...target].map((n) => n.toFixed(1));
    out.set('camera', [...tenths, ...up.map((n) => n.toFixed(3))].join(','));
  }
  const text = out.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `v=${VERSION}&${text}`;
}
