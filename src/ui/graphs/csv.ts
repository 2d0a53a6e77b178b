import type { PlannedStage } from '../../sim/stages/timeline.ts';
import type { GraphKind } from './kinds.ts';
import type { Samples } from './samples.ts';

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

interface Named {
  kind: GraphKind;
  samples: Samples;
  /** What it is compared with; null for nothing. */
  other: Samples | null;
  stages: readonly PlannedStage[];
  nameOf: (line: GraphKind['lines'][number]['id'], compared: boolean) => string;
}

/** A graph as a table of text: time in steps, the step's name, each line, and each of what it is compared with. */
export function csvOf({ kind, samples, other, stages, nameOf }: Named): string {
  const columns = [samples, ...(other === null ? [] : [other])].flatMap((from, which) =>
    kind.lines.map(({ id }) => ({
      name: `${nameOf(id, which === 1)}, ${kind.unit}`,
      values: from.values[id],
    })),
  );
  const stageAt = (t: number): string => (stages.find(({ to }) => t <= to) ?? stages[stages.length - 1]).id;
  const rows = samples.t.map((t, at) => [
    t.toFixed(4),
    stageAt(t),
    ...columns.map(({ values }) => (values[at] === undefined ? '' : values[at].toFixed(kind.digits + 2))),
  ]);
  return [['t', 'step', ...columns.map(({ name }) => name)], ...rows]
    .map((row) => row.map(quoted).join(','))
    .join('\n');
}
