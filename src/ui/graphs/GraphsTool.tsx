import { useState } from 'react';
import { useStore } from 'zustand';
import { GRAPHS_WORDS as WORDS } from '../../content/graphs.ts';
import { session } from '../../session/store.ts';
import { useFocusPlan } from '../kit/hooks.ts';
import { PressureGraph } from '../numbers/PressureGraph.tsx';
import { Graph } from './Graph.tsx';
import { GraphTable } from './GraphTable.tsx';
import { GRAPH_KINDS } from './kinds.ts';
import { useSamples } from './use-samples.ts';
import './graphs.css';

/** Measures over time, one graph at a time: how the bone that is looked at stands at each step, and the compared case beside it. */
export default function GraphsTool() {
  const [which, choose] = useState<keyof typeof WORDS.graphs>('heights');
  const plan = useStore(session, (now) => now.plan);
  const otherPlan = useStore(session, (now) => now.otherPlan);
  const level = useFocusPlan()?.level ?? null;
  const samples = useSamples(plan, level);
  const other = useSamples(otherPlan, level);
  const kind = GRAPH_KINDS.find(({ id }) => id === which);
  if (plan === null || level === null) return null;
  const title = WORDS.of(WORDS.graphs[which], level);
  const choice = (
    <label className="which">
      <span className="sr">{WORDS.which}</span>
      <select
        value={which}
        onChange={({ target }) => {
          const graph = GRAPH_NAMES.find((name) => name === target.value);
          if (graph !== undefined) choose(graph);
        }}
      >
        {GRAPH_NAMES.map((name) => (
          <option key={name} value={name}>
            {WORDS.graphs[name]}
          </option>
        ))}
      </select>
      <b>{level}</b>
    </label>
  );
  if (kind === undefined)
    return (
      <div className="graphs">
        {choice}
        <PressureGraph />
      </div>
    );
  if (samples === null) return <p className="soft">{WORDS.drawing}</p>;
  return (
    <div className="graphs">
      <Graph title={title} kind={kind} samples={samples} other={other} stages={plan.stages} choice={choice} />
      <GraphTable kind={kind} samples={samples} other={other} stages={plan.stages} />
    </div>
  );
}

const GRAPH_NAMES = Object.keys(WORDS.graphs) as (keyof typeof WORDS.graphs)[];
