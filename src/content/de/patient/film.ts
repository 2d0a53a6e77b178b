import type { Patient } from '../../patient.ts';

/** What helps where a file is packed in a way that is not read here. */
const EXPORT = 'Exportieren Sie es als JPEG.';

export const FILM: Patient['film'] = {
  title: 'Ihr eigenes Röntgenbild',
  private: 'Das Röntgenbild bleibt auf diesem Gerät. Es wird nicht gespeichert und nicht gesendet.',
  choose:
    'Wählen Sie ein Röntgenbild von der Seite: ein Foto davon, ein Bild als PNG oder JPEG, oder eine DICOM-Datei.',
  file: 'Datei wählen',
  photo: 'Foto machen',
  drop: 'Oder legen Sie eine Datei hier ab.',
  opening: 'Das Röntgenbild wird geöffnet',
  finding: 'Die Wirbel werden gesucht',
  another: 'Anderes Röntgenbild wählen',
  still: 'Was vorher offen war, ist noch da.',
  which: 'Welcher Wirbel ist gebrochen?',
  taken: 'Wie wurde das Röntgenbild gemacht?',
  takens: { standing: 'Im Stehen oder Sitzen', lying: 'Im Liegen', unknown: 'Nicht bekannt' },
  whyTaken:
    'Im Stehen drückt der Körper auf den Bruch. Im Liegen kann sich ein frischer Bruch öffnen, und der Wirbel sieht höher aus, als er im Stehen ist.',
  bones: { above: 'Wirbel darüber', broken: 'gebrochener Wirbel', below: 'Wirbel darunter' },
  tap: (bone) => `Tippen Sie auf die Mitte: ${bone}.`,
  tapKeys: 'Mit Tasten: Schieben Sie das Kreuz mit den Pfeiltasten, dann drücken Sie Enter.',
  cross: (bone) => `Kreuz auf der Mitte: ${bone}`,
  skip: 'Er ist nicht auf dem Bild, oder auch gebrochen',
  again: 'Noch einmal von vorn tippen',
  check:
    'Auf jeden Wirbel wurden sechs Punkte gesetzt. Bitte prüfen Sie sie. Ziehen Sie einen Punkt, der nicht stimmt, oder wählen Sie ihn und nehmen Sie die Pfeiltasten.',
  twoLines:
    'Abseits der Bildmitte zeigt sich das Ende eines Wirbels als zwei Linien, sein naher und sein ferner Rand. Gemeint ist die Mitte dazwischen.',
  points: {
    'front-upper': 'vorn, oben',
    'front-lower': 'vorn, unten',
    'middle-upper': 'Mitte, oben',
    'middle-lower': 'Mitte, unten',
    'back-upper': 'hinten, oben',
    'back-lower': 'hinten, unten',
  },
  point: (bone, point) => `Punkt, ${bone}: ${point}`,
  snap: 'Punkte an die Randlinien des Knochens ziehen',
  side: 'Vorn am Körper ist',
  sides: { left: 'links', right: 'rechts' },
  dark: 'Knochen ist auf diesem Röntgenbild dunkel',
  measures: 'Was das Röntgenbild sagt',
  name: 'Maß',
  value: 'Gefunden',
  range: 'Kann sein',
  between: (low, high) => `${low} bis ${high}`,
  limits:
    'In neun von zehn Fällen liegt die wahre Zahl zwischen den beiden. Wer misst, misst etwas anders als andere, und das ist darin.',
  rows: {
    lossFront: 'Verlorene Höhe vorn',
    lossMiddle: 'Verlorene Höhe in der Mitte',
    lossBack: 'Verlorene Höhe hinten',
    frontOverBack: 'Vorn durch hinten',
    middleOverBack: 'Mitte durch hinten',
    wedge: 'Keilwinkel',
    cobb: 'Neigung über drei Wirbel (Cobb)',
  },
  shape: 'Form',
  shapes: { wedge: 'Keil', biconcave: 'Mulde', crush: 'flach' },
  grade: 'Grad (Genant)',
  grades: ['keiner', 'leicht', 'mittel', 'schwer'],
  oneNeighbour:
    'Mit nur einem Wirbel daneben ist die gesunde Höhe weniger sicher. Darum sind die Spannen weiter.',
  use: 'Diese Maße nehmen',
  used: 'Das Modell hat jetzt diesen Wirbel.',
  stands: (lying, standing) =>
    `Im Liegen hat er ${lying} verloren. Das Modell sagt, im Stehen verliert er ${standing}, so weit sich ein Bruch dieses Alters bewegt.`,
  clamped: (rows) => `Auf das Nächste gebracht, was das Modell zeigen kann: ${rows}.`,
  beside: 'Das Röntgenbild und das Modell',
  wipe: 'Wie viel vom Modell zu sehen ist',
  fits: (share) => `Das Modell liegt bis auf ${share} der Wirbelhöhe auf Ihren Punkten.`,
  making: 'Das Röntgenbild des Modells wird gemacht',
  unmade: 'Das Röntgenbild des Modells ließ sich nicht machen.',
  correct: 'Zurück zu den Punkten',
  show: 'Modell zeigen',
  refused: 'Diese Datei geht nicht.',
  refusals: {
    'not-a-picture': 'Es ist kein Bild. PNG, JPEG und DICOM lassen sich lesen.',
    broken: 'Sie ist beschädigt oder endet zu früh.',
    'too-heavy': 'Sie ist zu groß. Wählen Sie ein einzelnes Röntgenbild unter 120 MB.',
    'too-many-pixels':
      'Es hat zu viele Bildpunkte. Speichern Sie es kleiner, mit höchstens 36 Millionen Punkten.',
    'too-small': 'Es ist zu klein zum Messen. Mindestens 100 Punkte in jeder Richtung sind nötig.',
    colour: 'Es ist ein Farbbild, kein Röntgenbild. Exportieren Sie das Röntgenbild als JPEG.',
    'several-frames': 'Sie enthält mehr als ein Bild. Exportieren Sie nur das von der Seite.',
    'no-picture': 'Sie enthält kein Bild.',
    encrypted: 'Sie ist mit Passwort oder Schlüssel gesperrt. Exportieren Sie das Bild ohne.',
    'jpeg-2000': `Es ist als JPEG 2000 gepackt. Das wird hier nicht gelesen. ${EXPORT}`,
    'jpeg-ls': `Es ist als JPEG-LS gepackt. Das wird hier nicht gelesen. ${EXPORT}`,
    'jpeg-12-bit': `Es ist als JPEG mit 12 Bit gepackt. Das wird hier nicht gelesen. ${EXPORT}`,
    'not-known': `Es ist auf eine Art gepackt, die hier nicht gelesen wird. ${EXPORT}`,
  },
};

