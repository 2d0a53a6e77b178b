import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { changeCase } from '../../session/open.ts';
import { steady } from '../../session/steady.ts';
import { type Case, type TreatedLevel, withValue } from '../../sim/case/case.ts';
import { TREATED_LEVELS } from '../../sim/case/params.ts';
import { defaultCase } from '../../sim/case/parse.ts';
import { gradeOf } from '../../sim/fracture/grade.ts';
import { Choice } from '../kit/Choice.tsx';
import { Icon } from '../kit/Icon.tsx';
import { ShapePicture } from './ShapePicture.tsx';

/** The first question of a consult: which bone, what shape, how much height. Tiles in words and pictures. */
export function Match({ onDone }: { onDone: () => void }) {
  const patientCase = useStore(steady, (now) => now.case);
  const { fracture } = patientCase;
  const grade = gradeOf(fracture.heightLoss);
  const change = (next: Case) => void changeCase(next);
  const level = (value: TreatedLevel) => {
    // Volumes follow the level's own defaults; what was matched before stays.
    const base = defaultCase(value);
    change({
      ...patientCase,
      fracture: { ...fracture, level: value },
      balloon: { ...patientCase.balloon, volumeMl: base.balloon.volumeMl },
      cement: { ...patientCase.cement, volumeMl: base.cement.volumeMl },
    });
  };
  const chip = (value: TreatedLevel) => ({ value, label: value });
  return (
    <section className="match" aria-label={L.match.title}>
      <h1>{L.match.title}</h1>
      <div className="bones">
        <Choice
          legend={L.match.bone}
          hint={L.match.boneHint}
          showLegend
          look="chips"
          options={TREATED_LEVELS.map(chip)}
          value={fracture.level}
          onChange={level}
        />
        <button type="button" className="btn" onClick={() => change(defaultCase())}>
          {L.match.notSure}
        </button>
      </div>
      <Choice
        legend={L.match.shape}
        showLegend
        look="tiles"
        options={(['wedge', 'biconcave', 'crush'] as const).map((shape) => ({
          value: shape,
          label: (
            <>
              <ShapePicture shape={shape} loss={0.36} />
              <span>
                <b>{L.match.shapes[shape][0]}</b>
                {L.match.shapes[shape][1]}
              </span>
            </>
          ),
        }))}
        value={fracture.shape}
        onChange={(shape) => change(withValue(patientCase, 'fracture.shape', shape))}
      />
      <Choice
        legend={L.match.loss}
        showLegend
        look="tiles"
        options={L.match.losses.map((loss, at) => ({
          value: at + 1,
          label: (
            <>
              <ShapePicture shape={fracture.shape} loss={loss.value} />
              <span>
                <b>{loss.name}</b>
                {loss.grade}
                <br />
                {loss.range}
              </span>
            </>
          ),
        }))}
        value={Math.max(1, grade)}
        onChange={(chosen) =>
          change(withValue(patientCase, 'fracture.heightLoss', L.match.losses[chosen - 1].value))
        }
      />
      <footer>
        <p>
          <b>{caseLine(patientCase)}</b>
          <br />
          {L.match.stays}
        </p>
        <button type="button" className="btn big primary" onClick={onDone}>
          {L.match.show}
          <Icon name="arrow" />
        </button>
      </footer>
    </section>
  );
}

/** `L1, wedge, grade 2`. */
export function caseLine({ fracture }: Case): string {
  return L.caseLine(
    fracture.level,
    L.match.shapes[fracture.shape][0].toLowerCase(),
    gradeOf(fracture.heightLoss),
  );
}
