import type { Patient } from '../../patient.ts';

export const HOME: Patient['home'] = {
  lead: 'Una hoja para usted y su familia: su hueso, lo que han decidido, sus preguntas y cuándo llamar.',
  making: 'Tomando la imagen…',
  none: 'No se pudo tomar la imagen. Las palabras están todas aquí.',
  turning: 'Haciendo el archivo. El hueso se podrá girar, así que antes se ve por todos los lados.',
  chosen: { legend: 'Lo que han decidido', open: 'Todavía sin decidir' },
  own: {
    label: 'Sus propias preguntas y notas',
    help: 'Van en la hoja. No se guardan en ningún otro sitio.',
  },
  print: 'Imprimir',
  save: 'Guardar como archivo',
  clear: 'Borrar lo escrito',
  paper: {
    title: 'Su espalda, para llevar a casa',
    made: (date) => `Hecho el ${date}`,
    file: 'su-espalda.html',
    caption:
      'A la izquierda, el hueso tal como se rompió. A la derecha, con el cemento ya duro. Lo dibuja un modelo, no se ha medido en usted: su hueso puede quedar mejor o peor.',
    captionNone:
      'A la izquierda, el hueso tal como se rompió. A la derecha, más adelante, sin poner nada. Lo dibuja un modelo, no se ha medido en usted: su hueso puede quedar mejor o peor.',
    heights: ({ healthy, broken, set, end }) =>
      `Altura del hueso en el modelo: ${healthy} sano, ${broken} roto, ${set === null ? '' : `${set} con el cemento duro, `}${end} cuando esté de pie más adelante.`,
    picture: 'El hueso tal como se rompió, y más adelante.',
    drawing: (step) => `Un dibujo hecho para usted. Paso: ${step}`,
    drawn: (step) => `Dibujado para usted: ${step}`,
    turn: {
      title: 'Girar el hueso',
      picture: 'El hueso tal como se rompió, y más adelante, para girarlo.',
      label: 'Girarlo',
      how: 'Arrastre la imagen o el control. También sirven las flechas del teclado.',
      caption:
        'A la izquierda, el hueso tal como se rompió. A la derecha, más adelante. Un lado está abierto para ver por dentro. Lo dibuja un modelo, no se ha medido en usted.',
    },
    chosen: 'Lo que hemos decidido',
    stillOpen:
      'Esto está todavía sin decidir. Tiene tiempo para pensar. Casi siempre se puede esperar unos días.',
    ask: 'Preguntas que vale la pena hacer',
    own: 'Sus preguntas y notas',
    before: 'Antes del día',
    after: 'Después, en casa',
    call: 'Cuándo pedir ayuda',
    sources: 'De dónde viene esto',
    link: 'Para verlo otra vez en un teléfono o en casa:',
    note: 'Esto enseña; no da un diagnóstico. Su médico le conoce a usted.',
  },
  options: {
    wait: 'Tiempo, medicinas y corsé',
    vertebroplasty: 'Cemento (vertebroplastia)',
    kyphoplasty: 'Balón y después cemento (cifoplastia)',
  },
};

export const WON: Patient['won'] = {
  title: 'De dónde vino la altura',
  lying: (mm) =>
    mm > 0
      ? `Al acostarse boca abajo volvieron ${mm} mm.`
      : 'Acostarse boca abajo no devolvió altura que se note.',
  balloon: (mm) => {
    if (mm > 0) return `El balón y el cemento mantuvieron ${mm} mm más.`;
    if (mm === 0) return 'El balón y el cemento mantuvieron eso. No añadieron nada que se note.';
    return `De eso se perdieron otra vez ${-mm} mm al vaciar el balón.`;
  },
  cement: (mm) =>
    mm < 0
      ? `De eso se perdieron otra vez ${-mm} mm.`
      : 'El cemento sujeta el hueso como estaba. No lo levanta.',
};

