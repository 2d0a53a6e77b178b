import type { Patient } from '../../patient.ts';

export const LABELS: Patient['labels'] = {
  play: 'Reproducir',
  pause: 'Pausa',
  words: 'Este paso en palabras',
  compare: 'Comparar',
  before: 'Antes',
  other: 'Otro',
  wipe: 'Cortina',
  treatments: {
    kyphoplasty: 'Cifoplastia',
    vertebroplasty: 'Vertebroplastia',
    none: 'Sin intervención',
    'cemented-before': 'Con cemento de antes',
  },
  held: 'Guardado',
  without: 'Como estaba previsto',
  wrong: 'Si sale mal',
  now: 'Ahora',
  both: 'Los dos',
  names: 'Nombres',
  nameParts: 'Nombrar una parte',
  undo: 'Deshacer',
  fullScreen: 'Pantalla completa',
  theme: 'Colores',
  themes: { auto: 'Como el aparato', light: 'Claro', dark: 'Oscuro', contrast: 'Mucho contraste' },
  help: 'Ayuda',
  change: 'Cambiar',
  more: 'Leer más',
  decide: 'Decidir paso a paso',
  options: 'Comparar sus opciones',
  questions: 'Preguntas para hacer',
  pain: 'El dolor después',
  home: 'Para llevar a casa',
  illustrativeNote: 'Ilustrativo: lo dibuja un modelo, no se ha medido en usted.',
  match: {
    title: 'Como en su radiografía',
    purpose: 'Vea qué se puede hacer con un hueso roto de la espalda. Decida con su médico, no sin él.',
    bone: '¿Qué hueso?',
    boneHint: 'una letra y un número',
    notSure: 'No estoy seguro',
    shape: '¿Qué forma tiene?',
    loss: '¿Cuánta altura se ha perdido?',
    which: '¿Qué hueso es?',
    another: '¿Qué otro hueso?',
    add: 'Añadir otro hueso',
    paste: 'Pegar el informe',
    film: 'Abrir la radiografía',
    cancel: 'Cancelar',
    bones: 'Sus huesos',
    chosen: (level) => `Sobre ${level}`,
    remove: (level) => `Quitar ${level}`,
    done: (level) => `Qué se hace con ${level}`,
    plans: { treat: 'Tratar', none: 'Dejar como está', 'cemented-before': 'Con cemento de antes' },
    show: 'Ver mi hueso',
    showAll: 'Ver mis huesos',
    stays: 'Se queda en esta pantalla. No se envía nada.',
    shapes: {
      wedge: ['Cuña', 'más bajo por delante'],
      biconcave: ['Hundido', 'más bajo en el centro'],
      crush: ['Aplastado', 'bajo en todas partes'],
      split: ['Partido', 'en dos mitades'],
    },
    losses: [
      { name: 'Poca', grade: 'grado 1, leve', range: '20 a 25 %' },
      { name: 'Bastante', grade: 'grado 2, moderado', range: '25 a 40 %' },
      { name: 'Mucha', grade: 'grado 3, grave', range: 'más del 40 %' },
    ],
  },
  boneLine: (level, shape, grade) =>
    `${level}, ${shape.toLowerCase()}${grade === 0 ? '' : `, grado ${grade}`}`,
  wholeLine: (level) => `${level}, sin pérdida de altura`,
  bonesLine: (levels) => `${levels.join(', ')} (${levels.length} huesos)`,
  readouts: {
    heightWon: 'Altura recuperada',
    ofMm: (mm) => `de ${mm} mm`,
    tilt: 'Inclinación del hueso',
    was: (value) => `era ${value}`,
    healthy: 'sano',
    measures: 'Medidas',
  },
  broken: { consult: 'Algo ha fallado en esta página. Todo lo que eligió sigue aquí.' },
};

export const COMPARE: Patient['compare'] = {
  wipeAt: 'Dónde está la cortina',
  beside: 'Comparar con',
  besides: {
    broken: 'el hueso roto',
    kyphoplasty: 'cifoplastia con balón',
    vertebroplasty: 'vertebroplastia',
    none: 'sin intervención',
    without: 'lo mismo, sin lo que sale mal',
    held: 'el caso guardado',
  },
  besidesAll: 'los huesos rotos',
};

export const SOURCED: Patient['sourced'] = {
  sources: 'Fuentes',
  source: 'Fuente',
  illustrative: 'ilustrativo',
};

export const SPINE: Patient['spine'] = {
  title: 'Huesos de la imagen',
  bone: (line, treatment) => `${line}, ${treatment.toLowerCase()}`,
};

/** What is an emergency, whatever was done. */
const EMERGENCY =
  'Llame a una ambulancia si duele el pecho, cuesta respirar, las piernas están dormidas o débiles, o no se controla la orina o el intestino.';

