import type { Patient } from '../../patient.ts';

/** What both procedures have. */
const ACRYLIC =
  'Le ciment est une sorte d’acrylique. Les médecins s’en servent pour les hanches depuis 1958.';
const CANNULA_MORE = [
  'Le tube s’appelle une canule. Il reste jusqu’à la fin\u00a0: chaque outil entre sans faire un nouveau chemin.',
  'Si une tumeur peut être la cause, votre médecin peut prendre par le tube un tout petit bout d’os pour l’analyser.',
] as const;
const MEDICINE =
  'Parlez à votre médecin des médicaments pour les os. Sur 100 nouvelles fractures de la colonne, ils en évitent environ 41 à 86, selon le médicament.';

export const ASIDES: Patient['asides'] = {
  healthy: {
    more: [
      'Chaque os de la colonne s’appelle une vertèbre. L’avant est un bloc qui porte votre poids. L’arrière est un anneau autour des nerfs.',
      'Dedans, le bloc est comme une éponge\u00a0: de fines poutres d’os avec de la moelle molle entre elles. Une coque fine et dure l’entoure.',
      'Cet os du dedans diminue avec l’âge. Dans une étude par scanner, les femmes en perdaient environ 55 parts sur 100 au cours d’une longue vie, et les hommes environ 46.',
    ],
    risks: [
      'Un os trop fin peut se casser avec peu de force. Les médecins appellent cet os fragile l’ostéoporose.',
      'Dans une étude en Norvège, environ 19 femmes sur 100 et 20 hommes sur 100 de 70 ans ou plus avaient un os cassé dans la colonne. Beaucoup de ces fractures ne gênent pas longtemps.',
    ],
  },
  fracture: {
    more: [
      'Il y a trois causes principales. L’une est l’os fragile (ostéoporose). L’une est un accident\u00a0: une chute, une voiture, un sport. L’une est une tumeur, née dans la colonne ou arrivée là.',
      'Un os fragile peut se casser quand on se penche, soulève ou même tousse. Ce n’est pas votre faute.',
      'Cela arrive surtout là où la poitrine rejoint le bas du dos.',
      'Certaines fractures bougent encore\u00a0: l’os s’ouvre un peu quand on se couche. Dans une étude, c’était le cas chez environ 44 personnes sur 100.',
    ],
    risks: [
      'Vous pouvez devenir plus petit, et le dos peut se pencher. S’il se penche beaucoup, respirer, manger et dormir peut être plus dur.',
      'Après une fracture, une autre est plus probable. Dans une étude chez des femmes âgées, environ 19 sur 100 avaient une nouvelle fracture de la colonne en un an.',
      'Rarement, l’os appuie sur les nerfs. Demandez de l’aide aussitôt si les jambes deviennent faibles ou engourdies, ou si vous ne retenez plus vos urines ou vos selles.',
    ],
  },
  choices: {
    more: [
      'Le temps. Beaucoup de ces fractures guérissent en trois mois environ sans opération. Avec un os fragile, cela peut prendre jusqu’à un an.',
      'La douleur peut pourtant rester. Dans une étude de gens soignés sans opération, environ 40 sur 100 avaient encore après un an une douleur de 4 ou plus sur une échelle de 10.',
      'Un corset limite les gestes, pour que la fracture guérisse. Il peut aider contre la douleur. On ne sait pas s’il aide à en faire plus.',
      'Quand les médecins pensent-ils au ciment\u00a0? Surtout quand une fracture récente fait encore très mal malgré de bons médicaments, et que des examens montrent que la douleur vient de cet os.',
      'Quelle est la différence\u00a0? La vertébroplastie pousse le ciment tout droit dans l’os. La cyphoplastie ouvre d’abord un creux avec un ballon, pour regagner un peu de hauteur. Quand un essai les a comparées, la douleur baissait à peu près autant avec les deux.',
      'Que peut faire la cyphoplastie\u00a0? Dans un essai de 300 personnes, celles qui l’avaient eue avaient moins mal après un mois, bougeaient mieux et vivaient mieux que les autres. L’écart a diminué en 1 à 2 ans. Tous savaient qui l’avait eue, et le fabricant du ballon a payé l’essai.',
      'Certaines personnes prennent ensuite moins de médicaments contre la douleur. Dans une étude de 230 personnes, c’était le cas après 2 jours si la fracture avait 6 semaines ou moins. Pas avec des fractures plus anciennes.',
      'Le ciment aide-t-il vraiment\u00a0? Pour le savoir, dans cinq essais, une partie des gens a eu une fausse intervention. Trois n’ont trouvé aucun gain avec la vertébroplastie. Un a trouvé un gain en cas de forte douleur dans les 6 premières semaines. Nous n’avons pas vu les chiffres du cinquième. Il n’y a pas d’essai de ce type pour la cyphoplastie.',
      'Est-ce fréquent\u00a0? Aux États-Unis, les hôpitaux ont fait environ 19\u202f420 cyphoplasties en 2014. De 2006 à 2014, une coûtait là-bas environ 15\u202f295 dollars. Chez vous, cela peut être différent.',
      'Si une tumeur est la cause, ou si l’os appuie sur des nerfs, un autre traitement peut passer avant. Parlez-en.',
      'Une façon de choisir\u00a0: pensez d’abord à ce qui compte le plus pour vous, comme avoir vite moins mal ou prendre moins de risques. Puis regardez chaque choix avec votre médecin. Demandez ce qui se passe si vous attendez. Vous pouvez prendre votre temps, demander à quelqu’un d’autre ou dire non.',
    ],
    risks: [
      'Si vous attendez, l’os peut se tasser encore. Dans deux essais, c’était le cas chez 41 à 45 personnes sur 100 sans ciment, et chez 8 à 12 sur 100 avec ciment.',
      'Rester longtemps au lit affaiblit les muscles et les os. De petites marches aident.',
      'Le ciment a ses propres risques\u00a0: il peut sortir de l’os, et rarement il fait du mal. Les étapes suivantes disent combien de fois.',
      'Un groupe de chirurgiens du cerveau et du dos aux États-Unis parle de problèmes chez moins de 2 personnes sur 100 avec un os fragile. Avec une tumeur, c’est jusqu’à 10 sur 100. C’est un rapport, pas une promesse.',
      'La cyphoplastie n’est pas pour tout le monde. Une infection, un problème de coagulation du sang, ou une forte allergie au produit de contraste ou au ciment peuvent l’empêcher.',
    ],
  },
  prone: {
    more: [
      'Avant le jour, dites à votre médecin tous les médicaments que vous prenez. Ceux qui fluidifient le sang, comme l’aspirine et la warfarine, doivent peut-être être arrêtés un moment. N’en arrêtez jamais un seul\u00a0: demandez d’abord à votre médecin.',
      'On vous demandera peut-être de ne rien manger ni boire pendant quelques heures avant. Demandez combien d’heures, et quels médicaments prendre avec une gorgée d’eau.',
      'Parlez de vos allergies, de saignements faciles, d’une fièvre ou d’une infection.',
      'Cela se fait à l’hôpital ou en clinique de jour. Avec une anesthésie locale, vous êtes éveillé, le dos est endormi, et on peut vous donner de quoi être calme. Avec une anesthésie générale, vous dormez.',
      'Dans une petite étude, l’avant d’un os tout juste cassé faisait environ 18 mm de haut chez des gens assis. Couchés sur le dos, il faisait environ 24 mm.',
    ],
    risks: [
      'Être à plat ventre peut être dur avec des poumons malades, un cou raide ou des épaules qui font mal. Dites-le\u00a0: plus de coussins peuvent aider.',
      'Une anesthésie peut gêner la respiration ou le cœur. Quelqu’un veille sur vous tout le temps.',
    ],
  },
  localise: {
    more: [
      'Chaque pont s’appelle un pédicule. Une aiguille peut y passer, ou passer à côté là où il est mince : près des nerfs et pas à travers.',
      'Votre médecin compte les os pour être sûr du bon.',
      'Les rayons X sont des rayons. Dans une étude, la dose pour un os était d’environ 4 unités (mSv). En Grande-Bretagne, on en reçoit à peu près autant de la nature en deux ans.',
    ],
    risks: [
      'Rarement, un médecin traite le mauvais os. Compter deux fois, de deux côtés, aide à l’éviter.',
      'Les rayons X peuvent augmenter un peu le risque de cancer plus tard. L’équipe garde la dose aussi basse que possible.',
    ],
  },
  needle: {
    more: [
      'Chaque coupure fait environ 1 cm. Souvent, il y en a une de chaque côté de la colonne.',
      'Certains médecins travaillent d’un seul côté. Dans des essais, la douleur baissait à peu près autant.',
      'Si vous êtes éveillé, vous sentirez peut-être qu’on pousse ou qu’on tape. Dites-le si cela fait mal\u00a0: l’équipe peut vous donner plus de produit.',
    ],
    risks: [
      'L’aiguille peut blesser un nerf. C’est rare, et nous n’avons trouvé aucun bon compte.',
      'Un saignement. Dans une étude de 102 personnes avec cyphoplastie, environ 1 sur 100 a eu un saignement que les médecins ont dû évacuer.',
      'Une infection. Dans la même étude, environ 2 sur 100 en ont eu une. L’une était profonde et a demandé une grosse opération.',
    ],
  },
  cannula: {
    more: CANNULA_MORE,
    risks: [
      'La mèche peut traverser l’avant ou le côté de l’os. De gros vaisseaux passent devant, cela peut donc saigner. C’est rare, et nous n’avons trouvé aucun bon compte.',
    ],
    instead: {
      vertebroplasty: {
        more: CANNULA_MORE,
        risks: [
          'Le tube peut traverser l’avant ou le côté de l’os. De gros vaisseaux passent devant, cela peut donc saigner. C’est rare, et nous n’avons trouvé aucun bon compte.',
        ],
      },
    },
  },
  'balloon-in': {
    more: [
      'Le ballon tasse l’os mou autour de lui. Il ne reste pas en vous.',
      'Il existe en trois longueurs\u00a0: 10, 15 et 20 mm. Votre médecin choisit celle qui va à votre os.',
      'Le plus souvent, il y a deux ballons, un de chaque côté.',
    ],
    risks: [
      'Un os dur ou guéri peut empêcher le ballon d’entrer ou de s’ouvrir. Votre médecin peut alors changer de chemin, ou s’arrêter.',
    ],
  },
  inflate: {
    more: [
      'Le ballon contient un produit qui se voit à la radio. Votre médecin regarde l’image et un cadran, et s’arrête à temps.',
      'Dans un grand essai, chaque ballon contenait environ une demi-cuillère à café (à peu près 2 ml).',
      'Combien le ballon soulève-t-il\u00a0? Les études ne disent pas la même chose. Dans une, se coucher a enlevé 6 à 7 degrés d’inclinaison, et le ballon environ 3 de plus. Dans une autre, le ballon n’a rien ajouté.',
    ],
    risks: [
      'Le ballon peut éclater, et le produit de contraste sort alors. Certaines personnes y sont allergiques\u00a0: dites-le avant à votre médecin.',
      'La tension peut baisser pendant que le ballon se remplit. Dans une étude de 297 personnes, c’était grave chez moins de 1 sur 100.',
      'Il peut pousser un bout d’os vers les nerfs. Si la radio le montre, votre médecin s’arrête.',
    ],
  },
  deflate: {
    more: [
      'Ce creux est ce qui distingue la cyphoplastie. Le ciment y coule sans qu’on pousse fort. Avec la vertébroplastie, il n’y a pas de creux, et le ciment est poussé dans l’os lui-même.',
      'Dans un test de laboratoire sur des os donnés, plus de la moitié de la hauteur gagnée se perdait quand le ballon était vidé.',
    ],
    risks: [
      'L’os peut se tasser de nouveau avant que le ciment soit dedans. De combien, cela change d’une personne à l’autre.',
    ],
  },
  cement: {
    more: [
      ACRYLIC,
      'Dans un grand essai, chaque côté prenait environ une demi-cuillère à café de ciment (à peu près 2 ml).',
      'Votre médecin s’arrête quand le ciment approche du mur arrière de l’os, car les nerfs sont derrière.',
    ],
    risks: [
      'Combien de fois le ciment sort dépend du soin avec lequel on regarde. Sur les radios, des études de la cyphoplastie l’ont vu dans 7 à 40 traitements sur 100. Sur des scanners précis, dans un essai, c’était 73 os traités sur 100.',
      'On le sent rarement. Dans des essais en Europe, les gens le sentaient pour environ 1 os traité sur 100, ou moins.',
      'De petits bouts de ciment peuvent aller dans les poumons (embolie). Des études qui les ont bien cherchés en ont trouvé chez 2 à 23 personnes sur 100 après l’un ou l’autre traitement. Un essai de la cyphoplastie en a noté chez moins de 1 sur 100. La plupart ne sentent jamais rien. Quelques-uns deviennent très malades. Très rarement, quelqu’un meurt.',
      'Rarement, le ciment appuie sur la moelle épinière ou sur la racine d’un nerf, et une jambe devient faible. Dans une étude de 3\u202f175 personnes avec du ciment sans ballon, il est allé là chez moins de 1 sur 100. Quatre d’entre elles ont dû être opérées.',
    ],
    instead: {
      vertebroplasty: {
        more: [
          'Il n’y a ni ballon ni creux. Le ciment trouve son chemin entre les fines poutres d’os.',
          ACRYLIC,
        ],
        risks: [
          'Combien de fois le ciment sort dépend du soin avec lequel on regarde. Beaucoup d’études ensemble donnent environ 55 os traités sur 100. Sur des scanners précis, dans un essai, c’était 82 sur 100.',
          'De petits bouts de ciment peuvent aller dans les poumons (embolie). Sur des scanners, une étude en a trouvé chez environ 9 personnes sur 100. La plupart ne sentent jamais rien. Quelques-uns deviennent très malades. Très rarement, quelqu’un meurt.',
          'Rarement, le ciment appuie sur la moelle épinière ou sur la racine d’un nerf, et une jambe devient faible. Dans une étude de 3\u202f175 personnes, moins de 1 sur 100 avait du ciment là. Quatre ont dû être opérées.',
        ],
      },
    },
  },
  set: {
    more: [
      'Dans un test de laboratoire à la chaleur du corps, un ciment courant était dur après environ 11 minutes.',
      'Le ciment chauffe en durcissant, surtout au milieu, où il peut être très chaud. Vers les nerfs, il chauffe moins.',
      'Le ciment reste en vous pour toujours. Vous vous reposez, des infirmières veillent sur vous et vérifient que vous bougez et sentez vos jambes.',
    ],
    risks: [
      'La chaleur peut blesser un nerf si le ciment le touche. Dans des tests de laboratoire, l’espace des nerfs est monté à 43 °C dans une étude, et jusqu’à 57 °C dans une autre, avec beaucoup de ciment.',
      'Vous pouvez avoir un bleu, ou plus mal au dos pendant un temps.',
    ],
  },
  after: {
    more: [
      'À la maison\u00a0: faites de petites marches. Gardez le pansement 1 à 2 jours, et attendez autant pour le bain ou la douche. La plupart des gens reprennent leur vie en un jour environ.',
      'On dit que la plupart des gens peuvent tout faire ensuite. Pour vous, cela peut être différent\u00a0: demandez.',
      'Conduire\u00a0: une clinique dit d’attendre 2 jours, une autre 2 semaines. Demandez à votre médecin, et demandez ce que vous pouvez porter.',
      'Que pouvez-vous gagner\u00a0? Dans un essai de 300 personnes, la vie de tous les jours s’est améliorée de 7 points sur 100 en un mois avec la cyphoplastie, et de 2 sans elle. Après deux ans, l’écart était trop petit pour être sûr. La douleur était encore plus basse de 1 point sur 10.',
      'Chez des gens avec un cancer, la gêne dans la vie de tous les jours est passée d’environ 18 à 9 sur une échelle de 24 dans le mois après la cyphoplastie. C’est avant et après chez les mêmes gens. Cela ne dit pas comment ils seraient allés sans elle.',
      'Le dos reste-t-il plus droit\u00a0? Deux ans après, l’inclinaison était plus petite d’environ 3 degrés avec la cyphoplastie et de 1 degré sans elle.',
      `${MEDICINE} L’exercice peut vous aider à bouger avec moins de douleur.`,
    ],
    risks: [
      'Appelez les urgences si la poitrine fait mal ou si vous avez du mal à respirer. Faites de même si une jambe devient faible ou engourdie, ou si vous ne retenez plus vos urines ou vos selles. Appelez votre médecin en cas de fièvre, ou si la coupure rougit ou laisse sortir du pus.',
      'Une nouvelle fracture. Dans un essai des deux sortes de ciment, les radios en montraient une chez environ 36 personnes sur 100 dans l’année après la cyphoplastie. Sans ballon, c’était 44 sur 100, un écart qui peut être un hasard.',
      'Le ciment cause-t-il d’autres fractures\u00a0? Deux essais du ciment sans ballon n’en ont pas trouvé plus que chez des gens sans ciment. Une revue de 46 études va plutôt dans l’autre sens pour les os voisins. Ce n’est donc pas réglé.',
      'Une maladie grave. Dans des essais en Europe, environ 12 personnes sur 100 sont tombées gravement malades après la cyphoplastie. Le vrai nombre peut être de 1 à 22 sur 100. Dans un autre essai, les problèmes de santé étaient aussi fréquents sans elle.',
      'Une revue de 2008 dit que le risque est faible, et nomme des maux graves. Le ciment peut appuyer sur la moelle épinière ou sur la racine d’un nerf. Le ciment ou un caillot peut boucher une veine. Du ciment dans les poumons peut faire lâcher le cœur.',
      'Un mal qui dure semble rare. Aux États-Unis, il y a eu 33 signalements de mal grave pour environ 40\u202f000 à 60\u202f000 traitements\u00a0: moins de 1 sur 100. Parmi eux, 13 atteintes de la moelle épinière et 1 mort. Tout n’est pas signalé.',
      'Le dos peut faire aussi mal qu’avant, ou plus. Dites-le à votre médecin.',
    ],
    instead: {
      none: {
        more: [
          'Beaucoup de ces fractures guérissent en trois mois environ. Avec un os fragile, cela peut prendre jusqu’à un an.',
          'Dans une étude, environ 60 personnes sur 100 avaient peu ou pas mal après un an, la plupart dans les trois premiers mois. Dans une autre, 63 sur 100 avaient perdu la moitié de leur douleur ou plus après 6 mois.',
          MEDICINE,
        ],
        risks: [
          'Appelez les urgences si une jambe devient faible ou engourdie, ou si vous ne retenez plus vos urines ou vos selles. Faites de même si la poitrine fait mal ou si vous avez du mal à respirer.',
          'L’os peut se tasser encore. Dans deux essais, c’était le cas chez 41 à 45 personnes sur 100 sans ciment.',
          'Environ 40 personnes sur 100 dans une étude avaient encore après un an une douleur de 4 ou plus sur une échelle de 10. Si la douleur reste forte, reparlez des autres choix.',
          'Les médicaments forts contre la douleur peuvent donner sommeil, envie de vomir ou perte d’équilibre.',
        ],
      },
    },
  },
};
