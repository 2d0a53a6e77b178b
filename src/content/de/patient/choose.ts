import type { Patient } from '../../patient.ts';

export const QUESTIONS: Patient['questions'] = [
  {
    ask: 'Sind Sie sicher, dass dieser Wirbel meine Schmerzen macht? Woher wissen Sie das?',
    why: 'Zement kann nur gegen Schmerzen helfen, die vom behandelten Wirbel kommen.',
  },
  {
    ask: 'Was geschieht wohl, wenn ich noch ein paar Wochen warte?',
    why: 'Viele dieser Brüche heilen mit der Zeit, und frische Brüche ändern sich schnell.',
  },
  {
    ask: 'Was könnte jede Möglichkeit mir bringen, und wie wahrscheinlich ist das?',
    why: 'Studien sagen etwas über Gruppen. Ihr Alter, Ihre Knochen und Ihr Bruch können anders sein.',
  },
  {
    ask: 'Was kann bei jeder Möglichkeit passieren, und wie oft passiert es hier?',
    why: 'Die Zahlen sind von Ort zu Ort verschieden, und je nachdem, wie genau man hinschaut.',
  },
  {
    ask: 'Wie viele davon haben Sie gemacht, und wie geht es Ihren Patienten?',
    why: 'Das dürfen Sie jeden Arzt und jede Ärztin fragen.',
  },
  {
    ask: 'Welche meiner Mittel soll ich absetzen oder ändern, und wann?',
    why: 'Blutverdünner müssen vielleicht pausieren, aber selbst abzusetzen kann gefährlich sein.',
  },
  {
    ask: 'Bin ich wach, oder schlafe ich, und wer kümmert sich um meine Schmerzen?',
    why: 'Beides kommt vor. Es hilft, zu wissen, was kommt.',
  },
  {
    ask: 'Was tun wir, damit meine Knochen stärker werden und der nächste Bruch ausbleibt?',
    why: 'Keine Behandlung dieses Wirbels behandelt Ihre übrigen Knochen.',
  },
];

