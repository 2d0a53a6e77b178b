import * as v from 'valibot';
import type { Vec3 } from '../../../models/math/vec.ts';
import { LAYERS, type OwnLayers } from '../../showing/layers.ts';
import { isPart, type OwnParts, PART_WISHES } from '../../showing/parts.ts';
import { type Notice, shown } from '../../sim/case/notice.ts';
import { TREATED_LEVELS } from '../../sim/case/params.ts';
import { fluoroSchema } from '../view/fluoro-view.ts';
import {
  type CameraPose,
  COMPARES,
  CONSULT_PAGES,
  DRAWN_MEASURES,
  LABELLINGS,
  PLANE_REACH_MM,
  PLANE_TILT_DEG,
  PLANE_TURN_DEG,
  PLANES,
  SECTIONS,
  TEXT_SIZES,
  THEMES,
  type View,
} from '../view/view.ts';

const apart = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const coordinate = v.pipe(v.number(), v.finite(), v.minValue(-5000), v.maxValue(5000));
const point = v.tuple([coordinate, coordinate, coordinate]);

/** A camera that looks from somewhere at somewhere else, with an up. */
const cameraPose = v.pipe(
  v.object({ position: point, target: point, up: point }),
  v.check(({ position, target, up }) => apart(position, target) > 1 && apart(up, [0, 0, 0]) > 0.1),
);

/** In a link: nine numbers, mm: position, target, up. */
const cameraText = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))),
  v.length(9),
  v.transform((n) => ({ position: n.slice(0, 3), target: n.slice(3, 6), up: n.slice(6, 9) })),
  cameraPose,
);

const numeric = v.union([v.number(), v.pipe(v.string(), v.trim(), v.nonEmpty(), v.transform(Number))]);
const between = (low: number, high: number) =>
  v.pipe(numeric, v.number(), v.finite(), v.minValue(low), v.maxValue(high));

/** In a link: `true`. */
const flag = v.union([
  v.boolean(),
  v.pipe(
    v.picklist(['true', 'false']),
    v.transform((text) => text === 'true'),
  ),
]);

const opacity = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1));
const layers = v.record(v.picklist(LAYERS), opacity);

/** In a link: `skin:30,ribs:0`. */
const layersText = v.pipe(
  v.string(),
  v.regex(/^$|^[a-z]+:\d{1,3}(,[a-z]+:\d{1,3})*$/),
  v.transform((text) =>
    Object.fromEntries(
      text
        .split(',')
        .filter(Boolean)
        .map((part) => {
          const [layer, percent] = part.split(':');
          return [layer, Number(percent) / 100];
        }),
    ),
  ),
  layers,
);

/** Each at most once, in their own order. */
const measures = v.pipe(
  v.array(v.picklist(DRAWN_MEASURES)),
  v.transform((given) => DRAWN_MEASURES.filter((one) => given.includes(one))),
);

/** In a link: `heights,wedge`. */
const measuresText = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').filter(Boolean)),
  measures,
);

const partId = v.pipe(v.string(), v.check(isPart));
const parts = v.record(partId, v.picklist(PART_WISHES));

/** In a link: `T12:fade,aorta:hide`. */
const partsText = v.pipe(
  v.string(),
  v.regex(/^$|^[\w-]+:[a-z]+(,[\w-]+:[a-z]+)*$/),
  v.transform((text) =>
    Object.fromEntries(
      text
        .split(',')
        .filter(Boolean)
        .map((part) => part.split(':')),
    ),
  ),
  parts,
);

/** Every field of View: its schema and its key in a link. */
const FIELDS = {
  page: v.picklist(CONSULT_PAGES),
  focus: v.union([v.null(), v.picklist(TREATED_LEVELS)]),
  theme: v.picklist(THEMES),
  compare: v.picklist(COMPARES),
  wipe: between(0, 1),
  tint: flag,
  section: v.picklist(SECTIONS),
  plane: v.picklist(PLANES),
  planeMm: between(-PLANE_REACH_MM, PLANE_REACH_MM),
  explode: between(0, 1),
  planeTurnDeg: between(-PLANE_TURN_DEG, PLANE_TURN_DEG),
  planeTiltDeg: between(-PLANE_TILT_DEG, PLANE_TILT_DEG),
  camera: v.union([v.null(), cameraPose, cameraText]),
  layers: v.union([layers, layersText]),
  labels: v.picklist(LABELLINGS),
  measures: v.union([measures, measuresText]),
  parts: v.union([parts, partsText]),
  picked: v.union([v.null(), partId]),
  textSize: v.pipe(numeric, v.picklist(TEXT_SIZES)),
  fluoro: fluoroSchema,
} as const satisfies Record<keyof View, unknown>;

export const VIEW_FIELDS = Object.keys(FIELDS) as readonly (keyof View)[];

/** Changes a view by what can be read of `given`; what cannot is told and left as it was. */
export function parseView(given: unknown, base: View): { view: View; notices: Notice[] } {
  const notices: Notice[] = [];
  let view = base;
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return {
      view,
      notices: [{ field: 'view', problem: 'unknown', given: shown(given), used: null }],
    };
  for (const [field, value] of Object.entries(given)) {
    const text = shown(value);
    if (!Object.hasOwn(FIELDS, field)) {
      notices.push({ field: shown(field), problem: 'unknown', given: text, used: null });
      continue;
    }
    const parsed = v.safeParse(FIELDS[field as keyof View], value);
    if (parsed.success) view = { ...view, [field]: parsed.output };
    else notices.push({ field, problem: 'not-a-choice', given: text, used: null });
  }
  return { view, notices };
}

/** A camera in a link. */
export const cameraLink = ({ position, target, up }: CameraPose): string =>
  [...[...position, ...target].map((n) => n.toFixed(1)), ...up.map((n) => n.toFixed(3))].join(',');

/** Layers in a link: `skin:30,ribs:0`, percent. */
export const layersLink = (own: OwnLayers): string =>
  LAYERS.flatMap((layer) => {
    const opacity = own[layer];
    return opacity === undefined ? [] : [`${layer}:${Math.round(100 * opacity)}`];
  }).join(',');

/** Parts in a link: `T12:fade,aorta:hide`. */
export const partsLink = (own: OwnParts): string =>
  Object.entries(own)
    .map(([id, wish]) => `${id}:${wish}`)
    .join(',');
