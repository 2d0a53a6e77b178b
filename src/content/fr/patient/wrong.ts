import type { Patient } from '../../patient.ts';

/** Where it is not told how it was looked for. */
const UNTOLD = 'Ce que nous avons lu ne dit pas comment on l’a cherché.';

export const EVENTS: Patient['events'] = {
  'wrong-level': {
    plain: {
      name: 'Le mauvais os',
      what: 'Les os du dos se ressemblent, et l’aiguille entre dans celui d’à côté.',
      common: null,
      noticed:
        'L’équipe compte les os sur la radio avant l’aiguille, et encore une fois quand elle est dedans.',
      done: 'Vu tôt, l’aiguille est mise dans le bon os. Vu tard, votre médecin vous le dit, et l’os cassé a peut-être encore besoin de son traitement.',
    },
  },
  'pedicle-breach': {
    plain: {
      name: 'L’aiguille sort du pont d’os',
      what: 'L’aiguille traverse le mur du pont d’os. Du côté intérieur passent les nerfs, et en dessous sort un nerf.',
      common: null,
      noticed:
        'Des radios de deux côtés montrent où est la pointe. Si vous êtes éveillé, vous sentirez peut-être une douleur vive dans une jambe ou autour de la poitrine\u00a0: dites-le.',
      done: 'Votre médecin retire l’aiguille, et trouve un meilleur chemin ou s’arrête là. Une jambe faible ou engourdie demande des images aussitôt, et peut-être une opération.',
    },
  },
  'endplate-break': {
    plain: {
      name: 'Le ballon casse le bord de l’os',
      what: 'En se remplissant, le ballon traverse le haut ou le bas de l’os, vers le disque.',
      common: null,
      noticed: 'Sur la radio de côté, le ballon dépasse le bord de l’os.',
      done: 'Votre médecin s’arrête et vide le ballon. On met alors moins de ciment, et plus épais, car il pourrait aller dans le disque.',
    },
  },
  'balloon-rupture': {
    plain: {
      name: 'Le ballon éclate',
      what: 'Un bord d’os pointu ou une forte pression déchire le ballon. Son produit coule dans l’os.',
      common: {
        text: 'Les premières études ont parlé de 2 ballons éclatés. C’est trop peu pour dire combien de fois cela arrive.',
        looked:
          'Les médecins en ont parlé dans leurs rapports\u00a0: personne ne l’a cherché de façon réglée.',
      },
      noticed: 'La pression tombe d’un coup. Sur la radio, le produit se répand.',
      done: 'Votre médecin retire le ballon, vérifie qu’il est entier, et continue avec un neuf ou avec le creux qu’il y a. Dites-le avant à l’équipe si vous êtes allergique au produit de contraste.',
    },
  },
  'cement-canal': {
    plain: {
      name: 'Du ciment dans le canal des nerfs',
      what: 'Du ciment passe le mur arrière de l’os et entre dans le canal des nerfs. Il peut appuyer sur eux.',
      common: {
        text: 'Dans une étude de 3\u202f175 personnes avec du ciment sans ballon, il est allé là chez moins de 1 sur 100. Quatre d’entre elles ont dû être opérées.',
        looked: UNTOLD,
      },
      noticed:
        'Votre médecin surveille le ciment sur la radio tout le temps. À la maison, les signes sont des jambes faibles ou engourdies, ou des problèmes d’urines ou de selles.',
      done: 'Votre médecin s’arrête aussitôt. Avec de tels signes à la maison, appelez les urgences. Certains doivent être opérés vite, pour libérer les nerfs.',
    },
  },
  'cement-disc': {
    plain: {
      name: 'Du ciment dans un disque',
      what: 'Du ciment passe par une fente au bord de l’os, dans le disque souple au-dessus ou en dessous.',
      common: {
        text: 'Après le ballon, une étude l’a trouvé pour environ 8 os traités sur 100.',
        looked:
          'Ce que nous avons lu ne dit pas comment on l’a cherché. Un scanner précis en trouve plus qu’une simple radio.',
      },
      noticed: 'Cela se voit à la radio. La plupart des gens ne le sentent pas.',
      done: 'Votre médecin s’arrête, attend que le ciment soit plus épais, ou finit là. Le plus souvent, il ne faut rien de plus. On ne sait pas si l’os voisin se casse alors plus facilement.',
    },
  },
  'cement-lung': {
    plain: {
      name: 'Du ciment dans le poumon',
      what: 'De petits bouts de ciment entrent dans une veine et vont jusqu’aux poumons (embolie). L’image montre la veine, pas les poumons.',
      common: {
        text: 'Des études qui l’ont bien cherché en ont trouvé chez 2 à 23 personnes sur 100 après l’un ou l’autre traitement. Un essai de la cyphoplastie l’a noté chez moins de 1 sur 100.',
        looked:
          'Le scanner de la poitrine en trouve la plupart. L’essai a compté ce que ses médecins ont noté.',
      },
      noticed:
        'La plupart ne sentent jamais rien. Un mal de poitrine ou un souffle court est un signe, aussi dans les jours qui suivent.',
      done: 'Avec de tels signes, appelez les urgences. Les médecins peuvent surveiller, ou donner des médicaments contre les caillots. Très rarement, il faut opérer, ou quelqu’un meurt.',
    },
  },
  'cement-needle': {
    plain: {
      name: 'Du ciment sur le chemin de l’aiguille',
      what: 'Un fil de ciment suit les outils vers l’arrière, dans le pont d’os ou le muscle derrière.',
      common: {
        text: 'Après le ballon, une étude l’a trouvé dans le pont d’os pour environ 5 os traités sur 100.',
        looked: UNTOLD,
      },
      noticed: 'Cela se voit à la radio. Certains sentent un point sensible sous la petite coupure.',
      done: 'Votre médecin attend que le ciment soit dur et tourne le tube pour le libérer avant de le sortir. Un fil qui fait mal peut être retiré.',
    },
  },
  'next-fracture': {
    plain: {
      name: 'La fracture suivante, au-dessus ou en dessous',
      what: 'Un os fragile se casse encore, souvent à côté du premier, avec ou sans opération.',
      common: {
        text: 'Dans des essais en Europe, environ 21 personnes sur 100 ont eu une nouvelle fracture après le ballon. La moitié étaient à côté de la première. Dans des essais du ciment seul, les gens sans ciment en ont eu autant.',
        looked:
          'Les essais comptent sur des radios\u00a0: il y a donc des fractures que personne n’a senties. Plus on regarde longtemps, plus on en trouve.',
      },
      noticed:
        'Un nouveau mal de dos, souvent soudain, en soulevant ou en se penchant un peu. Certains deviennent seulement plus petits.',
      done: 'Appelez votre médecin, qui regardera avec une radio ou un scanner. Les médicaments pour les os et l’exercice réduisent le risque\u00a0: parlez-en dès maintenant.',
    },
  },
  'cement-displaced': {
    plain: {
      name: 'Le ciment bouge',
      what: 'Des semaines ou des mois plus tard, le ciment se détache dans l’os et glisse, le plus souvent vers l’avant.',
      common: {
        text: 'Une clinique l’a vu chez environ 5 personnes sur 100 après le ciment, avec ou sans ballon.',
        looked: 'Sur les radios de gens soignés là.',
      },
      noticed:
        'La douleur revient ou augmente, surtout quand on se lève. Une radio montre que le ciment a bougé.',
      done: 'Un corset et des médicaments peuvent suffire. Si cela fait encore mal ou appuie sur des nerfs, certains sont opérés avec des vis.',
    },
  },
};

