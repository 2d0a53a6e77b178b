import type { Patient } from '../../patient.ts';

export const QUESTIONS: Patient['questions'] = [
  {
    ask: '¿Está seguro de que este hueso causa mi dolor? ¿Cómo lo sabe?',
    why: 'El cemento solo puede ayudar con el dolor que viene del hueso que se trata.',
  },
  {
    ask: '¿Qué es probable que pase si espero unas semanas más?',
    why: 'Muchas de estas fracturas se curan con el tiempo, y las recientes cambian deprisa.',
  },
  {
    ask: '¿Qué podría lograr cada opción en mi caso, y qué probabilidad hay?',
    why: 'Los estudios hablan de grupos. Su edad, sus huesos y su fractura pueden ser distintos.',
  },
  {
    ask: '¿Qué puede salir mal con cada opción, y con qué frecuencia pasa aquí?',
    why: 'Las cifras cambian de un sitio a otro, y según cuánto se mire.',
  },
  {
    ask: '¿Cuántas de estas ha hecho, y cómo les va a sus pacientes?',
    why: 'Puede preguntar esto a cualquier médico.',
  },
  {
    ask: '¿Qué medicinas mías debo dejar o cambiar, y cuándo?',
    why: 'Las que hacen la sangre más líquida quizá tengan que parar, pero dejarlas por su cuenta puede ser peligroso.',
  },
  {
    ask: '¿Estaré despierto o dormido, y quién cuidará de mi dolor?',
    why: 'Se hace de las dos maneras. Saber lo que viene ayuda.',
  },
  {
    ask: '¿Qué haremos para que mis huesos sean más fuertes y evitar otra fractura?',
    why: 'Ningún tratamiento de este hueso trata los demás huesos.',
  },
];

