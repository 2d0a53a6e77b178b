import type { Level } from '../../../models/levels.ts';
import { baked } from '../../session/baked.ts';
import { changeCase } from '../../session/open.ts';
import { session } from '../../session/store.ts';
import type { Case } from '../../sim/case/case.ts';
import { ofPerson } from '../../sim/case/persons.ts';
import { person } from '../../sim/person/drawn.ts';
import type { MeasureId } from '../../sim/person/measures.ts';
import { shapeWith } from '../../sim/person/numbers.ts';
import type { Posture } from '../../sim/person/posture.ts';

function show(patient: Case['patient']): void {
  void changeCase(ofPerson(session.getState().case, patient));
}

/** Nothing in it is as if it were not there: links stay short. */
const orNone = <T extends object>(given: T): T | undefined =>
  Object.keys(given).length === 0 ? undefined : given;

/** A measure read off a film. */
export function typed(level: Level, id: MeasureId, value: number, whole: boolean): void {
  if (baked.manifest === null) return;
  const { patient } = session.getState().case;
  const shape = shapeWith(baked.manifest, patient, level, id, value, whole);
  show({ ...patient, shape: orNone(shape) });
}

/** An angle of the column; null as the mean's. */
export function bent(change: { [K in keyof Posture]?: Posture[K] | null }): void {
  const { patient } = session.getState().case;
  const all = Object.entries({ ...patient.posture, ...change });
  const posture: Posture = Object.fromEntries(all.filter(([, value]) => value !== null));
  show({ ...patient, posture: orNone(posture) });
}

/** Another person altogether: sex, age, stature, bones and posture. */
export const another = (seed: number): void => show(person(seed));

export function toMean(): void {
  const { shape, posture, ...patient } = session.getState().case.patient;
  show(patient);
}
