import { seededRandom } from '../../models/math/random.ts';
import { gradeOf } from '../sim/fracture/grade.ts';
import { type Measures, worstLoss } from './measures.ts';

/** Shapes that a lateral film tells apart: a split is not seen from the side. */
export const FILM_SHAPES = ['wedge', 'biconcave', 'crush'] as const;
export type FilmShape = (typeof FILM_SHAPES)[number];
export type Grade = 0 | 1 | 2 | 3;

/** From these shares of the worst loss on: the back has sunk with the front, the middle has lost more than the front. */
const CRUSH_FROM = 0.35;
const BICONCAVE_FROM = 0.15;

type Losses = Pick<Measures, 'lossFront' | 'lossMiddle' | 'lossBack'>;

/** Genant's shapes by what is lost where: crush where the back wall has sunk too, biconcave where the middle has lost
 * most, else wedge. */
export function shapeOf({ lossFront, lossMiddle, lossBack }: Losses): FilmShape {
  const most = Math.max(lossFront, lossMiddle, lossBack);
  if (lossBack > CRUSH_FROM * most && lossFront > CRUSH_FROM * most) return 'crush';
  return lossMiddle - lossFront > BICONCAVE_FROM * most ? 'biconcave' : 'wedge';
}

/** How often each shape and grade comes, were the film measured again and again: shares that sum to 1. */
export interface Shares {
  shapes: Readonly<Record<FilmShape, number>>;
  grades: Readonly<Record<Grade, number>>;
}

const THROWS = 400;
const SEED = 16;

/** Losses thrown by their errors, always by the same throws. */
export function sharesOf(measures: Measures, sd: Losses): Shares {
  const random = seededRandom(SEED);
  const normal = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
  const shapes = { wedge: 0, biconcave: 0, crush: 0 };
  const grades = { 0: 0, 1: 0, 2: 0, 3: 0 };
  for (let i = 0; i < THROWS; i++) {
    const thrown = {
      ...measures,
      lossFront: measures.lossFront + sd.lossFront * normal(),
      lossMiddle: measures.lossMiddle + sd.lossMiddle * normal(),
      lossBack: measures.lossBack + sd.lossBack * normal(),
    };
    shapes[shapeOf(thrown)] += 1 / THROWS;
    grades[gradeOf(worstLoss(thrown))] += 1 / THROWS;
  }
  return { shapes, grades };
}