export const DEBATE: Patient['debate'] = {
  parts: {
    what: 'Qué es',
    living: 'Cómo se vive',
    canDo: 'En qué puede ayudar',
    canHarm: 'Qué daño puede hacer',
    notKnown: 'Qué no se sabe',
  },
  options: {
    wait: {
      plain: {
        name: 'Tiempo, medicinas y corsé',
        what: 'Usted da tiempo al hueso para curarse. Toma medicinas para el dolor, se mueve todo lo que puede y quizá lleva un corsé. Su médico le revisa.',
        living:
          'Las primeras semanas pueden ser duras, y quizá necesite ayuda en casa. Quienes mejoran lo hacen casi siempre poco a poco en los primeros tres meses.',
        canDo:
          'En un estudio, unas 60 de cada 100 personas tenían poco o ningún dolor en un año. En otro, 63 de cada 100 habían perdido al menos la mitad del dolor a los 6 meses. Se evitan los riesgos de una intervención.',
        canHarm:
          'Unas 40 de cada 100 tenían al año un dolor de 4 o más en una escala de 10. El hueso se hundió más en 41 a 45 de cada 100. Las medicinas fuertes pueden dar sueño o náuseas, y estar mucho en cama debilita. El hueso conserva su nueva forma.',
        notKnown:
          'Nadie puede decir al principio a quién le durará el dolor. Un corsé puede ayudar con el dolor, pero no está claro que ayude a hacer más cosas.',
      },
    },
    vertebroplasty: {
      plain: {
        name: 'Cemento (vertebroplastia)',
        what: 'Con ayuda de radiografías, su médico lleva una aguja al hueso roto. Luego mete directamente cemento blando, que se endurece.',
        living:
          'Usted está boca abajo, con la espalda dormida o dormido, una media hora. La mayoría se va a casa el mismo día. La espalda puede doler unos días.',
        canDo:
          'En un estudio ciego (nadie sabía quién tenía cemento), 44 de cada 100 personas con dolor fuerte y reciente tenían poco dolor a los 14 días, frente a 21 de cada 100. El hueso se hundió más en 8 a 12 de cada 100.',
        canHarm:
          'Salió cemento en unos 55 de cada 100 huesos en muchos estudios, y en 82 de cada 100 con escáner. Casi nunca se nota. Pocas veces, el cemento daña un nervio o los pulmones. Muy pocas veces alguien muere. Puede haber sangrado, infección o alergia.',
        notKnown:
          'Tres de cinco estudios ciegos no hallaron ventaja frente a una intervención fingida. Así que nadie puede decir con seguridad a quién ayuda, o si va mejor en fracturas recientes.',
      },
    },
    kyphoplasty: {
      plain: {
        name: 'Balón y después cemento (cifoplastia)',
        what: 'Con ayuda de radiografías, su médico lleva un balón al hueso roto, para levantarlo y hacer un hueco. Luego el cemento blando llena el hueco y se endurece.',
        living:
          'Usted está boca abajo, con la espalda dormida o dormido, unos 40 minutos. La mayoría se va a casa el mismo día. La espalda puede doler unos días.',
        canDo:
          'En un estudio abierto (todos lo sabían), la vida diaria mejoró en un mes 7 puntos en una escala de 100. Sin ella mejoró 2. A los dos años, el dolor era más o menos 1 punto más bajo en una escala de 10.',
        canHarm:
          'Salió cemento en unos 18 de cada 100 huesos en muchos estudios, y en 73 de cada 100 con escáner. Casi nunca se nota. Pocas veces, el cemento daña un nervio o los pulmones. Muy pocas veces alguien muere. Puede haber sangrado, infección o alergia.',
        notKnown:
          'Nunca se probó en un estudio ciego. Así que nadie puede decir cuánto de la mejora viene del cemento, ni que dure más de dos años.',
      },
    },
  },
  plain: {
    title: '¿Por qué no están de acuerdo los médicos?',
    lead: 'Leen los mismos estudios y los valoran de manera distinta. Esto es lo que miran.',
    points: [
      'En los estudios abiertos, las personas saben qué recibieron. En uno de 300 personas, quienes recibieron la cifoplastia tenían al mes menos dolor y hacían más cosas que los demás. La diferencia se hizo pequeña en 1 o 2 años. El fabricante del balón lo pagó.',
      'La esperanza puede aliviar el dolor, y el tiempo también. Para ser justos, en los estudios ciegos algunas personas reciben una intervención fingida, y nadie sabe quién recibió qué. Hay cinco estudios así de la vertebroplastia. Tres no hallaron ventaja. Uno halló una ventaja en el dolor fuerte de fracturas de menos de 6 semanas. No hemos visto las cifras del quinto.',
      'La cifoplastia nunca se probó en un estudio ciego. Así que nadie puede decir cuánto de su ventaja viene del cemento, y cuánto de la esperanza y del tiempo.',
      'Una revisión de Estados Unidos de 2021 juntó los estudios. Las dos clases de cemento probablemente alivian el dolor. Sin balón, la ventaja fue de menos de 1 punto en una escala de 10, y aún menor en los estudios ciegos. De la cifoplastia solo había estudios abiertos.',
      'Una revisión de 46 estudios halló más o menos 1 punto menos de dolor con cifoplastia que sin ella. Pero las fracturas de los huesos de al lado eran seguramente menos en quienes no tuvieron intervención. La mitad de los estudios no repartió a las personas por sorteo: la prueba es débil en los dos sentidos.',
      'Los grupos de expertos no coinciden. Uno de Estados Unidos halló muy pocas pruebas a favor de la cifoplastia. Un grupo de cirujanos de allí la apoyó débilmente. Grupos de radiólogos y de cirujanos del cerebro de allí apoyan el cemento para algunas personas. En Inglaterra es una opción solo cuando una fractura reciente sigue doliendo mucho a pesar de buenas medicinas.',
      'Algunos dicen que las personas viven más tiempo después. Eso viene de registros, no de ensayos. Más o menos la mitad de 16 estudios lo halló, y la mitad no. Al comparar personas parecidas, la diferencia desapareció. Quizá las personas tratadas estaban ya más sanas.',
      'Así que no hay una sola opción correcta. Depende de cuánto le duele, de cuándo fue la fractura, de lo que muestran sus imágenes y de lo que más le importa.',
    ],
  },
};

