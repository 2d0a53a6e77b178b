import type { Patient } from '../../patient.ts';

/** What both procedures have. */
const ACRYLIC = 'Der Zement ist eine Art Acryl. Ärzte nehmen ihn seit 1958 für künstliche Hüften.';
const CANNULA_MORE = [
  'Das Rohr heißt Kanüle. Es bleibt bis zum Schluss, so braucht kein Werkzeug einen neuen Weg.',
  'Falls ein Tumor die Ursache sein könnte, kann Ihr Arzt durch das Rohr ein winziges Stück Knochen zum Prüfen nehmen.',
] as const;
const MEDICINE =
  'Fragen Sie nach Medikamenten für Ihre Knochen. Von je 100 neuen Wirbelbrüchen verhindern sie etwa 41 bis 86, je nach Mittel.';

export const ASIDES: Patient['asides'] = {
  healthy: {
    more: [
      'Jeder Knochen der Wirbelsäule heißt Wirbel. Vorn ist er ein Block, der Ihr Gewicht trägt. Hinten ist er ein Ring um die Nerven.',
      'Innen ist der Block wie ein Schwamm: feine Streben aus Knochen mit weichem Mark dazwischen. Außen liegt eine dünne, harte Schale.',
      'Dieser innere Knochen wird mit dem Alter weniger. In einer Studie mit Schichtbildern verloren Frauen über ein langes Leben etwa 55 von 100 Teilen davon, Männer etwa 46.',
    ],
    risks: [
      'Zu dünner Knochen kann bei wenig Kraft brechen. Ärzte nennen das Osteoporose.',
      'In einer Studie aus Norwegen hatten etwa 19 von 100 Frauen und 20 von 100 Männern ab 70 einen gebrochenen Wirbel. Viele solche Brüche machen auf Dauer keine Beschwerden.',
    ],
  },
  fracture: {
    more: [
      'Es gibt drei häufige Ursachen. Eine sind schwache Knochen (Osteoporose). Eine ist ein Unfall: ein Sturz, ein Autounfall, Sport. Eine ist ein Tumor, der in der Wirbelsäule begann oder dorthin gelangte.',
      'Schwache Knochen können beim Bücken, Heben oder sogar beim Husten brechen. Sie sind nicht schuld.',
      'Am häufigsten geschieht es dort, wo die Brust in den unteren Rücken übergeht.',
      'Manche Brüche bewegen sich noch: Der Wirbel öffnet sich etwas, wenn man liegt. In einer Studie war das bei etwa 44 von 100 Menschen so.',
    ],
    risks: [
      'Sie können kleiner werden, und der Rücken kann sich nach vorn beugen. Ein starker Bogen kann Atmen, Essen und Schlafen schwerer machen.',
      'Nach einem Bruch ist ein weiterer wahrscheinlicher. In einer Studie mit älteren Frauen brach bei etwa 19 von 100 binnen eines Jahres wieder ein Wirbel.',
      'Selten drückt Knochen auf die Nerven. Holen Sie sofort Hilfe, wenn die Beine schwach oder taub werden oder Sie Urin oder Stuhl nicht mehr halten.',
    ],
  },
  choices: {
    more: [
      'Zeit. Viele dieser Brüche heilen ohne Operation in etwa drei Monaten. Bei schwachen Knochen kann es bis zu einem Jahr dauern.',
      'Schmerzen können aber bleiben. In einer Studie mit Menschen ohne Operation hatten nach einem Jahr etwa 40 von 100 noch Schmerzen von 4 oder mehr auf einer Skala bis 10.',
      'Ein Mieder bremst die Bewegung, damit der Bruch heilen kann. Es kann gegen Schmerzen helfen. Ob Sie damit mehr tun können, ist nicht klar.',
      'Wann denken Ärzte an Zement? Meist, wenn ein frischer Bruch trotz guter Schmerzmittel noch stark wehtut und Bilder zeigen, dass der Schmerz von diesem Wirbel kommt.',
      'Was unterscheidet die beiden? Die Vertebroplastie drückt Zement gleich in den Knochen. Die Kyphoplastie schafft erst mit einem Ballon einen Hohlraum, um etwas Höhe zurückzuholen. Eine Studie hat sie verglichen: Die Schmerzen ließen bei beiden etwa gleich nach.',
      'Was kann die Kyphoplastie? In einer Studie mit 300 Menschen hatten die Behandelten nach einem Monat weniger Schmerzen, bewegten sich besser und lebten besser als die anderen. Über 1 bis 2 Jahre wurde der Abstand klein. Alle wussten, wer sie bekam, und der Hersteller des Ballons bezahlte die Studie.',
      'Manche brauchen danach weniger Schmerzmittel. In einer Studie mit 230 Menschen war das nach 2 Tagen so, wenn der Bruch höchstens 6 Wochen alt war. Bei älteren Brüchen nicht.',
      'Hilft der Zement selbst? Um das zu klären, bekam in fünf Studien ein Teil der Menschen einen Eingriff nur zum Schein. Drei fanden keinen Vorteil der Vertebroplastie. Eine fand einen Vorteil bei starken Schmerzen in den ersten 6 Wochen. Die Zahlen der fünften haben wir nicht gesehen. Zur Kyphoplastie gibt es keine solche Studie.',
      'Wie oft wird es gemacht? In den USA machten Kliniken 2014 etwa 19 420 Kyphoplastien. Von 2006 bis 2014 kostete eine dort etwa 15 295 Dollar. Bei Ihnen kann es anders sein.',
      'Ist ein Tumor die Ursache oder drückt Knochen auf Nerven, kommt vielleicht zuerst eine andere Behandlung. Fragen Sie danach.',
      'Ein Weg zur Wahl: Denken Sie zuerst daran, was Ihnen am wichtigsten ist, etwa bald weniger Schmerzen oder weniger Risiken. Gehen Sie dann jede Möglichkeit mit Ihrem Arzt durch. Fragen Sie, was beim Abwarten geschieht. Sie dürfen sich Zeit nehmen, noch jemanden fragen oder Nein sagen.',
    ],
    risks: [
      'Wenn Sie warten, kann der Wirbel weiter einsinken. In zwei Studien geschah das bei 41 bis 45 von 100 Menschen ohne Zement und bei 8 bis 12 von 100 mit Zement.',
      'Lange im Bett zu liegen macht Muskeln und Knochen schwächer. Kurze Wege zu Fuß helfen.',
      'Zement hat eigene Risiken: Er kann austreten, und selten schadet er. Die nächsten Schritte sagen, wie oft.',
      'Eine Gruppe von Hirn- und Wirbelsäulenchirurgen in den USA berichtet von Problemen bei weniger als 2 von 100 Menschen mit schwachen Knochen. Mit einem Tumor sind es bis zu 10 von 100. Das ist ein Bericht, kein Versprechen.',
      'Die Kyphoplastie ist nicht für alle. Eine Infektion, eine Störung der Blutgerinnung oder eine schwere Allergie gegen Kontrastmittel oder Zement kann dagegen sprechen.',
    ],
  },
  prone: {
    more: [
      'Nennen Sie vor dem Tag alle Mittel, die Sie nehmen. Blutverdünner wie Aspirin (ASS) oder Warfarin müssen vielleicht pausieren. Setzen Sie nie selbst etwas ab: Fragen Sie zuerst Ihren Arzt.',
      'Vielleicht sollen Sie einige Stunden vorher nichts essen und trinken. Fragen Sie, wie viele Stunden und welche Mittel Sie mit einem Schluck Wasser nehmen sollen.',
      'Sagen Sie es, wenn Sie Allergien, eine Blutungsneigung, Fieber oder eine Infektion haben.',
      'Es wird im Krankenhaus oder ambulant gemacht. Bei örtlicher Betäubung sind Sie wach, der Rücken ist taub, und Sie bekommen vielleicht etwas zur Beruhigung. Bei einer Vollnarkose schlafen Sie.',
      'In einer kleinen Studie war ein frisch gebrochener Wirbel vorn etwa 18 mm hoch, wenn man saß. Im Liegen auf dem Rücken waren es etwa 24 mm.',
    ],
    risks: [
      'Auf dem Bauch zu liegen kann schwer sein mit kranker Lunge, steifem Hals oder schmerzenden Schultern. Sagen Sie es: Mehr Kissen können helfen.',
      'Eine Betäubung kann Atmung oder Herz belasten. Die ganze Zeit passt jemand auf Sie auf.',
    ],
  },
  localise: {
    more: [
      'Jede Brücke heißt Pedikel oder Bogenfuß. Eine Nadel kann darin oder, wo sie dünn ist, daneben an den Nerven vorbeigehen, nicht durch sie hindurch.',
      'Ihr Arzt zählt die Wirbel, um den richtigen sicher zu finden.',
      'Röntgen ist eine Art Strahlung. In einer Studie war die Dosis für einen Wirbel etwa 4 Einheiten (mSv). So viel bekommt man in Großbritannien in etwa zwei Jahren aus der Natur.',
    ],
    risks: [
      'Selten wird der falsche Wirbel behandelt. Zweimal zu zählen, von zwei Seiten, hilft, das zu vermeiden.',
      'Röntgen kann das Risiko für Krebs im späteren Leben etwas erhöhen. Das Team hält die Dosis so klein wie möglich.',
    ],
  },
  needle: {
    more: [
      'Jeder Schnitt ist etwa 1 cm lang. Oft ist auf jeder Seite der Wirbelsäule einer.',
      'Manche Ärzte arbeiten nur von einer Seite. In Studien ließen die Schmerzen auf beide Arten etwa gleich nach.',
      'Wenn Sie wach sind, spüren Sie vielleicht Druck oder Klopfen. Sagen Sie es, wenn es wehtut: Sie können mehr Mittel bekommen.',
    ],
    risks: [
      'Die Nadel kann einen Nerv verletzen. Das ist selten, und wir haben keine gute Zählung gefunden, wie oft.',
      'Blutung. In einer Studie mit 102 Menschen mit Kyphoplastie hatte etwa 1 von 100 eine Blutung, die Ärzte ableiten mussten.',
      'Infektion. In derselben Studie bekamen etwa 2 von 100 eine. Eine davon lag tief und brauchte eine große Operation.',
    ],
  },
  cannula: {
    more: CANNULA_MORE,
    risks: [
      'Der Bohrer kann vorn oder an der Seite durch den Knochen stoßen. Vorn liegen große Adern, darum kann es bluten. Das ist selten, und wir haben keine gute Zählung gefunden, wie oft.',
    ],
    instead: {
      vertebroplasty: {
        more: CANNULA_MORE,
        risks: [
          'Das Rohr kann vorn oder an der Seite durch den Knochen stoßen. Vorn liegen große Adern, darum kann es bluten. Das ist selten, und wir haben keine gute Zählung gefunden, wie oft.',
        ],
      },
    },
  },
  'balloon-in': {
    more: [
      'Der Ballon drückt den weichen Knochen rundum fest. Er bleibt nicht in Ihnen.',
      'Es gibt ihn in drei Längen: 10, 15 und 20 mm. Ihr Arzt wählt, was zum Wirbel passt.',
      'Meist sind es zwei Ballons, einer von jeder Seite.',
    ],
    risks: [
      'Harter oder geheilter Knochen kann verhindern, dass der Ballon hineingleitet oder aufgeht. Dann ändert Ihr Arzt den Weg oder hört auf.',
    ],
  },
  inflate: {
    more: [
      'Im Ballon ist ein Kontrastmittel, das man im Röntgenbild sieht. Ihr Arzt achtet auf das Bild und auf eine Druckanzeige und hört rechtzeitig auf.',
      'In einer großen Studie fasste jeder Ballon etwa einen halben Teelöffel (rund 2 ml).',
      'Wie viel hebt der Ballon? Die Studien sind nicht einig. In einer nahm das Liegen 6 bis 7 Grad von der Neigung, der Ballon etwa 3 dazu. In einer anderen brachte der Ballon nichts dazu.',
    ],
    risks: [
      'Der Ballon kann platzen, dann tritt das Kontrastmittel aus. Manche sind dagegen allergisch: Sagen Sie es vorher.',
      'Der Blutdruck kann fallen, während der Ballon sich füllt. In einer Studie mit 297 Menschen war das bei weniger als 1 von 100 schlimm.',
      'Er kann ein loses Stück Knochen zu den Nerven drücken. Zeigt das Röntgenbild das, hört Ihr Arzt auf.',
    ],
  },
  deflate: {
    more: [
      'Dieser Hohlraum unterscheidet die Kyphoplastie. Zement fließt mit wenig Druck hinein. Bei der Vertebroplastie gibt es keinen Hohlraum, und der Zement wird in den Knochen selbst gedrückt.',
      'In einem Laborversuch mit gespendeten Knochen ging mehr als die Hälfte der gewonnenen Höhe wieder verloren, als der Ballon leer war.',
    ],
    risks: [
      'Der Wirbel kann wieder einsinken, bevor Zement darin ist. Wie viel, ist von Mensch zu Mensch verschieden.',
    ],
  },
  cement: {
    more: [
      ACRYLIC,
      'In einer großen Studie nahm jede Seite etwa einen halben Teelöffel Zement auf (rund 2 ml).',
      'Ihr Arzt hört auf, wenn der Zement der hinteren Wand des Wirbels nahe kommt, denn dahinter liegen die Nerven.',
    ],
    risks: [
      'Wie oft Zement austritt, hängt davon ab, wie genau man hinschaut. Im Röntgenbild fanden Studien zur Kyphoplastie es bei 7 bis 40 von 100 Behandlungen. Auf genauen Schichtbildern waren es in einer Studie 73 von 100 behandelten Wirbeln.',
      'Selten spürt man es. In Studien aus Europa spürten Menschen es bei etwa 1 von 100 behandelten Wirbeln oder weniger.',
      'Kleine Stücke Zement können in die Lunge gelangen (Embolie). Studien, die genau suchten, fanden das bei 2 bis 23 von 100 Menschen nach der einen oder anderen Behandlung. Eine Studie zur Kyphoplastie vermerkte es bei weniger als 1 von 100. Die meisten spüren es nie. Wenige werden sehr krank. Ganz selten stirbt jemand.',
      'Selten drückt Zement auf das Rückenmark oder eine Nervenwurzel, und ein Bein wird schwach. In einer Studie mit 3175 Menschen mit Zement ohne Ballon gelangte er bei weniger als 1 von 100 dorthin. Vier von ihnen mussten operiert werden.',
    ],
    instead: {
      vertebroplasty: {
        more: [
          'Es gibt keinen Ballon und keinen Hohlraum. Der Zement sucht sich seinen Weg zwischen den feinen Streben im Knochen.',
          ACRYLIC,
        ],
        risks: [
          'Wie oft Zement austritt, hängt davon ab, wie genau man hinschaut. Viele Studien zusammen ergaben etwa 55 von 100 behandelten Wirbeln. Auf genauen Schichtbildern waren es in einer Studie 82 von 100.',
          'Kleine Stücke Zement können in die Lunge gelangen (Embolie). Auf Schichtbildern fand eine Studie das bei etwa 9 von 100 Menschen. Die meisten spüren es nie. Wenige werden sehr krank. Ganz selten stirbt jemand.',
          'Selten drückt Zement auf das Rückenmark oder eine Nervenwurzel, und ein Bein wird schwach. In einer Studie mit 3175 Menschen war das bei weniger als 1 von 100 so. Vier mussten operiert werden.',
        ],
      },
    },
  },
  set: {
    more: [
      'In einem Laborversuch bei Körperwärme war ein üblicher Zement nach etwa 11 Minuten hart.',
      'Zement wird beim Härten warm, am meisten in der Mitte, wo er heiß werden kann. Zu den Nerven hin bleibt er kühler.',
      'Der Zement bleibt für immer in Ihnen. Sie ruhen sich aus, Pflegekräfte achten auf Sie und prüfen, ob Sie die Beine bewegen und spüren können.',
    ],
    risks: [
      'Hitze könnte einem Nerv schaden, wenn Zement an ihm liegt. In Laborversuchen wurden es am Kanal der Nerven 43 °C in einer Studie und bis zu 57 °C in einer anderen, mit viel Zement.',
      'Sie können einen blauen Fleck haben oder eine Weile mehr Rückenschmerzen.',
    ],
  },
  after: {
    more: [
      'Zu Hause: Gehen Sie kurze Wege. Lassen Sie das Pflaster 1 bis 2 Tage drauf, und warten Sie so lange mit Bad oder Dusche. Die meisten sind nach etwa einem Tag wieder im Alltag.',
      'Die meisten sollen auf Dauer alles tun dürfen. Bei Ihnen kann es anders sein, fragen Sie also.',
      'Auto fahren: Eine Klinik sagt, warten Sie 2 Tage, eine andere 2 Wochen. Fragen Sie Ihren Arzt, und fragen Sie, was Sie heben dürfen.',
      'Was können Sie gewinnen? In einer Studie mit 300 Menschen wurde der Alltag mit Kyphoplastie in einem Monat um 7 Punkte besser, auf einer Skala bis 100, ohne sie um 2. Nach zwei Jahren war der Abstand zu klein, um sicher zu sein. Die Schmerzen waren noch 1 Punkt geringer, auf einer Skala bis 10.',
      'Bei Menschen mit Krebs sank die Mühe im Alltag im Monat nach der Kyphoplastie von etwa 18 auf 9, auf einer Skala bis 24. Das ist vorher und nachher bei denselben Menschen. Es sagt nicht, wie es ihnen ohne sie ergangen wäre.',
      'Bleibt der Rücken gerader? Nach zwei Jahren war die Neigung mit Kyphoplastie etwa 3 Grad geringer und ohne sie 1 Grad.',
      `${MEDICINE} Übungen können helfen, sich mit weniger Schmerzen zu bewegen.`,
    ],
    risks: [
      'Rufen Sie den Rettungsdienst, wenn Ihre Brust schmerzt oder Sie keine Luft bekommen. Tun Sie es auch, wenn ein Bein taub oder schwach wird oder Sie Urin oder Stuhl nicht mehr halten. Rufen Sie Ihren Arzt an bei Fieber oder wenn der Schnitt rot wird oder Eiter kommt.',
      'Ein neuer Bruch. In einer Studie mit beiden Arten von Zement zeigte das Röntgenbild im Jahr nach der Kyphoplastie bei etwa 36 von 100 Menschen einen. Ohne Ballon waren es 44 von 100, ein Abstand, der Zufall sein kann.',
      'Führt Zement zu neuen Brüchen? Zwei Studien mit Zement ohne Ballon fanden nicht mehr als bei Menschen ohne Zement. Eine Übersicht über 46 Studien neigt für die Nachbarwirbel zum Gegenteil. Es ist also nicht geklärt.',
      'Schwere Krankheit. In Studien aus Europa wurden nach der Kyphoplastie etwa 12 von 100 Menschen schwer krank. In Wahrheit können es 1 bis 22 von 100 sein. In einer weiteren Studie waren Beschwerden ohne sie ebenso häufig.',
      'Eine Übersicht von 2008 nennt das Risiko gering und zählt schwere Schäden auf. Zement kann auf das Rückenmark oder eine Nervenwurzel drücken. Zement oder ein Gerinnsel kann eine Ader verschließen. Zement in der Lunge kann das Herz versagen lassen.',
      'Bleibende Schäden scheinen selten. In den USA gab es 33 Meldungen schwerer Schäden bei etwa 40 000 bis 60 000 Behandlungen: weniger als 1 von 100. Darunter sind 13 Schäden am Rückenmark und 1 Tod. Nicht jeder Schaden wird gemeldet.',
      'Der Rücken kann so wehtun wie vorher, oder mehr. Sagen Sie es Ihrem Arzt.',
    ],
    instead: {
      none: {
        more: [
          'Viele dieser Brüche heilen in etwa drei Monaten. Bei schwachen Knochen kann es bis zu einem Jahr dauern.',
          'In einer Studie hatten etwa 60 von 100 Menschen binnen eines Jahres wenig oder keine Schmerzen, die meisten in den ersten drei Monaten. In einer anderen hatten nach 6 Monaten 63 von 100 höchstens noch halb so viel Schmerzen.',
          MEDICINE,
        ],
        risks: [
          'Rufen Sie den Rettungsdienst, wenn ein Bein taub oder schwach wird oder Sie Urin oder Stuhl nicht mehr halten. Tun Sie es auch, wenn Ihre Brust schmerzt oder Sie keine Luft bekommen.',
          'Der Wirbel kann weiter einsinken. In zwei Studien geschah das bei 41 bis 45 von 100 Menschen ohne Zement.',
          'Etwa 40 von 100 Menschen in einer Studie hatten nach einem Jahr noch Schmerzen von 4 oder mehr auf einer Skala bis 10. Bleiben die Schmerzen stark, fragen Sie wieder nach den anderen Möglichkeiten.',
          'Starke Schmerzmittel können müde machen, übel oder unsicher auf den Beinen.',
        ],
      },
    },
  },
};
