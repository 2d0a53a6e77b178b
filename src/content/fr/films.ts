import type { FilmWords } from '../tongue.ts';

export const FILMS: FilmWords = {
  simulated: 'Simulée',
  plain: { ap: 'Radio de dos', lateral: 'Radio de côté' },
  sees: {
    bone: (level) => `${level} au milieu, avec ses voisins.`,
    needle: 'L’aiguille ou le tube dans le pont d’os.',
    breach: 'L’un d’eux a traversé la paroi interne du pont et se trouve dans le canal des nerfs.',
    balloon: (ml) => `Produit de contraste dans le ballon, ${ml} ml, plus dense que l’os.`,
    cavity: 'Un creux plus sombre là où était le ballon.',
    cement: (ml) => `Ciment, ${ml} ml, le plus dense.`,
    leak: (ml) => `${ml} ml sont hors de l’os.`,
    spilt: 'Un peu de produit de contraste dans l’os, autour d’un ballon percé.',
    thread: 'Un fil de ciment suit le chemin de l’aiguille vers l’arrière.',
    moved: (mm) => `Le ciment est ${mm} mm en avant de l’endroit où il a durci.`,
  },
};
