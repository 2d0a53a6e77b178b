import { GRAPHS_WORDS as WORDS } from '../../content/graphs.ts';
import { CLINICAL } from '../../content/study.ts';
import type { PlannedStage } from '../../sim/stages/timeline.ts';
import { nearest } from './axis.ts';
import type { GraphKind } from './kinds.ts';
import type { Samples } from './samples.ts';

interface GraphTableProps {
  kind: GraphKind;
  samples: Samples;
  other: Samples | null;
  stages: readonly PlannedStage[];
}

/** The graph's twin for whoever reads it: each line at the end of each step. */
export function GraphTable({ kind, samples, other, stages }: GraphTableProps) {
  const columns = [samples, ...(other === null ? [] : [other])].flatMap((from, which) =>
    kind.lines.map(({ id }) => ({
      name: which === 1 ? WORDS.beside(WORDS.lines[id]) : WORDS.lines[id],
      at: (t: number) => from.values[id][nearest(from.t, t)].toFixed(kind.digits),
    })),
  );
  return (
    <details className="graphtable">
      <summary>{WORDS.table}</summary>
      <table className="measures">
        <thead>
          <tr>
            <th scope="col">{WORDS.ended}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}, {kind.unit}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stages.map(({ id, to }, at) => (
            <tr key={id}>
              <th scope="row">
                {at + 1}. {CLINICAL[id].title}
              </th>
              {columns.map((column) => (
                <td key={column.name}>{column.at(to)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