export const DECIDE: Patient['decide'] = {
  lead: 'No hay una sola opción correcta. Estos cinco pasos les ayudan a usted y a su médico a encontrar la suya. Puede parar en cualquier paso y volver.',
  steps: [
    {
      title: 'Ver las opciones una al lado de otra',
      text: 'Qué es cada una, en qué puede ayudar, qué daño puede hacer y qué no sabe nadie.',
    },
    {
      title: 'Decir qué le importa',
      text: '¿Menos dolor pronto? ¿Ninguna intervención? Usted mueve cinco controles. Nadie le pone nota.',
    },
    {
      title: 'Hacer sus preguntas',
      text: 'Ocho buenas para empezar. Añada las suyas en la hoja para llevar a casa.',
    },
    {
      title: 'Decirlo con sus palabras',
      text: 'Cuente a su médico lo que ha entendido. Así se ve qué falta por explicar.',
    },
    {
      title: 'Decidir, o tomarse tiempo',
      text: 'Casi siempre se puede esperar unos días. En los dos casos, llévese una hoja a casa.',
    },
  ],
  about: 'De dónde viene todo esto',
};

export const MATTERS: Patient['matters'] = {
  lead: '¿Cuánto le importa cada una de estas cosas? No hay respuestas malas. Así su médico puede contarle más de lo que le interesa.',
  unsaid: 'aún no dicho',
  degrees: ['nada', 'un poco', 'bastante', 'mucho', 'lo que más'],
  clear: 'Empezar de nuevo',
  most: (names) => `Lo que más le importa es: ${names}. Dígaselo primero a su médico.`,
  paper: (names) => `Lo que más le importa: ${names}.`,
  alike: 'Hasta ahora nada de lo que ha dicho destaca. También está bien: dígaselo a su médico.',
  few: 'Mueva otro control para ver qué destaca.',
  none: 'Todavía no ha movido ningún control.',
  known: 'Qué se sabe de esto',
  items: {
    pain: {
      name: 'Menos dolor pronto',
      said: 'menos dolor pronto',
      known:
        'Con cemento, algunas personas con dolor fuerte y reciente se sienten mejor en semanas. La mayoría de quienes esperan mejoran también, poco a poco, en unos tres meses. Los estudios en que nadie sabía quién tenía cemento no coinciden en cuánto añade.',
    },
    procedure: {
      name: 'Ninguna aguja ni cemento en mi espalda',
      said: 'ninguna intervención',
      known:
        'Si espera, evita los daños de una intervención. Las medicinas fuertes para el dolor y el reposo largo también pueden dañar. El cemento puede salirse, y casi nunca se nota. Pocas veces daña un nervio o los pulmones. Muy pocas veces alguien muere.',
    },
    straight: {
      name: 'Una espalda más recta',
      said: 'una espalda más recta',
      known:
        'Si espera, el hueso puede hundirse más; con cemento solo, pasa en menos personas. Un balón puede recuperar algo de altura. En un estudio, a los dos años, la inclinación era unos 3 grados menor con él, y 1 grado menor sin él.',
    },
    daily: {
      name: 'Volver pronto a las cosas de cada día',
      said: 'volver pronto a la vida diaria',
      known:
        'En un estudio abierto, las personas hacían más cosas al mes con cifoplastia que sin ella. Al año, la diferencia era demasiado pequeña para estar seguros. Elija lo que elija, muévase todo lo que pueda.',
    },
    next: {
      name: 'No romperme más huesos',
      said: 'ningún hueso roto más',
      known:
        'Ninguna de estas opciones hace más fuertes los demás huesos. Las medicinas para el hueso débil, sí. Los estudios no coinciden en si el cemento causa más fracturas al lado.',
    },
  },
};

