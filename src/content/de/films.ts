import type { FilmWords } from '../tongue.ts';

export const FILMS: FilmWords = {
  simulated: 'Simuliert',
  plain: { ap: 'Röntgen von hinten', lateral: 'Röntgen von der Seite' },
  sees: {
    bone: (level) => `${level} in der Mitte, mit seinen Nachbarn.`,
    needle: 'Nadel oder Rohr in der Brücke aus Knochen.',
    breach: 'Eines davon ist durch die innere Wand der Brücke in den Kanal der Nerven geraten.',
    balloon: (ml) => `Kontrastmittel im Ballon, ${ml} ml, dichter als Knochen.`,
    cavity: 'Ein dunklerer Hohlraum, wo der Ballon war.',
    cement: (ml) => `Zement, ${ml} ml, am dichtesten.`,
    leak: (ml) => `${ml} ml davon liegen außerhalb des Knochens.`,
    spilt: 'Etwas Kontrastmittel im Knochen, um einen geplatzten Ballon.',
    thread: 'Ein Faden aus Zement folgt dem Weg der Nadel zurück.',
    moved: (mm) => `Der Zement liegt ${mm} mm vor der Stelle, an der er hart wurde.`,
  },
};
