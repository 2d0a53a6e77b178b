import './months.css';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { monthsWords } from '../../content/months.ts';
import type { Sourced } from '../../content/types.ts';
import { changeCase } from '../../session/open.ts';
import { session } from '../../session/store.ts';
import { sunkOf, wonOf } from '../../session/time/won.ts';
import { changeView } from '../../session/view/change-view.ts';
import type { Plan } from '../../sim/plan.ts';
import { Choice } from '../kit/Choice.tsx';
import { useFocusPlan } from '../kit/hooks.ts';
import { unbroken, wonSaid } from '../numbers/won-said.ts';
import { SourcedText } from './Sourced.tsx';

/** Times that one is asked about on the way out. Weeks. */
const WEEKS = [0, 6, 13, 52] as const;
type Weeks = (typeof WEEKS)[number];
/** To here it is the bone that heals; later, what stays. Weeks. */
const EARLY = 26;

/** What becomes of it: a time is chosen, the model shows its bone as it is then, and what groups of people had stands beside it. */
export default function Months() {
  const plan = useStore(session, (now) => now.plan);
  const given = useStore(session, (now) => now.case);
  const own = useFocusPlan();
  if (plan === null || own === null) return null;
  const words = monthsWords();
  const { treatment } = own.case;
  const { weeksAfter } = given;
  const read: Sourced | null =
    weeksAfter === 0 || treatment === 'cemented-before'
      ? null
      : words.groups[treatment][weeksAfter < EARLY ? 'early' : 'late'];
  return (
    <div className="months">
      <div>
        {/* What goes wrong has a course of its own. */}
        {given.event.kind === 'none' ? (
          <Choice<Weeks>
            legend={words.title}
            look="seg"
            options={WEEKS.map((value) => ({ value, label: words.when[value] }))}
            value={WEEKS.find((weeks) => weeks === weeksAfter) ?? null}
            onChange={(weeks) => void changeCase({ ...session.getState().case, weeksAfter: weeks })}
          />
        ) : null}
        <button type="button" className="cite" onClick={() => changeView({ page: 'pain' })}>
          {L.pain}
        </button>
      </div>
      <div aria-live="polite">
        <p>
          {weeksAfter === 0 ? wonSaid(plan, own) : null} {modelSays(plan, own.level)}
        </p>
        {read === null ? null : <SourcedText item={read} />}
      </div>
    </div>
  );
}

/** What is left in the model of what came back, or how far an untreated bone sinks; null where there is nothing to tell. */
function modelSays(plan: Plan, level: Parameters<typeof wonOf>[1]): string | null {
  const words = monthsWords();
  const won = wonOf(plan, level);
  if (won !== null) {
    const came = won.lyingMm + won.treatedMm;
    return came > 0 ? unbroken(words.left(Math.max(0, won.leftMm), came)) : null;
  }
  const sunk = sunkOf(plan, level);
  return sunk === null ? null : unbroken(words.sinks(sunk));
}
