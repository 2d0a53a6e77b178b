import { describe, expect, it } from 'vitest';
import { forgetNotes, mattersMost, notes } from '../../src/session/notes.ts';

describe('what matters most of what was said', () => {
  it('none where nothing was said, or nothing matters', () => {
    expect(mattersMost({})).toEqual([]);
    expect(mattersMost({ pain: 0, daily: 0 })).toEqual([]);
  });
  it('none where it is the only one, or matters little: more would be said than was', () => {
    expect(mattersMost({ straight: 4 })).toEqual([]);
    expect(mattersMost({ daily: 1, next: 0 })).toEqual([]);
  });
  it('none where all that was said matters the same', () => {
    expect(mattersMost({ pain: 3, daily: 3 })).toEqual([]);
  });
  it('the most of it, several where they are alike, in the order in which they were asked', () => {
    expect(mattersMost({ next: 4, pain: 4, daily: 3 })).toEqual(['pain', 'next']);
    expect(mattersMost({ daily: 2, next: 0 })).toEqual(['daily']);
  });
  it('goes with the patient', () => {
    notes.setState({ matters: { pain: 4 }, own: 'x', chosen: 'wait' });
    forgetNotes();
    expect(notes.getState()).toEqual({ chosen: 'open', own: '', matters: {}, sketches: [] });
  });
});