/** What is the same however it is done. */
const LYING = {
  title: 'Usted se acuesta boca abajo',
  limit: 'Una fractura reciente puede abrirse. Una antigua que ya se ha curado, no.',
  lookAt: 'Mire la curva de la espalda',
  picture:
    'La columna está boca abajo, con una curva suave hacia atrás, y el hueso roto está un poco más abierto por delante.',
};

export const STAGES: Patient['stages'] = {
  healthy: {
    title: 'Una columna sana',
    lead: 'Su columna es una pila de huesos con discos blandos entre ellos. Le sostiene, le deja doblarse y protege los nervios que bajan por dentro.',
    limit: 'Esto es un modelo. Su propia columna será un poco distinta.',
    lookAt: 'Mire los discos blandos entre los huesos',
    picture:
      'Una columna sana vista de lado dentro de la silueta del cuerpo, con sus huesos claros y discos grises entre ellos.',
  },
  fracture: {
    title: 'Un hueso cede',
    lead: 'Un bloque de hueso de la columna se rompe y pierde altura. Muchas veces se hunde más por delante, y la espalda se dobla. Los médicos lo llaman fractura por compresión.',
    limit:
      'Algunas de estas fracturas duelen mucho. Otras no se notan nunca. No todo el dolor de espalda viene de una fractura.',
    lookAt: 'Mire la parte de arriba del hueso: se ha hundido',
    picture: 'Un hueso de la columna es más bajo que antes, y la columna de encima ha bajado con él.',
  },
  choices: {
    title: '¿Qué opciones tiene?',
    lead: 'Puede dar tiempo, con medicinas para el dolor y quizá un corsé. Un médico puede poner cemento en el hueso: es la vertebroplastia. O primero un balón y después cemento: es la cifoplastia.',
    limit:
      'Los médicos no están de acuerdo en cuánto ayuda el cemento. Pregunte al suyo qué espera en su caso.',
    lookAt: 'Mire el hueso roto',
    picture: 'El hueso roto visto de lado, antes de cualquier tratamiento.',
  },
  prone: {
    ...LYING,
    lead: 'Se acuesta sobre cojines blandos. La anestesia le protege del dolor: le duermen la espalda, o duerme usted. En esta postura el hueso puede abrirse un poco.',
    anaesthetic: {
      local: {
        ...LYING,
        lead: 'Se acuesta sobre cojines blandos. La anestesia le duerme la espalda. Usted no duerme, y quizá le den algo que calma. En esta postura el hueso puede abrirse un poco.',
      },
      general: {
        ...LYING,
        lead: 'Se acuesta sobre cojines blandos. Con la anestesia usted duerme, y alguien le cuida todo el tiempo. En esta postura el hueso puede abrirse un poco.',
      },
    },
  },
  localise: {
    title: 'Encontrar el hueso',
    lead: 'Su médico hace radiografías desde atrás y de lado. Muestran qué hueso está roto y los puentes estrechos de hueso que llevan a él.',
    limit:
      'Las radiografías muestran bien el hueso, pero no los nervios. Por eso su médico mira desde dos lados.',
    lookAt: 'Mire los puentes de hueso, uno a cada lado',
    picture: 'Dos radiografías de la columna, desde atrás y de lado, con el hueso roto en el centro.',
    beside: {
      title: 'Encontrar el hueso',
      lead: 'Su médico hace radiografías desde atrás y de lado. Muestran qué hueso está roto y el camino junto a sus puentes finos de hueso.',
      limit:
        'Las radiografías muestran bien el hueso, pero no los nervios. Por eso su médico mira desde dos lados.',
      lookAt: 'Mire los puentes de hueso: el camino pasa a su lado',
      picture: 'Dos radiografías de la columna, desde atrás y de lado, con el hueso roto en el centro.',
    },
  },
  needle: {
    title: 'Entra la aguja',
    lead: 'Por un corte pequeño en la piel, su médico lleva una aguja hueca por el puente de hueso hasta el bloque roto. Las radiografías muestran el camino.',
    limit: 'El camino es estrecho y hay nervios cerca. Su médico va despacio y mira muchas veces.',
    lookAt: 'Mire dónde entra la aguja de acero en el hueso',
    picture:
      'Una aguja de acero va de la piel de la espalda, por el puente de hueso, hasta el bloque del hueso roto.',
    beside: {
      title: 'Entra la aguja',
      lead: 'Por un corte pequeño en la piel, su médico lleva una aguja hueca entre la costilla y el puente de hueso. Aquí el puente es demasiado fino. Las radiografías muestran el camino.',
      limit:
        'El camino es estrecho. Hay nervios cerca, y el pulmón también. Su médico va despacio y mira muchas veces.',
      lookAt: 'Mire dónde entra la aguja de acero en el hueso',
      picture:
        'Una aguja de acero va de la piel de la espalda, entre la costilla y el puente de hueso, hasta el bloque del hueso roto.',
    },
  },
  cannula: {
    title: 'Un camino para las herramientas',
    lead: 'Su médico mete un tubo fino por el camino de la aguja. Por el tubo, una broca fina que se gira con la mano hace sitio para el balón.',
    limit:
      'La broca debe parar antes de la pared de delante del hueso. Las radiografías muestran dónde está.',
    lookAt: 'Mire el tubo de acero: por él pasan todas las herramientas',
    picture: 'Un tubo de acero termina dentro del hueso roto, y de él sale una broca fina hacia delante.',
    instead: {
      vertebroplasty: {
        title: 'Un camino para el cemento',
        lead: 'Su médico mete un tubo fino por el camino de la aguja. El cemento pasará por este tubo.',
        limit: 'El tubo tiene que quedar dentro del hueso. Las radiografías muestran dónde está.',
        lookAt: 'Mire el tubo de acero: por él pasa el cemento',
        picture: 'Un tubo de acero entra por la parte de atrás del hueso roto y termina dentro.',
      },
    },
  },
  'balloon-in': {
    title: 'Entra el balón',
    lead: 'Su médico pasa el balón amarillo por el tubo hasta el hueso. Todavía está plano. Unas marcas de metal muy pequeñas muestran en la radiografía dónde está.',
    limit: 'Levanta mejor desde debajo de la parte hundida. No siempre llega al mejor sitio.',
    lookAt: 'Mire el balón amarillo, todavía plano',
    picture:
      'Un balón amarillo y plano, con una marca oscura cerca de cada punta, está dentro del hueso roto, más allá del tubo.',
  },
  inflate: {
    title: 'El balón se llena',
    lead: 'Su médico llena despacio el balón amarillo. Aparta el hueso blando y puede levantar la parte de arriba del hueso.',
    limit: 'Puede recuperarse algo de altura. Muchas veces no toda.',
    lookAt: 'Mire el balón amarillo',
    picture:
      'El balón amarillo, ahora redondo, está en la esponja del hueso, y la parte hundida ha subido un poco encima de él.',
  },
  deflate: {
    title: 'Queda un hueco',
    lead: 'Su médico vacía el balón y lo saca. En el hueso queda un hueco, con hueso apretado alrededor.',
    limit: 'Ahora puede perderse otra vez algo de altura, antes de que el cemento la sujete.',
    lookAt: 'Mire el hueco donde estaba el balón',
    picture: 'Un hueco oscuro con un borde de hueso apretado muestra dónde estaba el balón.',
  },
  cement: {
    title: 'El cemento llena el hueco',
    lead: 'Su médico pone cemento espeso y blando en el hueco, poco a poco. Las radiografías muestran por dónde va. Debe sujetar el hueso por dentro.',
    limit:
      'Muchas veces sale un poco de cemento fuera del hueso. Casi nunca se nota. Algunas veces hace daño.',
    lookAt: 'Mire el cemento gris verdoso',
    picture: 'Un cemento gris verdoso llena el hueco y entra un poco en el hueso de alrededor.',
    instead: {
      vertebroplasty: {
        title: 'El cemento llena el hueso',
        lead: 'Su médico mete cemento blando en el hueso roto, poco a poco. Las radiografías muestran por dónde va. Debe sujetar el hueso por dentro.',
        limit:
          'Muchas veces sale un poco de cemento fuera del hueso. Casi nunca se nota. Algunas veces hace daño.',
        lookAt: 'Mire el cemento gris verdoso',
        picture:
          'Un cemento gris verdoso se reparte desde la punta de la aguja por la esponja del hueso roto.',
      },
    },
  },
  set: {
    title: 'Se endurece; se sacan los tubos',
    lead: 'El cemento se pone duro en unos minutos. Su médico saca los tubos y pone un apósito pequeño en la piel.',
    limit: 'El cemento sujeta este hueso y ninguno más. No trata el hueso débil del resto de la columna.',
    lookAt: 'Mire el cemento duro',
    picture: 'Hay cemento duro en el hueso, y ya no están los tubos de acero.',
  },
  after: {
    title: 'De pie otra vez',
    lead: 'La mayoría se va a casa el mismo día y pronto hace su vida normal. La espalda puede doler unos días o semanas. No conduzca hasta que su médico se lo permita.',
    limit: `${EMERGENCY} El dolor puede seguir. Pueden romperse otros huesos.`,
    lookAt: 'Mire otra vez toda la espalda',
    picture:
      'La columna de pie, con cemento gris verdoso dentro del hueso tratado y al lado la forma de antes para comparar.',
    instead: {
      none: {
        title: 'Dar tiempo',
        lead: 'Sin intervención, el hueso se cura con la forma que tiene. El dolor suele bajar en semanas o meses. Ayudan las medicinas para el dolor, los paseos suaves y quizá un corsé.',
        limit: `${EMERGENCY} La altura perdida no vuelve. El dolor puede durar.`,
        lookAt: 'Mire el hueso mientras se cura',
        picture: 'La columna de pie con un hueso que sigue bajo y ya se ha curado.',
      },
    },
  },
};
