import { partOf, type Term } from '../../learn/terms.ts';
import { picture } from '../../session/picture.ts';
import { session } from '../../session/store.ts';
import { pause } from '../../session/time/clock.ts';
import { setTime } from '../../session/time/time.ts';
import { pick, setLayer } from '../../session/view/past.ts';
import { layerOf, type PartId } from '../../showing/parts.ts';
import { planFocus } from '../../sim/plan.ts';
import { stageOf } from '../../sim/stages/ends.ts';

/** Outlines a term's part in the picture; where it is not in it, at a step that has it, or with its layer made solid. */
export async function lightUp(term: Term): Promise<void> {
  const { plan, view } = session.getState();
  if (plan === null) return;
  const part = partOf(term, planFocus(plan, view.focus).level);
  if (part === null) return;
  const seen: readonly PartId[] = await picture.parts().catch(() => []);
  if (!seen.includes(part)) {
    const stage = term.seenAt === undefined ? undefined : stageOf(plan.stages, term.seenAt);
    if (stage !== undefined) {
      pause();
      setTime(stage.to);
    }
    const layer = layerOf(part);
    if (layer !== null) setLayer(layer, 1);
  }
  pick(part);
}
