import { useStore } from 'zustand';
import { PRACTICE } from '../../content/practice.ts';
import { EIGHT } from '../../practice/eight.ts';
import { practice } from './store.ts';
import { tries } from './tries.ts';

/** Which bone is practised on; of eight pedicles which one. */
export function Standing() {
  const level = useStore(practice, ({ log }) => log.level);
  const eight = useStore(practice, (here) => here.eight);
  const side = useStore(practice, (here) => here.side);
  const tried = useStore(tries, (all) => all.length);
  const at = Math.max(0, tried - (eight?.scored === true ? 1 : 0));
  return (
    <span className="soft">
      {eight === null
        ? level
        : `${level} ${PRACTICE.sides[side].toLowerCase()}, ${PRACTICE.eight.place(Math.floor(at / EIGHT) + 1, (at % EIGHT) + 1)}`}
    </span>
  );
}
