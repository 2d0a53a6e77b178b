import type { ChapterId } from '../../sim/stages/stages.ts';
import { percent } from '../intl.ts';
import type { NoticeLabels, PageLabels, Untouched } from '../tongue.ts';

export const PAGE: PageLabels = {
  next: 'Suivant',
  back: 'Retour',
  startOver: 'Recommencer',
  backToPlan: 'Revenir au plan',
  steps: 'Étapes',
  allSteps: 'Toutes les étapes',
  scrub: 'Avancer dans les étapes',
  stepOf: (place, of, title) => `Étape ${place} sur ${of}\u00a0: ${title}`,
  resetView: 'Suivre de nouveau les étapes',
  lookFrom: 'Regarder',
  sides: { anterior: 'De face', right: 'De côté', posterior: 'De dos' },
  textSize: 'Taille du texte',
  textSizeIs: (size) => `Taille du texte\u00a0: ${percent(size)}`,
  close: 'Fermer',
  risks: 'Ce qui peut mal se passer',
  directions: {
    plain: {
      needle: ['dos', 'devant'],
      sagittal: ['dos', 'devant'],
      coronal: ['votre droite', 'votre gauche'],
      axial: ['votre gauche', 'votre droite'],
      lying: ['pieds', 'tête'],
    },
  },
  cutOpen: 'coupe',
  nowMm: 'maintenant',
  beforeMm: 'avant',
  readouts: { healthy: 'saine' },
  loading: () => 'Chargement',
  planning: 'Calcul en cours',
  trouble: {
    title: 'Il manque quelque chose',
    asset: 'Une partie de l’image n’est pas arrivée.',
    planner: 'Le calcul s’est arrêté.',
    webgl: 'L’image en 3D s’est arrêtée.',
    retry: 'Réessayer',
  },
  broken: {
    title: 'Cette page s’est arrêtée',
    kiosk: 'Il y a eu un problème. Elle revient seule au début.',
    goOn: 'Continuer',
  },
  lost: {
    title: 'L’image a disparu',
    soon: 'Elle va revenir seule. Rien d’autre n’est perdu.',
    late: 'Elle n’est pas revenue. Si vous rouvrez la page, vous restez au même endroit.',
    reload: 'Rouvrir',
  },
  noWebgl: {
    title: 'Les étapes, en mots et en images',
    why: 'Cet appareil ne peut pas montrer le modèle en 3D. Voici toutes les étapes en images fixes.',
  },
  disclaimer: 'Ceci explique, mais ne donne pas de diagnostic. Demandez à votre médecin.',
};

export const CHAPTERS: Readonly<Record<ChapterId, string>> = {
  spine: 'Votre dos',
  access: 'Le passage',
  lift: 'Relever',
  cement: 'Ciment',
  after: 'Après',
};

export const UNTOUCHED: Untouched = {
  left: (level) => `${level} reste comme il est.`,
  cemented: (level) => `${level} a du ciment d’une autre opération. On n’y touche pas cette fois.`,
  noBalloon: (level) => `Dans ${level}, on ne met pas de ballon.`,
  older: (level) => `${level} s’est cassé il y a longtemps et reste comme il est.`,
  whole: (level) => `${level} n’est pas cassé.`,
};

export const NOTICES: NoticeLabels = {
  title: 'Une partie de la demande n’a pas pu servir\u00a0:',
  problems: {
    unknown: 'n’est pas connu et n’a pas servi',
    'not-a-choice': 'n’est pas un des choix',
    'not-a-number': 'n’est pas un nombre',
    'too-small': 'est trop petit',
    'too-large': 'est trop grand',
    twice: 'est là deux fois\u00a0; le premier sert',
    'too-many': 'est en trop et n’a pas servi',
    'no-such-level': 'n’est pas un os du dos connu ici.',
    'not-treatable': 'n’est pas un os que l’on peut montrer ici.',
    unclear: 'peut désigner plusieurs os.',
  },
  nothing: 'Aucun os n’a été nommé.',
  more: (given) => `et ${given}`,
  used: (value) => `\u00a0; ${value} sert à la place`,
  dismiss: 'Fermer ce message',
};
