import type { Patient } from '../../patient.ts';

/** Where it is not told how it was looked for. */
const UNTOLD = 'Was wir lasen, sagt nicht, wie danach gesucht wurde.';

export const EVENTS: Patient['events'] = {
  'wrong-level': {
    plain: {
      name: 'Der falsche Wirbel',
      what: 'Wirbel sehen einander ähnlich, und die Nadel geht in den neben dem gebrochenen.',
      common: null,
      noticed: 'Das Team zählt die Wirbel im Röntgenbild vor der Nadel und noch einmal, wenn sie drin ist.',
      done: 'Früh bemerkt, kommt die Nadel in den richtigen Wirbel. Spät bemerkt, sagt es Ihnen Ihr Arzt, und der gebrochene Wirbel braucht vielleicht noch seine Behandlung.',
    },
  },
  'pedicle-breach': {
    plain: {
      name: 'Die Nadel verlässt die Knochenbrücke',
      what: 'Die Nadel bricht durch die Wand der Knochenbrücke. Innen liegen die Nerven, und darunter tritt ein Nerv aus.',
      common: null,
      noticed:
        'Röntgenbilder von zwei Seiten zeigen, wo die Spitze ist. Sind Sie wach, spüren Sie vielleicht einen scharfen Schmerz im Bein oder um die Brust: Sagen Sie es.',
      done: 'Ihr Arzt zieht die Nadel zurück und sucht einen besseren Weg oder hört hier auf. Ein schwaches oder taubes Bein braucht sofort Bilder und vielleicht eine Operation.',
    },
  },
  'endplate-break': {
    plain: {
      name: 'Der Ballon durchbricht das Ende des Wirbels',
      what: 'Beim Füllen drückt der Ballon oben oder unten durch den Wirbel, zur Bandscheibe hin.',
      common: null,
      noticed: 'Im Röntgenbild von der Seite wölbt sich der Ballon über den Rand des Wirbels.',
      done: 'Ihr Arzt hört auf und leert den Ballon. Dann kommt weniger und dickerer Zement hinein, denn er könnte in die Bandscheibe laufen.',
    },
  },
  'balloon-rupture': {
    plain: {
      name: 'Der Ballon platzt',
      what: 'Eine scharfe Kante im Knochen oder hoher Druck zerreißt den Ballon. Das Kontrastmittel läuft in den Knochen.',
      common: {
        text: 'Die frühen Studien berichten von 2 geplatzten Ballons. Das ist zu wenig, um zu sagen, wie oft es geschieht.',
        looked: 'Ärzte erzählten es in ihren Berichten: Niemand suchte nach fester Regel danach.',
      },
      noticed: 'Der Druck fällt auf einmal. Im Röntgenbild breitet sich das Kontrastmittel aus.',
      done: 'Ihr Arzt nimmt den Ballon heraus, prüft, ob er ganz ist, und macht mit einem neuen oder mit dem vorhandenen Hohlraum weiter. Sagen Sie vorher, wenn Sie gegen Kontrastmittel allergisch sind.',
    },
  },
  'cement-canal': {
    plain: {
      name: 'Zement im Kanal der Nerven',
      what: 'Etwas Zement kommt an der hinteren Wand vorbei in den Kanal, in dem die Nerven liegen. Er kann auf sie drücken.',
      common: {
        text: 'In einer Studie mit 3175 Menschen mit Zement ohne Ballon gelangte er bei weniger als 1 von 100 dorthin. Vier von ihnen mussten operiert werden.',
        looked: UNTOLD,
      },
      noticed:
        'Ihr Arzt achtet im Röntgenbild die ganze Zeit auf den Zement. Zu Hause sind die Zeichen taube oder schwache Beine oder Probleme mit Urin oder Stuhl.',
      done: 'Ihr Arzt hört sofort auf. Bei solchen Zeichen zu Hause rufen Sie den Rettungsdienst. Manche müssen bald operiert werden, um die Nerven frei zu machen.',
    },
  },
  'cement-disc': {
    plain: {
      name: 'Zement in einer Bandscheibe',
      what: 'Etwas Zement läuft durch einen Riss am Ende des Wirbels in die Bandscheibe darüber oder darunter.',
      common: {
        text: 'Nach dem Ballon fand eine Studie das bei etwa 8 von 100 behandelten Wirbeln.',
        looked:
          'Was wir lasen, sagt nicht, wie gesucht wurde. Genaue Schichtbilder finden mehr als einfache Röntgenbilder.',
      },
      noticed: 'Man sieht es im Röntgenbild. Die meisten spüren es nicht.',
      done: 'Ihr Arzt hält an, wartet, bis der Zement dicker ist, oder hört auf. Meist ist nichts weiter nötig. Ob dann der nächste Wirbel leichter bricht, ist offen.',
    },
  },
  'cement-lung': {
    plain: {
      name: 'Zement in der Lunge',
      what: 'Kleine Stücke Zement geraten in eine Ader und wandern in die Lunge (Embolie). Das Bild zeigt die Ader, nicht die Lunge.',
      common: {
        text: 'Studien, die genau suchten, fanden das bei 2 bis 23 von 100 Menschen nach der einen oder anderen Behandlung. Eine Studie zur Kyphoplastie vermerkte es bei weniger als 1 von 100.',
        looked: 'Schichtbilder der Brust finden die meisten. Die Studie zählte, was ihre Ärzte vermerkten.',
      },
      noticed:
        'Die meisten spüren es nie. Schmerzen in der Brust oder Atemnot sind ein Zeichen, auch in den Tagen danach.',
      done: 'Bei solchen Zeichen rufen Sie den Rettungsdienst. Ärzte beobachten es oder geben Mittel gegen Gerinnsel. Ganz selten muss jemand operiert werden, oder jemand stirbt.',
    },
  },
  'cement-needle': {
    plain: {
      name: 'Zement auf dem Weg der Nadel',
      what: 'Ein Faden aus Zement folgt den Werkzeugen nach hinten, in die Knochenbrücke oder den Muskel dahinter.',
      common: {
        text: 'Nach dem Ballon fand eine Studie das in der Knochenbrücke bei etwa 5 von 100 behandelten Wirbeln.',
        looked: UNTOLD,
      },
      noticed: 'Man sieht es im Röntgenbild. Manche spüren eine wunde Stelle unter dem kleinen Schnitt.',
      done: 'Ihr Arzt wartet, bis der Zement fest ist, und dreht das Rohr los, bevor es herauskommt. Ein Faden, der wehtut, kann entfernt werden.',
    },
  },
  'next-fracture': {
    plain: {
      name: 'Der nächste Bruch, darüber oder darunter',
      what: 'Schwache Knochen brechen wieder, oft gleich neben dem ersten Wirbel, mit Operation oder ohne.',
      common: {
        text: 'In Studien aus Europa hatten etwa 21 von 100 Menschen nach dem Ballon einen neuen Bruch. Die Hälfte davon war gleich neben dem ersten. In Studien mit Zement allein hatten Menschen ohne Zement ebenso viele.',
        looked:
          'Studien zählen auf Röntgenbildern, darum sind Brüche dabei, die niemand spürte. Je länger sie schauen, desto mehr finden sie.',
      },
      noticed:
        'Neue Schmerzen im Rücken, oft plötzlich, nach leichtem Heben oder Bücken. Manche werden nur kleiner.',
      done: 'Rufen Sie Ihren Arzt an. Er schaut mit Röntgen oder anderen Bildern nach. Medikamente für die Knochen und Übungen senken das Risiko, fragen Sie also jetzt danach.',
    },
  },
  'cement-displaced': {
    plain: {
      name: 'Der Zement verschiebt sich',
      what: 'Nach Wochen oder Monaten löst sich der Zement im Wirbel und rutscht, meist nach vorn.',
      common: {
        text: 'Eine Klinik sah das bei etwa 5 von 100 Menschen nach Zement, mit Ballon oder ohne.',
        looked: 'Auf den Röntgenbildern von Menschen, die dort behandelt wurden.',
      },
      noticed:
        'Die Schmerzen kommen wieder oder werden stärker, vor allem beim Aufstehen. Ein Röntgenbild zeigt es.',
      done: 'Ein Mieder und Mittel gegen Schmerzen können reichen. Tut es weiter weh oder drückt es auf Nerven, werden manche mit Schrauben operiert.',
    },
  },
};

