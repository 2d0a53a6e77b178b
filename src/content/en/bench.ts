import type { Arrangement, Edge } from '../../session/view/arrangement.ts';

/** Words of the study's workbench: panes, what stands in them, keys. */
export const BENCH = {
  arrangement: 'Layout',
  arrangements: { explore: 'Explore', xray: 'X-ray', lesson: 'Lesson' } satisfies Record<Arrangement, string>,
  panes: 'Panes',
  paneNames: { rail: 'Parameters', band: 'Words and measures', films: 'X-rays' } satisfies Record<
    Edge,
    string
  >,
  model: 'Model',
  swap: 'Swap model and X-rays',
  asGiven: 'Sizes as given',
  size: (pane: string) => `Size of: ${pane}`,
  sizeHint: 'Drag, or arrow keys. Enter puts the pane away and back.',
  railTools: 'At the side',
  bandTools: 'Below the model',
  allTools: 'What stands below',
  beside: 'What is seen',
  shown: { off: 'Model', beside: 'Both', alone: 'X-ray' },
  paneTools: 'Tools of the picture',
  views: 'Views',
  planeTitle: 'Section',
  flip: 'Lateral: front on the right, as in the model',
  keys: {
    arrange: (layout: string) => `layout: ${layout}; again: its sizes as given`,
    practise: 'practise by hand',
    tool: (name: string) => `open: ${name}`,
    swap: 'swap model and X-rays',
    flip: 'turn the lateral picture over',
    more: [
      ['Tab, then arrows', 'along tabs, sliders, points of a ruler, a graph’s moments'],
      ['On a line between panes', 'arrows size the pane (with Shift faster), Enter puts it away and back'],
      ['Drag on an X-ray', 'turn the arm; “C-arm” has the same as sliders'],
    ],
    letters: 'Letters are keys',
  },
  usual: 'as usual',
  back: (value: string) => `back to ${value}`,
  reset: (field: string, value: string) => `${field}: back to ${value}`,
  warned: (count: number) => `, ${count} ${count === 1 ? 'warning' : 'warnings'}`,
  tools: {
    words: 'Words',
    measures: 'Measures',
    graphs: 'Graphs',
    case: 'Case',
    picture: 'Picture',
    xray: 'X-ray',
  },
} as const;

/** What can stand in the bench's tabs. */
export type ToolId = keyof typeof BENCH.tools;
