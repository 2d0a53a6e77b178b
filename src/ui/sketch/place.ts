import { createStore } from 'zustand/vanilla';
import type { SketchColour, SketchTool } from '../../session/sketch/sketch.ts';
import { pause } from '../../session/time/clock.ts';

/** Whether the picture is drawn on, and with what. */
export const sketchPlace = createStore<{ open: boolean; tool: SketchTool; colour: SketchColour }>(() => ({
  open: false,
  tool: 'pen',
  colour: 'orange',
}));

export function openSketch(): void {
  pause();
  sketchPlace.setState({ open: true });
}

export const closeSketch = (): void => sketchPlace.setState({ open: false });
