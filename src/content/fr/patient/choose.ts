import type { Patient } from '../../patient.ts';

export const QUESTIONS: Patient['questions'] = [
  {
    ask: 'Êtes-vous sûr que cet os cause ma douleur\u00a0? Comment le savez-vous\u00a0?',
    why: 'Le ciment ne peut aider que contre la douleur qui vient de l’os traité.',
  },
  {
    ask: 'Que se passera-t-il sans doute si j’attends encore quelques semaines\u00a0?',
    why: 'Beaucoup de ces fractures guérissent avec le temps, et les récentes changent vite.',
  },
  {
    ask: 'Que pourrait m’apporter chaque choix, et avec quelle chance\u00a0?',
    why: 'Les essais parlent de groupes. Votre âge, vos os et votre fracture peuvent être différents.',
  },
  {
    ask: 'Qu’est-ce qui peut mal se passer avec chaque choix, et combien de fois ici\u00a0?',
    why: 'Les chiffres changent d’un endroit à l’autre, et selon le soin avec lequel on regarde.',
  },
  {
    ask: 'Combien en avez-vous fait, et comment vont vos patients\u00a0?',
    why: 'Vous pouvez demander cela à tout médecin.',
  },
  {
    ask: 'Quels médicaments dois-je arrêter ou changer, et quand\u00a0?',
    why: 'Ceux qui fluidifient le sang doivent peut-être être arrêtés un moment, mais les arrêter seul peut être dangereux.',
  },
  {
    ask: 'Serai-je éveillé ou endormi, et qui s’occupera de ma douleur\u00a0?',
    why: 'Les deux se font. Savoir à quoi s’attendre aide.',
  },
  {
    ask: 'Que ferons-nous pour rendre mes os plus forts et éviter une autre fracture\u00a0?',
    why: 'Aucun traitement de cet os ne soigne vos autres os.',
  },
];

