import type { ChapterId } from '../../sim/stages/stages.ts';
import { percent } from '../intl.ts';
import type { NoticeLabels, PageLabels, Untouched } from '../tongue.ts';

export const PAGE: PageLabels = {
  next: 'Siguiente',
  back: 'Atrás',
  startOver: 'Volver a empezar',
  backToPlan: 'Volver al plan',
  steps: 'Pasos',
  allSteps: 'Todos los pasos',
  scrub: 'Moverse por los pasos',
  stepOf: (place, of, title) => `Paso ${place} de ${of}: ${title}`,
  resetView: 'Seguir los pasos otra vez',
  lookFrom: 'Mirar desde',
  sides: { anterior: 'Delante', right: 'Lado', posterior: 'Detrás' },
  textSize: 'Tamaño de letra',
  textSizeIs: (size) => `Tamaño de letra: ${percent(size)}`,
  close: 'Cerrar',
  risks: 'Qué puede salir mal',
  directions: {
    plain: {
      needle: ['espalda', 'delante'],
      sagittal: ['espalda', 'delante'],
      coronal: ['su derecha', 'su izquierda'],
      axial: ['su izquierda', 'su derecha'],
      lying: ['pies', 'cabeza'],
    },
  },
  cutOpen: 'corte',
  nowMm: 'ahora',
  beforeMm: 'antes',
  readouts: { healthy: 'sana' },
  loading: () => 'Cargando',
  planning: 'Calculando',
  trouble: {
    title: 'Falta algo',
    asset: 'No ha llegado una parte de la imagen.',
    planner: 'El cálculo se ha parado.',
    webgl: 'La imagen en 3D se ha parado.',
    retry: 'Probar otra vez',
  },
  broken: {
    title: 'Esta página se ha parado',
    kiosk: 'Algo ha fallado. Volverá sola al principio.',
    goOn: 'Seguir',
  },
  lost: {
    title: 'La imagen ha desaparecido',
    soon: 'Volverá sola. No se pierde nada más.',
    late: 'No ha vuelto. Si abre la página otra vez, seguirá donde estaba.',
    reload: 'Abrir otra vez',
  },
  noWebgl: {
    title: 'Los pasos, en palabras e imágenes',
    why: 'Esta pantalla no puede mostrar el modelo en 3D. Aquí están todos los pasos en imágenes fijas.',
  },
  disclaimer: 'Esto explica, pero no da un diagnóstico. Pregunte a su médico.',
};

export const CHAPTERS: Readonly<Record<ChapterId, string>> = {
  spine: 'Su columna',
  access: 'El camino',
  lift: 'Levantar',
  cement: 'Cemento',
  after: 'Después',
};

export const UNTOUCHED: Untouched = {
  left: (level) => `${level} se deja como está.`,
  cemented: (level) => `${level} tiene cemento de otra operación. Ahora no se le hace nada.`,
  noBalloon: (level) => `En ${level} no se usa balón.`,
  older: (level) => `${level} se rompió hace tiempo y se queda como está.`,
  whole: (level) => `${level} no está roto.`,
};

export const NOTICES: NoticeLabels = {
  title: 'Parte de lo que se pidió no se pudo usar:',
  problems: {
    unknown: 'no se conoce y no se usa',
    'not-a-choice': 'no es una de las opciones',
    'not-a-number': 'no es un número',
    'too-small': 'es demasiado pequeño',
    'too-large': 'es demasiado grande',
    twice: 'está dos veces; se usa la primera',
    'too-many': 'es demasiado y no se usa',
    'no-such-level': 'no es un hueso de la espalda que se conozca aquí.',
    'not-treatable': 'no es un hueso que se pueda mostrar aquí.',
    unclear: 'podría ser más de un hueso.',
  },
  nothing: 'No se nombró ningún hueso.',
  more: (given) => `y ${given}`,
  used: (value) => `; se usa ${value}`,
  dismiss: 'Cerrar este aviso',
};
