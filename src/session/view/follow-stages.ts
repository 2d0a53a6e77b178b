import { session } from '../store.ts';

/** Lets go of the visitor's own camera. */
export const followStages = (): void => session.setState((now) => ({ view: { ...now.view, camera: null } }));
