import type { Patient } from '../../patient.ts';

export const LABELS: Patient['labels'] = {
  play: 'Lire',
  pause: 'Pause',
  words: 'Cette étape en mots',
  compare: 'Comparer',
  before: 'Avant',
  other: 'Autre',
  wipe: 'Volet',
  treatments: {
    kyphoplasty: 'Cyphoplastie',
    vertebroplasty: 'Vertébroplastie',
    none: 'Aucune intervention',
    'cemented-before': 'Ciment d’avant',
  },
  held: 'Gardé',
  without: 'Comme prévu',
  wrong: 'Quand ça se passe mal',
  now: 'Maintenant',
  both: 'Les deux',
  names: 'Noms',
  nameParts: 'Nommer une partie',
  undo: 'Annuler',
  fullScreen: 'Plein écran',
  theme: 'Couleurs',
  themes: { auto: 'Comme l’appareil', light: 'Clair', dark: 'Sombre', contrast: 'Fort contraste' },
  help: 'Aide',
  change: 'Changer',
  more: 'Lire plus',
  decide: 'Choisir pas à pas',
  options: 'Comparer vos choix',
  questions: 'Questions à poser',
  pain: 'La douleur après',
  home: 'À emporter',
  illustrativeNote: 'Pour illustrer\u00a0: dessiné par un modèle, pas mesuré sur vous.',
  match: {
    title: 'Comme sur votre radio',
    purpose:
      'Voyez ce qu’on peut faire pour un os cassé du dos. Choisissez avec votre médecin, pas sans lui.',
    bone: 'Quel os\u00a0?',
    boneHint: 'une lettre et un chiffre',
    notSure: 'Je ne sais pas',
    shape: 'Quelle forme\u00a0?',
    loss: 'Combien de hauteur perdue\u00a0?',
    which: 'De quel os s’agit-il\u00a0?',
    another: 'Quel autre os\u00a0?',
    add: 'Ajouter un os',
    paste: 'Coller le compte rendu',
    film: 'Ouvrir la radio',
    cancel: 'Annuler',
    bones: 'Vos os',
    chosen: (level) => `Pour ${level}`,
    remove: (level) => `Enlever ${level}`,
    done: (level) => `Ce qu’on fait pour ${level}`,
    plans: { treat: 'Traiter', none: 'Laisser comme il est', 'cemented-before': 'Ciment d’avant' },
    show: 'Voir mon os',
    showAll: 'Voir mes os',
    stays: 'Reste sur cet écran. Rien n’est envoyé.',
    shapes: {
      wedge: ['Coin', 'plus bas devant'],
      biconcave: ['Creusé', 'plus bas au milieu'],
      crush: ['Écrasé', 'plus bas partout'],
      split: ['Fendu', 'en deux moitiés'],
    },
    losses: [
      { name: 'Un peu', grade: 'grade 1, léger', range: '20 à 25\u00a0%' },
      { name: 'Moyen', grade: 'grade 2, modéré', range: '25 à 40\u00a0%' },
      { name: 'Beaucoup', grade: 'grade 3, sévère', range: 'plus de 40\u00a0%' },
    ],
  },
  boneLine: (level, shape, grade) =>
    `${level}, ${shape.toLowerCase()}${grade === 0 ? '' : `, grade ${grade}`}`,
  wholeLine: (level) => `${level}, sans perte de hauteur`,
  bonesLine: (levels) => `${levels.join(', ')} (${levels.length} os)`,
  readouts: {
    heightWon: 'Hauteur retrouvée',
    ofMm: (mm) => `sur ${mm} mm`,
    tilt: 'Inclinaison de l’os',
    was: (value) => `avant ${value}`,
    healthy: 'sain',
    measures: 'Mesures',
  },
  broken: {
    consult: 'Quelque chose a échoué sur cette page. Tout ce que vous avez choisi est encore là.',
  },
};

export const COMPARE: Patient['compare'] = {
  wipeAt: 'Place du volet',
  beside: 'Comparer avec',
  besides: {
    broken: 'l’os cassé',
    kyphoplasty: 'la cyphoplastie avec ballon',
    vertebroplasty: 'la vertébroplastie',
    none: 'aucune intervention',
    without: 'la même chose, sans ce qui se passe mal',
    held: 'le cas gardé',
  },
  besidesAll: 'les os cassés',
};

export const SOURCED: Patient['sourced'] = {
  sources: 'Sources',
  source: 'Source',
  illustrative: 'pour illustrer',
};

export const SPINE: Patient['spine'] = {
  title: 'Os sur l’image',
  bone: (line, treatment) => `${line}, ${treatment.toLowerCase()}`,
};

/** What is an emergency, whatever was done. */
const EMERGENCY =
  'Appelez les urgences si la poitrine fait mal, si vous avez du mal à respirer, si les jambes sont faibles ou engourdies, ou si vous ne retenez plus vos urines ou vos selles.';

