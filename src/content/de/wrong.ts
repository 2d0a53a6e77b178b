import type { EventId } from '../../sim/event/ids.ts';
import type { KioskWarning } from '../tongue.ts';

export const EVENTS: Readonly<Record<EventId, string>> = {
  'wrong-level':
    'Wirbel sehen einander ähnlich, und hier wird der falsche behandelt. Ärzte zählen sie im Röntgenbild, damit das nicht geschieht.',
  'pedicle-breach':
    'Hier verlässt die Nadel ihren Weg im Knochen. Der Arzt sieht es im Röntgenbild, hält an und zieht sie zurück.',
  'endplate-break':
    'Der Ballon kann den Wirbel oben oder unten durchbrechen. Dann leeren Ärzte ihn und nehmen weniger Zement.',
  'balloon-rupture': 'Ein Ballon kann platzen. Dann holen Ärzte ihn heraus und nehmen einen neuen.',
  'cement-canal':
    'Zement kann hinten aus dem Knochen laufen. Ärzte achten im Röntgenbild darauf und hören sofort auf.',
  'cement-disc':
    'Etwas Zement kann in die Bandscheibe neben dem Wirbel laufen. Die meisten spüren das nicht.',
  'cement-lung':
    'Etwas Zement kann in eine Ader geraten. Ärzte achten im Röntgenbild darauf und hören sofort auf.',
  'cement-needle':
    'Ein Faden aus Zement kann dem Rohr folgen. Ärzte warten, bis er fest ist, und ziehen es dann heraus.',
  'next-fracture':
    'Schwache Knochen können wieder brechen. Medikamente für die Knochen machen das weniger wahrscheinlich.',
  'cement-displaced':
    'Zement kann sich noch nach Wochen oder Monaten im Knochen verschieben. Sagen Sie es Ihrem Arzt, wenn Schmerzen wiederkommen.',
};

/** A stranger hears of all ways in one sentence. */
const OUTSIDE = 'Hier tritt etwas Zement aus dem Knochen aus.';

export const WARNINGS: Readonly<Record<KioskWarning, string>> = {
  'sinks-again': 'In den Monaten danach sinkt der Wirbel wieder etwas ein.',
  'pressure-limit': 'Der Ballon ist voll genug: Der Druck ist so hoch, wie er sein darf.',
  'balloon-maximum': 'In den Ballon passt nichts mehr hinein.',
  'wall-contact': 'Der Ballon berührt die Wand des Knochens. Darum hört der Arzt hier auf.',
  'height-restored': 'Der Wirbel ist wieder gerade. Darum hört der Arzt hier auf.',
  'posterior-quarter': 'Der Zement kommt dem hinteren Rand des Knochens nahe. Darum hört der Arzt hier auf.',
  'no-more-room': 'Im Knochen ist kein Platz mehr. Darum hört der Arzt hier auf.',
  resists: 'Dieser Knochen ist fest und nimmt keinen Zement mehr auf. Darum hört der Arzt hier auf.',
  'leak-seen': 'Der Arzt sieht, dass Zement aus dem Knochen läuft, und hört sofort auf.',
  'leak-b': OUTSIDE,
  'leak-s': OUTSIDE,
  'leak-c': OUTSIDE,
  'leak-d': OUTSIDE,
};
