import type { Patient } from '../../patient.ts';

export const LABELS: Patient['labels'] = {
  play: 'Abspielen',
  pause: 'Anhalten',
  words: 'Dieser Schritt in Worten',
  compare: 'Vergleichen',
  before: 'Vorher',
  other: 'Anders',
  wipe: 'Wischen',
  treatments: {
    kyphoplasty: 'Kyphoplastie',
    vertebroplasty: 'Vertebroplastie',
    none: 'Kein Eingriff',
    'cemented-before': 'Zement von früher',
  },
  held: 'Festgehalten',
  without: 'Wie geplant',
  wrong: 'Schiefgegangen',
  now: 'Jetzt',
  both: 'Beides',
  names: 'Namen',
  nameParts: 'Teil benennen',
  undo: 'Rückgängig',
  fullScreen: 'Ganzer Bildschirm',
  theme: 'Farben',
  themes: { auto: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel', contrast: 'Starker Kontrast' },
  help: 'Hilfe',
  change: 'Ändern',
  more: 'Mehr lesen',
  decide: 'Entscheidungshilfe',
  options: 'Möglichkeiten im Vergleich',
  questions: 'Fragen, die Sie stellen können',
  pain: 'Schmerzen danach',
  home: 'Für zu Hause',
  illustrativeNote: 'Nur zum Zeigen: von einem Modell gezeichnet, nicht an Ihnen gemessen.',
  match: {
    title: 'Wie in Ihrem Röntgenbefund',
    purpose:
      'Sehen Sie, was man bei einem gebrochenen Wirbel tun kann. Entscheiden Sie mit Ihrem Arzt oder Ihrer Ärztin, nicht allein.',
    bone: 'Welcher Wirbel?',
    boneHint: 'ein Buchstabe und eine Zahl',
    notSure: 'Weiß nicht',
    shape: 'Welche Form?',
    loss: 'Wie viel Höhe fehlt?',
    which: 'Welcher Wirbel ist es?',
    another: 'Welcher Wirbel noch?',
    add: 'Wirbel dazu',
    paste: 'Befund einfügen',
    film: 'Röntgenbild',
    cancel: 'Abbrechen',
    bones: 'Ihre Wirbel',
    chosen: (level) => `Zu ${level}`,
    remove: (level) => `${level} wegnehmen`,
    done: (level) => `Was mit ${level} geschieht`,
    plans: { treat: 'Behandeln', none: 'So lassen', 'cemented-before': 'Zement von früher' },
    show: 'Meinen Wirbel zeigen',
    showAll: 'Meine Wirbel zeigen',
    stays: 'Bleibt auf diesem Bildschirm. Nichts wird gesendet.',
    shapes: {
      wedge: ['Keil', 'vorn niedriger'],
      biconcave: ['Mulde', 'Mitte tiefer'],
      crush: ['Flach', 'überall niedriger'],
      split: ['Spalt', 'in zwei Hälften'],
    },
    losses: [
      { name: 'Wenig', grade: 'Grad 1, leicht', range: '20 bis 25 %' },
      { name: 'Einiges', grade: 'Grad 2, mittel', range: '25 bis 40 %' },
      { name: 'Viel', grade: 'Grad 3, schwer', range: 'über 40 %' },
    ],
  },
  boneLine: (level, shape, grade) => `${level}, ${shape}${grade === 0 ? '' : `, Grad ${grade}`}`,
  wholeLine: (level) => `${level}, keine Höhe verloren`,
  bonesLine: (levels) => `${levels.join(', ')} (${levels.length} Wirbel)`,
  readouts: {
    heightWon: 'Höhe zurück',
    ofMm: (mm) => `von ${mm} mm`,
    tilt: 'Neigung des Wirbels',
    was: (value) => `vorher ${value}`,
    healthy: 'gesund',
    measures: 'Maße',
  },
  broken: {
    consult: 'Auf dieser Seite ist etwas schiefgegangen. Alles, was Sie gewählt haben, ist noch da.',
  },
};

export const COMPARE: Patient['compare'] = {
  wipeAt: 'Wo die Wischkante steht',
  beside: 'Vergleichen mit',
  besides: {
    broken: 'dem gebrochenen Wirbel',
    kyphoplasty: 'Kyphoplastie mit Ballon',
    vertebroplasty: 'Vertebroplastie',
    none: 'keinem Eingriff',
    without: 'demselben, ohne das, was schiefgeht',
    held: 'dem festgehaltenen Fall',
  },
  besidesAll: 'den gebrochenen Wirbeln',
};

export const SOURCED: Patient['sourced'] = {
  sources: 'Quellen',
  source: 'Quelle',
  illustrative: 'nur zum Zeigen',
};

export const SPINE: Patient['spine'] = {
  title: 'Wirbel im Bild',
  bone: (line, treatment) => `${line}, ${treatment}`,
};

/** What is an emergency, whatever was done. */
const EMERGENCY =
  'Rufen Sie den Rettungsdienst bei Schmerzen in der Brust, Atemnot, tauben oder schwachen Beinen, oder wenn Sie Urin oder Stuhl nicht mehr halten.';

/** What is the same however it is done. */
const LYING = {
  title: 'Sie liegen auf dem Bauch',
  limit: 'Ein frischer Bruch kann sich öffnen. Ein alter, der geheilt ist, nicht.',
  lookAt: 'Schauen Sie auf den Bogen des Rückens',
  picture:
    'Die Wirbelsäule liegt mit dem Bauch nach unten, sanft nach hinten gebogen, und der gebrochene Wirbel ist vorn etwas weiter offen.',
};

export const STAGES: Patient['stages'] = {
  healthy: {
    title: 'Ein gesunder Rücken',
    lead: 'Ihre Wirbelsäule ist ein Stapel aus Knochen, den Wirbeln, mit weichen Scheiben dazwischen. Sie hält Sie aufrecht, lässt Sie sich bücken und schützt die Nerven in ihrem Inneren.',
    limit: 'Das ist ein Modell. Ihr eigener Rücken sieht etwas anders aus.',
    lookAt: 'Schauen Sie auf die weichen Scheiben zwischen den Wirbeln',
    picture:
      'Eine gesunde Wirbelsäule von der Seite im zarten Umriss des Körpers, helle Wirbel und graue Scheiben dazwischen.',
  },
  fracture: {
    title: 'Ein Wirbel gibt nach',
    lead: 'Ein Wirbel bricht und wird niedriger. Oft sinkt er vorn am stärksten ein, und der Rücken beugt sich nach vorn. Ärzte nennen das einen Wirbelbruch, genauer einen Kompressionsbruch.',
    limit:
      'Manche dieser Brüche tun sehr weh. Manche spürt man nie. Nicht jeder Schmerz im Rücken kommt von einem Bruch.',
    lookAt: 'Schauen Sie auf den Wirbel oben: Er ist eingesunken',
    picture: 'Ein Wirbel ist niedriger als vorher, und der Rücken darüber ist mit ihm gesunken.',
  },
  choices: {
    title: 'Was können Sie wählen?',
    lead: 'Sie können abwarten, mit Mitteln gegen Schmerzen und vielleicht einem Mieder. Ein Arzt kann Zement in den Wirbel geben: Das heißt Vertebroplastie. Oder erst einen Ballon, dann Zement: Das heißt Kyphoplastie.',
    limit: 'Ärzte sind nicht einig, wie gut Zement hilft. Fragen Sie, was bei Ihnen zu erwarten ist.',
    lookAt: 'Schauen Sie auf den gebrochenen Wirbel',
    picture: 'Der gebrochene Wirbel von der Seite, vor jeder Behandlung.',
  },
  prone: {
    ...LYING,
    lead: 'Sie liegen auf weichen Kissen. Eine Betäubung schützt Sie vor Schmerzen: Der Rücken wird betäubt, oder Sie schlafen. In dieser Lage kann sich der Wirbel etwas öffnen.',
    anaesthetic: {
      local: {
        ...LYING,
        lead: 'Sie liegen auf weichen Kissen. Eine Betäubung macht Ihren Rücken gefühllos. Sie sind wach und bekommen vielleicht ein Mittel, das beruhigt. In dieser Lage kann sich der Wirbel etwas öffnen.',
      },
      general: {
        ...LYING,
        lead: 'Sie liegen auf weichen Kissen. Sie bekommen eine Narkose und schlafen, und jemand wacht über Sie. In dieser Lage kann sich der Wirbel etwas öffnen.',
      },
    },
  },
  localise: {
    title: 'Den Wirbel finden',
    lead: 'Ihr Arzt macht Röntgenbilder von hinten und von der Seite. Sie zeigen, welcher Wirbel gebrochen ist, und die schmalen Brücken aus Knochen, die hineinführen.',
    limit: 'Röntgenbilder zeigen Knochen gut, aber keine Nerven. Darum schaut Ihr Arzt von zwei Seiten.',
    lookAt: 'Schauen Sie auf die Brücken aus Knochen, auf jeder Seite eine',
    picture:
      'Zwei Röntgenbilder der Wirbelsäule, von hinten und von der Seite, mit dem gebrochenen Wirbel in der Mitte.',
    beside: {
      title: 'Den Wirbel finden',
      lead: 'Ihr Arzt macht Röntgenbilder von hinten und von der Seite. Sie zeigen, welcher Wirbel gebrochen ist, und den Weg neben seinen dünnen Brücken aus Knochen.',
      limit: 'Röntgenbilder zeigen Knochen gut, aber keine Nerven. Darum schaut Ihr Arzt von zwei Seiten.',
      lookAt: 'Schauen Sie auf die Brücken aus Knochen: Der Weg führt daneben hinein',
      picture:
        'Zwei Röntgenbilder der Wirbelsäule, von hinten und von der Seite, mit dem gebrochenen Wirbel in der Mitte.',
    },
  },
  needle: {
    title: 'Die Nadel geht hinein',
    lead: 'Durch einen kleinen Schnitt in der Haut führt Ihr Arzt eine hohle Nadel durch die Brücke aus Knochen in den gebrochenen Wirbel. Röntgenbilder zeigen den Weg.',
    limit: 'Der Weg ist schmal, und Nerven liegen nah. Ihr Arzt geht langsam vor und schaut oft nach.',
    lookAt: 'Schauen Sie, wo die Nadel aus Stahl in den Knochen geht',
    picture:
      'Eine Nadel aus Stahl geht von der Haut am Rücken durch die Brücke aus Knochen in den gebrochenen Wirbel.',
    beside: {
      title: 'Die Nadel geht hinein',
      lead: 'Durch einen kleinen Schnitt in der Haut führt Ihr Arzt eine hohle Nadel zwischen Rippe und Brücke aus Knochen hinein. Die Brücke selbst ist hier zu dünn. Röntgenbilder zeigen den Weg.',
      limit:
        'Der Weg ist schmal. Nerven und die Lunge liegen nah. Ihr Arzt geht langsam vor und schaut oft nach.',
      lookAt: 'Schauen Sie, wo die Nadel aus Stahl in den Knochen geht',
      picture:
        'Eine Nadel aus Stahl geht von der Haut am Rücken zwischen Rippe und Brücke aus Knochen in den gebrochenen Wirbel.',
    },
  },
  cannula: {
    title: 'Ein Weg für die Werkzeuge',
    lead: 'Ihr Arzt schiebt ein dünnes Rohr auf dem Weg der Nadel hinein. Durch das Rohr macht ein feiner Bohrer, von Hand gedreht, Platz für den Ballon.',
    limit: 'Der Bohrer muss vor der vorderen Wand des Wirbels halten. Röntgenbilder zeigen, wo er ist.',
    lookAt: 'Schauen Sie auf das Rohr aus Stahl: Alle Werkzeuge gehen hindurch',
    picture: 'Ein Rohr aus Stahl endet im gebrochenen Wirbel, und daraus ragt ein feiner Bohrer nach vorn.',
    instead: {
      vertebroplasty: {
        title: 'Ein Weg für den Zement',
        lead: 'Ihr Arzt schiebt ein dünnes Rohr auf dem Weg der Nadel hinein. Durch dieses Rohr kommt der Zement.',
        limit: 'Das Rohr muss im Knochen bleiben. Röntgenbilder zeigen, wo es ist.',
        lookAt: 'Schauen Sie auf das Rohr aus Stahl: Der Zement geht hindurch',
        picture: 'Ein Rohr aus Stahl führt von hinten in den gebrochenen Wirbel und endet darin.',
      },
    },
  },
  'balloon-in': {
    title: 'Der Ballon geht hinein',
    lead: 'Ihr Arzt schiebt den gelben Ballon durch das Rohr in den Wirbel. Er ist noch flach. Winzige Marken aus Metall zeigen im Röntgenbild, wo er liegt.',
    limit:
      'Er hebt am besten, wenn er unter der eingesunkenen Stelle liegt. Nicht immer kommt er an die beste Stelle.',
    lookAt: 'Schauen Sie auf den gelben Ballon, noch flach',
    picture:
      'Ein flacher gelber Ballon mit je einer dunklen Marke an den Enden liegt im gebrochenen Wirbel, vor dem Ende des Rohrs.',
  },
  inflate: {
    title: 'Der Ballon füllt sich',
    lead: 'Ihr Arzt füllt den gelben Ballon langsam. Er drückt den weichen Knochen zur Seite und kann den Wirbel oben anheben.',
    limit: 'Ein Teil der Höhe kann zurückkommen. Oft nicht alles.',
    lookAt: 'Schauen Sie auf den gelben Ballon',
    picture:
      'Der gelbe Ballon, nun rund, liegt im Inneren des Wirbels, und darüber hat sich die eingesunkene Stelle etwas gehoben.',
  },
  deflate: {
    title: 'Ein Hohlraum bleibt',
    lead: 'Ihr Arzt leert den Ballon und nimmt ihn heraus. Im Wirbel bleibt ein Hohlraum, rundum mit dicht gedrücktem Knochen.',
    limit: 'Ein Teil der Höhe kann jetzt wieder verloren gehen, bevor der Zement sie hält.',
    lookAt: 'Schauen Sie auf den Hohlraum, wo der Ballon war',
    picture: 'Ein dunkler Hohlraum mit einem Rand aus dichtem Knochen zeigt, wo der Ballon lag.',
  },
  cement: {
    title: 'Zement füllt den Hohlraum',
    lead: 'Ihr Arzt gibt dicken, weichen Zement in den Hohlraum, Stück für Stück. Röntgenbilder zeigen, wohin er fließt. Er soll den Wirbel von innen halten.',
    limit: 'Oft tritt etwas Zement aus dem Knochen aus. Meist spürt man das nicht. Manchmal schadet es.',
    lookAt: 'Schauen Sie auf den graugrünen Zement',
    picture: 'Graugrüner Zement füllt den Hohlraum und dringt ein wenig in den Knochen ringsum.',
    instead: {
      vertebroplasty: {
        title: 'Zement füllt den Knochen',
        lead: 'Ihr Arzt drückt weichen Zement gleich in den gebrochenen Wirbel, Stück für Stück. Röntgenbilder zeigen, wohin er fließt. Er soll den Wirbel von innen halten.',
        limit: 'Oft tritt etwas Zement aus dem Knochen aus. Meist spürt man das nicht. Manchmal schadet es.',
        lookAt: 'Schauen Sie auf den graugrünen Zement',
        picture: 'Graugrüner Zement breitet sich von der Spitze der Nadel im gebrochenen Wirbel aus.',
      },
    },
  },
  set: {
    title: 'Er wird hart; alles kommt heraus',
    lead: 'Der Zement wird in Minuten hart. Ihr Arzt nimmt die Werkzeuge heraus und klebt ein kleines Pflaster auf die Haut.',
    limit: 'Zement hält diesen einen Wirbel. Gegen schwache Knochen im übrigen Rücken hilft er nicht.',
    lookAt: 'Schauen Sie auf den harten Zement',
    picture: 'Harter Zement sitzt im Wirbel, und die Rohre aus Stahl sind weg.',
  },
  after: {
    title: 'Wieder stehen',
    lead: 'Die meisten gehen am selben Tag nach Hause und tun bald, was sie sonst tun. Der Rücken kann einige Tage oder Wochen wehtun. Fahren Sie erst Auto, wenn Ihr Arzt es erlaubt.',
    limit: `${EMERGENCY} Schmerzen können bleiben. Neue Brüche können kommen.`,
    lookAt: 'Schauen Sie noch einmal auf den ganzen Rücken',
    picture:
      'Die Wirbelsäule im Stehen, mit graugrünem Zement im behandelten Wirbel, daneben zum Vergleich die alte Form.',
    instead: {
      none: {
        title: 'Zeit lassen',
        lead: 'Ohne Eingriff heilt der Wirbel so, wie er jetzt ist. Oft lassen die Schmerzen über Wochen oder Monate nach. Mittel gegen Schmerzen, kurze Wege zu Fuß und vielleicht ein Mieder können helfen.',
        limit: `${EMERGENCY} Verlorene Höhe bleibt verloren. Schmerzen können bleiben.`,
        lookAt: 'Schauen Sie auf den Wirbel, wie er heilt',
        picture: 'Die Wirbelsäule im Stehen mit einem Wirbel, der niedrig bleibt und geheilt ist.',
      },
    },
  },
};
