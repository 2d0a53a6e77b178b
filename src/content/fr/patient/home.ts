import type { Patient } from '../../patient.ts';

export const HOME: Patient['home'] = {
  lead: 'Une page pour vous et votre famille\u00a0: votre os, ce qui est décidé, vos questions, et quand appeler.',
  making: 'L’image se prépare…',
  none: 'L’image n’a pas pu être prise. Les mots sont tous là.',
  turning:
    'Le fichier se prépare. L’os pourra y être tourné\u00a0: on le voit donc d’abord de tous les côtés.',
  chosen: { legend: 'Ce qui est décidé', open: 'Pas encore décidé' },
  own: {
    label: 'Vos questions et notes',
    help: 'Elles vont sur la page. Elles ne sont gardées nulle part ailleurs.',
  },
  print: 'Imprimer',
  save: 'Enregistrer en fichier',
  clear: 'Effacer ce qui est écrit',
  paper: {
    title: 'Votre dos, à emporter',
    made: (date) => `Fait le ${date}`,
    file: 'votre-dos.html',
    caption:
      'À gauche\u00a0: l’os quand il s’est cassé. À droite\u00a0: avec le ciment dur. Dessiné par un modèle, pas mesuré sur vous\u00a0: pour votre os, cela peut aller mieux ou moins bien.',
    captionNone:
      'À gauche\u00a0: l’os quand il s’est cassé. À droite\u00a0: plus tard, sans rien dedans. Dessiné par un modèle, pas mesuré sur vous\u00a0: pour votre os, cela peut aller mieux ou moins bien.',
    heights: ({ healthy, broken, set, end }) =>
      `Hauteur de l’os dans le modèle\u00a0: ${healthy} sain, ${broken} cassé, ${set === null ? '' : `${set} avec le ciment dur, `}${end} debout plus tard.`,
    picture: 'L’os quand il s’est cassé, et plus tard.',
    drawing: (step) => `Un dessin fait pour vous. Étape\u00a0: ${step}`,
    drawn: (step) => `Dessiné pour vous\u00a0: ${step}`,
    turn: {
      title: 'Tourner l’os',
      picture: 'L’os quand il s’est cassé, et plus tard, à tourner.',
      label: 'Le tourner',
      how: 'Faites glisser l’image ou le curseur. Les flèches du clavier marchent aussi.',
      caption:
        'À gauche\u00a0: l’os quand il s’est cassé. À droite\u00a0: plus tard. Un côté est ouvert, pour voir dedans. Dessiné par un modèle, pas mesuré sur vous.',
    },
    chosen: 'Ce que nous avons décidé',
    stillOpen:
      'Ce n’est pas encore décidé. Vous avez le temps d’y penser. Le plus souvent, cela peut attendre quelques jours.',
    ask: 'Questions utiles à poser',
    own: 'Vos questions et notes',
    before: 'Avant le jour',
    after: 'Ensuite, à la maison',
    call: 'Quand demander de l’aide',
    sources: 'D’où cela vient',
    link: 'À revoir sur un téléphone ou à la maison\u00a0:',
    note: 'Cela explique, mais ne donne pas de diagnostic. Votre médecin vous connaît.',
  },
  options: {
    wait: 'Temps, médicaments et corset',
    vertebroplasty: 'Ciment (vertébroplastie)',
    kyphoplasty: 'Ballon, puis ciment (cyphoplastie)',
  },
};

export const WON: Patient['won'] = {
  title: 'D’où vient la hauteur',
  lying: (mm) =>
    mm > 0 ? `À plat ventre, ${mm} mm sont revenus.` : 'Être à plat ventre n’a pas rendu de hauteur visible.',
  balloon: (mm) => {
    if (mm > 0) return `Le ballon et le ciment ont gardé ${mm} mm de plus.`;
    if (mm === 0) return 'Le ballon et le ciment ont gardé cela. Ils n’ont rien ajouté de visible.';
    return `${-mm} mm se sont perdus quand le ballon a été vidé.`;
  },
  cement: (mm) =>
    mm < 0
      ? `${-mm} mm se sont perdus à nouveau.`
      : 'Le ciment tient l’os comme il était. Il ne le soulève pas.',
};

