import { inSeconds } from '../intl.ts';
import type { KioskLabels } from '../tongue.ts';
import type { KioskText, StageWords } from '../types.ts';

export const STAGES: StageWords<KioskText> = {
  healthy: {
    title: 'Un dos en bonne santé',
    line: 'La colonne est une pile d’os, les vertèbres, avec des disques souples entre elles. Elle porte le corps et protège les nerfs.',
    spoken: 'La colonne est une pile d’os, avec un disque souple entre deux os.',
  },
  fracture: {
    title: 'L’os cède',
    line: 'Un os fragile peut se casser quand on se penche ou qu’on porte un petit poids. Il se tasse, souvent surtout à l’avant, et le dos se penche.',
    spoken: 'Un os a perdu de la hauteur, et le dos au-dessus peut pencher vers l’avant.',
  },
  choices: {
    title: 'Que peut-on faire\u00a0?',
    line: 'Beaucoup de ces fractures guérissent avec du temps et des médicaments contre la douleur. Certaines personnes reçoivent du ciment dans l’os. Les médecins ne sont pas tous d’accord sur son effet.',
    spoken:
      'Il y a trois voies\u00a0: le temps et les médicaments, du ciment seul, ou un ballon puis du ciment.',
  },
  prone: {
    title: 'Sur le ventre',
    line: 'La personne est couchée sur des coussins souples. Son dos est endormi, ou elle dort. Ainsi, une fracture récente peut s’ouvrir un peu.',
    spoken: 'La personne est couchée sur le ventre, et une fracture récente peut s’ouvrir un peu.',
  },
  localise: {
    title: 'Trouver le bon os',
    line: 'Des radios, de dos et de côté, montrent quel os est cassé et par où entrer.',
    spoken: 'Des radios de dos et de côté montrent quel os est cassé.',
  },
  needle: {
    title: 'L’aiguille entre',
    line: 'Une aiguille creuse passe par une petite incision, puis par un pont d’os, jusqu’à l’os cassé. Les radios montrent le chemin.',
    spoken: 'Une aiguille en acier passe par un pont d’os et entre dans l’os cassé.',
    beside: {
      title: 'L’aiguille entre',
      line: 'Une aiguille creuse passe par une petite incision, puis entre la côte et un pont d’os. Les radios montrent le chemin.',
      spoken: 'Une aiguille en acier passe entre la côte et un pont d’os et entre dans l’os cassé.',
    },
  },
  cannula: {
    title: 'Un passage',
    line: 'Un fin tube en acier mène maintenant dans l’os. Par ce tube, une petite mèche fait de la place pour le ballon.',
    spoken: 'Un fin tube en acier va maintenant de la peau jusque dans l’os.',
    instead: {
      vertebroplasty: {
        title: 'Un passage',
        line: 'Un fin tube en acier mène maintenant dans l’os. Le ciment passera par ce tube.',
        spoken: 'Un fin tube en acier va maintenant de la peau jusque dans l’os.',
      },
    },
  },
  'balloon-in': {
    title: 'Le ballon entre',
    line: 'Le ballon jaune, encore plat, glisse par le tube dans l’os. De tout petits repères en métal montrent sur la radio où il est.',
    spoken: 'Un ballon jaune et plat sort du tube et entre dans l’os.',
  },
  inflate: {
    title: 'Le ballon se remplit',
    line: 'Le ballon jaune se remplit et écarte l’os mou. Il peut relever l’os. Souvent, toute la hauteur ne revient pas.',
    spoken: 'Le ballon jaune se remplit lentement et peut relever le haut de l’os.',
  },
  deflate: {
    title: 'Il reste un creux',
    line: 'Le ballon est vidé et retiré. Il laisse un creux pour le ciment. Un peu de hauteur peut se perdre à nouveau.',
    spoken: 'Le ballon n’est plus là, et il reste un creux dans l’os.',
  },
  cement: {
    title: 'Le ciment remplit le creux',
    line: 'Du ciment mou entre dans le creux. Les radios montrent où il va. Souvent, un peu de ciment sort de l’os. Le plus souvent, on ne sent rien, mais parfois il fait du mal.',
    spoken: 'Du ciment gris-vert coule dans le creux et le remplit.',
    instead: {
      vertebroplasty: {
        title: 'Le ciment remplit l’os',
        line: 'Du ciment mou entre dans l’os. Les radios montrent où il va. Souvent, un peu de ciment sort de l’os. Le plus souvent, on ne sent rien, mais parfois il fait du mal.',
        spoken: 'Du ciment gris-vert se répand dans l’os, qui est comme une éponge.',
      },
    },
  },
  set: {
    title: 'Le ciment durcit',
    line: 'Le ciment durcit en quelques minutes. On retire les tubes, et un petit pansement couvre la peau.',
    spoken: 'Le ciment est dur, les tubes sont retirés, et un petit pansement couvre la peau.',
  },
  after: {
    title: 'De nouveau debout',
    line: 'La plupart des gens rentrent chez eux le jour même. La douleur peut diminuer ou rester. C’est une urgence si la poitrine fait mal, si on a du mal à respirer, si les jambes sont faibles ou engourdies, ou si on ne retient plus ses urines ou ses selles.',
    spoken: 'La personne est de nouveau debout, un peu plus droite qu’avant.',
    instead: {
      none: {
        title: 'Laisser le temps',
        line: 'L’os guérit en gardant cette forme. La douleur peut rester. C’est une urgence si la poitrine fait mal, si on a du mal à respirer, si les jambes sont faibles ou engourdies, ou si on ne retient plus ses urines ou ses selles.',
        spoken: 'L’os a guéri tassé, et la personne est de nouveau debout.',
      },
    },
  },
};

export const KIOSK: KioskLabels = {
  line: 'Un os du dos se casse. Voyez ce que les médecins peuvent faire.',
  touch: 'Touchez pour commencer',
  around: 'À mon rythme',
  pause: 'Pause',
  tap: 'Touchez une partie de l’image pour savoir ce que c’est.',
  stopTurning: 'Ne plus tourner',
  turn: 'Tourner',
  stillThere: 'Êtes-vous toujours là\u00a0?',
  backIn: (seconds) => `Retour au début dans ${inSeconds(seconds)}.`,
  here: 'Je suis là',
  language: 'Langue',
  watch: 'Le voir sur le modèle',
  names: 'Noms sur l’image',
  listen: 'Écouter',
  stop: 'Arrêter',
  again: 'Encore',
  slower: 'Plus lentement',
};
