import type { Patient } from '../../patient.ts';

/** Where it is not told how it was looked for. */
const UNTOLD = 'Lo que leímos no dice cómo lo buscaron.';

export const EVENTS: Patient['events'] = {
  'wrong-level': {
    plain: {
      name: 'El hueso equivocado',
      what: 'Los huesos de la espalda se parecen, y la aguja entra en el de al lado del hueso roto.',
      common: null,
      noticed:
        'El equipo cuenta los huesos en la radiografía antes de la aguja y otra vez cuando está dentro.',
      done: 'Si se ve pronto, la aguja se pone en el hueso correcto. Si se ve tarde, su médico se lo dice, y el hueso roto quizá necesite aún su tratamiento.',
    },
  },
  'pedicle-breach': {
    plain: {
      name: 'La aguja se sale del puente de hueso',
      what: 'La aguja atraviesa la pared del puente de hueso. Por dentro van los nervios, y por debajo sale un nervio.',
      common: null,
      noticed:
        'Las radiografías desde dos lados muestran dónde está la punta. Si está despierto, puede notar un dolor agudo en una pierna o alrededor del pecho: dígalo.',
      done: 'Su médico retira la aguja, y busca un camino mejor o termina ahí. Una pierna débil o dormida necesita imágenes enseguida, y quizá una operación.',
    },
  },
  'endplate-break': {
    plain: {
      name: 'El balón rompe el extremo del hueso',
      what: 'Al llenarse, el balón atraviesa la parte de arriba o de abajo del hueso, hacia el disco.',
      common: null,
      noticed: 'En la radiografía de lado, el balón pasa del borde del hueso.',
      done: 'Su médico para y vacía el balón. Entonces entra menos cemento, y más espeso, porque podría pasar al disco.',
    },
  },
  'balloon-rupture': {
    plain: {
      name: 'El balón se rompe',
      what: 'Un borde afilado de hueso o una presión alta rompe el balón. El contraste pasa al hueso.',
      common: {
        text: 'Los primeros estudios contaron 2 balones rotos. Es demasiado poco para decir cuántas veces pasa.',
        looked: 'Los médicos lo contaron en sus informes: nadie lo buscó de manera ordenada.',
      },
      noticed: 'La presión cae de golpe. En la radiografía, el contraste se extiende.',
      done: 'Su médico saca el balón, comprueba que está entero, y sigue con uno nuevo o con el hueco que hay. Diga antes al equipo si tiene alergia al contraste.',
    },
  },
  'cement-canal': {
    plain: {
      name: 'Cemento en el canal de los nervios',
      what: 'Un poco de cemento pasa la pared de atrás del hueso y entra en el canal de los nervios. Puede apretarlos.',
      common: {
        text: 'En un estudio de 3.175 personas con cemento y sin balón, llegó allí en menos de 1 de cada 100. A cuatro de ellas hubo que operarlas.',
        looked: UNTOLD,
      },
      noticed:
        'Su médico vigila el cemento en la radiografía todo el tiempo. En casa, las señales son piernas dormidas o débiles, o problemas con la orina o el intestino.',
      done: 'Su médico para enseguida. Con estas señales en casa, llame a una ambulancia. A algunas personas hay que operarlas pronto, para liberar los nervios.',
    },
  },
  'cement-disc': {
    plain: {
      name: 'Cemento en un disco',
      what: 'Un poco de cemento pasa por una grieta del extremo del hueso al disco blando de arriba o de abajo.',
      common: {
        text: 'Después del balón, un estudio lo halló en unos 8 de cada 100 huesos tratados.',
        looked: 'Lo que leímos no dice cómo lo buscaron. Un escáner ve más que una radiografía.',
      },
      noticed: 'Se ve en la radiografía. La mayoría no lo nota.',
      done: 'Su médico para, espera a que el cemento esté más espeso, o termina ahí. Casi siempre no hace falta nada más. No se sabe si entonces el hueso de al lado se rompe más fácilmente.',
    },
  },
  'cement-lung': {
    plain: {
      name: 'Cemento en el pulmón',
      what: 'Trocitos de cemento entran en una vena y viajan a los pulmones (embolia). La imagen muestra la vena, no los pulmones.',
      common: {
        text: 'Los estudios que lo buscaron bien lo hallaron en 2 a 23 de cada 100 personas después de uno u otro tratamiento. Un estudio de cifoplastia lo anotó en menos de 1 de cada 100.',
        looked: 'El escáner del pecho halla la mayoría. El estudio contó lo que anotaron sus médicos.',
      },
      noticed:
        'La mayoría no lo nota nunca. El dolor de pecho o la falta de aire es una señal, también en los días siguientes.',
      done: 'Con estas señales, llame a una ambulancia. Los médicos pueden vigilarlo, o dar medicinas contra los coágulos. Muy pocas veces hay que operar, o alguien muere.',
    },
  },
  'cement-needle': {
    plain: {
      name: 'Cemento en el camino de la aguja',
      what: 'Un hilo de cemento sigue a los tubos hacia atrás, al puente de hueso o al músculo de detrás.',
      common: {
        text: 'Después del balón, un estudio lo halló en el puente de hueso en unos 5 de cada 100 huesos tratados.',
        looked: UNTOLD,
      },
      noticed: 'Se ve en la radiografía. Algunas personas notan un punto que duele debajo del corte pequeño.',
      done: 'Su médico espera a que el cemento esté firme y gira el tubo para soltarlo antes de sacarlo. Un hilo que duele se puede quitar.',
    },
  },
  'next-fracture': {
    plain: {
      name: 'La siguiente fractura, encima o debajo',
      what: 'Un hueso débil se rompe otra vez, a menudo al lado del primero, con operación o sin ella.',
      common: {
        text: 'En estudios de Europa, unas 21 de cada 100 personas tuvieron otra fractura después del balón. La mitad estaban al lado de la primera. En estudios de solo cemento, las personas sin cemento tuvieron las mismas.',
        looked:
          'Los estudios cuentan en radiografías, así que hay también fracturas que nadie notó. Cuanto más tiempo miran, más encuentran.',
      },
      noticed:
        'Dolor nuevo en la espalda, a menudo de repente, al levantar algo o agacharse. Algunas personas solo pierden altura.',
      done: 'Llame a su médico, que mirará con una radiografía u otra imagen. Las medicinas para los huesos y el ejercicio bajan el riesgo: pregunte por ellos ya.',
    },
  },
  'cement-displaced': {
    plain: {
      name: 'El cemento se mueve',
      what: 'Semanas o meses después, el cemento se suelta en el hueso y se desplaza, casi siempre hacia delante.',
      common: {
        text: 'Una clínica lo vio en unas 5 de cada 100 personas con cemento, con balón o sin él.',
        looked: 'En las radiografías de personas tratadas allí.',
      },
      noticed:
        'El dolor vuelve o aumenta, sobre todo al ponerse de pie. Una radiografía muestra que se ha movido.',
      done: 'Un corsé y medicinas para el dolor pueden bastar. Si sigue doliendo o aprieta los nervios, a algunas personas se las opera con tornillos.',
    },
  },
};

