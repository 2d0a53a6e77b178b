import { session } from '../store.ts';
import type { View } from './view.ts';

/** Changes a part of the view; the rest stays. */
export const changeView = (part: Partial<View>): void =>
  session.setState((now) => ({ view: { ...now.view, ...part } }));
