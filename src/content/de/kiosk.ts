import { inSeconds } from '../intl.ts';
import type { KioskLabels } from '../tongue.ts';
import type { KioskText, StageWords } from '../types.ts';

export const STAGES: StageWords<KioskText> = {
  healthy: {
    title: 'Ein gesunder Rücken',
    line: 'Die Wirbelsäule ist ein Stapel aus Knochen, den Wirbeln. Dazwischen liegen weiche Scheiben. Sie hält den Körper und schützt die Nerven.',
    spoken: 'Die Wirbelsäule ist ein Stapel aus Knochen, und zwischen je zweien liegt eine weiche Scheibe.',
  },
  fracture: {
    title: 'Der Knochen gibt nach',
    line: 'Schwache Knochen können schon beim Heben oder Bücken brechen. Der Wirbel sinkt ein, meist vorn am stärksten. So neigt sich der Rücken nach vorn.',
    spoken: 'Ein Wirbel ist niedriger geworden, und der Rücken darüber kann sich nach vorn neigen.',
  },
  choices: {
    title: 'Was kann man tun?',
    line: 'Viele solche Brüche heilen mit Zeit und Mitteln gegen Schmerzen. Manche Menschen bekommen Zement in den Knochen. Wie gut das hilft, ist unter Ärzten umstritten.',
    spoken: 'Es gibt drei Wege: Zeit und Medikamente, nur Zement, oder erst ein Ballon und dann Zement.',
  },
  prone: {
    title: 'In Bauchlage',
    line: 'Man liegt auf weichen Kissen. Der Rücken ist betäubt, oder man schläft. In dieser Lage kann sich ein frischer Bruch etwas öffnen.',
    spoken: 'Die Person liegt auf dem Bauch, und ein frischer Bruch kann sich etwas öffnen.',
  },
  localise: {
    title: 'Den Wirbel finden',
    line: 'Röntgenbilder von hinten und von der Seite zeigen, welcher Wirbel gebrochen ist und wo der Weg hinein liegt.',
    spoken: 'Röntgenbilder von hinten und von der Seite zeigen, welcher Wirbel gebrochen ist.',
  },
  needle: {
    title: 'Die Nadel geht hinein',
    line: 'Eine hohle Nadel geht durch einen kleinen Schnitt und durch eine Brücke aus Knochen in den Wirbel. Röntgenbilder zeigen den Weg.',
    spoken: 'Eine Nadel aus Stahl geht durch eine Brücke aus Knochen in den gebrochenen Wirbel.',
    beside: {
      title: 'Die Nadel geht hinein',
      line: 'Eine hohle Nadel geht durch einen kleinen Schnitt und zwischen Rippe und einer Brücke aus Knochen hinein. Röntgenbilder zeigen den Weg.',
      spoken:
        'Eine Nadel aus Stahl geht zwischen Rippe und einer Brücke aus Knochen in den gebrochenen Wirbel.',
    },
  },
  cannula: {
    title: 'Ein Weg hinein',
    line: 'Ein dünnes Rohr aus Stahl führt nun in den Knochen. Ein feiner Bohrer macht darin Platz für den Ballon.',
    spoken: 'Ein dünnes Rohr aus Stahl führt nun von der Haut in den Knochen.',
    instead: {
      vertebroplasty: {
        title: 'Ein Weg hinein',
        line: 'Ein dünnes Rohr aus Stahl führt nun in den Knochen. Durch dieses Rohr kommt später der Zement.',
        spoken: 'Ein dünnes Rohr aus Stahl führt nun von der Haut in den Knochen.',
      },
    },
  },
  'balloon-in': {
    title: 'Der Ballon geht hinein',
    line: 'Der gelbe Ballon ist noch flach. Er gleitet durch das Rohr in den Knochen. Winzige Marken aus Metall zeigen im Röntgenbild, wo er liegt.',
    spoken: 'Ein flacher gelber Ballon gleitet aus dem Rohr in den Knochen.',
  },
  inflate: {
    title: 'Der Ballon füllt sich',
    line: 'Der gelbe Ballon füllt sich und drückt weichen Knochen zur Seite. Er kann den Wirbel anheben. Oft kommt nicht die ganze Höhe zurück.',
    spoken: 'Der gelbe Ballon füllt sich langsam und kann den Wirbel oben anheben.',
  },
  deflate: {
    title: 'Ein Hohlraum bleibt',
    line: 'Der Ballon wird leer gemacht und kommt heraus. Er lässt Platz für Zement. Ein Teil der Höhe kann wieder verloren gehen.',
    spoken: 'Der Ballon ist weg, und im Knochen bleibt ein Hohlraum.',
  },
  cement: {
    title: 'Zement füllt den Hohlraum',
    line: 'Weicher Zement fließt in den Hohlraum. Röntgenbilder zeigen, wohin. Oft tritt etwas davon aus. Meist spürt man das nicht, manchmal schadet es.',
    spoken: 'Graugrüner Zement fließt in den Hohlraum und füllt ihn.',
    instead: {
      vertebroplasty: {
        title: 'Zement füllt den Knochen',
        line: 'Weicher Zement kommt in den Knochen. Röntgenbilder zeigen, wohin er fließt. Oft tritt etwas davon aus. Meist spürt man das nicht, manchmal schadet es.',
        spoken: 'Graugrüner Zement verteilt sich in den feinen Poren des Knochens.',
      },
    },
  },
  set: {
    title: 'Der Zement wird hart',
    line: 'Der Zement wird in Minuten hart. Nadel und Rohr kommen heraus. Auf die Haut kommt ein kleines Pflaster.',
    spoken: 'Der Zement ist hart, das Rohr ist heraus, und auf der Haut ist ein kleines Pflaster.',
  },
  after: {
    title: 'Wieder stehen',
    line: 'Die meisten gehen am selben Tag nach Hause. Schmerzen können nachlassen oder bleiben. Ein Notfall sind: Schmerzen in der Brust, Atemnot, taube oder schwache Beine, oder man hält Urin oder Stuhl nicht mehr.',
    spoken: 'Die Person steht wieder, etwas gerader als zuvor.',
    instead: {
      none: {
        title: 'Zeit lassen',
        line: 'Der Knochen heilt so, wie er jetzt ist. Schmerzen können bleiben. Ein Notfall sind: Schmerzen in der Brust, Atemnot, taube oder schwache Beine, oder man hält Urin oder Stuhl nicht mehr.',
        spoken: 'Der Knochen ist eingesunken geheilt, und die Person steht wieder.',
      },
    },
  },
};

export const KIOSK: KioskLabels = {
  line: 'Ein Wirbel bricht. Sehen Sie, was Ärzte tun können.',
  touch: 'Zum Start berühren',
  around: 'Selbst ansehen',
  pause: 'Anhalten',
  tap: 'Berühren Sie einen Teil des Bildes, um zu sehen, was es ist.',
  stopTurning: 'Drehen anhalten',
  turn: 'Drehen',
  stillThere: 'Sind Sie noch da?',
  backIn: (seconds) => `In ${inSeconds(seconds)} geht es zurück zum Anfang.`,
  here: 'Ich bin noch da',
  language: 'Sprache',
  watch: 'Am Modell zeigen',
  names: 'Namen im Bild',
  listen: 'Vorlesen',
  stop: 'Stopp',
  again: 'Noch einmal',
  slower: 'Langsamer',
};