export const TEACH: Patient['teach'] = {
  lead: 'Esto no es un examen. Le muestra a su médico qué debe explicarle otra vez, y mejor.',
  asks: [
    {
      ask: '¿Qué opciones hay para este hueso?',
      heard: 'Tres: tiempo con medicinas y corsé, cemento, o un balón y después cemento.',
    },
    {
      ask: '¿Qué podría lograr cada una, y qué daño podría hacer?',
      heard:
        'Con cada una el dolor puede bajar, y nadie puede decir cuánto en su caso. Si espera, el hueso puede hundirse más, y el reposo y las medicinas fuertes pueden dañar. El cemento puede salirse, y pocas veces hace daño.',
    },
    {
      ask: '¿Cuándo pediría ayuda enseguida?',
      heard:
        'Una pierna se queda dormida o débil, no controla la orina o el intestino, duele el pecho o cuesta respirar.',
    },
  ],
  heard: 'Lo que su médico espera oír',
  order: {
    title: 'Poner los pasos en orden',
    lead: '¿Qué pasa primero, y qué al final?',
    up: (step) => `Subir: ${step}`,
    down: (step) => `Bajar: ${step}`,
    moved: (step, place) => `Ahora es el número ${place}: ${step}`,
    check: '¿Están en orden?',
    right: 'Sí, así es.',
    wrong: (count) =>
      count === 0
        ? 'Ninguno está en su sitio todavía. Muévalos y mire otra vez.'
        : count === 1
          ? 'Uno está en su sitio. Mueva los otros y mire otra vez.'
          : `${count} están en su sitio. Mueva los otros y mire otra vez.`,
    steps: {
      prone: 'Usted se acuesta boca abajo.',
      needle: 'Una aguja abre un camino al hueso.',
      inflate: 'Un balón se llena en el hueso y lo levanta.',
      deflate: 'El balón sale y deja un hueco.',
      cement: 'Entra cemento blando.',
      set: 'El cemento se endurece y se sacan los tubos.',
    },
  },
};

export const ABOUT: Patient['about'] = {
  parts: [
    {
      title: 'Para qué sirve',
      text: 'Les ayuda a usted y a su médico a hablar de un hueso roto de la espalda, y a decidir. Enseña. No le dice qué tiene usted, y no sustituye a su médico.',
    },
    {
      title: 'Cómo se eligieron los estudios',
      text: 'Tomamos ensayos que repartieron a las personas por sorteo, y las revisiones y guías que los valoran. Los ensayos son demasiado pequeños para contar daños raros: para los daños tomamos toda clase de recuentos. Es una lista hecha a mano. Pueden faltar estudios.',
    },
    {
      title: 'Qué calidad tienen',
      text: 'Desigual. En los estudios abiertos las personas sabían qué recibieron, y algunos los pagó el fabricante del balón. Los estudios ciegos son pequeños. Donde un estudio es débil, lo decimos al lado. En cada cifra anotamos si la vimos en el propio estudio.',
    },
    {
      title: 'Cuándo',
      text: 'Repasamos los estudios por última vez en {looked}. Lo haremos una vez al año, la próxima antes de fin de {next}. Si lee esto mucho después, pregunte a su médico qué hay de nuevo.',
    },
    {
      title: 'Quién lo hizo, y quién pagó',
      text: 'Quienes hacen Kyphoscope escriben programas y dibujan. Ninguno habla aquí como médico. Nadie pagó por ello: ningún fabricante de balones o cemento, ninguna clínica, ninguna empresa de medicinas.',
    },
    {
      title: 'Si es difícil de leer',
      text: 'Las palabras sencillas en español se miden con una fórmula que cuenta sílabas y palabras (Szigriszt Pazos). Una fórmula no puede saber si usted lo entiende. Si no lo entiende, es culpa nuestra: pregunte.',
    },
    {
      title: 'Lo que no se ha hecho',
      text: 'Ningún paciente, médico o enfermera de fuera del proyecto lo ha leído todavía. Tampoco ha revisado la traducción nadie que trabaje en español con pacientes. No se ha probado con personas que tienen que decidir. Nadie sabe si ayuda a decidir mejor.',
    },
  ],
  sources: {
    title: 'Todas las fuentes',
    lead: (sources, figures) =>
      `${sources} fuentes, y de ellas ${figures} cifras y hallazgos. Están en inglés.`,
    marks: { read: 'visto en la fuente', 'read-2': 'visto en una copia' },
  },
};

