import { Suspense } from 'react';
import { useStore } from 'zustand';
import { BENCH, STUDY, type ToolId } from '../../content/study.ts';
import { Spared } from '../../scene/frame/Spared.tsx';
import { bench } from '../../ui/bench/store.ts';
import { Tabs } from '../../ui/bench/Tabs.tsx';
import { TOOLS } from './tools.ts';

const LABELS = { rail: BENCH.railTools, band: BENCH.bandTools, all: BENCH.allTools } as const;

/** The tools of a place in tabs; `all` where there is one place for them. */
export function ToolTabs({ at }: { at: 'rail' | 'band' | 'all' }) {
  const open = useStore(bench, (now) => (at === 'rail' ? now.rail : at === 'band' ? now.band : now.all));
  const tools = TOOLS.filter((tool) => at === 'all' || tool.at === at);
  const { id, Panel } = tools.find((tool) => tool.id === open) ?? tools[0];
  return (
    <Tabs<ToolId>
      label={LABELS[at]}
      tabs={tools.map((tool) => ({ id: tool.id, name: BENCH.tools[tool.id], key: tool.key }))}
      open={id}
      onOpen={(tool) => bench.setState({ [at]: tool, all: tool })}
    >
      <Spared>
        <Suspense fallback={<p className="soft">{STUDY.loadingPanel}</p>}>
          <Panel />
        </Suspense>
      </Spared>
    </Tabs>
  );
}
