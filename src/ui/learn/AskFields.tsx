import { useState } from 'react';
import { LEARN } from '../../content/learn.ts';
import type { LessonAsk, LessonStep } from '../../learn/lessons.ts';

interface AskFieldsProps {
  step: LessonStep;
  number: number;
  onChange: (step: LessonStep) => void;
}

const WORDS = LEARN.record.ask;
const FIELDS = ['ask', 'right', 'wrong', 'why'] as const;
type Field = (typeof FIELDS)[number];
type Written = Readonly<Record<Field, string>>;

const written = (ask: LessonAsk | undefined): Written => ({
  ask: ask?.ask ?? '',
  right: ask?.right ?? '',
  wrong: ask?.wrong.join('\n') ?? '',
  why: ask?.why ?? '',
});

/** A question once all of it is written; null before. */
function asked({ ask, right, wrong, why }: Written): LessonAsk | null {
  const others = [...new Set(wrong.split('\n').map((line) => line.trim()))].filter(
    (line) => line !== '' && line !== right.trim(),
  );
  const all = [ask, right, why].map((text) => text.trim());
  if (all.includes('') || others.length === 0) return null;
  return { ask: all[0], right: all[1], wrong: others.slice(0, 5), why: all[2] };
}

/** What is asked at a step, if anything. */
export function AskFields({ step, number, onChange }: AskFieldsProps) {
  const [now, setNow] = useState(() => written(step.ask));
  const write = (field: Field, text: string) => {
    const next = { ...now, [field]: text };
    setNow(next);
    const { ask: _, ...rest } = step;
    const made = asked(next);
    onChange(made === null ? rest : { ...rest, ask: made });
  };
  return (
    <details className="fromlist">
      <summary aria-label={WORDS.titleOf(number)}>
        {WORDS.title}
        {step.ask === undefined ? '' : WORDS.there}
      </summary>
      {FIELDS.map((field) => (
        <label key={field}>
          {WORDS.fields[field]}
          <textarea
            rows={field === 'wrong' ? 3 : 1}
            maxLength={field === 'why' ? 1200 : field === 'wrong' ? 1000 : field === 'right' ? 200 : 600}
            value={now[field]}
            onChange={(event) => write(field, event.currentTarget.value)}
          />
        </label>
      ))}
    </details>
  );
}
