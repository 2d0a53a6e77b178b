// Types of Kyphoscope for other programs: what `window.kyphoscope`, messages and <kypho-scope> take and give
// (docs/interface.md). Made from the source by `npm run docs`.

/**
 * What other programs may do with the page: `window.kyphoscope`, and the same by postMessage when embedded (see
 * embed.ts). Everything given is checked like a link is: nearest valid value, and what was wrong is told.
 */
export interface KyphoscopeApi {
    /** Resolves when the first picture has been drawn. */
    readonly ready: Promise<void>;
    /** Shows another case; missing fields are defaults. Resolves, when it is drawn, with the case as it was taken. */
    setCase: (given: unknown) => Promise<{
        case: Case;
        warnings: Notice[];
    }>;
    /** Goes to a time: `inflate` is that stage done, `inflate.4` four tenths into it; or stages counted, 0 to 13 (8.5 is
     * half-way through the ninth). Returns the nearest time that exists. */
    setTime: (t: number | string) => number;
    /** Changes how it is looked at; missing fields stay. */
    setView: (given: unknown) => {
        view: View;
        warnings: Notice[];
    };
    /**
     * Compares with another case at the same time; null: with the bone as it broke. Set `compare` in the view to see it.
     * Resolves with the case as it was taken.
     */
    compareWith: (given: unknown) => Promise<{
        case: Case | null;
        warnings: Notice[];
    }>;
    /** The measures at the time being shown. */
    state: () => StageMeasures;
    /** The measures of the whole plan, stage by stage: what `npm run simulate` prints. */
    plan: () => PlanMeasures;
    /** The picture as it is now, as PNG; `{words: true}` with names, measures and outlines as they stand over it, `{drawing: true}`
     * with what was drawn on it by hand. */
    capture: (given?: unknown) => Promise<Blob>;
    /** What is shown now as a file: `{as: 'glb'}`, or stl, usdz, csv, json, png, xray; with `level` of one bone, with `part` one part
     * of the shapes. Rejected with the reason where there is no such thing. */
    save: (given: unknown) => Promise<Blob>;
}
/**
 * What the patient has and what the operator chose. Plain JSON; mm, mL, degrees, years, weeks. Every field is bounded by
 * the tables in params/; `parseCase` turns anything into a valid one, or refuses a bone that is none.
 */
