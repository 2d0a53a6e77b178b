import { beforeEach, describe, expect, it, vi } from 'vitest';
import { now } from '../../src/session/now.ts';
import { goTo, placeNow } from '../../src/session/place.ts';
import { session } from '../../src/session/store.ts';
import { setTime } from '../../src/session/time/time.ts';
import { DEFAULT_VIEW } from '../../src/session/view/view.ts';
import { endEvent, watchEvent } from '../../src/session/watch.ts';
import { defaultCase } from '../../src/sim/case/parse.ts';

const VIEW = { ...DEFAULT_VIEW, section: 'cut' as const, plane: 'axial' as const, picked: 'aorta' };
const kind = () => session.getState().case.event.kind;

// Node has no frames.
vi.stubGlobal('cancelAnimationFrame', () => undefined);

beforeEach(() => {
  session.setState({ case: defaultCase(), view: VIEW, other: null });
  setTime(4.25);
});

describe('what goes wrong, once it has been watched', () => {
  it('gives back case, time and view', async () => {
    const before = placeNow();
    await watchEvent('cement-disc');
    expect(kind()).toBe('cement-disc');
    session.setState({ view: { ...DEFAULT_VIEW, plane: 'coronal' } });
    setTime(11);
    endEvent();
    expect(placeNow()).toEqual(before);
  });

  it('gives back what was before the first of several', async () => {
    await watchEvent('cement-disc');
    setTime(11);
    await watchEvent('pedicle-breach');
    expect(kind()).toBe('pedicle-breach');
    endEvent();
    expect(kind()).toBe('none');
    expect(now.getState().t).toBe(4.25);
  });

  it('leaves what somebody has changed in the case meanwhile', async () => {
    await watchEvent('cement-disc');
    const { case: shown } = session.getState();
    session.setState({ case: { ...shown, weeksAfter: 12 } });
    setTime(11);
    endEvent();
    expect(kind()).toBe('none');
    expect(session.getState().case.weeksAfter).toBe(12);
    expect(now.getState().t).toBe(11);
  });

  it('that a link has brought, is taken back where one is', () => {
    session.setState({ case: { ...defaultCase(), event: { kind: 'balloon-rupture', level: 'usual' } } });
    setTime(9);
    endEvent();
    expect(kind()).toBe('none');
    expect(now.getState().t).toBe(9);
  });
});

describe('a place', () => {
  it('is come back to, in the colours and the size of type that the room has now', async () => {
    const before = placeNow();
    session.setState({ view: { ...DEFAULT_VIEW, theme: 'dark', textSize: 1.5 } });
    setTime(1);
    expect(await goTo(before)).toBe(true);
    expect(session.getState().view).toEqual({ ...VIEW, theme: 'dark', textSize: 1.5 });
    expect(now.getState().t).toBe(4.25);
  });
});
