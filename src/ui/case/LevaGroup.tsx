import { LevaPanel, useControls, useCreateStore } from 'leva';
import { useEffect, useRef } from 'react';
import { L } from '../../content/language.ts';
import { paramText } from '../../content/params.ts';
import type { CasePath, CaseValue } from '../../sim/case/case.ts';
import { PARAMS } from '../../sim/case/params.ts';
import { LEVA_THEME } from './leva-theme.ts';

type LevaStore = ReturnType<typeof useCreateStore>;

interface FieldsProps<Path extends CasePath> {
  paths: readonly Path[];
  /** The value that holds now. */
  read: (path: Path) => CaseValue;
  change: (path: Path, value: CaseValue) => void;
}

interface LevaGroupProps<Path extends CasePath> extends FieldsProps<Path> {
  title: string;
}

/** A group of parameters, made from the table. */
export function LevaGroup<Path extends CasePath>({ title, ...fields }: LevaGroupProps<Path>) {
  const store = useCreateStore();
  return (
    <section>
      <h3>{title}</h3>
      <Fields store={store} {...fields} />
      <LevaPanel store={store} fill flat titleBar={false} theme={LEVA_THEME} />
    </section>
  );
}

/** leva's own key for a path: it treats dots as nesting. */
const keyOf = (path: CasePath): string => PARAMS[path].key;

function Fields<Path extends CasePath>({ store, ...fields }: FieldsProps<Path> & { store: LevaStore }) {
  const { paths, read } = fields;
  const latest = useRef(fields);
  latest.current = fields;
  const [, set] = useControls(() => schemaOf(latest.current, () => latest.current.change), { store }, [
    paths,
  ]) as unknown as [unknown, (values: Record<string, CaseValue>) => void];
  // The case also changes from links and other controls: leva then shows what holds.
  const values = paths.map(read);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are what is shown
  useEffect(() => {
    set(Object.fromEntries(paths.map((path, at) => [keyOf(path), values[at]])));
  }, [paths, set, ...values]);
  return null;
}

/** A parameter's name with its unit, and what it means with its source. */
export function fieldWords(path: CasePath): { label: string; hint: string } {
  const param = PARAMS[path];
  const { label, help } = paramText(path);
  return {
    label: param.kind === 'number' && param.unit !== '' ? `${label}, ${param.unit}` : label,
    hint: `${help} (${param.source === 'illustrative' ? L.illustrative : `${L.source}: ${param.source}`})`,
  };
}

const optionName = (path: CasePath, value: CaseValue): string =>
  paramText(path).options?.[String(value)] ?? String(value);

function schemaOf<Path extends CasePath>(
  { paths, read }: FieldsProps<Path>,
  change: () => FieldsProps<Path>['change'],
) {
  return Object.fromEntries(
    paths.map((path) => {
      const param = PARAMS[path];
      const common = {
        ...fieldWords(path),
        onChange: (value: CaseValue, _path: string, context: { initial: boolean; fromPanel: boolean }) => {
          if (!context.initial && context.fromPanel) change()(path, value);
        },
      };
      const value = read(path);
      return [
        keyOf(path),
        param.kind === 'number'
          ? { ...common, value: Number(value), min: param.min, max: param.max, step: param.step }
          : {
              ...common,
              value,
              options: Object.fromEntries(param.options.map((option) => [optionName(path, option), option])),
            },
      ];
    }),
  );
}
