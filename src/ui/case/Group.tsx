import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { BENCH, STUDY } from '../../content/study.ts';
import { session } from '../../session/store.ts';
import type { CasePath, TreatedLevel } from '../../sim/case/case.ts';
import { bench } from '../bench/store.ts';
import { Icon } from '../kit/Icon.tsx';
import { CAUSED_BY } from '../warnings/caused-by.ts';
import { allWarned, type Warned } from '../warnings/warned.ts';

interface GroupProps {
  id: string;
  title: string;
  paths: readonly CasePath[];
  /** Of which bone; null for what belongs to the case as a whole. */
  level: TreatedLevel | null;
  children: ReactNode;
}

/** What the plan warns of that a group's parameters bring about. */
function useWarnedOf(paths: readonly CasePath[], level: TreatedLevel | null): readonly Warned[] {
  const plan = useStore(session, (now) => now.plan);
  if (plan === null) return [];
  return allWarned(plan).filter(
    (one) => paths.includes(CAUSED_BY[one.id]) && (level === null || one.level === level),
  );
}

/** A group of parameters under its name, one open at a time; its warnings stand below its fields, and closed it says that it has some. */
export function Group({ id, title, paths, level, children }: GroupProps) {
  const open = useStore(bench, (now) => now.group === id);
  const warned = useWarnedOf(paths, level);
  return (
    <section className="group">
      <h3>
        <button
          type="button"
          className="btn quiet"
          aria-expanded={open}
          onClick={() => bench.setState({ group: open ? null : id })}
        >
          {title}
          {warned.length === 0 ? null : (
            <span className="warned">
              <Icon name="caution" />
              <span className="sr">{BENCH.warned(warned.length)}</span>
            </span>
          )}
        </button>
      </h3>
      {open ? (
        <>
          {warned.length === 0 ? null : (
            <ul className="warnings" aria-label={STUDY.warnings}>
              {warned.map((one) => (
                <li key={`${one.level} ${one.id}`}>
                  <Icon name="caution" />
                  <span>{one.text}</span>
                </li>
              ))}
            </ul>
          )}
          {children}
        </>
      ) : null}
    </section>
  );
}