export const DEBATE: Patient['debate'] = {
  parts: {
    what: 'Ce que c’est',
    living: 'Comment on le vit',
    canDo: 'Ce que cela peut apporter',
    canHarm: 'Le mal que cela peut faire',
    notKnown: 'Ce qu’on ne sait pas',
  },
  options: {
    wait: {
      plain: {
        name: 'Temps, médicaments et corset',
        what: 'Vous laissez à l’os le temps de guérir. Vous prenez des médicaments contre la douleur, bougez autant que possible et portez peut-être un corset. Votre médecin vous suit.',
        living:
          'Les premières semaines peuvent être dures, et vous aurez peut-être besoin d’aide chez vous. Ceux qui vont mieux vont mieux peu à peu, surtout dans les trois premiers mois.',
        canDo:
          'Dans une étude, environ 60 personnes sur 100 avaient peu ou pas mal après un an. Dans une autre, 63 sur 100 avaient perdu au moins la moitié de leur douleur après 6 mois. Vous évitez les risques d’une intervention.',
        canHarm:
          'Environ 40 sur 100 avaient encore après un an une douleur de 4 ou plus sur une échelle de 10. L’os s’est tassé encore chez 41 à 45 sur 100. Les médicaments forts peuvent donner sommeil ou envie de vomir, et rester longtemps au lit affaiblit. L’os garde sa nouvelle forme.',
        notKnown:
          'Personne ne peut dire au début chez qui la douleur va durer. Un corset peut aider contre la douleur, mais on ne sait pas s’il aide à en faire plus.',
      },
    },
    vertebroplasty: {
      plain: {
        name: 'Ciment (vertébroplastie)',
        what: 'À l’aide de radios, votre médecin guide une aiguille dans l’os cassé. Puis du ciment mou est poussé tout droit dedans, et il durcit.',
        living:
          'Vous êtes à plat ventre, le dos endormi ou endormi vous-même, une demi-heure environ. La plupart des gens rentrent le jour même. Le dos peut faire mal quelques jours.',
        canDo:
          'Dans un essai en aveugle (personne ne savait qui avait du ciment), 44 personnes sur 100 avec une douleur forte et récente avaient peu mal après 14 jours, contre 21 sur 100. L’os s’est tassé encore chez 8 à 12 sur 100.',
        canHarm:
          'Du ciment est sorti d’environ 55 os sur 100 dans beaucoup d’études, et de 82 sur 100 sur des scanners précis. Le plus souvent, on ne sent rien. Rarement, il blesse un nerf ou les poumons. Très rarement, quelqu’un meurt. Il peut y avoir un saignement, une infection ou une allergie.',
        notKnown:
          'Trois essais en aveugle sur cinq n’ont trouvé aucun gain par rapport à une fausse intervention. Personne ne peut donc dire à coup sûr qui cela aide, ou si cela va mieux pour les fractures récentes.',
      },
    },
    kyphoplasty: {
      plain: {
        name: 'Ballon, puis ciment (cyphoplastie)',
        what: 'À l’aide de radios, votre médecin guide un ballon dans l’os cassé, pour le soulever et faire un creux. Puis du ciment mou remplit le creux, et il durcit.',
        living:
          'Vous êtes à plat ventre, le dos endormi ou endormi vous-même, 40 minutes environ. La plupart des gens rentrent le jour même. Le dos peut faire mal quelques jours.',
        canDo:
          'Dans un essai ouvert (tous le savaient), la vie de tous les jours s’est améliorée en un mois de 7 points sur 100. Sans elle, c’était 2. Après deux ans, la douleur était plus basse d’environ 1 point sur 10.',
        canHarm:
          'Du ciment est sorti d’environ 18 os sur 100 dans beaucoup d’études, et de 73 sur 100 sur des scanners précis. Le plus souvent, on ne sent rien. Rarement, il blesse un nerf ou les poumons. Très rarement, quelqu’un meurt. Il peut y avoir un saignement, une infection ou une allergie.',
        notKnown:
          'Elle n’a jamais été testée en aveugle. Personne ne peut donc dire quelle part du gain vient du ciment, ni s’il dure plus de deux ans.',
      },
    },
  },
  plain: {
    title: 'Pourquoi les médecins ne sont-ils pas d’accord\u00a0?',
    lead: 'Ils lisent les mêmes essais et les jugent autrement. Voici ce qu’ils regardent.',
    points: [
      'Dans les essais ouverts, les gens savent ce qu’ils ont eu. Dans un essai de 300 personnes, celles avec cyphoplastie avaient moins mal après un mois et en faisaient plus que les autres. L’écart a diminué en 1 à 2 ans. Le fabricant du ballon l’a payé.',
      'L’espoir peut soulager la douleur, et le temps aussi. Pour être justes, les essais en aveugle donnent à certains une fausse intervention, et personne ne sait qui a eu quoi. Il y a cinq essais de ce type pour la vertébroplastie. Trois n’ont trouvé aucun gain. Un a trouvé un gain en cas de forte douleur par une fracture de moins de 6 semaines. Nous n’avons pas vu les chiffres du cinquième.',
      'La cyphoplastie n’a jamais été testée en aveugle. Personne ne peut donc dire quelle part de son gain vient du ciment, et quelle part de l’espoir et du temps.',
      'Une revue américaine de 2021 a réuni les essais. Les deux sortes de ciment soulagent sans doute la douleur. Sans ballon, le gain était de moins de 1 point sur 10, et plus petit encore dans les essais en aveugle. Pour la cyphoplastie, il n’y avait que des essais ouverts.',
      'Une revue de 46 études a trouvé environ 1 point de douleur en moins avec la cyphoplastie que sans. Mais les fractures des os voisins étaient sans doute les moins nombreuses sans intervention. La moitié des études n’ont pas tiré au sort\u00a0: c’est une preuve faible dans les deux sens.',
      'Les groupes d’experts ne sont pas d’accord. L’un, aux États-Unis, a trouvé trop peu de preuves pour la cyphoplastie. Un groupe de chirurgiens de là-bas l’a soutenue faiblement. Des groupes de radiologues et de chirurgiens du cerveau de là-bas soutiennent le ciment pour certaines personnes. En Angleterre, c’est un choix possible seulement quand une fracture récente fait encore très mal malgré de bons médicaments.',
      'Certains disent qu’on vit plus longtemps après. Cela vient de dossiers, pas d’essais. Environ la moitié de 16 études l’a trouvé, environ la moitié non. En comparant des gens semblables, l’écart a disparu. Les gens traités étaient peut-être en meilleure santé au départ.',
      'Il n’y a donc pas un seul bon choix. Cela dépend de votre douleur, de l’âge de la fracture, de ce que montrent vos images et de ce qui compte le plus pour vous.',
    ],
  },
};