export interface Case {
    patient: {
        sex: 'F' | 'M';
        ageYears: number;
        statureCm: number;
        shape?: Shape | undefined;
        posture?: Posture | undefined;
    };
    /** Trabecular bone volume over tissue volume, healthy mean of every body, 0..1. */
    bone: {
        volumeFraction: number;
    };
    /** One to MOST_LEVELS broken bones, top to bottom, each once. */
    levels: readonly LevelCase[];
    procedure: ProcedureCase;
    /** How long after the operation, or without one after the fracture, the last stage ends. */
    weeksAfter: number;
    event: EventCase;
}
/** How a person's bones differ from the mean, in standard deviations; what is not named does not. */
export type Shape = Readonly<Partial<Record<ShapeKey, number>>>;
/** A measure of the whole column (`pedicleWidth`), or of one bone on top of that (`T8.pedicleWidth`). */
export type ShapeKey = MeasureId | `${Level}.${MeasureId}`;
export type MeasureId = (typeof MEASURE_IDS)[number];
/** What of a bone a person can differ in; `MEASURES` has how far people do. */
declare const MEASURE_IDS: readonly ['bodyWidth', 'bodyDepth', 'bodyHeight', 'concavity', 'pedicleWidth', 'pedicleHeight', 'pedicleConvergence', 'pedicleSlope', 'pedicleLength', 'interpedicular', 'canalWidth', 'canalDepth', 'facetTurn', 'facetTropism', 'transverseSpan', 'transverseSweep', 'spinousLength', 'spinousSlope', 'laminaHeight'];
export type Level = (typeof LEVELS)[number];
/** Vertebral levels, from the head down. */
declare const LEVELS: readonly ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5'];
/** How a person's column is bent, standing, before any break; what is not given is as in the mean column. Degrees. */
export interface Posture {
    /** Thoracic: upper endplate of T1 to lower endplate of T12. */
    kyphosis?: number;
    /** Lumbar: upper endplate of L1 to lower endplate of L5. */
    lordosis?: number;
    /** To the side: the Cobb angle of one curve. */
    curve?: number;
    /** The bone that stands out furthest in it. */
    apex?: Level;
    /** Where it is convex. */
    side?: Side;
}
export type Side = (typeof SIDES)[number];
/** The patient's own left and right. */
declare const SIDES: readonly ['left', 'right'];
/** One broken bone: how it broke, and what is done to it. */
export interface LevelCase {
    level: TreatedLevel;
    fracture: FractureCase;
    treatment: Treatment;
    access: AccessCase;
    balloon: BalloonCase;
    cement: CementCase;
}
/** Levels that can be treated here: below T5 the vertebra is large enough for a balloon tamp. */
export type TreatedLevel = Exclude<Level, 'T1' | 'T2' | 'T3' | 'T4'>;
export interface FractureCase {
    shape: 'wedge' | 'biconcave' | 'crush' | 'split';
    /** Which endplates have given way; `usual` as the shape mostly has it. */
    endplates: 'usual' | 'superior' | 'inferior' | 'both';
    /** Height lost at the worst of the three stations, as a share of the healthy height. */
    heightLoss: number;
    /** The same at one station, where it was measured; null as the shape has it. */
    anteriorLoss: number | null;
    middleLoss: number | null;
    posteriorLoss: number | null;
    /** -1 lost on the left only, 0 even, 1 lost on the right only. */
    lateralTilt: number;
    /** Weeks since it broke. */
    weeksOld: number;
    /** Marrow oedema on MRI; a cleft (gas or fluid) within the body. */
    oedema: Finding;
    cleft: Finding;
    /** 0 healed and fixed, 1 fresh with a cleft; null follows from age, oedema and cleft (see mobility.ts). */
    mobility: number | null;
    posteriorWall: 'intact' | 'breached';
    /** How far a fragment of a breached wall stands into the canal, mm; null follows from the loss. */
    retropulsionMm: number | null;
    cause: 'osteoporosis' | 'injury' | 'tumour';
}
export type Finding = 'yes' | 'no' | 'unknown';
/** `none` leaves the bone as it broke; `cemented-before` has had its cement in an earlier operation. */
export type Treatment = 'kyphoplasty' | 'vertebroplasty' | 'none' | 'cemented-before';
export interface AccessCase {
    sides: 'both' | Side;
    route: 'transpedicular' | 'extrapedicular';
    /** Added to the pedicle's own convergence; positive turns the tip to the midline. */
    convergenceDeg: number;
    /** Added to the pedicle's own slope; positive turns the tip up. */
    sagittalDeg: number;
    /** Added to the planned depth of the tip. */
    depthMm: number;
    cannulaGauge: 8 | 10 | 11 | 13;
    /** Ways in that were chosen by hand, instead of the pedicle's own with its offsets; null for none. */
    paths: Readonly<Partial<Record<Side, NeedlePath>>> | null;
}
/** From the skin's side to the deepest point of the tip; mm in the healthy vertebra's own frame at the patient's size. */
export interface NeedlePath {
    entry: Vec3;
    target: Vec3;
}
/** A point or direction: [x anterior, y superior, z right], mm unless said otherwise (ISB axes). */
export type Vec3 = readonly [number, number, number];
export interface BalloonCase {
    lengthMm: 10 | 15 | 20;
    /** In each balloon. */
    volumeMl: number;
    pressureLimitPsi: number;
}
export interface CementCase {
    /** On each side. */
    volumeMl: number;
    viscosity: 'low' | 'medium' | 'high';
}
/** How it is gone through. All lie face down on rolls, as it is mostly done. */
export interface ProcedureCase {
    /** Numbed and awake, or asleep; `either` where that is not settled. Moves nothing in the bones: it is told. */
    anaesthetic: 'either' | 'local' | 'general';
}
/** The one thing that goes wrong, and the bone that it happens to: of the case's own, or, where it happens to another, that
 * one. */
