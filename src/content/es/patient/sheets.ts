import type { Patient } from '../../patient.ts';

/** What both procedures have. */
const ACRYLIC = 'El cemento es una clase de acrílico. Los médicos lo usan en prótesis de cadera desde 1958.';
const CANNULA_MORE = [
  'El tubo se llama cánula. Se queda hasta el final: así cada herramienta entra sin abrir un camino nuevo.',
  'Si la causa pudiera ser un tumor, su médico puede sacar por el tubo un trocito de hueso para analizarlo.',
] as const;
const MEDICINE =
  'Pregunte a su médico por las medicinas para los huesos. De cada 100 fracturas nuevas de la columna, estas medicinas evitan de 41 a 86, según cuál sea.';

export const ASIDES: Patient['asides'] = {
  healthy: {
    more: [
      'Cada hueso de la columna se llama vértebra. Por delante es un bloque que lleva su peso. Por detrás es un anillo que rodea los nervios.',
      'Por dentro, el bloque es como una esponja: vigas finas de hueso con médula blanda en los huecos. Por fuera lo rodea una capa fina y dura.',
      'Este hueso de dentro se pierde con la edad. En un estudio con escáner, las mujeres perdieron unas 55 de cada 100 partes a lo largo de la vida, y los hombres unas 46.',
    ],
    risks: [
      'Un hueso demasiado fino puede romperse con poca fuerza. A este hueso débil los médicos lo llaman osteoporosis.',
      'En un estudio de Noruega, unas 19 de cada 100 mujeres y 20 de cada 100 hombres de 70 años o más tenían un hueso roto en la columna. Muchas de estas fracturas no dejan molestias.',
    ],
  },
  fracture: {
    more: [
      'Hay tres causas principales. Una es el hueso débil (osteoporosis). Otra es un golpe: una caída, un choque de coche, un deporte. Otra es un tumor que empezó en la columna o llegó a ella.',
      'Un hueso débil puede romperse al agacharse, al levantar algo o al toser. No es culpa suya.',
      'Pasa más a menudo donde el pecho se une con la parte baja de la espalda.',
      'Algunas fracturas todavía se mueven: el hueso se abre un poco al acostarse. En un estudio, esto pasó en unas 44 de cada 100 personas.',
    ],
    risks: [
      'Usted puede hacerse más bajo, y la espalda puede doblarse hacia delante. Si se dobla mucho, puede costar más respirar, comer y dormir.',
      'Después de una fractura es más fácil que haya otra. En un estudio de mujeres mayores, unas 19 de cada 100 tuvieron otra fractura de columna en un año.',
      'Pocas veces, el hueso aprieta los nervios. Busque ayuda enseguida si las piernas se ponen débiles o dormidas, o si no controla la orina o el intestino.',
    ],
  },
  choices: {
    more: [
      'Tiempo. Muchas de estas fracturas se curan en unos tres meses sin operación. Con hueso débil puede tardar hasta un año.',
      'Pero el dolor puede seguir. En un estudio de personas sin operación, unas 40 de cada 100 tenían al cabo de un año un dolor de 4 o más en una escala de 10.',
      'Un corsé limita los movimientos, para que la fractura se cure. Puede ayudar con el dolor. No está claro que ayude a hacer más cosas.',
      '¿Cuándo piensan los médicos en el cemento? Sobre todo cuando una fractura reciente sigue doliendo mucho a pesar de buenas medicinas, y las pruebas muestran que el dolor viene de ese hueso.',
      '¿En qué se diferencian? La vertebroplastia mete el cemento directamente en el hueso. La cifoplastia abre antes un hueco con un balón, para recuperar algo de altura. Cuando un estudio las comparó, el dolor bajó más o menos igual con las dos.',
      '¿Qué puede lograr la cifoplastia? En un estudio de 300 personas, quienes la recibieron tenían al mes menos dolor, se movían mejor y vivían mejor que los demás. La diferencia se hizo pequeña en 1 o 2 años. Todos sabían quién la había recibido, y el fabricante del balón pagó el estudio.',
      'Algunas personas necesitan después menos medicinas para el dolor. En un estudio de 230 personas, fue así 2 días después si la fractura tenía como mucho 6 semanas. Con fracturas más antiguas, no.',
      '¿Ayuda el cemento en sí? Para saberlo, en cinco estudios parte de las personas recibió una intervención fingida. Tres no hallaron ventaja de la vertebroplastia. Uno halló una ventaja con dolor fuerte en las primeras 6 semanas. No hemos visto las cifras del quinto. De la cifoplastia no hay ningún estudio así.',
      '¿Con qué frecuencia se hace? En Estados Unidos, los hospitales hicieron unas 19.420 cifoplastias en 2014. De 2006 a 2014, una costaba allí unos 15.295 dólares. Donde usted vive puede ser distinto.',
      'Si la causa es un tumor, o el hueso aprieta los nervios, otro tratamiento puede ir primero. Pregunte por ello.',
      'Una manera de decidir: piense primero qué es lo más importante para usted, como menos dolor pronto o menos riesgos. Luego repase cada opción con su médico. Pregunte qué pasa si espera. Puede tomarse su tiempo, preguntar a otra persona o decir que no.',
    ],
    risks: [
      'Si espera, el hueso puede hundirse más. En dos estudios pasó en 41 a 45 de cada 100 personas sin cemento, y en 8 a 12 de cada 100 con cemento.',
      'Estar mucho tiempo en cama debilita los músculos y los huesos. Los paseos suaves ayudan.',
      'El cemento tiene sus propios riesgos: puede salirse, y pocas veces hace daño. Los pasos siguientes dicen con qué frecuencia.',
      'Un grupo de cirujanos del cerebro y la columna de Estados Unidos habla de problemas en menos de 2 de cada 100 personas con hueso débil. Con un tumor, hasta en 10 de cada 100. Es un informe, no una promesa.',
      'La cifoplastia no es para todos. Puede no hacerse si hay una infección, un problema para que la sangre coagule, o una alergia fuerte al contraste o al cemento.',
    ],
  },
  prone: {
    more: [
      'Antes del día, diga a su médico todas las medicinas que toma. Las que hacen la sangre más líquida, como la aspirina y la warfarina, quizá tengan que parar. No deje ninguna por su cuenta: pregunte antes a su médico.',
      'Quizá le pidan que no coma ni beba durante unas horas antes. Pregunte cuántas horas, y qué medicinas puede tomar con un sorbo de agua.',
      'Diga si tiene alergias, problemas para que la sangre coagule, fiebre o alguna infección.',
      'Se hace en un hospital o en una clínica sin ingreso. Con anestesia local está despierto, la espalda está dormida, y le pueden dar algo para estar tranquilo. Con anestesia general duerme.',
      'En un estudio pequeño, la parte de delante de un hueso recién roto medía unos 18 mm en personas sentadas. Acostadas boca arriba medía unos 24 mm.',
    ],
    risks: [
      'Estar boca abajo puede ser difícil si tiene mal los pulmones, el cuello rígido o dolor de hombros. Dígalo al equipo: más cojines pueden ayudar.',
      'La anestesia puede dar problemas para respirar o del corazón. Alguien le vigila todo el tiempo.',
    ],
  },
  localise: {
    more: [
      'Cada puente se llama pedículo. Una aguja puede pasar por dentro o, donde es fino, por fuera: al lado de los nervios y no a través de ellos.',
      'Su médico cuenta los huesos para estar seguro de cuál es.',
      'Los rayos X son una clase de radiación. En un estudio, la dosis para un hueso fue de unas 4 unidades (mSv). En Gran Bretaña, una persona recibe más o menos eso de la naturaleza en dos años.',
    ],
    risks: [
      'Muy pocas veces se trata el hueso equivocado. Contar dos veces, desde dos lados, ayuda a evitarlo.',
      'Los rayos X pueden aumentar un poco el riesgo de cáncer más adelante. El equipo usa la menor dosis que puede.',
    ],
  },
  needle: {
    more: [
      'Cada corte mide más o menos 1 cm. A menudo hay uno a cada lado de la columna.',
      'Algunos médicos trabajan desde un solo lado. En los estudios, el dolor bajó más o menos igual.',
      'Si está despierto, puede notar que empujan o dan golpecitos. Dígalo si duele: el equipo puede darle más medicina.',
    ],
    risks: [
      'La aguja puede dañar un nervio. Es raro, y no hemos encontrado un buen recuento de cuántas veces pasa.',
      'Sangrado. En un estudio de 102 personas con cifoplastia, más o menos 1 de cada 100 tuvo un sangrado que los médicos tuvieron que drenar.',
      'Infección. En el mismo estudio, unas 2 de cada 100 tuvieron una. Una de ellas fue profunda y necesitó una operación grande.',
    ],
  },
  cannula: {
    more: CANNULA_MORE,
    risks: [
      'La broca puede atravesar la parte de delante o el lado del hueso. Delante hay vasos grandes de sangre, así que puede causar un sangrado. Es raro, y no hemos encontrado un buen recuento de cuántas veces pasa.',
    ],
    instead: {
      vertebroplasty: {
        more: CANNULA_MORE,
        risks: [
          'El tubo puede atravesar la parte de delante o el lado del hueso. Delante hay vasos grandes de sangre, así que puede causar un sangrado. Es raro, y no hemos encontrado un buen recuento de cuántas veces pasa.',
        ],
      },
    },
  },
  'balloon-in': {
    more: [
      'El balón aprieta el hueso blando a su alrededor. No se queda dentro de usted.',
      'Lo hay de tres largos: 10, 15 y 20 mm. Su médico elige el que va bien a su hueso.',
      'Lo más normal es que haya dos balones, uno por cada lado.',
    ],
    risks: [
      'Un hueso duro o ya curado puede impedir que el balón entre o se abra. Su médico puede entonces cambiar el camino, o parar.',
    ],
  },
  inflate: {
    more: [
      'El balón lleva un contraste que se ve en la radiografía. Su médico mira la imagen y un indicador, y para a tiempo.',
      'En un estudio grande, en cada balón cabía más o menos media cucharadita (unos 2 ml).',
      '¿Cuánto levanta el balón? Los estudios no coinciden. En uno, acostarse quitó de 6 a 7 grados de inclinación, y el balón unos 3 más. En otro, el balón no añadió nada.',
    ],
    risks: [
      'El balón puede romperse, y entonces sale el contraste. Algunas personas tienen alergia al contraste: dígalo antes a su médico.',
      'La tensión puede bajar mientras se llena el balón. En un estudio de 297 personas, fue grave en menos de 1 de cada 100.',
      'Puede empujar un trozo suelto de hueso hacia los nervios. Si la radiografía lo muestra, su médico para.',
    ],
  },
  deflate: {
    more: [
      'Este hueco es lo que distingue a la cifoplastia. El cemento entra en él con poca fuerza. En la vertebroplastia no hay hueco, y el cemento se mete en el propio hueso.',
      'En una prueba de laboratorio con huesos donados, se perdió otra vez más de la mitad de la altura ganada al vaciar el balón.',
    ],
    risks: [
      'El hueso puede volver a hundirse antes de que entre el cemento. Cuánto, cambia de una persona a otra.',
    ],
  },
  cement: {
    more: [
      ACRYLIC,
      'En un estudio grande, cada lado llevó más o menos media cucharadita de cemento (unos 2 ml).',
      'Su médico para cuando el cemento se acerca a la pared de atrás del hueso, porque detrás están los nervios.',
    ],
    risks: [
      'Cuántas veces sale cemento depende de cuánto se busque. En la radiografía, los estudios de cifoplastia lo vieron en 7 a 40 de cada 100 tratamientos. Con escáner, en un estudio fueron 73 de cada 100 huesos tratados.',
      'Pocas salidas se notan. En estudios de Europa, las personas notaron una en más o menos 1 de cada 100 huesos tratados, o menos.',
      'Trocitos de cemento pueden llegar a los pulmones (embolia). Los estudios que los buscaron bien los hallaron en 2 a 23 de cada 100 personas después de uno u otro tratamiento. Un estudio de cifoplastia lo anotó en menos de 1 de cada 100. La mayoría no lo nota nunca. Unos pocos se ponen muy enfermos. Muy pocas veces alguien muere.',
      'Pocas veces, el cemento aprieta la médula o la raíz de un nervio, y una pierna se queda débil. En un estudio de 3.175 personas con cemento y sin balón, llegó allí en menos de 1 de cada 100. A cuatro de ellas hubo que operarlas.',
    ],
    instead: {
      vertebroplasty: {
        more: ['No hay balón ni hueco. El cemento se abre camino entre las vigas finas del hueso.', ACRYLIC],
        risks: [
          'Cuántas veces sale cemento depende de cuánto se busque. Al juntar muchos estudios, fue en unos 55 de cada 100 huesos tratados. Con escáner, en un estudio fueron 82 de cada 100.',
          'Trocitos de cemento pueden llegar a los pulmones (embolia). Con escáner, un estudio los halló en unas 9 de cada 100 personas. La mayoría no lo nota nunca. Unos pocos se ponen muy enfermos. Muy pocas veces alguien muere.',
          'Pocas veces, el cemento aprieta la médula o la raíz de un nervio, y una pierna se queda débil. En un estudio de 3.175 personas, menos de 1 de cada 100 tenía cemento allí. A cuatro hubo que operarlas.',
        ],
      },
    },
  },
  set: {
    more: [
      'En una prueba de laboratorio a la temperatura del cuerpo, un cemento corriente estaba duro en unos 11 minutos.',
      'El cemento se calienta al endurecerse, sobre todo en el centro, donde puede estar muy caliente. Hacia los nervios está menos caliente.',
      'El cemento se queda en usted para siempre. Usted descansa mientras las enfermeras le vigilan y comprueban que mueve y siente las piernas.',
    ],
    risks: [
      'El calor podría dañar un nervio si el cemento lo toca. En pruebas de laboratorio, el espacio de los nervios llegó a 43 °C en un estudio, y hasta 57 °C en otro, con mucho cemento.',
      'Puede tener un moratón, o más dolor de espalda por un tiempo.',
    ],
  },
  after: {
    more: [
      'En casa: dé paseos cortos. Deje el apósito de 1 a 2 días, y espere lo mismo para el baño o la ducha. La mayoría vuelve a su vida diaria más o menos en un día.',
      'Se dice que la mayoría no tiene límites para siempre. En su caso puede ser distinto, así que pregunte.',
      'Conducir: una clínica dice que espere 2 días, otra 2 semanas. Pregunte a su médico, y pregunte cuánto peso puede levantar.',
      '¿Qué puede ganar? En un estudio de 300 personas, la vida diaria mejoró 7 puntos en una escala de 100 en un mes con cifoplastia, y 2 sin ella. A los dos años la diferencia era demasiado pequeña para estar seguros. El dolor seguía 1 punto más bajo en una escala de 10.',
      'En personas con cáncer, la dificultad para las tareas diarias bajó de unos 18 a 9 en una escala de 24 en el mes después de la cifoplastia. Es antes y después en las mismas personas. No dice cómo habrían estado sin ella.',
      '¿Queda la espalda más recta? A los dos años, la inclinación era unos 3 grados menor con cifoplastia y 1 grado menor sin ella.',
      `${MEDICINE} El ejercicio puede ayudarle a moverse con menos dolor.`,
    ],
    risks: [
      'Llame a una ambulancia si duele el pecho o le cuesta respirar. Haga lo mismo si una pierna se queda dormida o débil, o si no controla la orina o el intestino. Llame a su médico si tiene fiebre, o si la herida se pone roja o sale pus.',
      'Otra fractura. En un estudio de las dos clases de cemento, la radiografía mostró una en unas 36 de cada 100 personas en el año después de la cifoplastia. Sin balón fueron 44 de cada 100, una diferencia que puede ser casualidad.',
      '¿Causa el cemento otras fracturas? Dos estudios de cemento sin balón no hallaron más que en personas sin cemento. Una revisión de 46 estudios apunta a lo contrario para los huesos de al lado. Así que no está claro.',
      'Enfermedad grave. En estudios de Europa, unas 12 de cada 100 personas enfermaron de gravedad después de la cifoplastia. El número real puede ser de 1 a 22 de cada 100. En otro estudio, los problemas de salud fueron igual de frecuentes sin ella.',
      'Una revisión de 2008 dice que el riesgo es bajo, y nombra daños que son graves. El cemento puede apretar la médula o la raíz de un nervio. El cemento o un coágulo puede tapar una vena. El cemento en los pulmones puede hacer fallar el corazón.',
      'El daño para siempre parece raro. En Estados Unidos hubo 33 avisos de daño grave en unos 40.000 a 60.000 tratamientos: menos de 1 de cada 100. Entre ellos, 13 de daño en la médula y 1 muerte. No todo el daño se comunica.',
      'La espalda puede doler igual que antes, o más. Si es así, dígalo a su médico.',
    ],
    instead: {
      none: {
        more: [
          'Muchas de estas fracturas se curan en unos tres meses. Con hueso débil puede tardar hasta un año.',
          'En un estudio, unas 60 de cada 100 personas tenían poco o ningún dolor en un año, la mayoría en los primeros tres meses. En otro, 63 de cada 100 habían perdido la mitad del dolor o más a los 6 meses.',
          MEDICINE,
        ],
        risks: [
          'Llame a una ambulancia si una pierna se queda dormida o débil, o si no controla la orina o el intestino. Haga lo mismo si duele el pecho o le cuesta respirar.',
          'El hueso puede hundirse más. En dos estudios pasó en 41 a 45 de cada 100 personas sin cemento.',
          'Unas 40 de cada 100 personas de un estudio tenían al cabo de un año un dolor de 4 o más en una escala de 10. Si el dolor sigue fuerte, pregunte otra vez por las otras opciones.',
          'Las medicinas fuertes para el dolor pueden dar sueño, náuseas o falta de equilibrio.',
        ],
      },
    },
  },
};