export const DECIDE: Patient['decide'] = {
  lead: 'Il n’y a pas un seul bon choix. Ces cinq étapes vous aident, vous et votre médecin, à trouver le vôtre. Vous pouvez vous arrêter à chaque étape et revenir.',
  steps: [
    {
      title: 'Voir les choix côte à côte',
      text: 'Ce qu’est chacun, ce qu’il peut apporter, le mal qu’il peut faire, et ce que personne ne sait.',
    },
    {
      title: 'Dire ce qui compte pour vous',
      text: 'Vite moins mal\u00a0? Pas d’intervention\u00a0? Vous réglez cinq curseurs. Personne ne met de note.',
    },
    {
      title: 'Poser vos questions',
      text: 'Huit bonnes pour commencer. Ajoutez les vôtres sur la page à emporter.',
    },
    {
      title: 'Le dire avec vos mots',
      text: 'Dites à votre médecin ce que vous avez compris. On voit ainsi ce qu’il reste à expliquer.',
    },
    {
      title: 'Choisir, ou prendre le temps',
      text: 'Le plus souvent, cela peut attendre quelques jours. Dans tous les cas, emportez une page.',
    },
  ],
  about: 'D’où vient tout cela',
};

export const MATTERS: Patient['matters'] = {
  lead: 'Combien chacune de ces choses compte-t-elle pour vous\u00a0? Il n’y a pas de mauvaise réponse. Votre médecin peut ensuite vous en dire plus sur ce qui vous importe.',
  unsaid: 'pas encore dit',
  degrees: ['pas du tout', 'un peu', 'assez', 'beaucoup', 'le plus'],
  clear: 'Recommencer',
  most: (names) => `Ce qui compte le plus pour vous\u00a0: ${names}. Dites-le d’abord à votre médecin.`,
  paper: (names) => `Ce qui compte le plus pour vous\u00a0: ${names}.`,
  alike: 'Pour l’instant, rien ne ressort. C’est bien aussi\u00a0: dites-le à votre médecin.',
  few: 'Bougez un autre curseur pour voir ce qui ressort.',
  none: 'Vous n’avez encore bougé aucun curseur.',
  known: 'Ce qu’on en sait',
  items: {
    pain: {
      name: 'Vite moins mal',
      said: 'vite moins mal',
      known:
        'Avec le ciment, certains qui ont une douleur forte et récente vont mieux en quelques semaines. La plupart de ceux qui attendent vont mieux aussi, peu à peu, en trois mois environ. Les essais où personne ne savait qui avait du ciment ne disent pas tous ce qu’il ajoute.',
    },
    procedure: {
      name: 'Ni aiguille ni ciment dans mon dos',
      said: 'pas d’intervention',
      known:
        'Si vous attendez, vous évitez le mal que fait une intervention. Les médicaments forts et un long repos peuvent faire du mal aussi. Le ciment peut sortir de l’os, et la plupart ne sentent jamais rien. Rarement, il blesse un nerf ou les poumons. Très rarement, quelqu’un meurt.',
    },
    straight: {
      name: 'Un dos plus droit',
      said: 'un dos plus droit',
      known:
        'Si vous attendez, l’os peut se tasser encore\u00a0; avec le ciment seul, c’est moins fréquent. Un ballon peut regagner un peu de hauteur. Dans un essai, deux ans après, l’inclinaison était plus petite d’environ 3 degrés avec lui, et de 1 degré sans lui.',
    },
    daily: {
      name: 'Refaire vite les gestes de tous les jours',
      said: 'retrouver vite la vie de tous les jours',
      known:
        'Dans un essai ouvert, les gens en faisaient plus après un mois avec la cyphoplastie que sans. Après un an, l’écart était trop petit pour être sûr. Quel que soit votre choix, bougez autant que possible.',
    },
    next: {
      name: 'Ne plus me casser d’os',
      said: 'plus d’os cassés',
      known:
        'Aucun de ces choix ne rend vos autres os plus forts. Les médicaments contre l’os fragile le font. Les études ne disent pas toutes si le ciment cause plus de fractures à côté.',
    },
  },
};