export interface EventCase {
    kind: EventId | 'none';
    level: TreatedLevel | 'usual';
}
export type EventId = (typeof EVENTS)[number];
/** What can go wrong, in the order in which it may. */
declare const EVENTS: readonly ['wrong-level', 'pedicle-breach', 'endplate-break', 'balloon-rupture', 'cement-canal', 'cement-disc', 'cement-lung', 'cement-needle', 'next-fracture', 'cement-displaced'];
/** Something that was not as it should be, and what was taken instead. */
export interface Notice {
    /** The field, as its path in the case or its key in a link. */
    field: string;
    problem: 'unknown' | 'not-a-choice' | 'not-a-number' | 'too-small' | 'too-large' | 'twice' | 'too-many' | 'no-such-level' | 'not-treatable' | 'unclear';
    /** What stood there, cut to 40 characters, without what a terminal would obey. */
    given: string;
    /** What is used; null where the field is ignored. */
    used: CaseValue;
}
export type CaseValue = Scalar;
export type Scalar = string | number | null;
/** How it is looked at. Never enters the simulation. */
export interface View {
    page: ConsultPage;
    /** The bone that the cut picture, the readouts and the gauge are about; null for the case's own choice (see focusOf). */
    focus: TreatedLevel | null;
    theme: Theme;
    compare: Compare;
    /** Where the wipe stands: share of the picture that shows what is compared with. */
    wipe: number;
    /** Tints the treated bone where it stands higher or lower than what it is compared with. */
    tint: boolean;
    /** `stage` cuts the bone open where the stage asks for it. */
    section: Section;
    plane: PlaneName;
    /** How far the plane stands from its own place, towards the viewer; mm. */
    planeMm: number;
    /** How far the parts of the treated level are pulled apart: 0 as they are, 1 all clear of each other. */
    explode: number;
    /** Of the free plane, degrees. At 0 and 0 it is sagittal and looks to the patient's right; turned by 90 it is coronal
     * and looks forward; tilted by 90 it is axial and looks up. */
    planeTurnDeg: number;
    planeTiltDeg: number;
    /** Null follows the stages; otherwise the visitor's own. */
    camera: CameraPose | null;
    /** Opacities that the visitor has set; the others are the stage's. */
    layers: OwnLayers;
    labels: Labelling;
    /** In the order of DRAWN_MEASURES. */
    measures: readonly DrawnMeasure[];
    /** Parts that the visitor has isolated, faded or hidden. */
    parts: OwnParts;
    /** The part that is outlined and named; null for none. */
    picked: PartId | null;
    /** 1 is the shell's own size of text. */
    textSize: number;
    fluoro: FluoroView;
}
export type ConsultPage = (typeof CONSULT_PAGES)[number];
/** What of a consult is in front: the question which bone it is, the patient's own film over it, the steps, or a sheet over
 * the steps. The other shells have no use for it. */
declare const CONSULT_PAGES: readonly ["match", "film", "steps", "more", "risks", "decide", "options", "matters", "questions", "teach", "pain", "home", "about"];
export type Theme = (typeof THEMES)[number];
declare const THEMES: readonly ['auto', 'light', 'dark', 'contrast'];
export type Compare = (typeof COMPARES)[number];
/** What is in the picture: now, what it is compared with, both side by side, or both in one place with a wipe. */
declare const COMPARES: readonly ['now', 'before', 'both', 'wipe'];
export type Section = (typeof SECTIONS)[number];
declare const SECTIONS: readonly ['stage', 'whole', 'cut'];
export type PlaneName = (typeof PLANES)[number];
/** Planes that open the bone: along the needle, one of the body's own, or as the visitor turns it. */
declare const PLANES: readonly ['needle', 'sagittal', 'coronal', 'axial', 'free'];
/** A camera, mm, in the frame of the bone that is looked at, as that would stand, were it whole, on what is under it. */
export interface CameraPose {
    position: Vec3;
    target: Vec3;
    up: Vec3;
}
/** What a visitor has set; the rest is as the step shows it. */
export type OwnLayers = Readonly<Partial<Record<Layer, number>>>;
export type Layer = (typeof LAYERS)[number];
/** What a picture is made of, from the outside in. */
declare const LAYERS: readonly ['skin', 'muscles', 'ribs', 'pelvis', 'neck', 'vessels', 'ligaments', 'nerves', 'discs', 'bones'];
export type Labelling = (typeof LABELLINGS)[number];
/** Names on the picture: the few that the stage is about, as many as there is room for, or none. */
declare const LABELLINGS: readonly ['stage', 'all', 'none'];
export type DrawnMeasure = (typeof DRAWN_MEASURES)[number];
/** Measures that can be drawn on the model as dimension lines. */
declare const DRAWN_MEASURES: readonly ['heights', 'wedge', 'cobb', 'depth', 'clearances'];
export type OwnParts = Readonly<Record<PartId, PartWish>>;
/**
 * The parts that a picture can be taken apart into. Every part has an id that stands in links: `T12` a vertebra,
 * `treated` the bone that the case is about, `disc-T12-L1`, `root-L1-left`, `aorta`.
 */
