import type { SketchColour, SketchTool } from '../../session/sketch/sketch.ts';

/** Words of drawing on the picture. */
export const SKETCH = {
  open: 'Draw on the picture',
  bar: 'Drawing',
  /** Said of the picture while it is drawn on. */
  sheet: 'The picture, to draw on. Arrow keys move the last words, Escape ends drawing.',
  /** Said of what was drawn, by screen readers. */
  drawn: (words: readonly string[]) =>
    words.length === 0
      ? 'There is a drawing on the picture.'
      : `On the picture is written: ${words.join('; ')}.`,
  tool: 'Draw with',
  tools: { pen: 'Pen', arrow: 'Arrow', text: 'Words' } satisfies Record<SketchTool, string>,
  colour: 'Colour',
  colours: {
    orange: 'Orange',
    blue: 'Blue',
    yellow: 'Yellow',
    black: 'Black',
  } satisfies Record<SketchColour, string>,
  words: 'Words for the picture',
  put: 'Put them on',
  undo: 'Undo',
  clear: 'Clear',
  done: 'Done',
  others: 'Drawings so far',
} as const;