export const TEACH: Patient['teach'] = {
  lead: 'Ce n’est pas un examen. Cela montre à votre médecin ce qu’il doit redire, et mieux.',
  asks: [
    {
      ask: 'Quels sont les choix pour cet os\u00a0?',
      heard:
        'Trois\u00a0: le temps avec des médicaments et un corset, le ciment, ou un ballon puis du ciment.',
    },
    {
      ask: 'Que pourrait vous apporter chacun, et quel mal pourrait-il faire\u00a0?',
      heard:
        'Avec chacun, la douleur peut baisser, et personne ne peut dire de combien pour vous. Si vous attendez, l’os peut se tasser encore, et le repos et les médicaments forts peuvent faire du mal. Le ciment peut sortir de l’os, et rarement il fait du mal.',
    },
    {
      ask: 'Quand appelleriez-vous à l’aide aussitôt\u00a0?',
      heard:
        'Une jambe devient faible ou engourdie, vous ne retenez plus vos urines ou vos selles, la poitrine fait mal, ou vous avez du mal à respirer.',
    },
  ],
  heard: 'Ce que votre médecin espère entendre',
  order: {
    title: 'Mettre les étapes dans l’ordre',
    lead: 'Qu’est-ce qui vient d’abord, et à la fin\u00a0?',
    up: (step) => `Monter\u00a0: ${step}`,
    down: (step) => `Descendre\u00a0: ${step}`,
    moved: (step, place) => `Maintenant numéro ${place}\u00a0: ${step}`,
    check: 'Est-ce le bon ordre\u00a0?',
    right: 'Oui, c’est ainsi.',
    wrong: (count) =>
      count === 0
        ? 'Aucune n’est encore à sa place. Bougez-les et regardez encore.'
        : count === 1
          ? 'Une est à sa place. Bougez les autres et regardez encore.'
          : `${count} sont à leur place. Bougez les autres et regardez encore.`,
    steps: {
      prone: 'Vous êtes à plat ventre.',
      needle: 'Une aiguille fait un chemin dans l’os.',
      inflate: 'Un ballon se remplit dans l’os et le soulève.',
      deflate: 'Le ballon ressort et laisse un creux.',
      cement: 'Du ciment mou entre.',
      set: 'Le ciment durcit, et les outils ressortent.',
    },
  },
};

export const ABOUT: Patient['about'] = {
  parts: [
    {
      title: 'À quoi cela sert',
      text: 'Cela vous aide, vous et votre médecin, à parler d’un os cassé du dos, et à choisir. Cela explique. Cela ne dit pas ce que vous avez, et ne remplace pas votre médecin.',
    },
    {
      title: 'Comment les études ont été choisies',
      text: 'Nous avons pris des essais avec tirage au sort, et les revues et guides qui les jugent. Les essais sont trop petits pour compter les maux rares\u00a0: pour eux, nous avons pris toutes sortes de comptes. C’est une liste tenue à la main. Des études peuvent manquer.',
    },
    {
      title: 'Ce qu’elles valent',
      text: 'C’est inégal. Dans les essais ouverts, les gens savaient ce qu’ils avaient eu, et certains ont été payés par le fabricant du ballon. Les essais en aveugle sont petits. Quand une étude est faible, nous le disons à côté. Pour chaque chiffre, nous notons si nous l’avons vu dans l’étude même.',
    },
    {
      title: 'Quand',
      text: 'Nous avons revu les études pour la dernière fois en {looked}. Nous le ferons une fois par an, la prochaine fois au plus tard en {next}. Si vous lisez ceci bien après, demandez à votre médecin ce qui est nouveau.',
    },
    {
      title: 'Qui l’a fait, et qui a payé',
      text: 'Ceux qui font Kyphoscope écrivent des programmes et dessinent. Aucun ne parle ici comme médecin. Personne n’a payé\u00a0: aucun fabricant de ballons ou de ciment, aucune clinique, aucune firme de médicaments.',
    },
    {
      title: 'Si c’est difficile à lire',
      text: 'Les mots simples en français sont mesurés par une formule qui compte les mots et les syllabes (Kandel et Moles). Une formule ne sait pas si vous comprenez. Sinon, c’est notre faute\u00a0: demandez.',
    },
    {
      title: 'Ce qui n’a pas été fait',
      text: 'Aucun patient, médecin ou infirmière hors du projet ne l’a encore lu. Personne qui travaille en français avec des patients n’a relu la traduction. Rien n’a été essayé avec des gens qui doivent choisir. Personne ne sait si cela aide à mieux choisir.',
    },
  ],
  sources: {
    title: 'Toutes les sources',
    lead: (sources, figures) =>
      `${sources} sources, et ${figures} chiffres et résultats qui en viennent. Ils sont en anglais.`,
    marks: { read: 'vu dans la source', 'read-2': 'vu dans une copie' },
  },
};