export const DEBATE: Patient['debate'] = {
  parts: {
    what: 'Was es ist',
    living: 'Wie es sich anfühlt',
    canDo: 'Was es bringen kann',
    canHarm: 'Was es schaden kann',
    notKnown: 'Was man nicht weiß',
  },
  options: {
    wait: {
      plain: {
        name: 'Zeit, Medikamente und ein Mieder',
        what: 'Sie lassen dem Wirbel Zeit zum Heilen. Sie nehmen Mittel gegen Schmerzen, bewegen sich, so gut es geht, und tragen vielleicht ein Mieder. Ihr Arzt schaut nach Ihnen.',
        living:
          'Die ersten Wochen können schwer sein, und Sie brauchen vielleicht Hilfe zu Hause. Wem es besser geht, dem geht es meist in den ersten drei Monaten nach und nach besser.',
        canDo:
          'In einer Studie hatten etwa 60 von 100 Menschen binnen eines Jahres wenig oder keine Schmerzen. In einer anderen hatten nach 6 Monaten 63 von 100 höchstens noch halb so viel. Die Risiken eines Eingriffs fallen weg.',
        canHarm:
          'Etwa 40 von 100 hatten nach einem Jahr noch Schmerzen von 4 oder mehr auf einer Skala bis 10. Bei 41 bis 45 von 100 sank der Wirbel weiter ein. Starke Schmerzmittel können müde oder übel machen, und langes Liegen macht schwach. Der Wirbel behält seine neue Form.',
        notKnown:
          'Niemand kann früh sagen, bei wem die Schmerzen bleiben. Ein Mieder kann gegen Schmerzen helfen, aber ob Sie damit mehr tun können, ist nicht klar.',
      },
    },
    vertebroplasty: {
      plain: {
        name: 'Zement (Vertebroplastie)',
        what: 'Ihr Arzt führt mit Hilfe von Röntgenbildern eine Nadel in den gebrochenen Wirbel. Dann wird weicher Zement gleich hineingedrückt und hart.',
        living:
          'Sie liegen etwa eine halbe Stunde auf dem Bauch, betäubt oder schlafend. Die meisten gehen am selben Tag nach Hause. Der Rücken kann einige Tage wehtun.',
        canDo:
          'In einer blinden Studie (niemand wusste, wer Zement bekam) hatten nach 14 Tagen 44 von 100 Menschen mit starken, frischen Schmerzen nur noch wenig Schmerzen, gegen 21 von 100. Bei 8 bis 12 von 100 sank der Wirbel weiter ein.',
        canHarm:
          'Zement trat in vielen Studien aus etwa 55 von 100 Wirbeln aus, auf genauen Schichtbildern aus 82 von 100. Meist spürt man das nie. Selten schadet Zement einem Nerv oder der Lunge. Ganz selten stirbt jemand. Es kann bluten, sich entzünden oder eine Allergie geben.',
        notKnown:
          'Drei von fünf blinden Studien fanden keinen Vorteil gegenüber einem Eingriff zum Schein. Niemand kann also sicher sagen, wem es hilft oder ob es bei frischen Brüchen besser hilft.',
      },
    },
    kyphoplasty: {
      plain: {
        name: 'Ballon, dann Zement (Kyphoplastie)',
        what: 'Ihr Arzt führt mit Hilfe von Röntgenbildern einen Ballon in den gebrochenen Wirbel, um ihn zu heben und einen Hohlraum zu schaffen. Dann füllt weicher Zement den Hohlraum und wird hart.',
        living:
          'Sie liegen etwa 40 Minuten auf dem Bauch, betäubt oder schlafend. Die meisten gehen am selben Tag nach Hause. Der Rücken kann einige Tage wehtun.',
        canDo:
          'In einer offenen Studie (alle wussten es) wurde der Alltag in einem Monat um 7 Punkte besser, auf einer Skala bis 100. Ohne sie waren es 2. Nach zwei Jahren waren die Schmerzen etwa 1 Punkt geringer, auf einer Skala bis 10.',
        canHarm:
          'Zement trat in vielen Studien aus etwa 18 von 100 Wirbeln aus, auf genauen Schichtbildern aus 73 von 100. Meist spürt man das nie. Selten schadet Zement einem Nerv oder der Lunge. Ganz selten stirbt jemand. Es kann bluten, sich entzünden oder eine Allergie geben.',
        notKnown:
          'Sie wurde nie in einer blinden Studie geprüft. Niemand kann also sagen, wie viel vom Gewinn am Zement liegt oder ob er länger als zwei Jahre hält.',
      },
    },
  },
  plain: {
    title: 'Warum sind Ärzte nicht einig?',
    lead: 'Sie lesen dieselben Studien und gewichten sie anders. Darauf schauen sie.',
    points: [
      'In offenen Studien wissen die Menschen, was sie bekamen. In einer mit 300 Menschen hatten die mit Kyphoplastie nach einem Monat weniger Schmerzen und taten mehr als die ohne. Über 1 bis 2 Jahre wurde der Abstand klein. Der Hersteller des Ballons bezahlte sie.',
      'Hoffnung kann Schmerzen lindern, und Zeit auch. Um gerecht zu sein, bekommen in blinden Studien manche einen Eingriff zum Schein, und niemand weiß, wer was bekam. Zur Vertebroplastie gibt es fünf solche Studien. Drei fanden keinen Vorteil. Eine fand einen bei starken Schmerzen durch Brüche, die jünger als 6 Wochen waren. Die Zahlen der fünften haben wir nicht gesehen.',
      'Die Kyphoplastie wurde nie in einer blinden Studie geprüft. Niemand kann also sagen, wie viel vom Gewinn am Zement liegt und wie viel an Hoffnung und Zeit.',
      'Eine Übersicht aus den USA von 2021 fasste die Studien zusammen. Beide Arten von Zement lindern Schmerzen wahrscheinlich. Ohne Ballon war der Gewinn kleiner als 1 Punkt auf einer Skala bis 10, in den blinden Studien noch kleiner. Zur Kyphoplastie gab es nur offene.',
      'Eine Übersicht über 46 Studien fand mit Kyphoplastie etwa 1 Punkt weniger Schmerzen als ohne. Aber Brüche gleich daneben gab es wohl am wenigsten bei Menschen ohne Eingriff. In der Hälfte der Studien entschied kein Los, das ist also in beide Richtungen ein schwacher Beweis.',
      'Fachgruppen sind nicht einig. Eine in den USA fand zu wenig Beweise für die Kyphoplastie. Eine Gruppe von Chirurgen dort befürwortete sie schwach. Gruppen von Röntgenärzten und Hirnchirurgen dort befürworten Zement für manche Menschen. In England kommt er nur in Frage, wenn ein frischer Bruch trotz guter Schmerzmittel noch stark wehtut.',
      'Manche sagen, Menschen leben danach länger. Das kommt aus Akten, nicht aus Versuchen. Etwa die Hälfte von 16 Studien fand es, etwa die Hälfte nicht. Verglich man Gleiche mit Gleichen, verschwand der Abstand. Vielleicht waren die Behandelten von Anfang an gesünder.',
      'Es gibt also nicht die eine richtige Wahl. Es kommt darauf an, wie stark Ihre Schmerzen sind, wie alt der Bruch ist, was Ihre Bilder zeigen und was Ihnen am wichtigsten ist.',
    ],
  },
};

