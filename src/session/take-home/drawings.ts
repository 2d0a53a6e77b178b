import type { StageId } from '../../sim/stages/stages.ts';
import { stageAt } from '../../sim/stages/timeline.ts';
import { notes } from '../notes.ts';
import { picture } from '../picture.ts';
import { isOfCase } from '../sketch/change.ts';
import { type Sketch, sketchAt } from '../sketch/sketch.ts';
import { session } from '../store.ts';
import type { Develop } from '../view/develop.ts';
import { sight } from '../view/sight.ts';
import type { Pose } from './pose.ts';

/** A picture that was drawn on, and the step that it is of. */
export interface Drawing {
  stage: StageId;
  picture: Blob;
}

/** A page holds so many; of more, the last. */
const MOST_DRAWINGS = 4;

/** What was drawn on pictures of this case. */
export const drawnOn = (): readonly Sketch[] =>
  notes
    .getState()
    .sketches.filter((one) => one.marks.length > 0 && isOfCase(one))
    .slice(-MOST_DRAWINGS);

/** Pictures of the case that were drawn on, with the drawing and the names that are on them, in light colours.
 * @throws where there is no picture on the page, or somebody does something meanwhile */
export async function takeDrawings(pose: Pose, develop: Develop): Promise<Drawing[]> {
  const { plan } = session.getState();
  const taken: Drawing[] = [];
  if (plan === null) return taken;
  for (const sketch of drawnOn()) {
    session.setState({ develop });
    pose.show(sketch.t, { ...sketch.view, theme: 'light' });
    await picture.arrived();
    pose.check();
    // Seen from elsewhere, as where a step's own camera has changed with the window, it would lie beside what it is about.
    if (sketchAt([sketch], sketch.of, sight.getState().seen?.facing) === undefined) continue;
    const made = await picture.take({ words: true, drawing: true });
    pose.check();
    taken.push({ stage: stageAt(plan.stages, sketch.t).stage.id, picture: made });
  }
  return taken;
}
