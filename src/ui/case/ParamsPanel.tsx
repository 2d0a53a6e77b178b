import { Leva, LevaPanel, useControls, useCreateStore } from 'leva';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { changeCase } from '../../session/open.ts';
import { steady } from '../../session/steady.ts';
import { session } from '../../session/store.ts';
import { type CasePath, type CaseValue, valueAt, withValue } from '../../sim/case/case.ts';
import { PARAM_GROUPS, PARAMS } from '../../sim/case/params.ts';
import { defaultCase, parseCase } from '../../sim/case/parse.ts';
import { LEVA_THEME } from './leva-theme.ts';

type LevaStore = ReturnType<typeof useCreateStore>;

/** Every parameter of the table, in its groups: made from PARAMS, so a new entry appears here by itself. */
export default function ParamsPanel() {
  return (
    <div className="leva">
      <Leva hidden />
      {PARAM_GROUPS.map((group) => (
        <Group key={group.id} title={group.title} paths={group.paths} />
      ))}
      <button type="button" className="btn" onClick={() => void changeCase(defaultCase())}>
        {L.study.reset}
      </button>
    </div>
  );
}

/** leva's own key for a path: it treats dots as nesting. */
const keyOf = (path: CasePath): string => PARAMS[path].key;

function change(path: CasePath, value: CaseValue): void {
  const { case: now } = session.getState();
  if (valueAt(now, path) === value) return;
  void changeCase(parseCase(withValue(now, path, value)).case);
}

function Group({ title, paths }: { title: string; paths: readonly CasePath[] }) {
  const store = useCreateStore();
  return (
    <section>
      <h2>{title}</h2>
      <Fields store={store} paths={paths} />
      <LevaPanel store={store} fill flat titleBar={false} theme={LEVA_THEME} />
    </section>
  );
}

function Fields({ store, paths }: { store: LevaStore; paths: readonly CasePath[] }) {
  const patientCase = useStore(steady, (now) => now.case);
  const [, set] = useControls(() => schemaOf(paths), { store }, [paths]) as unknown as [
    unknown,
    (values: Record<string, CaseValue>) => void,
  ];
  // The case also changes from links and other controls: leva then shows what holds.
  useEffect(() => {
    set(Object.fromEntries(paths.map((path) => [keyOf(path), valueAt(patientCase, path)])));
  }, [patientCase, paths, set]);
  return null;
}

function schemaOf(paths: readonly CasePath[]) {
  const { case: now } = session.getState();
  return Object.fromEntries(
    paths.map((path) => {
      const param = PARAMS[path];
      const common = {
        label: param.kind === 'number' && param.unit !== '' ? `${param.label}, ${param.unit}` : param.label,
        hint: `${param.help} (${param.source === 'illustrative' ? L.illustrative : `${L.source}: ${param.source}`})`,
        onChange: (value: CaseValue, _path: string, context: { initial: boolean; fromPanel: boolean }) => {
          if (!context.initial && context.fromPanel) change(path, value);
        },
      };
      const value = valueAt(now, path);
      return [
        keyOf(path),
        param.kind === 'number'
          ? { ...common, value: Number(value), min: param.min, max: param.max, step: param.step }
          : {
              ...common,
              value,
              options: Object.fromEntries(param.options.map((option) => [option.label, option.value])),
            },
      ];
    }),
  );
}
