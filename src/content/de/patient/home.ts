import type { Patient } from '../../patient.ts';

export const HOME: Patient['home'] = {
  lead: 'Eine Seite für Sie und Ihre Familie: Ihr Wirbel, was Sie vereinbart haben, Ihre Fragen und wann Sie anrufen sollen.',
  making: 'Das Bild wird gemacht…',
  none: 'Das Bild ließ sich nicht machen. Die Worte sind alle da.',
  turning:
    'Die Datei wird gemacht. Der Wirbel darin lässt sich drehen, darum wird er erst von allen Seiten gezeigt.',
  chosen: { legend: 'Was Sie vereinbart haben', open: 'Noch offen' },
  own: {
    label: 'Ihre eigenen Fragen und Notizen',
    help: 'Sie kommen auf die Seite. Sonst werden sie nirgends gespeichert.',
  },
  print: 'Drucken',
  save: 'Als Datei speichern',
  clear: 'Geschriebenes löschen',
  paper: {
    title: 'Ihr Rücken, für zu Hause',
    made: (date) => `Erstellt am ${date}`,
    file: 'ihr-ruecken.html',
    caption:
      'Links: der Wirbel, wie er brach. Rechts: mit hartem Zement. Von einem Modell gezeichnet, nicht an Ihnen gemessen: Bei Ihnen kann es besser oder schlechter werden.',
    captionNone:
      'Links: der Wirbel, wie er brach. Rechts: später, ohne dass etwas hineinkam. Von einem Modell gezeichnet, nicht an Ihnen gemessen: Bei Ihnen kann es besser oder schlechter werden.',
    heights: ({ healthy, broken, set, end }) =>
      `Höhe des Wirbels im Modell: gesund ${healthy}, gebrochen ${broken}, ${set === null ? '' : `mit hartem Zement ${set}, `}später im Stehen ${end}.`,
    picture: 'Der Wirbel, wie er brach, und später.',
    drawing: (step) => `Eine Zeichnung, die für Sie gemacht wurde. Schritt: ${step}`,
    drawn: (step) => `Für Sie gezeichnet: ${step}`,
    turn: {
      title: 'Den Wirbel drehen',
      picture: 'Der Wirbel, wie er brach, und später, zum Drehen.',
      label: 'Drehen',
      how: 'Ziehen Sie am Bild oder am Regler. Pfeiltasten gehen auch.',
      caption:
        'Links: der Wirbel, wie er brach. Rechts: später. Eine Seite ist aufgeschnitten, damit Sie hineinsehen. Von einem Modell gezeichnet, nicht an Ihnen gemessen.',
    },
    chosen: 'Was wir vereinbart haben',
    stillOpen: 'Das ist noch offen. Sie haben Zeit zum Nachdenken. Meist kann das einige Tage warten.',
    ask: 'Fragen, die sich lohnen',
    own: 'Ihre Fragen und Notizen',
    before: 'Vor dem Tag',
    after: 'Danach zu Hause',
    call: 'Wann Sie Hilfe rufen',
    sources: 'Woher das kommt',
    link: 'Noch einmal ansehen, am Handy oder zu Hause:',
    note: 'Das erklärt; es ist keine Diagnose. Ihr Arzt kennt Sie.',
  },
  options: {
    wait: 'Zeit, Medikamente und ein Mieder',
    vertebroplasty: 'Zement (Vertebroplastie)',
    kyphoplasty: 'Ballon, dann Zement (Kyphoplastie)',
  },
};

export const WON: Patient['won'] = {
  title: 'Woher die Höhe kam',
  lying: (mm) =>
    mm > 0
      ? `Durch das Liegen auf dem Bauch kamen ${mm} mm zurück.`
      : 'Das Liegen auf dem Bauch brachte keine Höhe zurück, die man sieht.',
  balloon: (mm) => {
    if (mm > 0) return `Ballon und Zement hielten noch ${mm} mm dazu.`;
    if (mm === 0) return 'Ballon und Zement hielten das. Dazu kam nichts, was man sieht.';
    return `Davon gingen ${-mm} mm wieder verloren, als der Ballon geleert wurde.`;
  },
  cement: (mm) =>
    mm < 0
      ? `Davon gingen ${-mm} mm wieder verloren.`
      : 'Der Zement hält den Wirbel, wie er lag. Er hebt ihn nicht.',
};

