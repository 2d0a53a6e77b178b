import { L } from '../../content/language.ts';
import { defaultCase } from '../../sim/case/parse.ts';
import { answerBone } from './change-bone.ts';
import { LevelChoice } from './LevelChoice.tsx';

/** A bone was named that cannot be shown: none is shown in its place until it is said which was meant. */
export function WhichBone() {
  return (
    <div className="bones">
      <LevelChoice
        legend={L.match.which}
        hint={L.match.boneHint}
        value={null}
        taken={[]}
        onChange={(level) => answerBone(defaultCase(level))}
      />
      <NotSure />
    </div>
  );
}

/** Who does not know which bone it is sees an example. */
export function NotSure() {
  return (
    <button type="button" className="btn" onClick={() => answerBone(defaultCase())}>
      {L.match.notSure}
    </button>
  );
}