export const EVENT_LABELS: Patient['eventLabels'] = {
  here: 'Einzeln, bei diesem Schritt',
  elsewhere: 'Einzeln, bei anderen Schritten',
  parts: {
    what: 'Was geschieht',
    common: 'Wie häufig es ist',
    noticed: 'Wie man es merkt',
    done: 'Was man tut',
  },
  notKnown: 'Wir kennen keine gute Zahl.',
  watch: 'Am Modell zeigen',
  asked: { plain: 'Sie wollten das sehen. Vielleicht geschieht es Ihnen nie.' },
  more: 'Wie häufig es ist und was man tut',
  beside: 'Den Plan daneben stellen',
};

export const WARNINGS: Patient['warnings'] = {
  'posterior-wall': {
    plain:
      'Auch die hintere Wand dieses Wirbels ist gebrochen. Ihr Arzt wäre mit dem Zement besonders vorsichtig.',
  },
  'vertebra-plana': {
    plain: 'Dieser Wirbel hat fast seine ganze Höhe verloren. Vielleicht ist kein Platz für das Rohr.',
  },
  'sinks-again': { plain: 'In den Monaten danach würde der behandelte Wirbel wieder etwas einsinken.' },
  'medial-breach': {
    plain: 'Auf diesem Weg würde das Rohr in den Ring aus Knochen um die Nerven brechen.',
  },
  'lateral-breach': { plain: 'Auf diesem Weg würde das Rohr seitlich aus der Knochenbrücke brechen.' },
  'superior-breach': { plain: 'Auf diesem Weg würde das Rohr oben aus der Knochenbrücke brechen.' },
  'inferior-breach': {
    plain: 'Auf diesem Weg würde das Rohr unten aus der Knochenbrücke brechen, wo ein Nerv austritt.',
  },
  'canal-hit': { plain: 'Auf diesem Weg würde das Rohr in den Raum gehen, in dem die Nerven liegen.' },
  'root-hit': {
    plain: 'Auf diesem Weg würde das Rohr einen Nerv treffen, der unter der Knochenbrücke austritt.',
  },
  'medial-before-wall': {
    plain: 'Auf diesem Weg käme die Nadel den Nerven zu früh nahe.',
  },
  'operation-stopped': {
    plain:
      'Auf diesem Weg würde die Nadel den Raum der Nerven kreuzen. Ihr Arzt würde dort aufhören: kein Ballon und kein Zement.',
  },
  'anterior-breach': {
    plain: 'Die Spitze würde vorn aus dem Wirbel kommen, wo große Adern liegen.',
  },
  'upper-disc-breach': { plain: 'Auf diesem Weg würde das Rohr in die Bandscheibe darüber brechen.' },
  'lower-disc-breach': { plain: 'Auf diesem Weg würde das Rohr in die Bandscheibe darunter brechen.' },
  'side-breach': { plain: 'Auf diesem Weg würde das Rohr seitlich aus dem Wirbel brechen.' },
  'crosses-midline': { plain: null },
  'tip-too-far-back': {
    plain: 'Die Spitze bliebe zu weit hinten und käme nicht weit genug in den gebrochenen Teil.',
  },
  'tip-outside': {
    plain: 'Die Spitze läge außerhalb des Wirbels. Ballon und Zement könnten dort nichts bewirken.',
  },
  'tip-near-endplate': {
    plain:
      'Die Spitze läge gleich neben dem eingesunkenen Ende des Wirbels. Dort hebt es weniger, und mehr Zement tritt aus.',
  },
  'balloon-too-long': {
    plain: 'Dieser Ballon ist zu lang für diesen Wirbel. Ihr Arzt würde einen kürzeren nehmen.',
  },
  'cannula-too-narrow': {
    plain: 'Dieses Rohr ist zu eng für den Ballon. Ihr Arzt würde ein weiteres nehmen.',
  },
  'pressure-limit': {
    plain:
      'Das Füllen würde früher enden, weil der Druck so hoch ist, wie er sein darf. Der Wirbel hebt sich dann vielleicht weniger.',
  },
  'balloon-maximum': {
    plain:
      'Das Füllen würde früher enden, weil nichts mehr in den Ballon passt. Der Wirbel hebt sich dann vielleicht weniger.',
  },
  'wall-contact': { plain: null },
  'height-restored': { plain: null },
  burst: {
    plain:
      'Bei diesem Druck würde der Ballon platzen. Das Kontrastmittel liefe aus, und der Hohlraum bliebe.',
  },
  'posterior-quarter': {
    plain: 'Ihr Arzt würde den Zement früher beenden, weil er der Rückseite des Wirbels nahe kommt.',
  },
  'no-more-room': {
    plain: 'Der Zement würde früher enden, weil im Knochen kein Platz mehr ist.',
  },
  resists: {
    plain:
      'Dieser Knochen ist zu dicht für den ganzen Zement. Ihr Arzt würde aufhören und nicht fester drücken.',
  },
  'leak-seen': { plain: 'Man sieht Zement, wo er nicht sein soll. Ihr Arzt hört sofort auf.' },
  'leak-b': {
    plain: 'Etwas Zement würde in eine Ader hinten im Wirbel laufen, zu den Nerven hin.',
  },
  'leak-s': { plain: 'Etwas Zement würde in eine Ader an der Seite des Wirbels laufen.' },
  'leak-c': { plain: 'Etwas Zement würde durch einen Riss in der Wand des Wirbels austreten.' },
  'leak-d': { plain: 'Etwas Zement würde in die Bandscheibe neben dem Wirbel laufen.' },
  'leak-canal': {
    plain:
      'Etwas Zement würde durch die gebrochene hintere Wand in den Raum laufen, in dem die Nerven liegen.',
  },
};

export const WARNING_LABELS: Patient['warningLabels'] = {
  title: 'Was man zu diesem Plan wissen sollte',
  exact: 'In Worten der Medizin, auf Englisch',
};