/** What is the same however it is done. */
const LYING = {
  title: 'Vous êtes à plat ventre',
  limit: 'Une fracture récente peut s’ouvrir. Une ancienne, déjà guérie, ne s’ouvre pas.',
  lookAt: 'Regardez la courbe du dos',
  picture: 'La colonne est à plat ventre, un peu cambrée, et l’os cassé est un peu plus ouvert devant.',
};

export const STAGES: Patient['stages'] = {
  healthy: {
    title: 'Une colonne saine',
    lead: 'Votre colonne est une pile d’os avec des disques souples entre eux. Elle vous tient droit, vous laisse vous pencher et protège les nerfs qui passent dedans.',
    limit: 'C’est un modèle. Votre propre colonne est un peu différente.',
    lookAt: 'Regardez les disques souples entre les os',
    picture:
      'Une colonne saine vue de côté dans le contour du corps, des os clairs séparés par des disques gris.',
  },
  fracture: {
    title: 'Un os cède',
    lead: 'Un bloc d’os de la colonne se casse et perd de la hauteur. Souvent, l’avant se tasse le plus, et le dos se penche. Les médecins appellent cela un tassement de vertèbre.',
    limit:
      'Certaines de ces fractures font très mal. D’autres ne se sentent jamais. Le mal de dos ne vient pas toujours d’une fracture.',
    lookAt: 'Regardez le haut de l’os\u00a0: il s’est tassé',
    picture: 'Un os de la colonne est plus bas qu’avant, et le dos au-dessus est descendu avec lui.',
  },
  choices: {
    title: 'Quels sont vos choix\u00a0?',
    lead: 'Vous pouvez laisser le temps agir, avec des médicaments contre la douleur et peut-être un corset. Un médecin peut mettre du ciment dans l’os\u00a0: c’est la vertébroplastie. Ou d’abord un ballon, puis du ciment\u00a0: c’est la cyphoplastie.',
    limit:
      'Les médecins ne sont pas d’accord sur l’effet du ciment. Demandez au vôtre ce qu’il attend pour vous.',
    lookAt: 'Regardez l’os cassé',
    picture: 'L’os cassé vu de côté, avant tout traitement.',
  },
  prone: {
    ...LYING,
    lead: 'Vous êtes sur des coussins souples. L’anesthésie vous protège de la douleur\u00a0: le dos est endormi, ou vous dormez. Dans cette position, l’os peut s’ouvrir un peu.',
    anaesthetic: {
      local: {
        ...LYING,
        lead: 'Vous êtes sur des coussins souples. L’anesthésie endort votre dos. Vous ne dormez pas, et vous recevez peut-être un produit qui calme. Dans cette position, l’os peut s’ouvrir un peu.',
      },
      general: {
        ...LYING,
        lead: 'Vous êtes sur des coussins souples. Avec l’anesthésie, vous dormez, et quelqu’un veille sur vous. Dans cette position, l’os peut s’ouvrir un peu.',
      },
    },
  },
  localise: {
    title: 'Trouver le bon os',
    lead: 'Votre médecin prend des radios de dos et de côté. Elles montrent quel os est cassé, et les ponts d’os étroits qui y mènent.',
    limit: 'Les radios montrent bien les os, mais pas les nerfs. Votre médecin regarde donc de deux côtés.',
    lookAt: 'Regardez les ponts d’os, un de chaque côté',
    picture: 'Deux radios de la colonne, de dos et de côté, avec l’os cassé au milieu.',
    beside: {
      title: 'Trouver le bon os',
      lead: 'Votre médecin prend des radios de dos et de côté. Elles montrent quel os est cassé, et le chemin à côté de ses minces ponts d’os.',
      limit: 'Les radios montrent bien les os, mais pas les nerfs. Votre médecin regarde donc de deux côtés.',
      lookAt: 'Regardez les ponts d’os : le chemin passe à côté',
      picture: 'Deux radios de la colonne, de dos et de côté, avec l’os cassé au milieu.',
    },
  },
  needle: {
    title: 'L’aiguille entre',
    lead: 'Par une petite coupure de la peau, votre médecin guide une aiguille creuse dans le pont d’os, jusqu’à l’os cassé. Les radios montrent le chemin.',
    limit:
      'Le chemin est étroit, et des nerfs sont tout près. Votre médecin avance lentement et vérifie souvent.',
    lookAt: 'Regardez où l’aiguille en acier entre dans l’os',
    picture: 'Une aiguille en acier va de la peau du dos, par le pont d’os, jusque dans l’os cassé.',
    beside: {
      title: 'L’aiguille entre',
      lead: 'Par une petite coupure de la peau, votre médecin guide une aiguille creuse entre la côte et le pont d’os. Ici, le pont est trop mince. Les radios montrent le chemin.',
      limit:
        'Le chemin est étroit. Des nerfs et le poumon sont tout près. Votre médecin avance lentement et vérifie souvent.',
      lookAt: 'Regardez où l’aiguille en acier entre dans l’os',
      picture:
        'Une aiguille en acier va de la peau du dos, entre la côte et le pont d’os, jusque dans l’os cassé.',
    },
  },
  cannula: {
    title: 'Un chemin pour les outils',
    lead: 'Votre médecin glisse un tube fin sur le chemin de l’aiguille. Par ce tube, une mèche fine, tournée à la main, fait de la place pour le ballon.',
    limit: 'La mèche doit s’arrêter avant le mur avant de l’os. Les radios montrent où elle est.',
    lookAt: 'Regardez le tube en acier\u00a0: tous les outils y passent',
    picture: 'Un tube en acier finit dans l’os cassé, et une mèche fine en sort vers l’avant.',
    instead: {
      vertebroplasty: {
        title: 'Un chemin pour le ciment',
        lead: 'Votre médecin glisse un tube fin sur le chemin de l’aiguille. Le ciment passera par ce tube.',
        limit: 'Le tube doit rester dans l’os. Les radios montrent où il est.',
        lookAt: 'Regardez le tube en acier\u00a0: le ciment y passe',
        picture: 'Un tube en acier entre par l’arrière de l’os cassé et finit dedans.',
      },
    },
  },
  'balloon-in': {
    title: 'Le ballon entre',
    lead: 'Votre médecin glisse le ballon jaune par le tube, dans l’os. Il est encore plat. De tout petits repères en métal montrent sur la radio où il est.',
    limit:
      'Il soulève mieux quand il est sous la partie tassée. Il n’atteint pas toujours la meilleure place.',
    lookAt: 'Regardez le ballon jaune, encore plat',
    picture:
      'Un ballon jaune et plat, avec un repère sombre près de chaque bout, est dans l’os cassé, au-delà du tube.',
  },
  inflate: {
    title: 'Le ballon se remplit',
    lead: 'Votre médecin remplit doucement le ballon jaune. Il écarte l’os mou et peut soulever le haut de l’os.',
    limit: 'Une partie de la hauteur peut revenir. Souvent pas toute.',
    lookAt: 'Regardez le ballon jaune',
    picture:
      'Le ballon jaune, maintenant rond, est dans l’os, et le haut tassé s’est un peu relevé au-dessus.',
  },
  deflate: {
    title: 'Il reste un creux',
    lead: 'Votre médecin vide le ballon et le retire. Il laisse un creux dans l’os, avec de l’os serré autour.',
    limit: 'Un peu de hauteur peut se perdre à nouveau maintenant, avant que le ciment la tienne.',
    lookAt: 'Regardez le creux où était le ballon',
    picture: 'Un creux sombre bordé d’os serré montre où était le ballon.',
  },
  cement: {
    title: 'Le ciment remplit le creux',
    lead: 'Votre médecin met du ciment épais et mou dans le creux, petit à petit. Les radios montrent où il va. Il doit tenir l’os de l’intérieur.',
    limit:
      'Souvent, un peu de ciment sort de l’os. Le plus souvent, on ne sent rien. Parfois, il fait du mal.',
    lookAt: 'Regardez le ciment gris-vert',
    picture: 'Du ciment gris-vert remplit le creux et entre un peu dans l’os autour.',
    instead: {
      vertebroplasty: {
        title: 'Le ciment remplit l’os',
        lead: 'Votre médecin pousse du ciment mou tout droit dans l’os cassé, petit à petit. Les radios montrent où il va. Il doit tenir l’os de l’intérieur.',
        limit:
          'Souvent, un peu de ciment sort de l’os. Le plus souvent, on ne sent rien. Parfois, il fait du mal.',
        lookAt: 'Regardez le ciment gris-vert',
        picture:
          'Du ciment gris-vert part du bout de l’aiguille et se répand dans l’os cassé, qui est comme une éponge.',
      },
    },
  },
  set: {
    title: 'Il durcit\u00a0; on retire les outils',
    lead: 'Le ciment durcit en quelques minutes. Votre médecin retire les outils et met un petit pansement sur la peau.',
    limit: 'Le ciment tient cet os-là. Il ne soigne pas les os fragiles du reste de la colonne.',
    lookAt: 'Regardez le ciment dur',
    picture: 'Du ciment dur est dans l’os, et les tubes en acier ne sont plus là.',
  },
  after: {
    title: 'De nouveau debout',
    lead: 'La plupart des gens rentrent le jour même et font bientôt ce qu’ils faisaient. Le dos peut faire mal quelques jours ou semaines. Ne conduisez pas avant l’accord de votre médecin.',
    limit: `${EMERGENCY} La douleur peut rester. D’autres os peuvent se casser.`,
    lookAt: 'Regardez de nouveau tout le dos',
    picture:
      'La colonne debout, avec du ciment gris-vert dans l’os traité, et à côté la forme d’avant pour comparer.',
    instead: {
      none: {
        title: 'Laisser le temps',
        lead: 'Sans intervention, l’os guérit en gardant cette forme. La douleur baisse souvent en quelques semaines ou mois. Des médicaments, de petites marches et peut-être un corset peuvent aider.',
        limit: `${EMERGENCY} La hauteur perdue ne revient pas. La douleur peut durer.`,
        lookAt: 'Regardez l’os qui guérit',
        picture: 'La colonne debout avec un os encore bas, déjà guéri.',
      },
    },
  },
};
