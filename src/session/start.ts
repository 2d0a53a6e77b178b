import { defaultCase } from '../sim/case/parse.ts';
import { OPENING_T } from '../sim/stages/ends.ts';
import { forgetNotes } from './notes.ts';
import { changeCase } from './open.ts';
import { session } from './store.ts';
import { pause } from './time/clock.ts';
import { setTime } from './time/time.ts';
import { DEFAULT_VIEW } from './view/view.ts';

/** All as it is for whoever comes next; the theme stays, it is the room's. */
export function startOver(): void {
  pause();
  forgetNotes();
  session.setState(({ view: { theme } }) => ({
    view: { ...DEFAULT_VIEW, theme },
    past: [],
    notices: [],
    asking: false,
    speed: 1,
    loop: false,
  }));
  setTime(OPENING_T);
  void changeCase(defaultCase());
}