export const REPORT: Patient['report'] = {
  title: 'Befund schreiben oder einfügen',
  hint: 'Etwa „T12, L1“, oder der ganze Befund auf Englisch: Eine andere Sprache wird noch nicht gelesen. Er wird auf diesem Bildschirm gelesen und nirgendwohin gesendet.',
  field: 'Der Befund',
  read: 'Lesen',
  found: 'Das haben wir gelesen',
  check:
    'Bitte vergleichen Sie jede Zeile mit dem Befund. Nehmen Sie das Häkchen weg, wo etwas nicht stimmt.',
  nothing: 'In diesem Text haben wir keinen gebrochenen Wirbel gefunden.',
  refused: (bone, why) =>
    why === 'not-treatable'
      ? `${bone} lässt sich hier nicht zeigen. T5 bis L5 schon.`
      : why === 'ambiguous'
        ? `„${bone}“ könnte mehr als eines bedeuten. Bitte schreiben Sie jeden Wirbel.`
        : `„${bone}“ ist kein Wirbel, den wir kennen.`,
  tooMany: 'Nur sechs Wirbel lassen sich zeigen.',
  unsure: 'nicht sicher',
  questions: 'Bitte schauen Sie hier noch einmal',
  use: (bones) => (bones === 1 ? 'Diesen Wirbel nehmen' : 'Diese Wirbel nehmen'),
  bone: (level) => `Wirbel ${level}`,
  names: {
    treatment: 'Hat Zement von früher',
    shape: 'Form',
    endplates: 'Welches Ende gebrochen ist',
    heightLoss: 'Verlorene Höhe',
    lossAnterior: 'Verlorene Höhe vorn',
    lossMiddle: 'Verlorene Höhe in der Mitte',
    lossPosterior: 'Verlorene Höhe hinten',
    lossRange: 'Verlorene Höhe, etwa',
    side: 'Seite, die niedriger ist',
    age: 'Wie alt der Bruch ist',
    weeksOld: 'Wie alt der Bruch ist',
    oedema: 'Schwellung im Knochen im MRT',
    cleft: 'Ein Spalt im Knochen',
    posteriorWall: 'Die hintere Wand',
    retropulsionMm: 'Ein Stück, nach hinten gedrückt',
    cause: 'Ursache',
  },
  asks: {
    unsure: 'der Befund ist nicht sicher',
    contradictory: 'der Befund sagt zweierlei',
    'out-of-range': 'die Zahl kann nicht stimmen',
    range: 'eine Spanne, nicht eine Zahl',
    'which-level': 'welcher Wirbel ist gemeint?',
    'no-such-level': 'kein Wirbel, den wir kennen',
    numbering: 'die Wirbel sind vielleicht anders gezählt',
    history: 'es geht vielleicht um früher',
    'too-long': 'der Text ist zu lang zum Lesen',
  },
};
