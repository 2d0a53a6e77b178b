import { LevaPanel, useControls, useCreateStore } from 'leva';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Level } from '../../../models/levels.ts';
import type { Manifest } from '../../../models/manifest.ts';
import { PERSON } from '../../content/study.ts';
import { baked } from '../../session/baked.ts';
import { session } from '../../session/store.ts';
import { MEASURE_IDS, MEASURES, type MeasureId } from '../../sim/person/measures.ts';
import { percentileOf, readingOf } from '../../sim/person/numbers.ts';
import { MOST_SD } from '../../sim/person/shape.ts';
import { LEVA_THEME } from './leva-theme.ts';
import { typed } from './person-change.ts';

interface PersonFieldsProps {
  /** The bone at which measures are read. */
  level: Level;
  /** What is typed holds for the whole column, else for that bone alone. */
  whole: boolean;
}

type LevaStore = ReturnType<typeof useCreateStore>;

/** The measures of a person's bones. */
export function PersonFields(props: PersonFieldsProps) {
  const store = useCreateStore();
  const { manifest } = baked;
  if (manifest === null) return null;
  return (
    <>
      <Fields store={store} manifest={manifest} {...props} />
      <LevaPanel store={store} fill flat hideCopyButton titleBar={false} theme={LEVA_THEME} />
    </>
  );
}

const STEP = 0.1;
const tenths = (value: number): number => Math.round(value / STEP) / (1 / STEP);

function Fields({ store, manifest, ...at }: PersonFieldsProps & { store: LevaStore; manifest: Manifest }) {
  const { level } = at;
  const patient = useStore(session, (now) => now.case.patient);
  const [, set] = useControls(() => schemaOf(manifest, at), { store }, []) as unknown as [
    unknown,
    (values: Record<string, number>) => void,
  ];
  // A person also changes by links, buttons and other fields: leva then shows what holds.
  useEffect(() => {
    set(
      Object.fromEntries(
        MEASURE_IDS.map((id) => [id, tenths(readingOf(manifest, patient, level, id).value)]),
      ),
    );
  }, [set, manifest, patient, level]);
  return null;
}

function schemaOf(manifest: Manifest, { level, whole }: PersonFieldsProps) {
  const { patient } = session.getState().case;
  return Object.fromEntries(
    MEASURE_IDS.map((id) => {
      const { value, mean, sd } = readingOf(manifest, patient, level, id);
      return [
        id,
        {
          label: <MeasureLabel manifest={manifest} id={id} level={level} whole={whole} />,
          hint: hintOf(id, level, sd),
          value: tenths(value),
          min: tenths(mean - MOST_SD * sd),
          max: tenths(mean + MOST_SD * sd),
          step: STEP,
          onChange: (next: number, _path: string, context: { initial: boolean; fromPanel: boolean }) => {
            if (!context.initial && context.fromPanel) typed(level, id, next, whole);
          },
        },
      ];
    }),
  );
}

function hintOf(id: MeasureId, level: Level, sd: number): string {
  const { unit, thoracic, lumbar } = MEASURES[id];
  const { source, n, mark } = level.startsWith('T') ? thoracic : lumbar;
  const said = mark === 'ASSUMPTION' ? PERSON.assumed : PERSON.source(source, n);
  return PERSON.spread(`${sd.toFixed(1)} ${unit}`, said);
}

interface MeasureLabelProps extends PersonFieldsProps {
  manifest: Manifest;
  id: MeasureId;
}

/** A measure's name, how far from the mean it is, and a way back. */
function MeasureLabel({ manifest, id, level, whole }: MeasureLabelProps) {
  const patient = useStore(session, (now) => now.case.patient);
  const { z, mean } = readingOf(manifest, patient, level, id);
  const name = PERSON.measures[id];
  return (
    <span className="field">
      <span className="fieldname">{`${name}, ${MEASURES[id].unit}`}</span>
      {Math.abs(z) < 0.05 ? (
        <small>{PERSON.atMean}</small>
      ) : (
        <>
          <small>{PERSON.away(z, percentileOf(z))}</small>
          <button type="button" aria-label={PERSON.back(name)} onClick={() => typed(level, id, mean, whole)}>
            {PERSON.toMean}
          </button>
        </>
      )}
    </span>
  );
}