export const DECIDE: Patient['decide'] = {
  lead: 'Es gibt nicht die eine richtige Wahl. Diese fünf Schritte helfen Ihnen und Ihrem Arzt, Ihre zu finden. Sie können bei jedem Schritt aufhören und wiederkommen.',
  steps: [
    {
      title: 'Möglichkeiten nebeneinander sehen',
      text: 'Was jede ist, was sie bringen kann, was sie schaden kann und was niemand weiß.',
    },
    {
      title: 'Sagen, was Ihnen wichtig ist',
      text: 'Bald weniger Schmerzen? Kein Eingriff? Sie stellen fünf Regler. Niemand gibt Noten.',
    },
    {
      title: 'Ihre Fragen stellen',
      text: 'Acht gute für den Anfang. Eigene kommen auf die Seite für zu Hause.',
    },
    {
      title: 'Mit eigenen Worten sagen',
      text: 'Erzählen Sie Ihrem Arzt, was Sie verstanden haben. So zeigt sich, was noch fehlt.',
    },
    {
      title: 'Wählen oder sich Zeit lassen',
      text: 'Meist kann das einige Tage warten. Nehmen Sie auf jeden Fall eine Seite mit nach Hause.',
    },
  ],
  about: 'Woher das alles kommt',
};

export const MATTERS: Patient['matters'] = {
  lead: 'Wie wichtig ist Ihnen das? Es gibt keine falschen Antworten. Ihr Arzt kann dann mehr zu dem sagen, was Ihnen am Herzen liegt.',
  unsaid: 'noch nichts gesagt',
  degrees: ['gar nicht', 'wenig', 'etwas', 'sehr', 'am meisten'],
  clear: 'Von vorn',
  most: (names) => `Am wichtigsten ist Ihnen: ${names}. Sagen Sie das Ihrem Arzt zuerst.`,
  paper: (names) => `Am wichtigsten ist Ihnen: ${names}.`,
  alike: 'Bisher ragt nichts heraus. Auch das ist gut: Sagen Sie es Ihrem Arzt.',
  few: 'Schieben Sie noch einen Regler, dann sieht man, was herausragt.',
  none: 'Sie haben noch keinen Regler bewegt.',
  known: 'Was man darüber weiß',
  items: {
    pain: {
      name: 'Bald weniger Schmerzen',
      said: 'bald weniger Schmerzen',
      known:
        'Mit Zement geht es manchen mit starken, frischen Schmerzen binnen Wochen besser. Den meisten, die warten, geht es auch besser, nach und nach in etwa drei Monaten. Studien, in denen niemand wusste, wer Zement bekam, sind nicht einig, wie viel er bringt.',
    },
    procedure: {
      name: 'Keine Nadel und kein Zement im Rücken',
      said: 'kein Eingriff',
      known:
        'Wer wartet, vermeidet die Schäden eines Eingriffs. Auch starke Schmerzmittel und langes Liegen können schaden. Zement kann austreten, und die meisten spüren das nie. Selten schadet er einem Nerv oder der Lunge. Ganz selten stirbt jemand.',
    },
    straight: {
      name: 'Ein geraderer Rücken',
      said: 'ein geraderer Rücken',
      known:
        'Wer wartet, bei dem kann der Wirbel weiter einsinken; mit Zement allein geschieht das seltener. Ein Ballon kann etwas Höhe zurückholen. In einer Studie war die Neigung nach zwei Jahren mit ihm etwa 3 Grad geringer, ohne ihn 1 Grad.',
    },
    daily: {
      name: 'Bald wieder den Alltag schaffen',
      said: 'bald wieder der Alltag',
      known:
        'In einer offenen Studie taten Menschen nach einem Monat mit Kyphoplastie mehr als ohne. Nach einem Jahr war der Abstand zu klein, um sicher zu sein. Was Sie auch wählen, bewegen Sie sich, so gut es geht.',
    },
    next: {
      name: 'Keine weiteren Knochen brechen',
      said: 'keine weiteren Brüche',
      known:
        'Keine dieser Möglichkeiten macht Ihre anderen Knochen stärker. Medikamente gegen schwache Knochen tun das. Studien sind nicht einig, ob Zement zu mehr Brüchen daneben führt.',
    },
  },
};

