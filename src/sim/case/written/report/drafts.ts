import type { TreatedLevel } from '../../case.ts';
import { TREATABLE } from '../bones.ts';
import type { ShareRange } from '../genant.ts';
import type { Fact } from './facts.ts';
import type { Ask, AskWhy, FieldName, Fields, Found, LevelDraft, Span } from './types.ts';

/** A field's value as a fact, before its words are cut out. */
type FieldFact = Extract<Fact, { field: FieldName }>;

interface Noted {
  fact: FieldFact;
  /** Another sure value stands elsewhere. */
  contradicted: boolean;
}

/** Drafts while a report is read: facts are noted level by level, then made into drafts and asks. */
export interface Notes {
  levels: Map<TreatedLevel, { at: Span; sure: boolean; fields: Map<FieldName, Noted> }>;
  asks: Ask[];
  text: string;
}

export const newNotes = (text: string): Notes => ({ levels: new Map(), asks: [], text });

/** A span without the spaces around its words. */
function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from])) from++;
  while (to > from && /\s/.test(text[to - 1])) to--;
  return [from, to];
}

export function askOf(
  notes: Notes,
  level: TreatedLevel | null,
  what: Ask['what'],
  why: AskWhy,
  start: number,
  end: number,
): void {
  const at = trimmed(notes.text, start, end);
  const same = (ask: Ask) =>
    ask.level === level && ask.what === what && ask.why === why && ask.at[0] === at[0];
  if (!notes.asks.slice(-200).some(same))
    notes.asks.push({ level, what, why, words: notes.text.slice(...at), at });
}

/** Notes that a level is broken or filled; sure once it has been said surely. */
export function noteLevel(notes: Notes, level: TreatedLevel, at: Span, sure: boolean): void {
  const known = notes.levels.get(level);
  if (known === undefined) notes.levels.set(level, { at, sure, fields: new Map() });
  else if (sure && !known.sure) notes.levels.set(level, { ...known, at, sure });
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Notes a field of a level; the first value stays, and is asked, where a later one differs. */
export function noteField(notes: Notes, level: TreatedLevel, fact: Fact): void {
  if (fact.field === 'ask') {
    askOf(notes, level, fact.about, fact.why ?? 'unsure', fact.start, fact.end);
    return;
  }
  if (!('value' in fact)) return;
  const fields = notes.levels.get(level)?.fields;
  if (fields === undefined) return;
  const known = fields.get(fact.field);
  if (known === undefined || (known.fact.weak && !fact.weak)) {
    fields.set(fact.field, { fact, contradicted: false });
    return;
  }
  if (same(known.fact.value, fact.value)) {
    if (fact.sure && !known.fact.sure) fields.set(fact.field, { ...known, fact });
    return;
  }
  if (fact.weak && !known.fact.weak) return;
  const plates = fact.field === 'endplates';
  if (plates && known.fact.value === 'both') return;
  if (plates && fact.start - known.fact.end < 200) {
    const joined = {
      ...fact,
      value: 'both',
      start: Math.min(known.fact.start, fact.start),
      end: Math.max(fact.end, known.fact.end),
    };
    fields.set(fact.field, { fact: joined as FieldFact, contradicted: false });
    return;
  }
  known.contradicted = true;
  askOf(notes, level, fact.field, 'contradictory', fact.start, fact.end);
}

const STATIONS = ['lossAnterior', 'lossMiddle', 'lossPosterior'] as const;
/** Words such as `mild` are used loosely; a number this far from them contradicts them. */
const LOOSE = 0.15;
/** Vertebra plana; more cannot be entered. */
const MOST = 0.9;

function worst(notes: Notes, level: TreatedLevel, fields: Map<FieldName, Noted>): void {
  const stations = STATIONS.flatMap((name) => fields.get(name) ?? []).sort(
    (a, b) => Number(b.fact.value) - Number(a.fact.value),
  );
  const overall = fields.get('heightLoss');
  const [most] = stations;
  if (most !== undefined && overall === undefined)
    fields.set('heightLoss', { ...most, fact: { ...most.fact, field: 'heightLoss' } as FieldFact });
  if (most !== undefined && overall !== undefined && Number(overall.fact.value) < Number(most.fact.value)) {
    overall.contradicted = true;
    askOf(notes, level, 'heightLoss', 'contradictory', most.fact.start, most.fact.end);
  }
  const loss = fields.get('heightLoss');
  const range = fields.get('lossRange');
  if (loss === undefined) return;
  if (Number(loss.fact.value) > MOST) {
    loss.contradicted = true;
    askOf(notes, level, 'heightLoss', 'out-of-range', loss.fact.start, loss.fact.end);
  }
  if (range === undefined) return;
  const { low, high } = range.fact.value as ShareRange;
  const value = Number(loss.fact.value);
  fields.delete('lossRange');
  if (value < low - LOOSE || value > high + LOOSE) {
    loss.contradicted = true;
    askOf(notes, level, 'heightLoss', 'contradictory', range.fact.start, range.fact.end);
  }
}

/** The drafts in the order of the spine, with an ask for each thing that is not sure. */
export function draftsOf(notes: Notes): LevelDraft[] {
  const drafts: LevelDraft[] = [];
  for (const level of TREATABLE) {
    const noted = notes.levels.get(level);
    if (noted === undefined) continue;
    worst(notes, level, noted.fields);
    const at = trimmed(notes.text, ...noted.at);
    const words = notes.text.slice(...at);
    if (!noted.sure) askOf(notes, level, 'level', 'unsure', ...at);
    const draft: Record<string, Found<unknown>> = { level: { value: level, words, at, sure: noted.sure } };
    for (const [name, { fact, contradicted }] of noted.fields) {
      const span = trimmed(notes.text, fact.start, fact.end);
      const sure = fact.sure && !contradicted;
      if (!fact.sure) askOf(notes, level, name, fact.why ?? 'unsure', ...span);
      draft[name] = {
        value: fact.value as Fields[FieldName],
        words: notes.text.slice(...span),
        at: span,
        sure,
      };
    }
    drafts.push(draft as unknown as LevelDraft);
  }
  return drafts;
}