export type PartId = string;
export type PartWish = (typeof PART_WISHES)[number];
/** What a visitor can wish of a part: only such parts are shown, or it is faint, or not there. */
declare const PART_WISHES: readonly ['only', 'fade', 'hide'];
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
export type Layout = (typeof LAYOUTS)[number];
/** `beside`: two panes beside the model; `alone`: they stand in its place; `off`. */
declare const LAYOUTS: readonly ['beside', 'alone', 'off'];
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
export type Centre = (typeof CENTRES)[number];
/** What the arm is centred on: the treated body, or one pedicle, as for a view down it. */
declare const CENTRES: readonly ['body', 'left', 'right'];
/** Diameters of the field on the detector, mm: a 9 inch intensifier and its two magnified modes; illustrative. */
declare const FIELDS_MM: readonly [230, 170, 130];
export type Polarity = (typeof POLARITIES)[number];
declare const POLARITIES: readonly ['bright', 'dark'];
export type Screening = (typeof SCREENINGS)[number];
declare const SCREENINGS: readonly ['continuous', 'single'];
/** The measures of one moment: of the spine, of every bone of the case, and of the bone that is looked at. */
export interface StageMeasures extends Omit<LevelMeasures, 'level'> {
    id: StageId;
    /** Time in stages. */
    t: number;
    statureMm: number;
    alignment: Alignment;
    /** Every bone of the case, top to bottom. */
    levels: LevelMeasures[];
}
/** What is measured of one bone at one moment, as numbers that another program can read. */
export interface LevelMeasures {
    level: TreatedLevel;
    /** Six-point heights, mm. */
    heightsMm: Heights;
    /** Share of the healthy height lost at the worst station. */
    lossFraction: number;
    wedgeDeg: number;
    /** Upper endplate of the level above to lower endplate of the level below; kyphosis is positive. */
    cobbDeg: number;
    /** Share of the lost height that has come back. */
    reduction: number;
    /** In each balloon. */
    balloonMl: number;
    balloonPressureKpa: number;
    /** Injected in all. */
    cementMl: number;
    /** What of it is outside the body, by way out. */
    leakMl: Record<LeakType, number>;
    /** Contrast that burst balloons have lost. */
    contrastLostMl: number;
    /** At the cement's centre, as the range of what was measured in patients; null before there is cement. */
    cementC: {
        lowC: number;
        highC: number;
    } | null;
    /** Least room round the cannula over all sides, negative where it breaks through; null without a procedure. */
    clearancesMm: Clearances | null;
    /** The same, side by side. */
    sides: {
        side: Side;
        balloonMl: number;
        cementMl: number;
    }[];
}
/** Six-point heights, mm. */
export interface Heights {
    anterior: number;
    middle: number;
    posterior: number;
}
export type LeakType = (typeof LEAK_TYPES)[number];
/** Ways out of the body: B basivertebral vein, S segmental vein, C through a broken cortex, D into a disc. */
declare const LEAK_TYPES: readonly ['B', 'S', 'C', 'D'];
/** Room round the cannula on its narrowest stretch, mm; negative where it would break through. */
export interface Clearances {
    medial: number;
    lateral: number;
    superior: number;
    inferior: number;
    /** From the tip at its deepest to the anterior wall. */
    anterior: number;
}
export type StageId = (typeof STAGE_TABLE)[number]['id'];
/** The one table of stages. Its order is the order of the operation; nothing else knows a stage's number. */
declare const STAGE_TABLE: readonly [StageEntry<"healthy">, StageEntry<"fracture">, StageEntry<"choices">, StageEntry<"prone">, StageEntry<"localise">, StageEntry<"needle">, StageEntry<"cannula">, StageEntry<"balloon-in">, StageEntry<"inflate">, StageEntry<"deflate">, StageEntry<"cement">, StageEntry<"set">, StageEntry<"after">];
/** What happens in a stage of the operation, apart from how it is shown (src/showing) and what is said (src/content). */
export interface StageEntry<Id extends string = string> {
    id: Id;
    chapter: ChapterId;
    /** A case has the stage if any of its bones is treated so. */
    treatments: readonly Treatment[];
    /** Only where a bone gives way in it. */
    breaks?: true;
    /** Playing time, chosen so that it can be read along with; not that of an operation. */
    seconds: number;
    /** Several bones take turns in it rather than all going together. */
    inTurn?: true;
}
export type ChapterId = (typeof CHAPTERS)[number];
/** Five chapters group the stages on the timeline. */
declare const CHAPTERS: readonly ['spine', 'access', 'lift', 'cement', 'after'];
/** The column as a whole. Degrees and mm. */
export interface Alignment {
    /** Upper endplate of T1 to lower endplate of T12; kyphosis is positive. */
    thoracicKyphosisDeg: number;
    /** Upper endplate of L1 to lower endplate of L5; lordosis is positive. The sacrum is no part of the column here, so
     * this is less than a T12-S1 lordosis by the last disc. */
    lumbarLordosisDeg: number;
    /** How far the top of the column has come to lean forwards, standing, against the healthy spine. */
    stoopDeg: number;
    /** How far the middle of T1 has come forwards of the back of L5's lower endplate, standing, against the healthy
     * spine: what a sagittal vertical axis gains if the pelvis does not turn to make up for it (illustrative: it does). */
    svaShiftMm: number;
}
export interface PlanMeasures {
    case: Case;
    /** The bone that the fields beside `levels` are about. */
    focus: TreatedLevel;
    warnings: readonly (Warning & {
        level: TreatedLevel;
    })[];
    /** Each stage of the plan at its end. */
    stages: StageMeasures[];
    /** Of the bone that is looked at. */
    healthy: {
        heightsMm: Heights;
        depthMm: number;
    };
    approaches: ApproachMeasures[];
    /** The same for every bone. */
    levels: {
        level: TreatedLevel;
        healthy: {
            heightsMm: Heights;
            depthMm: number;
        };
        /** Each way in: where it leads and what lies beside it. */
        approaches: ApproachMeasures[];
    }[];
}
export interface Warning {
    id: WarningId;
    side: 'left' | 'right' | null;
    /** In the unit that the id has (see warned-at.ts); room left is negative through a wall. Null where it has none. */
    value: number | null;
}
export type WarningId = (typeof WARNINGS)[number];
/** Everything that a plan can warn of. Words for each are in content. */
declare const WARNINGS: readonly ['medial-breach', 'lateral-breach', 'superior-breach', 'inferior-breach', 'anterior-breach', 'canal-hit', 'root-hit', 'upper-disc-breach', 'lower-disc-breach', 'side-breach', 'medial-before-wall', 'crosses-midline', 'tip-too-far-back', 'balloon-too-long', 'cannula-too-narrow', 'pressure-limit', 'balloon-maximum', 'wall-contact', 'height-restored', 'burst', 'posterior-quarter', 'no-more-room', 'leak-b', 'leak-s', 'leak-c', 'leak-d', 'posterior-wall', 'vertebra-plana', 'operation-stopped', 'tip-outside', 'tip-near-endplate', 'leak-canal', 'resists', 'leak-seen', 'sinks-again'];
export interface ApproachMeasures {
    side: Side;
    convergenceDeg: number;
    sagittalDeg: number;
    clearancesMm: Clearances;
    /** To what must not be hit, over the whole path; negative where it would be. */
    neighboursMm: Neighbours;
    tipThird: 'posterior' | 'middle' | 'anterior';
    crossesMidline: boolean;
    /** On AP the tip stays lateral of the pedicle's medial border until it has passed the posterior wall on lateral. */
    ruleHolds: boolean;
}
/** What else lies beside the path, mm from the cannula's surface, negative where it would be hit. */
export interface Neighbours {
    /** The canal with dura and cord or cauda. */
    canal: number;
    /** The root that leaves under the pedicle. */
    root: number;
    /** The two discs, and the side wall with segmental vessels and, in the chest, the pleura: from inside the body. */
    upperDisc: number;
    lowerDisc: number;
    side: number;
}
/** A call from the page around the frame, and its answer. Blobs and objects cross as they are. */
export interface EmbedCall {
    kyphoscope: 1;
    /** Chosen by the caller; the answer carries it. */
    id: string | number;
    call: Exclude<keyof KyphoscopeApi, 'ready'> | 'ready';
    with?: unknown;
}
export interface EmbedAnswer {
    kyphoscope: 1;
    id: string | number;
    result?: unknown;
    error?: string;
}
/** The calls of the interface as an embedding page has them: all answer with a promise. */
export type Asked = {
    [Name in keyof Omit<KyphoscopeApi, 'ready'>]: (
        ...given: Parameters<KyphoscopeApi[Name]>
    ) => Promise<Awaited<ReturnType<KyphoscopeApi[Name]>>>;
};
/** `<kypho-scope case at view shell lang>` (kypho-scope.js). Events: `ready`, and `refused` with `{attribute, message}`. */
export interface KyphoScopeElement extends HTMLElement, Asked {
    readonly ready: Promise<void>;
    ask: (call: string, given?: unknown) => Promise<unknown>;
}
declare global {
    interface HTMLElementTagNameMap {
        'kypho-scope': KyphoScopeElement;
    }
    interface Window {
        kyphoscope: KyphoscopeApi;
    }
}
export {};
