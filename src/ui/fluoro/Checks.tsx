import { LATER } from '../../content/later.ts';
import type { Coached } from '../../fluoro/coach.ts';
import { isTrue, TRUE_WITHIN_DEG, type Truth } from '../../fluoro/truth.ts';
import type { PaneName } from '../../session/view/fluoro-view.ts';
import { Icon } from '../kit/Icon.tsx';

/** Whether the views are true, and what is off and by how much. */
export function TruthPanel({ truths }: { truths: Readonly<Partial<Record<PaneName, Truth>>> }) {
  const lines = (['ap', 'lateral'] as const).flatMap((pane) => {
    const truth = truths[pane];
    return truth === undefined ? [] : truthLines(pane, truth).map((text) => ({ text, ok: isTrue(truth) }));
  });
  return (
    <ul className="checks" aria-label={LATER.fluoro.truth}>
      {lines.map(({ text, ok }) => (
        <li key={text} className={ok ? 'ok' : 'off'}>
          <Icon name={ok ? 'check' : 'turn'} />
          {text}
        </li>
      ))}
    </ul>
  );
}

function truthLines(pane: PaneName, truth: Truth): string[] {
  const words = LATER.fluoro;
  if (isTrue(truth) && Math.abs(truth.rollDeg) <= TRUE_WITHIN_DEG) return [words.isTrue(words.panes[pane])];
  const lines: string[] = [];
  if (Math.abs(truth.orbitalOffDeg) > TRUE_WITHIN_DEG) lines.push(words.orbitOff[pane](truth.orbitalOffDeg));
  if (Math.abs(truth.angularOffDeg) > TRUE_WITHIN_DEG)
    lines.push(words.angleOff(words.panes[pane], words.plates[truth.plate], truth.angularOffDeg));
  if (Math.abs(truth.rollDeg) > TRUE_WITHIN_DEG) lines.push(words.rollOff(truth.rollDeg));
  return lines;
}

/** The rule of the pedicle, for each needle on its way. */
export function CoachPanel({ coached, trusted }: { coached: readonly Coached[]; trusted: boolean }) {
  if (coached.length === 0) return null;
  return (
    <div className="coach" role="status" aria-label={LATER.fluoro.coach}>
      {trusted ? null : <p className="off">{LATER.fluoro.notTrue}</p>}
      {coached.map(({ side, lateralOfBorderMm, pastWallMm, broken }) => (
        <p key={side} className={broken ? 'broken' : 'ok'}>
          <Icon name={broken ? 'caution' : 'check'} />
          {LATER.fluoro.coached(side, lateralOfBorderMm, pastWallMm)}
          {broken ? ` ${LATER.fluoro.rule}` : null}
        </p>
      ))}
    </div>
  );
}
