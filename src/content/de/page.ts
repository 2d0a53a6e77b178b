import type { ChapterId } from '../../sim/stages/stages.ts';
import { percent } from '../intl.ts';
import type { NoticeLabels, PageLabels, Untouched } from '../tongue.ts';

export const PAGE: PageLabels = {
  next: 'Weiter',
  back: 'Zurück',
  startOver: 'Neu starten',
  backToPlan: 'Zurück zum Plan',
  steps: 'Schritte',
  allSteps: 'Alle Schritte',
  scrub: 'Durch die Schritte gehen',
  stepOf: (place, of, title) => `Schritt ${place} von ${of}: ${title}`,
  resetView: 'Wieder den Schritten folgen',
  lookFrom: 'Ansicht von',
  sides: { anterior: 'Vorn', right: 'Seite', posterior: 'Hinten' },
  textSize: 'Schrift',
  textSizeIs: (size) => `Schrift: Größe ${percent(size)}`,
  close: 'Schließen',
  risks: 'Was kann passieren?',
  directions: {
    plain: {
      needle: ['Rücken', 'vorn'],
      sagittal: ['Rücken', 'vorn'],
      coronal: ['rechts', 'links'],
      axial: ['links', 'rechts'],
      lying: ['Füße', 'Kopf'],
    },
  },
  cutOpen: 'aufgeschnitten',
  nowMm: 'jetzt',
  beforeMm: 'vorher',
  readouts: { healthy: 'gesund' },
  loading: () => 'Wird geladen',
  planning: 'Wird berechnet',
  trouble: {
    title: 'Etwas fehlt',
    asset: 'Ein Teil des Bildes ist nicht angekommen.',
    planner: 'Die Berechnung ist stehen geblieben.',
    webgl: 'Das 3D-Bild ist stehen geblieben.',
    retry: 'Noch einmal versuchen',
  },
  broken: {
    title: 'Diese Seite ist stehen geblieben',
    kiosk: 'Etwas ist schiefgegangen. Es geht von selbst zurück zum Anfang.',
    goOn: 'Weiter',
  },
  lost: {
    title: 'Das Bild ist weg',
    soon: 'Es kommt von selbst wieder. Sonst ist nichts verloren.',
    late: 'Es ist nicht wiedergekommen. Wenn Sie die Seite neu öffnen, bleiben Sie an derselben Stelle.',
    reload: 'Neu öffnen',
  },
  noWebgl: {
    title: 'Die Schritte in Worten und Bildern',
    why: 'Dieses Gerät kann das 3D-Modell nicht zeigen. Hier sind alle Schritte in festen Bildern.',
  },
  disclaimer: 'Das erklärt nur, es ist keine Diagnose. Fragen Sie Ihren Arzt oder Ihre Ärztin.',
};

export const CHAPTERS: Readonly<Record<ChapterId, string>> = {
  spine: 'Ihr Rücken',
  access: 'Der Weg hinein',
  lift: 'Anheben',
  cement: 'Zement',
  after: 'Danach',
};

export const UNTOUCHED: Untouched = {
  left: (level) => `${level} bleibt, wie er ist.`,
  cemented: (level) => `${level} hat Zement aus einer früheren Operation. Jetzt wird an ihm nichts gemacht.`,
  noBalloon: (level) => `In ${level} kommt kein Ballon.`,
  older: (level) => `${level} ist vor längerer Zeit gebrochen und bleibt, wie er ist.`,
  whole: (level) => `${level} ist nicht gebrochen.`,
};

export const NOTICES: NoticeLabels = {
  title: 'Ein Teil der Angaben war nicht brauchbar:',
  problems: {
    unknown: 'ist nicht bekannt und entfällt',
    'not-a-choice': 'steht nicht zur Wahl',
    'not-a-number': 'ist keine Zahl',
    'too-small': 'ist zu klein',
    'too-large': 'ist zu groß',
    twice: 'steht zweimal da; das erste gilt',
    'too-many': 'ist zu viel und entfällt',
    'no-such-level': 'ist kein Rückenwirbel, der hier bekannt ist.',
    'not-treatable': 'ist kein Wirbel, der hier gezeigt werden kann.',
    unclear: 'könnte mehr als ein Wirbel sein.',
  },
  nothing: 'Es wurde kein Wirbel genannt.',
  more: (given) => `und ${given}`,
  used: (value) => `; ${value} gilt`,
  dismiss: 'Diesen Hinweis schließen',
};