export const GROUPS: Patient['groups'] = {
  names: { balloon: 'Avec ballon et ciment', cement: 'Avec ciment seul', none: 'Sans ciment' },
  count: (count) => `${count} sur 100`,
  sure: (low, high) => `(sans doute ${low} à ${high})`,
  plain: {
    title: 'Sur cent',
    lead: 'Chaque carré est un groupe d’un essai, dessiné en cent points. Points pleins\u00a0: c’est arrivé. Anneaux\u00a0: ce peut être autant de moins ou de plus. Ne comparez que les deux d’une paire\u00a0: dans d’autres essais, les gens étaient autres. Demandez à votre médecin lesquels vous ressemblent le plus.',
    counted: {
      sank: {
        what: 'L’os s’est tassé encore en un an environ',
        how: 'Tous savaient qui avait du ciment. Se tasser ne fait pas toujours mal.',
      },
      'new-breaks': {
        what: 'Une nouvelle fracture en un an environ',
        how: 'L’écart peut être un hasard.',
      },
      'new-breaks-balloon': {
        what: 'Une nouvelle fracture à la radio en un an',
        how: 'L’écart peut être un hasard. L’essai s’est arrêté tôt.',
      },
      leaks: {
        what: 'Du ciment hors de l’os, sur des scanners précis',
        how: 'Compté par os traités. Le plus souvent, on ne sent rien.',
      },
    },
    times:
      'Les nouvelles fractures sont comptées sur un an environ pour chaque choix. Le ciment qui sort est compté tout de suite.',
    missing:
      'Nous n’avons pas trouvé de tels comptes pour un ballon contre aucune opération. Ce que nous avons lu ne dit pas non plus l’âge de ces gens.',
  },
};

export const PAIN: Patient['pain'] = {
  when: {
    '1-day': '1 jour',
    '1-week': '1 semaine',
    '1-month': '1 mois',
    '3-months': '3 mois',
    '6-months': '6 mois',
    '1-year': '1 an',
    '2-years': '2 ans',
    all: 'Moyenne de 2 ans',
  },
  head: {
    when: 'Après',
    picture: 'Plus mal ← pareil → moins mal',
    points: 'Points sur 10 (95\u00a0%)',
  },
  whole: 'Points entiers sur 10 (sans doute)',
  between: (low, high) => `${low} à ${high}`,
  plain: {
    title: 'La douleur, dans des groupes de gens',
    times:
      'Les essais ont regardé à des moments différents\u00a0: on ne peut pas mettre les trois côte à côte.',
    lead: 'Chaque point montre combien le groupe avec ciment avait moins mal que l’autre. La barre montre si c’est sûr\u00a0: une barre qui croise la ligne veut dire qu’il n’y a peut-être pas de différence. Aucun point ne dit comment vous irez\u00a0: demandez à votre médecin quel groupe vous ressemble le plus.',
    trials: {
      free: {
        name: 'Un ballon et du ciment, ou pas d’opération',
        how: 'Tous savaient qui avait été opéré. Cela seul peut changer la note qu’on donne à la douleur.',
        who: 'Les gens\u00a0: 300 adultes avec 1 à 3 fractures et moins de 3 mois de douleur. Leur âge moyen était de 73 ans.',
      },
      vertos4: {
        name: 'Du ciment, ou une fausse opération',
        how: 'Ils ne savaient pas ce qu’ils avaient eu. Les deux groupes avaient bien moins mal qu’avant.',
        who: 'Les gens\u00a0: 180. Ce que nous avons lu ne dit pas leur âge.',
      },
      vertos5: {
        name: 'Du ciment, ou une piqûre qui endort\u00a0: fractures anciennes',
        how: 'Ces gens avaient mal depuis des mois.',
        who: 'Les gens\u00a0: 80. Ce que nous avons lu ne dit pas leur âge.',
      },
    },
    course:
      'Sans opération, 60 personnes sur 100 avaient peu mal après un an. Les 40 autres avaient encore 4 points ou plus.',
  },
};
