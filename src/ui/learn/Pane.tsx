import { type ReactNode, useEffect, useRef } from 'react';
import { LEARN } from '../../content/learn.ts';
import { Icon } from '../kit/Icon.tsx';
import { leave } from './doing.ts';

interface PaneProps {
  title: string;
  /** Where one is in it, as `3 of 10`. */
  where: string;
  /** What it is about now: when that changes, its beginning is shown and has the focus. */
  about: string;
  children: ReactNode;
}

/** The frame of all that stands in the place of the step's words. */
export function Pane({ title, where, about, children }: PaneProps) {
  const pane = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is about is what makes it begin anew.
  useEffect(() => {
    pane.current?.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [about]);
  return (
    <section ref={pane} className="words learnpane" aria-label={title} tabIndex={0}>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {title} <small>{where}</small>
        </h1>
        <button
          type="button"
          className="btn quiet"
          onClick={leave}
          aria-label={LEARN.leave}
          title={LEARN.leave}
        >
          <Icon name="close" />
        </button>
      </header>
      {children}
    </section>
  );
}
