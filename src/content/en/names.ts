import type { DrawnMeasure } from '../../session/view/view.ts';
import type { NameId } from '../../showing/names.ts';

/** What a name on the picture is called, for patients and for students. */
interface Name {
  plain: string;
  clinical: string;
}

/** What each name on the picture says. */
export const NAMES = {
  vertebra: { plain: 'Broken bone', clinical: 'Fractured vertebra' },
  'treated-bone': { plain: 'Treated bone', clinical: 'Treated vertebra' },
  body: { plain: 'Main block of the bone', clinical: 'Vertebral body' },
  'superior-endplate': { plain: 'Top of the bone', clinical: 'Superior endplate' },
  'inferior-endplate': { plain: 'Bottom of the bone', clinical: 'Inferior endplate' },
  pedicle: { plain: 'Bridge of bone', clinical: 'Pedicle' },
  lamina: { plain: 'Back arch', clinical: 'Lamina' },
  spinous: { plain: 'Bump you can feel', clinical: 'Spinous process' },
  transverse: { plain: 'Side wing', clinical: 'Transverse process' },
  facet: { plain: 'Small joint', clinical: 'Facet joint' },
  disc: { plain: 'Soft disc', clinical: 'Intervertebral disc' },
  canal: { plain: 'Nerve channel', clinical: 'Spinal canal' },
  cord: { plain: 'Spinal cord', clinical: 'Spinal cord' },
  cauda: { plain: 'Nerves', clinical: 'Cauda equina' },
  root: { plain: 'Nerve', clinical: 'Nerve root' },
  aorta: { plain: 'Main artery', clinical: 'Aorta' },
  'anterior-ligament': { plain: 'Front band', clinical: 'Anterior longitudinal ligament' },
  'posterior-ligament': { plain: 'Rear band', clinical: 'Posterior longitudinal ligament' },
  rib: { plain: 'Rib', clinical: 'Rib' },
  fracture: { plain: 'Crushed part', clinical: 'Fracture: crushed band' },
  needle: { plain: 'Needle', clinical: 'Bone access needle' },
  'trocar-tip': { plain: 'Needle tip', clinical: 'Trocar tip' },
  cannula: { plain: 'Steel tube', clinical: 'Working cannula' },
  drill: { plain: 'Drill', clinical: 'Hand drill' },
  balloon: { plain: 'Balloon', clinical: 'Balloon tamp' },
  markers: { plain: 'Metal ring on the balloon', clinical: 'Marker band' },
  syringe: { plain: 'Pump, outside you', clinical: 'Inflation syringe' },
  cavity: { plain: 'Space', clinical: 'Cavity' },
  cement: { plain: 'Cement', clinical: 'Cement' },
} as const satisfies Record<NameId, Name>;

/** The choice of names and measures, and what stands beside drawn ones. */
export const DRAWING = {
  title: 'On the picture',
  list: 'Names on the picture',
  labellings: { stage: 'Of the step', all: 'All', none: 'None' },
  measures: 'Measures',
  drawn: {
    heights: 'Heights',
    wedge: 'Wedge',
    cobb: 'Cobb',
    depth: 'Needle depth',
    clearances: 'Clearances',
  } satisfies Record<DrawnMeasure, string>,
  hint: 'Drawn where the view lets them be read: heights and angles from the side, clearances across their line.',
} as const;
