import { LevaPanel, useControls, useCreateStore } from 'leva';
import { useEffect, useRef } from 'react';
import { paramText } from '../../content/params.ts';
import { sourcedWords } from '../../content/sourced.ts';
import type { CasePath, CaseValue } from '../../sim/case/case.ts';
import { PARAMS } from '../../sim/case/params.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { LEVA_THEME } from './leva-theme.ts';
import { fromShown, toShown, unitOf } from './shown-value.ts';

type LevaStore = ReturnType<typeof useCreateStore>;

interface FieldsProps<Path extends CasePath> {
  paths: readonly Path[];
  /** The value that holds now. */
  read: (path: Path) => CaseValue;
  /** What it is as given. */
  usual: (path: Path) => CaseValue;
  change: (path: Path, value: CaseValue) => void;
}

/** Some parameters, made from the table. */
export function LevaGroup<Path extends CasePath>(fields: FieldsProps<Path>) {
  const store = useCreateStore();
  return (
    <>
      <Fields store={store} {...fields} />
      <LevaPanel store={store} fill flat hideCopyButton titleBar={false} theme={LEVA_THEME} />
    </>
  );
}

/** leva's own key for a path: it treats dots as nesting. */
const keyOf = (path: CasePath): string => PARAMS[path].key;

function Fields<Path extends CasePath>({ store, ...fields }: FieldsProps<Path> & { store: LevaStore }) {
  const { paths, read } = fields;
  const latest = useRef(fields);
  latest.current = fields;
  const [, set] = useControls(() => schemaOf(() => latest.current), { store }, [paths]) as unknown as [
    unknown,
    (values: Record<string, CaseValue>) => void,
  ];
  // The case also changes from links and other controls: leva then shows what holds.
  const values = paths.map(read);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are what is shown
  useEffect(() => {
    set(Object.fromEntries(paths.map((path, at) => [keyOf(path), toShown(path, values[at])])));
  }, [paths, set, ...values]);
  return null;
}

/** A parameter's name with its unit, and what it means with its source. */
export function fieldWords(path: CasePath): { label: string; hint: string } {
  const param = PARAMS[path];
  const { label, help } = paramText(path);
  const unit = unitOf(path);
  return {
    label: unit === '' ? label : `${label}, ${unit}`,
    hint: `${help} (${param.source === 'illustrative' ? sourcedWords().illustrative : `${sourcedWords().source}: ${param.source}`})`,
  };
}

const optionName = (path: CasePath, value: CaseValue): string =>
  paramText(path).options?.[String(value)] ?? String(value);

function schemaOf<Path extends CasePath>(now: () => FieldsProps<Path>) {
  return Object.fromEntries(
    now().paths.map((path) => {
      const param = PARAMS[path];
      const { label, hint } = fieldWords(path);
      const common = {
        hint,
        label: (
          <FieldLabel
            path={path}
            name={label}
            read={() => now().read(path)}
            usual={() => now().usual(path)}
            reset={() => now().change(path, now().usual(path))}
          />
        ),
        onChange: (value: CaseValue, _path: string, context: { initial: boolean; fromPanel: boolean }) => {
          if (!context.initial && context.fromPanel) now().change(path, fromShown(path, value));
        },
      };
      const value = toShown(path, now().read(path));
      const scale = (bound: number): number => Number(toShown(path, bound));
      return [
        keyOf(path),
        param.kind === 'number'
          ? {
              ...common,
              value: Number(value),
              min: scale(param.min),
              max: scale(param.max),
              step: scale(param.step),
            }
          : {
              ...common,
              value,
              options: Object.fromEntries(param.options.map((option) => [optionName(path, option), option])),
            },
      ];
    }),
  );
}
