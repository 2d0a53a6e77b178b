import type { EventId } from '../../sim/event/ids.ts';
import type { KioskWarning } from '../tongue.ts';

export const EVENTS: Readonly<Record<EventId, string>> = {
  'wrong-level':
    'Los huesos se parecen, y aquí se trata uno que no es. Los médicos los cuentan en la radiografía para que no pase.',
  'pedicle-breach':
    'Aquí la aguja se sale de su camino por el hueso. El médico lo ve en la radiografía, para y la retira.',
  'endplate-break':
    'El balón puede romper el extremo del hueso. Entonces los médicos lo vacían y usan menos cemento.',
  'balloon-rupture': 'Un balón puede romperse. Entonces los médicos lo sacan y usan uno nuevo.',
  'cement-canal':
    'El cemento puede salir por detrás del hueso. Los médicos lo vigilan en la radiografía y paran enseguida.',
  'cement-disc':
    'Un poco de cemento puede pasar al disco blando que está al lado del hueso. La mayoría no lo nota.',
  'cement-lung':
    'Un poco de cemento puede entrar en una vena. Los médicos lo vigilan en la radiografía y paran enseguida.',
  'cement-needle':
    'Un hilo de cemento puede seguir a los tubos. Los médicos esperan a que esté firme antes de sacarlos.',
  'next-fracture':
    'Un hueso débil puede romperse otra vez. Las medicinas para los huesos lo hacen menos probable.',
  'cement-displaced':
    'El cemento puede moverse dentro del hueso semanas o meses después. Avise a su médico si vuelve el dolor.',
};

/** A stranger hears of all ways in one sentence. */
const OUTSIDE = 'Aquí sale un poco de cemento fuera del hueso.';

export const WARNINGS: Readonly<Record<KioskWarning, string>> = {
  'sinks-again': 'En los meses siguientes, el hueso vuelve a hundirse un poco.',
  'pressure-limit': 'El balón está lleno: la presión es la más alta que se permite.',
  'balloon-maximum': 'En el balón ya no cabe más.',
  'wall-contact': 'El balón toca la pared del hueso, así que el médico para ahí.',
  'height-restored': 'El hueso está otra vez recto, así que el médico para ahí.',
  'posterior-quarter': 'El cemento se acerca a la parte de atrás del hueso, así que el médico para ahí.',
  'no-more-room': 'En el hueso ya no hay más sitio, así que el médico para ahí.',
  resists: 'Este hueso es firme y no admite más cemento, así que el médico para ahí.',
  'leak-seen': 'El médico ve que sale cemento del hueso y para enseguida.',
  'leak-b': OUTSIDE,
  'leak-s': OUTSIDE,
  'leak-c': OUTSIDE,
  'leak-d': OUTSIDE,
};
