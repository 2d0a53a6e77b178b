import * as v from 'valibot';

/** What the arm is centred on: the treated body, or one pedicle, as for a view down it. */
export const CENTRES = ['body', 'left', 'right'] as const;
export type Centre = (typeof CENTRES)[number];

/**
 * How a C-arm stands. Orbital: 0 is AP (tube in front of the prone patient, under the table; detector behind), 90
 * lateral (tube at the patient's right); positive takes the detector to the patient's left. Angular: positive takes
 * the detector towards the head.
 */
export interface Arm {
  orbitalDeg: number;
  angularDeg: number;
  centre: Centre;
}

/** Degrees that an arm can be turned to. */
export const ORBITAL_RANGE = [-60, 120] as const;
export const ANGULAR_RANGE = [-45, 45] as const;
/** mm from tube to isocentre. */
export const SOURCE_RANGE = [600, 700] as const;
/** Diameters of the field on the detector, mm: a 9 inch intensifier and its two magnified modes; illustrative. */
export const FIELDS_MM = [230, 170, 130] as const;

/** `beside`: two panes beside the model; `alone`: they stand in its place; `off`. */
export const LAYOUTS = ['beside', 'alone', 'off'] as const;
export type Layout = (typeof LAYOUTS)[number];
export const POLARITIES = ['bright', 'dark'] as const;
export type Polarity = (typeof POLARITIES)[number];
export const SCREENINGS = ['continuous', 'single'] as const;
export type Screening = (typeof SCREENINGS)[number];

export const PANES = ['ap', 'lateral'] as const;
export type PaneName = (typeof PANES)[number];

/** How fluoroscopy is set. */
export interface FluoroView {
  layout: Layout;
  ap: Arm;
  lateral: Arm;
  sourceMm: number;
  fieldMm: (typeof FIELDS_MM)[number];
  /** Share of the field that the collimator leaves open, 0.3 to 1. */
  open: number;
  /** -1 to 1, 0 as the automatic sets it. */
  brightness: number;
  /** Width of the window: 0.5 steep to 2 flat. */
  window: number;
  /** Whether bone is bright or dark. */
  polarity: Polarity;
  screening: Screening;
  /** The beam and the arm's outline in the 3D picture. */
  beam: boolean;
}

export const DEFAULT_FLUORO: FluoroView = {
  layout: 'beside',
  ap: { orbitalDeg: 0, angularDeg: 0, centre: 'body' },
  lateral: { orbitalDeg: 90, angularDeg: 0, centre: 'body' },
  sourceMm: 650,
  fieldMm: 230,
  open: 1,
  brightness: 0,
  window: 1,
  polarity: 'bright',
  screening: 'continuous',
  beam: true,
};

const between = (low: number, high: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(low), v.maxValue(high));

const arm = v.object({
  orbitalDeg: between(...ORBITAL_RANGE),
  angularDeg: between(...ANGULAR_RANGE),
  centre: v.picklist(CENTRES),
});

const whole = v.object({
  layout: v.picklist(LAYOUTS),
  ap: arm,
  lateral: arm,
  sourceMm: between(...SOURCE_RANGE),
  fieldMm: v.picklist(FIELDS_MM),
  open: between(0.3, 1),
  brightness: between(-1, 1),
  window: between(0.5, 2),
  polarity: v.picklist(POLARITIES),
  screening: v.picklist(SCREENINGS),
  beam: v.boolean(),
});

/** In a link: layout, the two arms, then the rest, in this order, with commas. */
const text = v.pipe(
  v.string(),
  v.transform((given) => given.split(',')),
  v.length(15),
  v.transform((part) => {
    const number = (i: number) => (part[i].trim() === '' ? Number.NaN : Number(part[i]));
    const armAt = (i: number) => ({ orbitalDeg: number(i), angularDeg: number(i + 1), centre: part[i + 2] });
    return {
      layout: part[0],
      ap: armAt(1),
      lateral: armAt(4),
      sourceMm: number(7),
      fieldMm: number(8),
      open: number(9),
      brightness: number(10),
      window: number(11),
      polarity: part[12],
      screening: part[13],
      beam: part[14] === '1',
    };
  }),
  whole,
);

/** Reads fluoroscopy from a link or a message. */
export const fluoroSchema = v.union([whole, text]);

const short = (value: number): string => String(Number(value.toFixed(2)));
const armLink = ({ orbitalDeg, angularDeg, centre }: Arm): string[] => [
  short(orbitalDeg),
  short(angularDeg),
  centre,
];

/** The text that `fluoroSchema` turns back into the same, to a hundredth. */
export const fluoroLink = (view: FluoroView): string =>
  [
    view.layout,
    ...armLink(view.ap),
    ...armLink(view.lateral),
    short(view.sourceMm),
    view.fieldMm,
    short(view.open),
    short(view.brightness),
    short(view.window),
    view.polarity,
    view.screening,
    view.beam ? 1 : 0,
  ].join(',');
