import type { PartKind } from '../../showing/parts.ts';
import type { PartTexts } from '../types.ts';

/** Nerves, ligaments, vessels, muscles and skin. */
export const SOFT_PARTS = {
  cord: {
    plain: { name: 'Spinal cord', text: 'The main nerve cable of your back. It links brain and body.' },
    clinical: {
      name: 'Spinal cord',
      text: 'Ends as the conus medullaris, as a rule behind the first lumbar vertebra or the disc below it.',
    },
  },
  sac: {
    plain: { name: 'Nerve sac', text: 'A thin bag of clear fluid. Cord and nerves float in it.' },
    clinical: {
      name: 'Dural sac',
      text: 'Dura and arachnoid round cord, roots and cerebrospinal fluid; it ends in the sacral canal.',
    },
  },
  cauda: {
    plain: {
      name: 'Nerves below the cord',
      text: 'A bundle of nerves that runs down from the end of the cord, like the tail of a horse.',
    },
    clinical: {
      name: 'Cauda equina',
      text: 'Lumbar and sacral roots within the dural sac, below the conus medullaris.',
    },
  },
  root: {
    plain: { name: 'Nerve {level}, {side}', text: 'It leaves the spine below bone {level}, on {side}.' },
    clinical: {
      name: '{level} root, {side}',
      text: 'Leaves through the foramen under the {level} pedicle, where its ganglion lies.',
    },
  },
  'root-sacral': {
    plain: { name: 'Nerve {level}, {side}', text: 'It leaves through a hole in the sacrum, on {side}.' },
    clinical: {
      name: '{level} root, {side}',
      text: 'Leaves the sacral canal through the foramina of its own level.',
    },
  },
  'ligament-anterior': {
    plain: {
      name: 'Front band',
      text: 'A strong band down the front of the spine. It stops you from bending too far back.',
    },
    clinical: {
      name: 'Anterior longitudinal ligament',
      text: 'Broad band over the fronts of bodies and discs down to the sacrum; it limits extension.',
    },
  },
  'ligament-posterior': {
    plain: {
      name: 'Inner band',
      text: 'A band behind the bones and in front of the nerves. It helps to hold the spine in line.',
    },
    clinical: {
      name: 'Posterior longitudinal ligament',
      text: 'On the anterior wall of the canal, narrow over the bodies and wide over the discs; it limits flexion.',
    },
  },
  'ligament-flavum': {
    plain: {
      name: 'Yellow bands',
      text: 'Stretchy bands behind the nerves. They help you to straighten up.',
    },
    clinical: {
      name: 'Ligamenta flava',
      text: 'Elastic ligaments from lamina to lamina on the posterior wall of the canal.',
    },
  },
  'ligament-interspinous': {
    plain: {
      name: 'Bands between the bumps',
      text: 'Thin sheets between the bumps of your back. They hold the bones as you bend.',
    },
    clinical: {
      name: 'Interspinous ligaments',
      text: 'Thin sheets between neighbouring spinous processes; with the supraspinous ligament they limit flexion.',
    },
  },
  'ligament-supraspinous': {
    plain: {
      name: 'Band over the bumps',
      text: 'A cord over the bumps that you can feel down your back.',
    },
    clinical: {
      name: 'Supraspinous ligament',
      text: 'Cord over the tips of the spinous processes, weak or absent at the lowest lumbar levels.',
    },
  },
  ligaments: {
    plain: { name: 'Bands', text: 'Strong bands that hold the bones of the spine together.' },
    clinical: { name: 'Ligaments', text: 'Ligaments of the vertebral column.' },
  },
  aorta: {
    plain: {
      name: 'Aorta',
      text: 'The largest blood vessel of your body. It brings fresh blood from the heart.',
    },
    clinical: {
      name: 'Aorta',
      text: 'Runs down on the left of the thoracic bodies, then in front, and divides at about the fourth lumbar vertebra.',
    },
  },
  'iliac-artery': {
    plain: { name: 'Artery to the leg, {side}', text: 'It brings fresh blood to the hips and the leg.' },
    clinical: {
      name: 'Common iliac artery, {side}',
      text: 'Arises at the aortic bifurcation; supplies pelvis and lower limb.',
    },
  },
  'segmental-artery': {
    plain: {
      name: 'Small artery at {level}, {side}',
      text: 'It feeds bone {level} and the muscles near it.',
    },
    clinical: {
      name: 'Segmental artery {level}, {side}',
      text: 'Intercostal, subcostal or lumbar artery round the waist of the body; it supplies bone, muscle and canal.',
    },
  },
  arteries: {
    plain: { name: 'Arteries', text: 'Vessels that bring fresh blood from the heart.' },
    clinical: { name: 'Arteries', text: 'Arteries beside the vertebral column.' },
  },
  'vena-cava': {
    plain: { name: 'Main vein', text: 'A large vein. It takes used blood back to the heart.' },
    clinical: {
      name: 'Inferior vena cava',
      text: 'On the right of the lumbar bodies; cement that enters the lumbar veins can reach it, and then the lungs.',
    },
  },
  azygos: {
    plain: { name: 'Chest vein', text: 'A vein beside the spine. It takes used blood from the chest wall.' },
    clinical: {
      name: 'Azygos vein',
      text: 'On the right of the thoracic bodies; it takes the intercostal veins to the superior vena cava.',
    },
  },
  'iliac-vein': {
    plain: { name: 'Vein from the leg, {side}', text: 'It takes used blood from the hips and the leg.' },
    clinical: {
      name: 'Common iliac vein, {side}',
      text: 'Joins its fellow at about the fifth lumbar vertebra to form the inferior vena cava.',
    },
  },
  'segmental-vein': {
    plain: {
      name: 'Small vein at {level}, {side}',
      text: 'It takes used blood from bone {level}. Cement can leak into it.',
    },
    clinical: {
      name: 'Segmental vein {level}, {side}',
      text: 'Intercostal, subcostal or lumbar vein at the waist of the body: the way of a type S leak.',
    },
  },
  'epidural-veins': {
    plain: {
      name: 'Veins beside the nerves',
      text: 'A net of small veins in the nerve channel. Cement that leaks may end here.',
    },
    clinical: {
      name: 'Anterior internal vertebral plexus',
      text: 'Valveless epidural veins behind the bodies; a type B leak reaches them along the basivertebral vein.',
    },
  },
  'basivertebral-veins': {
    plain: {
      name: 'Veins inside the bone',
      text: 'They take used blood out of the bone. Cement can follow them.',
    },
    clinical: {
      name: 'Basivertebral veins',
      text: 'Drain the bodies through their posterior walls into the epidural plexus: the way of a type B leak.',
    },
  },
  veins: {
    plain: { name: 'Veins', text: 'Vessels that take used blood back to the heart.' },
    clinical: { name: 'Veins', text: 'Veins beside the vertebral column.' },
  },
  erector: {
    plain: {
      name: 'Long back muscle, {side}',
      text: 'A strong muscle along the spine. It holds you upright.',
    },
    clinical: {
      name: 'Erector spinae, {side}',
      text: 'Iliocostalis, longissimus and spinalis, drawn as one; they extend the spine.',
    },
  },
  multifidus: {
    plain: {
      name: 'Deep back muscle, {side}',
      text: 'A muscle right beside the spine. It steadies bone on bone.',
    },
    clinical: {
      name: 'Multifidus, {side}',
      text: 'Beside the spinous processes, on the laminae; it steadies one vertebra on the next.',
    },
  },
  muscles: {
    plain: { name: 'Muscles', text: 'Muscles of the back. They move the spine and hold it up.' },
    clinical: { name: 'Muscles', text: 'Muscles that act on the vertebral column.' },
  },
  skin: {
    plain: { name: 'Skin', text: 'The outside of your body. The tools go in through small cuts in it.' },
    clinical: {
      name: 'Skin',
      text: 'Outline of the trunk; the instruments pass it through stab incisions beside the midline.',
    },
  },
} as const satisfies Partial<Record<PartKind, PartTexts>>;