export const TEACH: Patient['teach'] = {
  lead: 'Das ist keine Prüfung. Es zeigt Ihrem Arzt, was er noch einmal und besser sagen soll.',
  asks: [
    {
      ask: 'Welche Möglichkeiten gibt es für diesen Wirbel?',
      heard: 'Drei: Zeit mit Medikamenten und Mieder, Zement, oder ein Ballon und dann Zement.',
    },
    {
      ask: 'Was könnte jede Ihnen bringen, und was könnte sie schaden?',
      heard:
        'Bei jeder können die Schmerzen nachlassen, und niemand kann sagen, wie sehr bei Ihnen. Beim Warten kann der Wirbel weiter einsinken, und Liegen und starke Mittel können schaden. Zement kann austreten, und selten schadet er.',
    },
    {
      ask: 'Wann würden Sie sofort Hilfe rufen?',
      heard:
        'Ein Bein wird taub oder schwach, Sie halten Urin oder Stuhl nicht mehr, die Brust schmerzt, oder Sie bekommen keine Luft.',
    },
  ],
  heard: 'Was Ihr Arzt zu hören hofft',
  order: {
    title: 'Die Schritte ordnen',
    lead: 'Was kommt zuerst, was zuletzt?',
    up: (step) => `Nach oben: ${step}`,
    down: (step) => `Nach unten: ${step}`,
    moved: (step, place) => `Jetzt Nummer ${place}: ${step}`,
    check: 'Stimmt die Reihe?',
    right: 'Ja, so geht es.',
    wrong: (count) =>
      count === 0
        ? 'Noch ist keiner an seinem Platz. Schieben Sie sie und schauen Sie wieder.'
        : count === 1
          ? 'Einer ist an seinem Platz. Schieben Sie die anderen und schauen Sie wieder.'
          : `${count} sind an ihrem Platz. Schieben Sie die anderen und schauen Sie wieder.`,
    steps: {
      prone: 'Sie liegen auf dem Bauch.',
      needle: 'Eine Nadel macht einen Weg in den Wirbel.',
      inflate: 'Ein Ballon füllt sich im Wirbel und hebt ihn.',
      deflate: 'Der Ballon kommt heraus und lässt einen Hohlraum.',
      cement: 'Weicher Zement kommt hinein.',
      set: 'Der Zement wird hart, und die Werkzeuge kommen heraus.',
    },
  },
};

