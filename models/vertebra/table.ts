import { LEVELS, type Level, levelIndex } from '../levels.ts';
import table from '../morphometry.json' with { type: 'json' };

type LevelRows = typeof table.vertebra;
type JointRows = typeof table.joint;

/** Rows whose name starts with `P.`, under the rest of their name. */
type Group<Rows, P extends string> = {
  readonly [K in keyof Rows as K extends `${P}.${infer Rest}` ? Rest : never]: number;
};

/** All rows of the table for one level, by full name: `pedicle.width`. Units stand in the table. */
export type LevelValues = { readonly [K in keyof LevelRows]: number };
/** All rows for one joint. Joints count from C7-T1 (0) to L5-S1 (17). */
export type JointValues = { readonly [K in keyof JointRows]: number };

export type BodyShape = Group<LevelRows, 'body'>;
export type EndplateShape = Group<LevelRows, 'endplate'>;
export type PedicleShape = Group<LevelRows, 'pedicle'>;
export type ParsShape = Group<LevelRows, 'pars'>;
export type LaminaShape = Group<LevelRows, 'lamina'>;
export type SuperiorProcessShape = Group<LevelRows, 'superior'>;
export type InferiorProcessShape = Group<LevelRows, 'inferior'>;
export type TransverseShape = Group<LevelRows, 'transverse'>;
export type SpinousShape = Group<LevelRows, 'spinous'>;
export type CanalShape = Group<LevelRows, 'canal'>;
export type CostalShape = Group<LevelRows, 'costal'>;
export type DiscShape = Group<JointRows, 'disc'>;
export type FacetShape = Group<JointRows, 'facet'>;

/** What one vertebra is made from: its own rows and those of the joints above and below it. */
export interface VertebraValues {
  readonly level: Level;
  readonly own: LevelValues;
  readonly above: JointValues;
  readonly below: JointValues;
}

export const valuesOf = (level: Level): VertebraValues => {
  const i = levelIndex(level);
  return {
    level,
    own: column(table.vertebra, i),
    above: column(table.joint, i),
    below: column(table.joint, i + 1),
  };
};

/** The rows of one group, their group's name taken off. */
export function group<Shape>(values: LevelValues | JointValues, name: string): Shape {
  const prefix = `${name}.`;
  const rows = Object.entries(values).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(rows.map(([key, value]) => [key.slice(prefix.length), value])) as Shape;
}

function column<Rows extends Record<string, { readonly values: readonly number[] }>>(
  rows: Rows,
  i: number,
): { readonly [K in keyof Rows]: number } {
  const entries = Object.entries(rows).map(([name, row]) => {
    if (row.values.length < LEVELS.length) throw new Error(`Table row ${name} is short`);
    return [name, row.values[i]];
  });
  return Object.fromEntries(entries);
}
