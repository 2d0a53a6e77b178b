import { type FormEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { plainStages } from '../../content/language.ts';
import { sketchWords } from '../../content/sketch.ts';
import { notes } from '../../session/notes.ts';
import { changeMarks, isOfCase, showSketch, undoMarks } from '../../session/sketch/change.ts';
import {
  SKETCH_COLOURS,
  SKETCH_TOOLS,
  type Sketch,
  type SketchColour,
  type SketchTool,
} from '../../session/sketch/sketch.ts';
import { session } from '../../session/store.ts';
import type { Facing } from '../../session/view/sight.ts';
import { stageAt } from '../../sim/stages/timeline.ts';
import { Choice } from '../kit/Choice.tsx';
import { wordsIn } from '../kit/hooks.ts';
import { closeSketch, sketchPlace } from './place.ts';

interface BarProps {
  /** What is drawn on the picture now. */
  sketch: Sketch | undefined;
  facing: Facing | null;
  /** Where the words for the picture are written. */
  field: RefObject<HTMLInputElement | null>;
  onPut: (text: string) => void;
}

/** What is drawn with: above the picture, in the place of what it is looked at with. */
export function SketchBar({ sketch, facing, field, onPut }: BarProps) {
  const { tool, colour } = useStore(sketchPlace);
  const bar = useRef<HTMLElement>(null);
  useEffect(
    () => bar.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true }),
    [],
  );
  useLayoutEffect(
    // Before it goes: afterwards nothing knows that the focus was here.
    () => () => document.querySelector<HTMLElement>('.btn.draw')?.focus({ preventScroll: true }),
    [],
  );
  return (
    <section ref={bar} className="sketchbar" aria-label={sketchWords().bar}>
      <Choice<SketchTool>
        legend={sketchWords().tool}
        look="seg"
        options={SKETCH_TOOLS.map((value) => ({ value, label: sketchWords().tools[value] }))}
        value={tool}
        onChange={(value) => sketchPlace.setState({ tool: value })}
      />
      <Choice<SketchColour>
        legend={sketchWords().colour}
        look="seg"
        options={SKETCH_COLOURS.map((value) => ({
          value,
          label: (
            <>
              <i className={`swatch ${value}`} aria-hidden="true" />
              <span className="sr">{sketchWords().colours[value]}</span>
            </>
          ),
        }))}
        value={colour}
        onChange={(value) => sketchPlace.setState({ colour: value })}
      />
      {tool === 'text' ? <WordsField field={field} onPut={onPut} /> : null}
      <div className="acts">
        <button
          type="button"
          className="btn"
          disabled={(sketch?.past.length ?? 0) === 0}
          onClick={() => sketch !== undefined && undoMarks(sketch)}
        >
          {sketchWords().undo}
        </button>
        <button
          type="button"
          className="btn"
          disabled={(sketch?.marks.length ?? 0) === 0}
          onClick={() => facing !== null && changeMarks(facing, () => [])}
        >
          {sketchWords().clear}
        </button>
        <button type="button" className="btn primary" onClick={closeSketch}>
          {sketchWords().done}
        </button>
      </div>
      <Others now={sketch} />
    </section>
  );
}

/** As long as goes across the picture. */
const MOST_LETTERS = 80;

function WordsField({ field, onPut }: Pick<BarProps, 'field' | 'onPut'>) {
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onPut(text.trim());
    setText('');
  };
  return (
    <form onSubmit={submit}>
      <input
        ref={field}
        type="text"
        aria-label={sketchWords().words}
        placeholder={sketchWords().words}
        maxLength={MOST_LETTERS}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="btn" disabled={text.trim() === ''}>
        {sketchWords().put}
      </button>
    </form>
  );
}

/** Goes to another picture that was drawn on. */
function Others({ now }: { now: Sketch | undefined }) {
  const sketches = useStore(notes, (all) => all.sketches);
  const plan = useStore(session, (all) => all.plan);
  const drawn = sketches.filter((one) => one.marks.length > 0 && isOfCase(one));
  if (plan === null || drawn.length === 0 || (drawn.length === 1 && drawn[0] === now)) return null;
  const title = (one: Sketch) => wordsIn(plainStages(), plan, stageAt(plan.stages, one.t).stage.id).title;
  return (
    <nav aria-label={sketchWords().others}>
      {drawn.map((one, index) => (
        <button
          key={one.of + one.facing.forward.join()}
          type="button"
          className="btn quiet"
          aria-current={one === now}
          onClick={() => showSketch(one)}
        >
          {index + 1}. {title(one)}
        </button>
      ))}
    </nav>
  );
}