export const ABOUT: Patient['about'] = {
  parts: [
    {
      title: 'Wozu es da ist',
      text: 'Es hilft Ihnen und Ihrem Arzt, über einen gebrochenen Wirbel zu sprechen und zu wählen. Es erklärt. Es sagt nicht, was Sie haben, und es ersetzt Ihren Arzt nicht.',
    },
    {
      title: 'Wie die Studien gewählt wurden',
      text: 'Wir nahmen Studien, in denen das Los entschied, und die Übersichten und Leitlinien dazu. Studien sind zu klein, um seltene Schäden zu zählen, darum nahmen wir dafür jede Art von Zählung. Die Liste ist von Hand gemacht. Studien können fehlen.',
    },
    {
      title: 'Wie gut sie sind',
      text: 'Verschieden. In offenen Studien wussten die Menschen, was sie bekamen, und manche bezahlte der Hersteller des Ballons. Blinde Studien sind klein. Wo eine Studie schwach ist, sagen wir es daneben. Zu jeder Zahl merken wir an, ob wir sie in der Studie selbst gesehen haben.',
    },
    {
      title: 'Wann',
      text: 'Zuletzt haben wir die Studien im {looked} durchgesehen. Das tun wir einmal im Jahr, wieder spätestens im {next}. Lesen Sie dies viel später, fragen Sie Ihren Arzt, was neu ist.',
    },
    {
      title: 'Wer es gemacht und wer es bezahlt hat',
      text: 'Wer Kyphoscope macht, schreibt Programme und zeichnet. Niemand davon spricht hier als Arzt. Niemand hat dafür bezahlt: kein Hersteller von Ballons oder Zement, keine Klinik, keine Arzneifirma.',
    },
    {
      title: 'Wie schwer es zu lesen ist',
      text: 'Die einfachen Worte auf Deutsch sind nach einer Formel, die Silben und lange Sätze zählt (Wiener Sachtextformel), für die sechste Klasse oder darunter. Eine Formel weiß nicht, ob Sie es verstehen. Wenn nicht, liegt es an uns: Fragen Sie.',
    },
    {
      title: 'Was nicht getan wurde',
      text: 'Noch hat niemand außerhalb des Projekts es gelesen, weder Patienten noch Ärzte oder Pflegekräfte. Auch die Übersetzung hat niemand geprüft, der auf Deutsch mit Patienten arbeitet. Es wurde nicht mit Menschen erprobt, die wählen müssen. Niemand weiß, ob es hilft, besser zu wählen.',
    },
  ],
  sources: {
    title: 'Alle Quellen',
    lead: (sources, figures) =>
      `${sources} Quellen, daraus ${figures} Zahlen und Befunde. Sie sind auf Englisch.`,
    marks: { read: 'in der Quelle gesehen', 'read-2': 'in einer Abschrift gesehen' },
  },
};