export const EVENT_LABELS: Patient['eventLabels'] = {
  here: 'Una por una, en este paso',
  elsewhere: 'Una por una, en otros pasos',
  parts: {
    what: 'Qué pasa',
    common: 'Con qué frecuencia',
    noticed: 'Cómo se nota',
    done: 'Qué se hace',
  },
  notKnown: 'No conocemos ninguna cifra buena.',
  watch: 'Verlo en el modelo',
  asked: { plain: 'Usted pidió ver esto. Quizá no le pase nunca.' },
  more: 'Con qué frecuencia pasa y qué se hace',
  beside: 'Poner el plan al lado',
};

export const WARNINGS: Patient['warnings'] = {
  'posterior-wall': {
    plain: 'La pared de atrás de este hueso también está rota. Su médico tendría más cuidado con el cemento.',
  },
  'vertebra-plana': {
    plain: 'Este hueso ha perdido casi toda su altura. Quizá no haya sitio en él para el tubo.',
  },
  'sinks-again': { plain: 'En los meses siguientes, el hueso tratado volvería a hundirse un poco.' },
  'medial-breach': {
    plain: 'Por este camino, el tubo rompería el anillo de hueso que rodea los nervios.',
  },
  'lateral-breach': { plain: 'Por este camino, el tubo saldría por el lado del puente de hueso.' },
  'superior-breach': { plain: 'Por este camino, el tubo saldría por arriba del puente de hueso.' },
  'inferior-breach': {
    plain: 'Por este camino, el tubo saldría por debajo del puente de hueso, donde sale un nervio.',
  },
  'canal-hit': { plain: 'Por este camino, el tubo entraría en el espacio de los nervios.' },
  'root-hit': {
    plain: 'Por este camino, el tubo tocaría un nervio que sale por debajo del puente de hueso.',
  },
  'medial-before-wall': {
    plain: 'Por este camino, la aguja se acercaría a los nervios demasiado pronto.',
  },
  'operation-stopped': {
    plain:
      'Por este camino, la aguja cruzaría el espacio de los nervios. Su médico pararía ahí: sin balón y sin cemento.',
  },
  'anterior-breach': {
    plain: 'La punta saldría por delante del hueso, donde hay vasos grandes de sangre.',
  },
  'upper-disc-breach': { plain: 'Por este camino, el tubo entraría en el disco de arriba.' },
  'lower-disc-breach': { plain: 'Por este camino, el tubo entraría en el disco de abajo.' },
  'side-breach': { plain: 'Por este camino, el tubo saldría por el lado del hueso.' },
  'crosses-midline': { plain: null },
  'tip-too-far-back': {
    plain: 'La punta quedaría demasiado atrás y no llegaría bastante a la parte rota.',
  },
  'tip-outside': {
    plain: 'La punta quedaría fuera del hueso. Allí el balón y el cemento no podrían hacer su trabajo.',
  },
  'tip-near-endplate': {
    plain:
      'La punta quedaría justo al lado del extremo hundido del hueso. Allí levanta menos, y sale más cemento.',
  },
  'balloon-too-long': {
    plain: 'Este balón es demasiado largo para este hueso. Su médico tomaría uno más corto.',
  },
  'cannula-too-narrow': {
    plain: 'Este tubo es demasiado estrecho para el balón. Su médico tomaría uno más ancho.',
  },
  'pressure-limit': {
    plain:
      'Se dejaría de llenar antes, porque la presión es la más alta que se permite. El hueso podría subir menos.',
  },
  'balloon-maximum': {
    plain: 'Se dejaría de llenar antes, porque en el balón no cabe más. El hueso podría subir menos.',
  },
  'wall-contact': { plain: null },
  'height-restored': { plain: null },
  burst: {
    plain: 'El balón se rompería con esta presión. Saldría el contraste, y el hueco hecho se quedaría.',
  },
  'posterior-quarter': {
    plain: 'Su médico pararía antes el cemento, porque se acerca a la parte de atrás del hueso.',
  },
  'no-more-room': { plain: 'El cemento pararía antes, porque en el hueso ya no hay más sitio.' },
  resists: {
    plain: 'Este hueso es demasiado denso para todo el cemento. Su médico pararía y no apretaría más.',
  },
  'leak-seen': { plain: 'Se ve cemento donde no debe estar. Su médico para enseguida.' },
  'leak-b': {
    plain: 'Un poco de cemento entraría en una vena de la parte de atrás del hueso, hacia los nervios.',
  },
  'leak-s': { plain: 'Un poco de cemento entraría en una vena del lado del hueso.' },
  'leak-c': { plain: 'Un poco de cemento saldría por una grieta de la pared del hueso.' },
  'leak-d': { plain: 'Un poco de cemento pasaría al disco de al lado del hueso.' },
  'leak-canal': {
    plain: 'Un poco de cemento pasaría por la pared rota de atrás al espacio de los nervios.',
  },
};

export const WARNING_LABELS: Patient['warningLabels'] = {
  title: 'Lo que hay que saber de este plan',
  exact: 'En palabras médicas, en inglés',
};
