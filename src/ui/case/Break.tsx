import { L } from '../../content/language.ts';
import type { LevelCase } from '../../sim/case/case.ts';
import { gradeOf } from '../../sim/fracture/grade.ts';
import { Choice } from '../kit/Choice.tsx';
import { changeBone } from './change-bone.ts';
import { ShapePicture } from './ShapePicture.tsx';

const SHAPES = ['wedge', 'biconcave', 'crush', 'split'] as const;

/** How one bone broke: what shape, how much height. Tiles in words and pictures. */
export function Break({ one }: { one: LevelCase }) {
  const { fracture } = one;
  const change = (part: Partial<LevelCase['fracture']>) =>
    changeBone(one, { ...one, fracture: { ...fracture, ...part } });
  return (
    <>
      <Choice
        legend={L.match.shape}
        showLegend
        look="tiles"
        options={SHAPES.map((shape) => ({
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
        onChange={(shape) => change({ shape })}
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
        value={Math.max(1, gradeOf(fracture.heightLoss))}
        // Losses that were measured, station by station, are of another break.
        onChange={(chosen) =>
          change({
            heightLoss: L.match.losses[chosen - 1].value,
            anteriorLoss: null,
            middleLoss: null,
            posteriorLoss: null,
          })
        }
      />
    </>
  );
}