export const GROUPS: Patient['groups'] = {
  names: { balloon: 'Con balón y cemento', cement: 'Solo con cemento', none: 'Sin cemento' },
  count: (count) => `${count} de cada 100`,
  sure: (low, high) => `(probable: de ${low} a ${high})`,
  plain: {
    title: 'De cada cien',
    lead: 'Cada cuadro es un grupo de un estudio, dibujado como cien puntos. Puntos llenos: pasó. Anillos: puede ser tanto menos o tanto más. Compare solo los dos de una pareja: en otros estudios había otras personas. Pregunte a su médico cuáles se parecen más a usted.',
    counted: {
      sank: {
        what: 'El hueso se hundió más en un año, más o menos',
        how: 'Todos sabían quién tenía cemento. Que se hunda no siempre duele.',
      },
      'new-breaks': {
        what: 'Otra fractura en un año, más o menos',
        how: 'La diferencia puede ser casualidad.',
      },
      'new-breaks-balloon': {
        what: 'Otra fractura en la radiografía en un año',
        how: 'La diferencia puede ser casualidad. El estudio terminó antes de tiempo.',
      },
      leaks: {
        what: 'Cemento fuera del hueso, con escáner',
        how: 'Contado por huesos tratados. Casi nunca se nota.',
      },
    },
    times:
      'Las fracturas nuevas se cuentan más o menos en un año con cada opción. El cemento que sale se cuenta enseguida.',
    missing:
      'No hemos encontrado recuentos así de un balón frente a ninguna operación. Lo que leímos tampoco dice la edad de estas personas.',
  },
};

export const PAIN: Patient['pain'] = {
  when: {
    '1-day': '1 día',
    '1-week': '1 semana',
    '1-month': '1 mes',
    '3-months': '3 meses',
    '6-months': '6 meses',
    '1-year': '1 año',
    '2-years': '2 años',
    all: 'Media de 2 años',
  },
  head: {
    when: 'Después de',
    picture: 'Más dolor ← igual → menos dolor',
    points: 'Puntos de 10 (95 %)',
  },
  whole: 'Puntos enteros de 10 (probable)',
  between: (low, high) => `de ${low} a ${high}`,
  plain: {
    title: 'El dolor, en grupos de personas',
    times: 'Los estudios miraron en momentos distintos: no se pueden poner los tres uno al lado de otro.',
    lead: 'Cada punto muestra cuánto menos dolor tuvo el grupo con cemento que el otro. La barra muestra lo seguro que es: si cruza la línea, quizá no haya diferencia. Ningún punto dice cómo se sentirá usted: pregunte a su médico qué grupo se parece más a usted.',
    trials: {
      free: {
        name: 'Un balón y cemento, o ninguna operación',
        how: 'Todos sabían quién tuvo la operación. Eso solo ya puede cambiar cómo se valora el dolor.',
        who: 'Las personas: 300 adultos con 1 a 3 fracturas y menos de 3 meses de dolor. Su edad media era de 73 años.',
      },
      vertos4: {
        name: 'Cemento, o una operación fingida',
        how: 'No sabían cuál tuvieron. Los dos grupos tenían mucho menos dolor que antes.',
        who: 'Las personas: 180. Lo que leímos no dice su edad.',
      },
      vertos5: {
        name: 'Cemento, o una inyección que duerme la zona: fracturas antiguas',
        how: 'Estas personas llevaban meses con dolor.',
        who: 'Las personas: 80. Lo que leímos no dice su edad.',
      },
    },
    course:
      'Sin operación, 60 de cada 100 personas tenían poco dolor en un año. Las otras 40 seguían con 4 puntos o más.',
  },
};
