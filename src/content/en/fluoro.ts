const side = { left: 'Left', right: 'Right' } as const;
const mm = (value: number): string => Math.abs(value).toFixed(1);

/** Words of the X-ray panes. */
export const FLUORO = {
  title: 'X-ray (fluoroscopy)',
  simulated: 'Simulated',
  /** Under a picture that is only looked at. */
  plain: { ap: 'X-ray from behind', lateral: 'X-ray from the side' },
  layout: 'X-ray panes',
  layouts: { beside: 'Beside the model', alone: 'X-ray only', off: 'Off' },
  pictures: 'X-ray pictures',
  panes: { ap: 'AP', lateral: 'Lateral' },
  caption: (orbital: number, angular: number, times: number) =>
    `${orbital.toFixed(0)}° / ${angular.toFixed(0)}°, ×${times.toFixed(2)}`,
  /** The text twin of a picture. */
  picture: (pane: string, orbital: number, angular: number, sees: string) =>
    `Simulated X-ray, ${pane}, orbit ${orbital.toFixed(0)}°, angle ${angular.toFixed(0)}°. ${sees}`,
  sees: {
    bone: (level: string) => `${level} in the middle of the field, with its neighbours.`,
    needle: 'Needle or cannula in the pedicle.',
    breach: 'One of them has gone through the inner wall of the pedicle, into the canal.',
    balloon: (ml: string) => `Contrast in the balloon, ${ml} mL, denser than bone.`,
    cavity: 'A darker cavity where the balloon was.',
    cement: (ml: string) => `Cement, ${ml} mL, the densest part.`,
    leak: (ml: string) => `${ml} mL of it outside the body.`,
    spilt: 'Faint contrast, spread in the bone round a balloon that has burst.',
    thread: 'A thread of cement from the body back along the way of the needle.',
    moved: (mm: string) => `The cement stands ${mm} mm in front of where it set.`,
  },
  drag: 'Drag to turn the arm.',
  held: 'last image held',
  arm: 'C-arm',
  steer: 'Arm to steer',
  presets: 'Positions',
  preset: {
    ap: 'True AP',
    lateral: 'True lateral',
    'bullseye-left': 'Bull’s eye left',
    'bullseye-right': 'Bull’s eye right',
  },
  orbital: 'Orbit',
  angular: 'Cranio-caudal angle',
  source: 'Tube to isocentre, mm',
  field: 'Field on the detector, mm',
  open: 'Collimator open, %',
  picture2: 'Picture',
  brightness: 'Brightness',
  window: 'Window width',
  polarity: 'Bone is',
  polarities: { bright: 'Bright', dark: 'Dark' },
  screening: 'Screening',
  screenings: { continuous: 'Continuous', single: 'Single shots' },
  shot: (pane: string) => `Shot: ${pane}`,
  beam: 'Show the beam in 3D',
  counter: (shots: number, minutes: string, msv: string) =>
    `${shots} ${shots === 1 ? 'shot' : 'shots'}, ${minutes} min, about ${msv} mSv`,
  illustrativeMark: 'illustrative',
  counterName: 'Shots and dose',
  counterNote:
    'One level took 3.8 min and 4.28 mSv on average (Boszczyk 2006). A shot counts as 1 s and screening as 12.5 pictures a second: illustrative.',
  reset: 'Set to zero',
  truth: 'Is the view true?',
  isTrue: (pane: string) => `${pane}: true.`,
  orbitOff: {
    ap: (deg: number) =>
      `AP: spinous process off the middle between the pedicles; turn the orbit ${mm(deg)}° ${deg > 0 ? 'back (detector to the right)' : 'on (detector to the left)'}.`,
    lateral: (deg: number) =>
      `Lateral: pedicles not superimposed; turn the orbit ${mm(deg)}° ${deg > 0 ? 'back' : 'on'}.`,
  },
  angleOff: (pane: string, plate: string, deg: number) =>
    `${pane}: ${plate} endplate shows two lines; tilt the detector ${mm(deg)}° to the ${deg > 0 ? 'feet' : 'head'}.`,
  rollOff: (deg: number) => `AP: pedicles ${mm(deg)}° off level on the picture; the arm cannot mend that.`,
  plates: { superior: 'upper', inferior: 'lower' },
  coach: 'Needle check',
  coached: (which: 'left' | 'right', lateral: number, wall: number) =>
    `${side[which]}: ${mm(lateral)} mm ${lateral >= 0 ? 'lateral of' : 'medial of'} the medial pedicle border on AP; ${mm(wall)} mm ${wall >= 0 ? 'past' : 'short of'} the posterior wall on lateral.`,
  rule: 'Medial of the border before it is past the wall: the tip may be in the canal.',
  notTrue: 'A view is more than 5° from true: do not judge the needle by it.',
  measure: 'Measure on',
  rulers: {
    none: 'No ruler',
    heights: 'Heights',
    wedge: 'Wedge',
    cobb: 'Cobb',
    distance: 'Distance',
  },
  ruler: 'Ruler',
  rulerHint:
    'Points lie on the landmarks. Drag one, or move it with the arrow keys; it snaps where a landmark is near.',
  relay: 'Back on the landmarks',
  measured: {
    heights: (a: number, m: number, p: number) =>
      `Anterior ${a.toFixed(1)}, middle ${m.toFixed(1)}, posterior ${p.toFixed(1)} mm`,
    angle: (deg: number) => `${deg.toFixed(1)}°`,
    distance: (value: number) => `${value.toFixed(1)} mm`,
  },
  points: {
    'anterior-superior': 'front, upper endplate',
    'anterior-inferior': 'front, lower endplate',
    'middle-superior': 'middle, upper endplate',
    'middle-inferior': 'middle, lower endplate',
    'posterior-superior': 'back, upper endplate',
    'posterior-inferior': 'back, lower endplate',
    'above-anterior': 'front, level above',
    'above-posterior': 'back, level above',
    'below-anterior': 'front, level below',
    'below-posterior': 'back, level below',
    from: 'from',
    to: 'to',
  } as Readonly<Record<string, string>>,
  coarse:
    'This device cannot add half floats: the X-ray pictures are computed coarsely, without the graphics card.',
  illustrative:
    'Computed from the model by path lengths. Attenuation after NIST tables at 60 keV; soft tissue, cortex and display are illustrative.',
} as const;