export const MONTHS: Patient['months'] = {
  title: 'Die Monate danach',
  when: { 0: 'Am Tag danach', 6: '6 Wochen', 13: '3 Monate', 52: '1 Jahr' },
  left: (left, won) =>
    left > 0
      ? `In diesem Modell bleiben ${left} von ${won} mm, die zurückkamen.`
      : `In diesem Modell bleibt nichts von ${won} mm, die zurückkamen.`,
  sinks: (mm) =>
    mm > 0
      ? `In diesem Modell sinkt der Wirbel um ${mm} mm weiter ein.`
      : 'In diesem Modell sinkt der Wirbel nicht weiter ein.',
  groups: {
    kyphoplasty: {
      early: 'In einer Gruppe ging der größte Teil der Höhe in 3 Monaten wieder verloren.',
      late: 'In einer Studie war die Krümmung nach zwei Jahren um etwa 3 Grad kleiner. Ohne den Eingriff war sie 1 Grad kleiner.',
    },
    vertebroplasty: {
      early:
        'In einer Studie war der Schmerz nach 3 Monaten mit Zement etwa so wie nach einer vorgetäuschten Operation.',
      late: 'In einer Studie sank der Wirbel bei 12 von 100 Menschen mit Zement weiter ein, ohne Zement bei 41 von 100.',
    },
    none: {
      early:
        'In einer Studie hatten 60 von 100 Menschen binnen eines Jahres wenig Schmerzen, die meisten in den ersten 3 Monaten.',
      late: 'In zwei Studien sank der Wirbel ohne Zement bei 41 bis 45 von 100 Menschen weiter ein.',
    },
  },
};

export const XRAY: Patient['xray'] = { see: 'Röntgenbild zeigen', named: 'Röntgenb' };

export const HELP: Patient['help'] = {
  still: { title: 'Ein Bild, das man ruhen lässt', finer: 'Wird feiner', same: 'Bleibt, wie es ist' },
  keys: [
    ['Leertaste', 'abspielen oder anhalten'],
    ['→ und ←', 'nächster und voriger Schritt'],
    ['Pos 1 und Ende', 'erster und letzter Moment'],
    ['Ziehen, oder ein Finger', 'das Modell drehen'],
    ['Mausrad, oder zwei Finger', 'näher und weiter weg'],
    ['R', 'wieder den Schritten folgen'],
    ['1 bis 7', 'von vorn, hinten, links, rechts, oben, unten, schräg sehen'],
    ['8 und 9', 'den behandelten Wirbel einpassen, den ganzen Rücken einpassen'],
    ['Tippen oder Klicken', 'einen Teil des Bildes benennen'],
    ['Stift, dann ziehen', 'auf das Bild zeichnen; Pfeiltasten schieben die letzten Worte, Esc beendet'],
    ['Esc', 'den Teil wieder schließen'],
    ['Strg + Z', 'eine Änderung an Teilen oder Schichten zurücknehmen'],
  ],
};

export const PARTS: Patient['parts'] = {
  title: 'Teile des Bildes',
  choose: 'Einen Teil wählen',
  hint: 'Tippen Sie einen Teil des Bildes an, oder wählen Sie hier einen.',
  none: 'Kein Teil ist gewählt',
  previous: 'Voriger Teil',
  next: 'Nächster Teil',
  only: 'Allein',
  fade: 'Blass',
  hide: 'Weg',
  all: 'Alles zeigen',
  states: { only: 'allein', fade: 'blass', hide: 'weg' },
  sides: { plain: { left: 'bei Ihnen links', right: 'bei Ihnen rechts' } },
  between: (upper, lower) => `zwischen ${upper} und ${lower}`,
  groups: {
    treated: 'Dieser Fall',
    tools: 'Werkzeuge und Zement',
    bones: 'Wirbel',
    discs: 'Bandscheiben',
    nerves: 'Rückenmark und Nerven',
    ligaments: 'Bänder',
    vessels: 'Adern',
    muscles: 'Muskeln',
    ribs: 'Rippen und Brustbein',
    pelvis: 'Becken',
    neck: 'Hals',
    skin: 'Haut',
  },
};

export const SKETCH: Patient['sketch'] = {
  open: 'Auf das Bild zeichnen',
  bar: 'Zeichnen',
  sheet: 'Das Bild, um darauf zu zeichnen. Pfeiltasten schieben die letzten Worte, Esc beendet das Zeichnen.',
  drawn: (words) =>
    words.length === 0 ? 'Auf dem Bild ist eine Zeichnung.' : `Auf dem Bild steht: ${words.join('; ')}.`,
  tool: 'Zeichnen mit',
  tools: { pen: 'Stift', arrow: 'Pfeil', text: 'Worte' },
  colour: 'Farbe',
  colours: { orange: 'Orange', blue: 'Blau', yellow: 'Gelb', black: 'Schwarz' },
  words: 'Worte für das Bild',
  put: 'Daraufsetzen',
  undo: 'Rückgängig',
  clear: 'Löschen',
  done: 'Fertig',
  others: 'Bisherige Zeichnungen',
};

export const SCREEN: Patient['screen'] = {
  open: 'Auf einem anderen Bildschirm zeigen',
  on: 'Es wird auch auf einem anderen Bildschirm gezeigt',
  refused:
    'Der Browser hat kein Fenster geöffnet. Erlauben Sie Pop-up-Fenster für diese Seite und versuchen Sie es noch einmal.',
  match: 'Welcher Wirbel ist es?',
  sought: 'Das erste Fenster wird gesucht…',
  gone: 'Das erste Fenster ist geschlossen. Dieses zeigt, was es zuletzt zeigte, und macht weiter, wenn es wieder offen ist.',
};