export const EVENT_LABELS: Patient['eventLabels'] = {
  here: 'Un par un, à cette étape',
  elsewhere: 'Un par un, à d’autres étapes',
  parts: {
    what: 'Ce qui se passe',
    common: 'Si c’est fréquent',
    noticed: 'Comment on le remarque',
    done: 'Ce qu’on fait',
  },
  notKnown: 'Nous ne connaissons pas de bon chiffre.',
  watch: 'Le voir sur le modèle',
  asked: { plain: 'Vous avez demandé à voir cela. Cela ne vous arrivera peut-être jamais.' },
  more: 'Si c’est fréquent, et ce qu’on fait',
  beside: 'Mettre le plan à côté',
};

export const WARNINGS: Patient['warnings'] = {
  'posterior-wall': {
    plain: 'Le mur arrière de cet os est cassé aussi. Votre médecin ferait plus attention avec le ciment.',
  },
  'vertebra-plana': {
    plain: 'Cet os a perdu presque toute sa hauteur. Il n’y a peut-être pas de place pour le tube.',
  },
  'sinks-again': { plain: 'Dans les mois qui suivent, l’os traité se tasserait encore un peu.' },
  'medial-breach': {
    plain: 'Sur ce chemin, le tube casserait l’anneau d’os autour des nerfs.',
  },
  'lateral-breach': { plain: 'Sur ce chemin, le tube sortirait par le côté du pont d’os.' },
  'superior-breach': { plain: 'Sur ce chemin, le tube sortirait par le haut du pont d’os.' },
  'inferior-breach': {
    plain: 'Sur ce chemin, le tube sortirait sous le pont d’os, là où sort un nerf.',
  },
  'canal-hit': { plain: 'Sur ce chemin, le tube irait dans l’espace des nerfs.' },
  'root-hit': {
    plain: 'Sur ce chemin, le tube toucherait un nerf qui sort sous le pont d’os.',
  },
  'medial-before-wall': {
    plain: 'Sur ce chemin, l’aiguille viendrait trop tôt près des nerfs.',
  },
  'operation-stopped': {
    plain:
      'Sur ce chemin, l’aiguille traverserait l’espace des nerfs. Votre médecin s’arrêterait là\u00a0: ni ballon, ni ciment.',
  },
  'anterior-breach': {
    plain: 'La pointe sortirait à l’avant de l’os, où passent de gros vaisseaux.',
  },
  'upper-disc-breach': { plain: 'Sur ce chemin, le tube irait dans le disque au-dessus.' },
  'lower-disc-breach': { plain: 'Sur ce chemin, le tube irait dans le disque en dessous.' },
  'side-breach': { plain: 'Sur ce chemin, le tube sortirait par le côté de l’os.' },
  'crosses-midline': { plain: null },
  'tip-too-far-back': {
    plain: 'La pointe resterait trop en arrière et n’atteindrait pas assez la partie cassée.',
  },
  'tip-outside': {
    plain: 'La pointe serait hors de l’os. Le ballon et le ciment n’y serviraient à rien.',
  },
  'tip-near-endplate': {
    plain:
      'La pointe serait juste à côté du bord tassé de l’os. Là, on soulève moins, et plus de ciment sort.',
  },
  'balloon-too-long': {
    plain: 'Ce ballon est trop long pour cet os. Votre médecin en prendrait un plus court.',
  },
  'cannula-too-narrow': {
    plain: 'Ce tube est trop étroit pour le ballon. Votre médecin en prendrait un plus large.',
  },
  'pressure-limit': {
    plain:
      'On arrêterait de remplir plus tôt, car la pression est au plus haut permis. L’os se relèverait peut-être moins.',
  },
  'balloon-maximum': {
    plain:
      'On arrêterait de remplir plus tôt, car le ballon ne peut contenir plus. L’os se relèverait peut-être moins.',
  },
  'wall-contact': { plain: null },
  'height-restored': { plain: null },
  burst: {
    plain: 'Le ballon éclaterait à cette pression. Son produit coulerait, et le creux resterait.',
  },
  'posterior-quarter': {
    plain: 'Votre médecin arrêterait le ciment plus tôt, car il approche de l’arrière de l’os.',
  },
  'no-more-room': {
    plain: 'Le ciment s’arrêterait plus tôt, car il n’y a plus de place dans l’os.',
  },
  resists: {
    plain:
      'Cet os est trop dense pour tout le ciment. Votre médecin s’arrêterait et ne pousserait pas plus fort.',
  },
  'leak-seen': {
    plain: 'On voit du ciment là où il ne doit pas être. Votre médecin s’arrête aussitôt.',
  },
  'leak-b': {
    plain: 'Un peu de ciment irait dans une veine à l’arrière de l’os, vers les nerfs.',
  },
  'leak-s': { plain: 'Un peu de ciment irait dans une veine sur le côté de l’os.' },
  'leak-c': { plain: 'Un peu de ciment sortirait par une fente du mur de l’os.' },
  'leak-d': { plain: 'Un peu de ciment irait dans le disque à côté de l’os.' },
  'leak-canal': {
    plain: 'Un peu de ciment passerait par le mur arrière cassé, dans l’espace des nerfs.',
  },
};

export const WARNING_LABELS: Patient['warningLabels'] = {
  title: 'Ce qu’il faut savoir de ce plan',
  exact: 'En mots de médecin, en anglais',
};
