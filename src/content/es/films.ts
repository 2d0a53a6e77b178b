import type { FilmWords } from '../tongue.ts';

export const FILMS: FilmWords = {
  simulated: 'Simulada',
  plain: { ap: 'Radiografía desde atrás', lateral: 'Radiografía de lado' },
  sees: {
    bone: (level) => `${level} en el centro, con los huesos vecinos.`,
    needle: 'La aguja o el tubo en el puente de hueso.',
    breach: 'Uno de ellos ha atravesado la pared interna del puente y está en el canal de los nervios.',
    balloon: (ml) => `Contraste en el balón, ${ml} ml, más denso que el hueso.`,
    cavity: 'Un hueco más oscuro donde estaba el balón.',
    cement: (ml) => `Cemento, ${ml} ml, lo más denso.`,
    leak: (ml) => `${ml} ml están fuera del hueso.`,
    spilt: 'Un poco de contraste en el hueso, alrededor de un balón que se ha roto.',
    thread: 'Un hilo de cemento sigue el camino de la aguja hacia atrás.',
    moved: (mm) => `El cemento está ${mm} mm por delante de donde se endureció.`,
  },
};