export const MONTHS: Patient['months'] = {
  title: 'Los meses siguientes',
  when: { 0: 'Al día siguiente', 6: '6 semanas', 13: '3 meses', 52: '1 año' },
  left: (left, won) =>
    left > 0
      ? `En este modelo quedan ${left} de los ${won} mm recuperados.`
      : `En este modelo no queda ninguno de los ${won} mm recuperados.`,
  sinks: (mm) =>
    mm > 0 ? `En este modelo, el hueso se hunde ${mm} mm más.` : 'En este modelo, el hueso no se hunde más.',
  groups: {
    kyphoplasty: {
      early: 'En un grupo de personas, la mayor parte de la altura se perdió otra vez a los 3 meses.',
      late: 'En un ensayo, la curva era unos 3 grados menor a los dos años. Sin la intervención, era 1 grado menor.',
    },
    vertebroplasty: {
      early: 'En un ensayo, el dolor a los 3 meses era casi igual con cemento que con una operación fingida.',
      late: 'En un ensayo, el hueso se hundió más en 12 de 100 personas con cemento y en 41 de 100 sin él.',
    },
    none: {
      early:
        'En un estudio, 60 de 100 personas tenían poco dolor antes de un año; la mayoría, en los 3 primeros meses.',
      late: 'En dos ensayos, el hueso se hundió más en 41 a 45 de 100 personas sin cemento.',
    },
  },
};

export const XRAY: Patient['xray'] = { see: 'Ver la radiografía', named: 'radiograf' };

export const HELP: Patient['help'] = {
  still: { title: 'Una imagen que se deja quieta', finer: 'Se hace más fina', same: 'Se queda igual' },
  keys: [
    ['Espacio', 'reproducir o pausar'],
    ['→ y ←', 'paso siguiente y anterior'],
    ['Inicio y Fin', 'primer y último momento'],
    ['Arrastrar, o un dedo', 'girar el modelo'],
    ['Rueda, o dos dedos', 'más cerca y más lejos'],
    ['R', 'seguir los pasos otra vez'],
    ['1 a 7', 'verlo desde delante, detrás, izquierda, derecha, arriba, abajo, en diagonal'],
    ['8 y 9', 'ajustar al hueso tratado, ajustar a toda la columna'],
    ['Tocar o hacer clic', 'nombrar una parte de la imagen'],
    [
      'El lápiz, y arrastrar',
      'dibujar en la imagen; las flechas mueven las últimas palabras, Escape termina',
    ],
    ['Escape', 'cerrar otra vez la parte'],
    ['Ctrl + Z', 'deshacer un cambio de partes o capas'],
  ],
};

export const PARTS: Patient['parts'] = {
  title: 'Partes de la imagen',
  choose: 'Elegir una parte',
  hint: 'Toque una parte de la imagen, o elija una aquí.',
  none: 'No hay ninguna parte elegida',
  previous: 'Parte anterior',
  next: 'Parte siguiente',
  only: 'Sola',
  fade: 'Atenuar',
  hide: 'Ocultar',
  all: 'Mostrar todo',
  states: { only: 'sola', fade: 'atenuada', hide: 'oculta' },
  sides: { plain: { left: 'a su izquierda', right: 'a su derecha' } },
  between: (upper, lower) => `entre ${upper} y ${lower}`,
  groups: {
    treated: 'Este caso',
    tools: 'Herramientas y cemento',
    bones: 'Huesos de la columna',
    discs: 'Discos',
    nerves: 'Médula y nervios',
    ligaments: 'Ligamentos',
    vessels: 'Vasos de sangre',
    muscles: 'Músculos',
    ribs: 'Costillas y esternón',
    pelvis: 'Pelvis',
    neck: 'Cuello',
    skin: 'Piel',
  },
};

export const SKETCH: Patient['sketch'] = {
  open: 'Dibujar en la imagen',
  bar: 'Dibujo',
  sheet:
    'La imagen, para dibujar en ella. Las flechas mueven las últimas palabras, Escape termina el dibujo.',
  drawn: (words) =>
    words.length === 0 ? 'Hay un dibujo en la imagen.' : `En la imagen está escrito: ${words.join('; ')}.`,
  tool: 'Dibujar con',
  tools: { pen: 'Lápiz', arrow: 'Flecha', text: 'Palabras' },
  colour: 'Color',
  colours: { orange: 'Naranja', blue: 'Azul', yellow: 'Amarillo', black: 'Negro' },
  words: 'Palabras para la imagen',
  put: 'Ponerlas',
  undo: 'Deshacer',
  clear: 'Borrar',
  done: 'Listo',
  others: 'Dibujos hechos',
};

export const SCREEN: Patient['screen'] = {
  open: 'Mostrar en otra pantalla',
  on: 'Se muestra también en otra pantalla',
  refused:
    'El navegador no abrió ninguna ventana. Permita ventanas emergentes en esta página y pruebe otra vez.',
  match: '¿Qué hueso es?',
  sought: 'Buscando la primera ventana…',
  gone: 'La primera ventana está cerrada. Esta muestra lo último que mostró, y sigue cuando se abra otra vez.',
};
