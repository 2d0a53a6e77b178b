/** Number words that name bones, by value from 1; folded as `fold` does. */
const CARDINALS: readonly string[] = [
  'one eins un une uno una um один',
  'two zwei deux dos due dois два',
  'three drei trois tres tre три',
  'four vier quatre cuatro quattro quatro четыре',
  'five funf fuenf cinq cinco cinque vijf пять',
  'six sechs seis sei zes шесть',
  'seven sieben sept siete sette sete zeven семь',
  'eight acht huit ocho otto oito восемь',
  'nine neun neuf nueve nove negen девять',
  'ten zehn dix diez dieci dez tien десять',
  'eleven elf onze once undici одиннадцать',
  'twelve zwolf zwoelf douze doce dodici doze twaalf двенадцать',
];

const ORDINALS: readonly string[] = [
  'first الحاديه erste erster ersten erstes premier premiere primera primero primer prima primo primeira primeiro eerste первый первого الاولي الاول',
  'second zweite zweiter zweiten zweites deuxieme seconde segunda segundo seconda secondo tweede второй второго الثانيه الثاني',
  'third dritte dritter dritten drittes troisieme tercera tercero tercer terza terzo terceira terceiro derde третий третьего الثالثه الثالث',
  'fourth vierte vierter vierten viertes quatrieme cuarta cuarto quarta quarto vierde четвертый четвертого الرابعه الرابع',
  'fifth funfte funfter funften funftes cinquieme quinta quinto vijfde пятый пятого الخامسه الخامس',
  'sixth sechste sechster sechsten sixieme sexta sexto sesta sesto zesde шестой шестого السادسه السادس',
  'seventh siebte siebter siebten siebente septieme septima septimo settima settimo setima setimo zevende седьмой السابعه السابع',
  'eighth achte achter achten huitieme octava octavo ottava ottavo oitava oitavo achtste восьмой الثامنه الثامن',
  'ninth neunte neunter neunten neuvieme novena noveno nona nono negende девятый التاسعه التاسع',
  'tenth zehnte zehnter zehnten dixieme decima decimo tiende десятый العاشره العاشر',
  'eleventh elfte elfter elften onzieme undecima undecimo undicesima undicesimo elfde одиннадцатый',
  'twelfth zwolfte zwolfter zwolften douzieme duodecima duodecimo dodicesima dodicesimo twaalfde двенадцатый двенадцатого',
];

const HAN = '一二三四五六七八九十';
const han = [...HAN, '十一', '十二'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const table = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const)));

/** `twelve` is 12. */
export const CARDINAL = table(CARDINALS);
/** `twelfth` is 12. */
export const ORDINAL = table(ORDINALS);
/** `十二` is 12. */
export const HAN_NUMBER = table(han);
/** `xii` is 12. */
export const ROMAN_NUMBER = table(ROMAN);

/** What follows digits, without a space, to make them an ordinal: `1st`, `12e`, `1ª`. */
export const ORDINAL_ENDS: ReadonlySet<string> = new Set(
  'st nd rd th er ere eme e ieme a o ª º te ter ten tes de'.split(' '),
);

/** English numbers up to twelve, for a pattern. */
export const ENGLISH = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
