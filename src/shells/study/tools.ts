import { type ComponentType, lazy } from 'react';
import type { ToolId } from '../../content/study.ts';
import { again } from '../../session/load/again.ts';
import { MeasuresTool } from '../../ui/numbers/MeasuresTool.tsx';
import { PictureTool } from '../../ui/view/PictureTool.tsx';
import { WordsTool } from './WordsTool.tsx';

/** What can stand in the bench's tabs: its name is BENCH.tools[id]. */
export interface Tool {
  id: ToolId;
  /** At the side, or below the model. Where there is no room for both, those at the side follow those below. */
  at: 'rail' | 'band';
  /** Opens it. */
  key: string;
  Panel: ComponentType;
}

/** In the order of the tabs. A tool more is an entry here and its name. What is this page's alone and not seen at
 * once is loaded when it is asked for; what other pages have too is not: apart it would make their first script larger. */
export const TOOLS: readonly Tool[] = [
  { id: 'words', at: 'band', key: 'w', Panel: WordsTool },
  { id: 'measures', at: 'band', key: 'm', Panel: MeasuresTool },
  { id: 'graphs', at: 'band', key: 'g', Panel: lazy(again(() => import('../../ui/graphs/GraphsTool.tsx'))) },
  // leva is 70 kB and only students use it.
  { id: 'case', at: 'rail', key: 'c', Panel: lazy(again(() => import('../../ui/case/ParamsPanel.tsx'))) },
  { id: 'picture', at: 'rail', key: 'v', Panel: PictureTool },
  { id: 'xray', at: 'rail', key: 'f', Panel: lazy(again(() => import('../../ui/fluoro/XrayTool.tsx'))) },
];