export const GROUPS: Patient['groups'] = {
  names: { balloon: 'Mit Ballon und Zement', cement: 'Nur mit Zement', none: 'Ohne Zement' },
  count: (count) => `${count} von 100`,
  sure: (low, high) => `(wohl ${low} bis ${high})`,
  plain: {
    title: 'Von hundert',
    lead: 'Jedes Quadrat ist eine Gruppe einer Studie, gezeichnet als hundert Punkte. Volle Punkte: Es ist geschehen. Ringe: So viel weniger oder mehr kann es sein. Vergleichen Sie nur die zwei eines Paars: In anderen Studien waren andere Menschen. Fragen Sie Ihren Arzt, welche Ihnen am ähnlichsten sind.',
    counted: {
      sank: {
        what: 'Der Wirbel sank in etwa einem Jahr weiter ein',
        how: 'Alle wussten, wer Zement bekam. Einsinken tut nicht immer weh.',
      },
      'new-breaks': { what: 'Ein neuer Bruch in etwa einem Jahr', how: 'Der Abstand kann Zufall sein.' },
      'new-breaks-balloon': {
        what: 'Ein neuer Bruch im Röntgenbild binnen eines Jahres',
        how: 'Der Abstand kann Zufall sein. Die Studie endete zu früh.',
      },
      leaks: {
        what: 'Zement außerhalb des Wirbels, auf genauen Schichtbildern',
        how: 'Gezählt nach behandelten Wirbeln. Meist spürt man es nie.',
      },
    },
    times:
      'Neue Brüche sind bei jeder Möglichkeit über etwa ein Jahr gezählt. Austretender Zement ist gleich gezählt.',
    missing:
      'Solche Zahlen für einen Ballon gegen keine Operation haben wir nicht gefunden. Auch das Alter dieser Menschen steht nicht in dem, was wir lasen.',
  },
};

export const PAIN: Patient['pain'] = {
  when: {
    '1-day': '1 Tag',
    '1-week': '1 Woche',
    '1-month': '1 Monat',
    '3-months': '3 Monate',
    '6-months': '6 Monate',
    '1-year': '1 Jahr',
    '2-years': '2 Jahre',
    all: 'Mittel aus 2 Jahren',
  },
  head: {
    when: 'Nach',
    picture: 'Mehr Schmerzen ← gleich → weniger',
    points: 'Punkte von 10 (95 %)',
  },
  whole: 'Ganze Punkte von 10 (wohl)',
  between: (low, high) => `${low} bis ${high}`,
  plain: {
    title: 'Schmerzen, in Gruppen von Menschen',
    times: 'Die Studien schauten zu verschiedenen Zeiten, darum kann man die drei nicht nebeneinander legen.',
    lead: 'Jeder Punkt zeigt, wie viel weniger Schmerzen die Gruppe mit Zement hatte als die andere. Der Balken zeigt, wie sicher das ist: Kreuzt er die Linie, gibt es vielleicht keinen Unterschied. Kein Punkt sagt, wie es Ihnen gehen wird: Fragen Sie Ihren Arzt, welche Gruppe Ihnen am ähnlichsten ist.',
    trials: {
      free: {
        name: 'Ballon und Zement, oder keine Operation',
        how: 'Alle wussten, wer operiert wurde. Das allein kann ändern, wie man Schmerzen bewertet.',
        who: 'Die Menschen: 300 Erwachsene mit 1 bis 3 Brüchen und weniger als 3 Monaten Schmerzen. Im Mittel waren sie 73 Jahre alt.',
      },
      vertos4: {
        name: 'Zement, oder eine Operation zum Schein',
        how: 'Sie wussten nicht, was sie bekamen. Beide Gruppen hatten viel weniger Schmerzen als vorher.',
        who: 'Die Menschen: 180. Was wir lasen, nennt ihr Alter nicht.',
      },
      vertos5: {
        name: 'Zement, oder eine Spritze zum Betäuben: alte Brüche',
        how: 'Diese Menschen hatten seit Monaten Schmerzen.',
        who: 'Die Menschen: 80. Was wir lasen, nennt ihr Alter nicht.',
      },
    },
    course:
      'Ohne Operation hatten 60 von 100 Menschen binnen eines Jahres wenig Schmerzen. Die anderen 40 hatten noch 4 Punkte oder mehr.',
  },
};
