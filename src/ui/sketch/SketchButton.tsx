import { useStore } from 'zustand';
import { sketchWords } from '../../content/sketch.ts';
import { Icon } from '../kit/Icon.tsx';
import { closeSketch, openSketch, sketchPlace } from './place.ts';

/** Opens and closes drawing on the picture. */
export function SketchButton() {
  const open = useStore(sketchPlace, (now) => now.open);
  return (
    <button
      type="button"
      className="btn quiet draw"
      aria-pressed={open}
      aria-label={sketchWords().open}
      title={sketchWords().open}
      onClick={open ? closeSketch : openSketch}
    >
      <Icon name="draw" />
    </button>
  );
}
