import type { PartKind } from '../../showing/parts.ts';
import type { PartTexts } from '../types.ts';
import { SOFT_PARTS } from './parts-soft.ts';

const HARD_PARTS = {
  treated: {
    plain: { name: '{level}, the bone that breaks', text: 'Each step shows what happens to this bone.' },
    clinical: {
      name: '{level} vertebra, index level',
      text: 'The vertebra that bears the compression fracture of this case.',
    },
  },
  thoracic: {
    plain: { name: 'Spine bone {level}', text: 'A bone of the upper back. A pair of ribs joins it.' },
    clinical: {
      name: '{level} vertebra',
      text: 'Thoracic vertebra: it bears ribs, and its facet joints lie near the coronal plane.',
    },
  },
  lumbar: {
    plain: {
      name: 'Spine bone {level}',
      text: 'A bone of the low back. It is large, as it carries much weight.',
    },
    clinical: {
      name: '{level} vertebra',
      text: 'Lumbar vertebra: a large kidney-shaped body on stout pedicles, without ribs.',
    },
  },
  disc: {
    plain: {
      name: 'Disc {level}',
      text: 'A soft pad between two bones. It lets your back bend and takes up shocks.',
    },
    clinical: {
      name: 'Intervertebral disc {level}',
      text: 'Annulus fibrosus round a nucleus pulposus, joined to the endplates of both vertebrae.',
    },
  },
  sacrum: {
    plain: { name: 'Sacrum', text: 'The bone at the foot of the spine. It joins the spine to the hips.' },
    clinical: {
      name: 'Sacrum',
      text: 'Fused sacral vertebrae that pass the load of the column on to the pelvis at the sacroiliac joints.',
    },
  },
  hip: {
    plain: {
      name: 'Hip bone, {side}',
      text: 'The large bone at the side of the hips. You sit on its lowest part.',
    },
    clinical: {
      name: 'Hip bone, {side}',
      text: 'Ilium, ischium and pubis, fused; the ilium bears the sacroiliac joint.',
    },
  },
  atlas: {
    plain: {
      name: 'Atlas, the top neck bone',
      text: 'A ring of bone that carries your head. It lets you nod.',
    },
    clinical: {
      name: 'C1, atlas',
      text: 'A ring without a body; its joints with the occipital condyles let the head nod.',
    },
  },
  axis: {
    plain: { name: 'Axis, a neck bone', text: 'A bone with a peg on top. Your head turns on it.' },
    clinical: { name: 'C2, axis', text: 'Its dens is the pivot on which atlas and head rotate.' },
  },
  cervical: {
    plain: {
      name: 'Neck bone {level}',
      text: 'A small bone of the neck. It lets you turn and bend your head.',
    },
    clinical: {
      name: '{level} vertebra',
      text: 'Cervical vertebra: a small body with uncinate processes and transverse foramina at its sides.',
    },
  },
  sternum: {
    plain: { name: 'Breastbone', text: 'The flat bone at the front of the chest. Most ribs are tied to it.' },
    clinical: {
      name: 'Sternum',
      text: 'Manubrium, body and xiphoid process; the cartilages of the true ribs reach it.',
    },
  },
  'rib-true': {
    plain: {
      name: 'Rib {level}, {side}',
      text: 'A thin, curved bone of the chest. It moves as you breathe.',
    },
    clinical: {
      name: 'Rib {level}, {side}',
      text: 'True rib: it joins the vertebrae behind, and its own cartilage reaches the sternum.',
    },
  },
  'rib-false': {
    plain: { name: 'Rib {level}, {side}', text: 'A low rib. In front it is tied to the rib above.' },
    clinical: {
      name: 'Rib {level}, {side}',
      text: 'False rib: its cartilage joins that of the rib above and not the sternum.',
    },
  },
  'rib-floating': {
    plain: { name: 'Rib {level}, {side}', text: 'A short, low rib. Its front end is free.' },
    clinical: {
      name: 'Rib {level}, {side}',
      text: 'Floating rib: its front end lies free in the muscle of the abdominal wall.',
    },
  },
  cartilage: {
    plain: {
      name: 'Rib ends',
      text: 'The springy front ends of the ribs. They let the chest move as you breathe.',
    },
    clinical: {
      name: 'Costal cartilages',
      text: 'Hyaline cartilage that continues the ribs in front, to the sternum or to the cartilage above.',
    },
  },
  needle: {
    plain: { name: 'Needle, {side}', text: 'A strong steel needle. It makes the way into the bone.' },
    clinical: {
      name: 'Bone access needle, {side}',
      text: 'Passed through or beside the pedicle into the body, with AP and lateral checks on the way.',
    },
  },
  wire: {
    plain: { name: 'Guide wire, {side}', text: 'A thin wire. It keeps the way open while the tools change.' },
    clinical: {
      name: 'Guide wire, {side}',
      text: 'Holds the track while the access needle is exchanged for the working cannula.',
    },
  },
  cannula: {
    plain: {
      name: 'Tube, {side}',
      text: 'A steel tube that stays in the bone. The other tools go through it.',
    },
    clinical: {
      name: 'Working cannula, {side}',
      text: 'Seated just past the posterior wall; drill, balloon tamp and bone filler pass through it.',
    },
  },
  drill: {
    plain: {
      name: 'Hand drill, {side}',
      text: 'A small drill, turned by hand. It makes room for the balloon.',
    },
    clinical: {
      name: 'Hand drill, {side}',
      text: 'Opens the channel for the balloon tamp; it stops short of the anterior cortex.',
    },
  },
  balloon: {
    plain: {
      name: 'Balloon, {side}',
      text: 'A small, strong balloon on a thin tube. It fills with dye and pushes the bone up.',
    },
    clinical: {
      name: 'Inflatable balloon tamp, {side}',
      text: 'Filled with contrast under measured pressure, it raises the endplate and leaves a cavity.',
    },
  },
  filler: {
    plain: {
      name: 'Cement filler, {side}',
      text: 'A tube with a rod in it. It pushes the thick cement into the bone.',
    },
    clinical: {
      name: 'Bone filler, {side}',
      text: 'Tube and plunger that carry viscous cement through the cannula into the cavity.',
    },
  },
  syringe: {
    plain: {
      name: 'Syringe with a dial',
      text: 'Your doctor turns its rod to fill the balloon. The dial shows how hard it presses.',
    },
    clinical: {
      name: 'Inflation syringe',
      text: 'A locking syringe with a threaded plunger; its gauge reads the pressure in the balloon, its barrel the volume.',
    },
  },
  cement: {
    plain: { name: 'Bone cement', text: 'A paste that sets hard. It holds the bone from inside.' },
    clinical: {
      name: 'Bone cement',
      text: 'Radiopaque polymethylmethacrylate: it fills the cavity and interdigitates with the trabeculae round it.',
    },
  },
  cavity: {
    plain: {
      name: 'Hole in the bone',
      text: 'The tools and the balloon leave this space. Cement can fill it.',
    },
    clinical: {
      name: 'Cavity',
      text: 'The space that instruments and balloon leave; round the balloon its wall is impacted trabecular bone.',
    },
  },
} as const satisfies Partial<Record<PartKind, PartTexts>>;

/** Name and sentence of every kind of part. */
export const PART_TEXTS: Readonly<Record<PartKind, PartTexts>> = { ...HARD_PARTS, ...SOFT_PARTS };

/** Words of the panel itself. */
export const PART_LABELS = {
  title: 'Parts of the picture',
  choose: 'Choose a part',
  hint: 'Tap a part of the picture, or choose one here.',
  none: 'No part is chosen',
  previous: 'Previous part',
  next: 'Next part',
  only: 'Isolate',
  fade: 'Fade',
  hide: 'Hide',
  all: 'Show all',
  states: { only: 'alone', fade: 'faded', hide: 'hidden' },
  sides: { plain: { left: 'your left', right: 'your right' }, clinical: { left: 'left', right: 'right' } },
  between: (upper: string, lower: string) => `between ${upper} and ${lower}`,
  groups: {
    treated: 'This case',
    tools: 'Instruments and cement',
    bones: 'Bones of the spine',
    discs: 'Discs',
    nerves: 'Cord and nerves',
    ligaments: 'Ligaments',
    vessels: 'Vessels',
    muscles: 'Muscles',
    ribs: 'Ribs and breastbone',
    pelvis: 'Pelvis',
    neck: 'Neck',
    skin: 'Skin',
  },
} as const;
