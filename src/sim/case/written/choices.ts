import { type Answer, ask, LONGEST_ENTRY, refused, value } from './answer.ts';
import { foldEntry } from './fold.ts';

type Words<Class extends string> = Readonly<Record<Class, string>>;

/** The classes that the words of an entry have; null where a word has none. */
function classesOf<Class extends string>(text: string, words: Words<Class>): Set<Class> | null {
  const found = new Set<Class>();
  for (const word of text.split(/[\s,;()+&.:-]+/).filter((part) => part !== '')) {
    const name = (Object.keys(words) as Class[]).find((key) => words[key].split(' ').includes(word));
    if (name === undefined) return null;
    found.add(name);
  }
  return found;
}

/** The classes of an entry, or why there are none. */
function read<Class extends string>(text: string, words: Words<Class>): Set<Class> | Answer<never> {
  const folded = foldEntry(text);
  if (folded === '') return refused('empty');
  if (folded.length > LONGEST_ENTRY) return refused('not-understood');
  return classesOf(folded.replaceAll('s/p', 'sp'), words) ?? refused('not-understood');
}

const SEXES = {
  F: 'f female woman lady w weiblich weibl frau femme feminin feminine mujer femenino femenina donna femmina femminile mulher feminino vrouw vrouwelijk kobieta женский женщина ж 女 女性 여 여성 여자 انثي امراه',
  M: 'm male man gentleman mannlich mannl mann homme masculin hombre masculino masculina uomo maschio maschile homem mannelijk mezczyzna мужской мужчина м 男 男性 남 남성 남자 ذكر رجل',
  skip: 'sex gender the a patient adult elderly',
  or: 'or oder ou /',
} as const;

/** The patient's sex: `female`, `weiblich`, `女`. */
export function readSex(text: string): Answer<'F' | 'M'> {
  const found = read(text.replaceAll('/', ' / '), SEXES);
  if (!(found instanceof Set)) return found;
  if (found.has('or') || (found.has('F') && found.has('M'))) return ask('ambiguous');
  if (found.has('F')) return value('F');
  return found.has('M') ? value('M') : refused('not-understood');
}

const SIDES = {
  both: 'both bilateral bilaterally bipedicular bipediculate two 2 beide beiden beidseits beidseitig bds beiderseits bilaterale bilaterales deux ambos ambas entrambi entrambe 両側 双侧 兩側 雙側 양측 الجانبين обе двусторонний',
  one: 'unilateral unilaterally unipedicular one single 1 einseitig unilaterale un una une seul monolaterale 片側 单侧 單側 편측 односторонний',
  left: 'left lt l links linke linker linken gauche izquierda izquierdo sinistra sinistro esquerda esquerdo 左 左側 左侧 왼쪽 좌측 يسار الايسر اليسري левый левая слева',
  right:
    'right rt r rechts rechte rechter rechten droite droit derecha derecho destra destro direita direito 右 右側 右侧 오른쪽 우측 يمين الايمن اليمني правый правая справа',
  skip: 'side sides sided only just approach access pedicle pedicles pedicular the from nur seite seiten cote cotes les lado lados lato lati on via through solo seulement side(s)',
  and: 'and und et y e и 和 と و',
  or: 'or oder ou o или',
} as const;

/** The sides of the access. `unilateral` says that it is one, not which: asked. */
export function readSides(text: string): Answer<'both' | 'left' | 'right'> {
  const found = read(text.replaceAll('/', ' or '), SIDES);
  if (!(found instanceof Set)) return found;
  const [both, one, left, right] = (['both', 'one', 'left', 'right'] as const).map((name) => found.has(name));
  if (found.has('or')) return ask(left && right ? 'which-side' : 'ambiguous');
  if (both) return one || left !== right ? ask('ambiguous') : value('both');
  if (left && right) return one ? ask('which-side') : value('both');
  if (left || right) return value(left ? 'left' : 'right');
  return one ? ask('which-side') : refused('not-understood');
}

const ANAESTHETICS = {
  general:
    'general ga gen asleep sleep narkose vollnarkose allgemeinanasthesie itn intubation intubated generale geral 全麻 全身麻醉 全身麻酔 عام общая наркоз',
  local:
    'local la locally awake sedation sedated sedoanalgesia mac lokal lokalanasthesie locale lokale infiltration wach 局麻 局部麻醉 局所麻酔 موضعي местная',
  skip: 'anaesthetic anaesthesia anesthetic anesthesia anasthesie anesthesie anestesia anestesia under in with and conscious monitored care iv light the a',
  or: 'or oder ou o или',
} as const;

/** Whether they sleep: `GA`, `local + sedation`, `Vollnarkose`. Both with "or" between them is not settled. */
export function readAnaesthetic(text: string): Answer<'either' | 'local' | 'general'> {
  const found = read(text.replaceAll('/', ' '), ANAESTHETICS);
  if (!(found instanceof Set)) return found;
  if (found.has('general') && found.has('local')) return found.has('or') ? value('either') : ask('ambiguous');
  if (found.has('general')) return value('general');
  return found.has('local') ? value('local') : refused('not-understood');
}

const TREATMENTS = {
  kyphoplasty:
    'bkp kyphoplasty kypho kp balloonkyphoplasty ballonkyphoplastie kyphoplastie cyphoplastie cifoplastia cifoplastica xifoplastia кифопластика 后凸成形术 椎体后凸成形术',
  vertebroplasty:
    'pvp vp vertebroplasty vertebroplastie vertebroplastia vertebroplastica вертебропластика 椎体成形术 椎体形成術',
  none: 'none nothing untreated conservative conservatively konservativ nonoperative nonsurgical brace bracing orthosis corset korsett conservateur conservador conservativo keine kein nichts aucun aucune ninguno ninguna nessuno 保守 保存 无 なし',
  no: 'no not without ohne',
  cement: 'cemented zementiert cimentee cementada cementato augmented',
  past: 'sp status post prior previous previously before already old after earlier past z n zn zustand nach vor apres antes previa previo had history of',
  skip: 'balloon percutaneous ballon treatment treated management therapy therapie care medical only the a with surgery',
  or: 'or oder ou o versus vs /',
} as const;

/** How a level is treated: `BKP`, `PVP`, `conservative`, `s/p kyphoplasty` (cemented before). */
export function readTreatment(
  text: string,
): Answer<'kyphoplasty' | 'vertebroplasty' | 'none' | 'cemented-before'> {
  const found = read(text, TREATMENTS);
  if (!(found instanceof Set)) return found;
  const [kypho, vertebro, none, no] = (['kyphoplasty', 'vertebroplasty', 'none', 'no'] as const).map((name) =>
    found.has(name),
  );
  const done = kypho || vertebro || found.has('cement');
  if (found.has('or') || (no && done) || (none && done)) return ask('ambiguous');
  if (found.has('cement') || (found.has('past') && done)) return value('cemented-before');
  if (kypho && vertebro) return ask('ambiguous');
  if (found.has('past')) return ask('ambiguous');
  if (kypho || vertebro) return value(kypho ? 'kyphoplasty' : 'vertebroplasty');
  return none || no ? value('none') : refused('not-understood');
}