export const MONTHS: Patient['months'] = {
  title: 'Les mois d’après',
  when: { 0: 'Le lendemain', 6: '6 semaines', 13: '3 mois', 52: '1 an' },
  left: (left, won) =>
    left > 0
      ? `Dans ce modèle, il reste ${left} des ${won} mm revenus.`
      : `Dans ce modèle, il ne reste rien des ${won} mm revenus.`,
  sinks: (mm) =>
    mm > 0
      ? `Dans ce modèle, l’os s’affaisse encore de ${mm} mm.`
      : 'Dans ce modèle, l’os ne s’affaisse plus.',
  groups: {
    kyphoplasty: {
      early: 'Dans un groupe, la plus grande partie de la hauteur s’est perdue à nouveau en 3 mois.',
      late: 'Dans un essai, la courbure avait environ 3 degrés de moins après deux ans. Sans l’intervention, 1 degré de moins.',
    },
    vertebroplasty: {
      early:
        'Dans un essai, la douleur après 3 mois était à peu près la même avec du ciment qu’après une opération simulée.',
      late: 'Dans un essai, l’os s’est affaissé davantage chez 12 personnes sur 100 avec du ciment, et chez 41 sur 100 sans.',
    },
    none: {
      early:
        'Dans une étude, 60 personnes sur 100 avaient peu mal dans l’année, la plupart dans les 3 premiers mois.',
      late: 'Dans deux essais, l’os s’est affaissé davantage chez 41 à 45 personnes sur 100 sans ciment.',
    },
  },
};

export const XRAY: Patient['xray'] = { see: 'Voir la radio', named: 'radio' };

export const HELP: Patient['help'] = {
  still: {
    title: 'Une image qu’on laisse tranquille',
    finer: 'Devient plus fine',
    same: 'Reste comme elle est',
  },
  keys: [
    ['Espace', 'lire ou mettre en pause'],
    ['→ et ←', 'étape suivante et précédente'],
    ['Début et Fin', 'premier et dernier moment'],
    ['Glisser, ou un doigt', 'tourner le modèle'],
    ['Molette, ou deux doigts', 'plus près et plus loin'],
    ['R', 'suivre de nouveau les étapes'],
    ['1 à 7', 'le voir de face, de dos, de gauche, de droite, d’en haut, d’en bas, de biais'],
    ['8 et 9', 'cadrer l’os traité, cadrer toute la colonne'],
    ['Toucher ou cliquer', 'nommer une partie de l’image'],
    [
      'Le crayon, puis glisser',
      'dessiner sur l’image\u00a0; les flèches bougent les derniers mots, Échap termine',
    ],
    ['Échap', 'refermer la partie'],
    ['Ctrl + Z', 'annuler un changement de parties ou de couches'],
  ],
};

export const PARTS: Patient['parts'] = {
  title: 'Parties de l’image',
  choose: 'Choisir une partie',
  hint: 'Touchez une partie de l’image, ou choisissez-en une ici.',
  none: 'Aucune partie n’est choisie',
  previous: 'Partie précédente',
  next: 'Partie suivante',
  only: 'Seule',
  fade: 'Pâle',
  hide: 'Cacher',
  all: 'Tout montrer',
  states: { only: 'seule', fade: 'pâle', hide: 'cachée' },
  sides: { plain: { left: 'à votre gauche', right: 'à votre droite' } },
  between: (upper, lower) => `entre ${upper} et ${lower}`,
  groups: {
    treated: 'Ce cas',
    tools: 'Outils et ciment',
    bones: 'Os de la colonne',
    discs: 'Disques',
    nerves: 'Moelle épinière et nerfs',
    ligaments: 'Bandes (ligaments)',
    vessels: 'Vaisseaux',
    muscles: 'Muscles du dos',
    ribs: 'Côtes et sternum',
    pelvis: 'Bassin',
    neck: 'Cou',
    skin: 'Peau',
  },
};

export const SKETCH: Patient['sketch'] = {
  open: 'Dessiner sur l’image',
  bar: 'Dessin',
  sheet: 'L’image, pour dessiner dessus. Les flèches bougent les derniers mots, Échap termine le dessin.',
  drawn: (words) =>
    words.length === 0
      ? 'Il y a un dessin sur l’image.'
      : `Sur l’image est écrit\u00a0: ${words.join(' ; ')}.`,
  tool: 'Dessiner avec',
  tools: { pen: 'Crayon', arrow: 'Flèche', text: 'Mots' },
  colour: 'Couleur',
  colours: { orange: 'Orangé', blue: 'Bleu', yellow: 'Jaune', black: 'Noir' },
  words: 'Mots pour l’image',
  put: 'Les mettre',
  undo: 'Annuler',
  clear: 'Effacer',
  done: 'Terminé',
  others: 'Dessins déjà faits',
};

export const SCREEN: Patient['screen'] = {
  open: 'Montrer sur un autre écran',
  on: 'C’est montré aussi sur un autre écran',
  refused:
    'Le navigateur n’a pas ouvert de fenêtre. Autorisez les fenêtres surgissantes pour cette page, puis essayez encore.',
  match: 'De quel os s’agit-il\u00a0?',
  sought: 'Recherche de la première fenêtre…',
  gone: 'La première fenêtre est fermée. Celle-ci montre ce qu’elle a montré en dernier, et continue quand l’autre sera rouverte.',
};
