import type { EventId } from '../../sim/event/ids.ts';
import type { KioskWarning } from '../tongue.ts';

export const EVENTS: Readonly<Record<EventId, string>> = {
  'wrong-level':
    'Les os se ressemblent, et ici on traite le mauvais. Les médecins les comptent sur la radio pour éviter cela.',
  'pedicle-breach':
    'Ici, l’aiguille sort de son chemin dans l’os. Le médecin le voit sur la radio, s’arrête et la retire.',
  'endplate-break':
    'Le ballon peut casser le bord de l’os. Les médecins le vident alors et mettent moins de ciment.',
  'balloon-rupture': 'Un ballon peut éclater. Les médecins le retirent alors et en prennent un neuf.',
  'cement-canal':
    'Du ciment peut sortir à l’arrière de l’os. Les médecins le surveillent sur la radio et s’arrêtent aussitôt.',
  'cement-disc':
    'Un peu de ciment peut passer dans le disque souple à côté de l’os. La plupart des gens ne le sentent pas.',
  'cement-lung':
    'Un peu de ciment peut entrer dans une veine. Les médecins le surveillent sur la radio et s’arrêtent aussitôt.',
  'cement-needle':
    'Un fil de ciment peut suivre les tubes. Les médecins attendent qu’il soit dur avant de les retirer.',
  'next-fracture': 'Un os fragile peut se casser à nouveau. Les médicaments pour les os réduisent ce risque.',
  'cement-displaced':
    'Le ciment peut bouger dans l’os, des semaines ou des mois plus tard. Dites à votre médecin si la douleur revient.',
};

/** A stranger hears of all ways in one sentence. */
const OUTSIDE = 'Ici, un peu de ciment sort de l’os.';

export const WARNINGS: Readonly<Record<KioskWarning, string>> = {
  'sinks-again': 'Dans les mois qui suivent, l’os se tasse encore un peu.',
  'pressure-limit': 'Le ballon est assez plein\u00a0: la pression est au plus haut permis.',
  'balloon-maximum': 'Le ballon est plein.',
  'wall-contact': 'Le ballon touche la paroi de l’os, alors le médecin s’arrête là.',
  'height-restored': 'L’os est de nouveau droit, alors le médecin s’arrête là.',
  'posterior-quarter': 'Le ciment approche de l’arrière de l’os, alors le médecin s’arrête là.',
  'no-more-room': 'Il n’y a plus de place dans l’os, alors le médecin s’arrête là.',
  resists: 'Cet os est dur et ne prend plus de ciment, alors le médecin s’arrête là.',
  'leak-seen': 'Le médecin voit que du ciment sort de l’os et s’arrête aussitôt.',
  'leak-b': OUTSIDE,
  'leak-s': OUTSIDE,
  'leak-c': OUTSIDE,
  'leak-d': OUTSIDE,
};
