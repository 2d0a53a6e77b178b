import type { Region } from './bones.ts';

/** Short forms that stand before a number, as in `Th12`, `BWK 12`. */
export const SHORT_REGION: ReadonlyMap<string, Region> = new Map([
  ['c', 'C'],
  ['t', 'T'],
  ['th', 'T'],
  ['d', 'T'],
  ['т', 'T'],
  ['l', 'L'],
  ['s', 'S'],
]);

const WORDS: Readonly<Record<Region, string>> = {
  C: 'cervical cervicale cervicales hwk hw halswirbel halswirbelkorper zervikal шейный шейного шейных العنقيه الرقبيه 頸椎 颈椎 頚椎 頸 颈 頚 경추',
  T: 'thoracic dorsal dorsale dorsales bwk bw brustwirbel brustwirbelkorper thorakal thorakaler thoracique thoraciques toracica toracico toracicas thoracale borstwervel грудной грудного грудных الصدريه الظهريه 胸椎 胸 흉추',
  L: 'lumbar lumbal lumbaler lwk lw lendenwirbel lendenwirbelkorper lombaire lombaires lombare lombari lumbares lumbale lendenwervel поясничный поясничного поясничных القطنيه 腰椎 腰 요추',
  S: 'sacral swk sakral sakraler sacree sacra sacrale крестцовый العجزيه 仙椎 骶椎 骶 천추',
  coccyx: 'coccygeal',
};

/** Words that name a region in full; the number may stand before them as an ordinal, or after. */
export const REGION_WORD: ReadonlyMap<string, Region> = new Map(
  Object.entries(WORDS).flatMap(([region, words]) =>
    words.split(' ').map((word) => [word, region as Region] as const),
  ),
);

/** Words that are a bone by themselves. */
export const WHOLE_BONE: ReadonlyMap<string, Region> = new Map([
  ...'sacrum kreuzbein sacro 仙骨 骶骨 العجز крестец'.split(' ').map((word) => [word, 'S'] as const),
  ...'coccyx tailbone steißbein steissbein coccige 尾骨 العصعص копчик'
    .split(' ')
    .map((word) => [word, 'coccyx'] as const),
]);

/** Words between bones or around them. `hedge` makes the whole entry a question. */
export const JOINTS: ReadonlyMap<string, 'skip' | 'and' | 'range' | 'hedge'> = new Map([
  ...'vertebra vertebrae vertebral vertebre vertebres vertebras vertebrals wirbel wirbelkorper wervel corpo cuerpo corps body bodies level levels niveau hohe segment bone bones fracture fractures fractured fx fraktur broken the la le der die das el il of at in de du des den del della do da column spine number nr الفقره الفقرات позвонок позвонка 第 제 番 番目 椎体 椎骨 椎 节 節 번'
    .split(' ')
    .map((word) => [word, 'skip'] as const),
  ...'and und et y e en plus sowie и و 和 と 及び 및'.split(' ').map((word) => [word, 'and'] as const),
  ...'to through thru bis until a au al ate tot до الي から 至 到'
    .split(' ')
    .map((word) => [word, 'range'] as const),
  ...'or oder ou o not no nicht kein keine pas sans ohne without non except nor above below over under between near maybe possibly perhaps vielleicht или не ليس او'
    .split(' ')
    .map((word) => [word, 'hedge'] as const),
]);
