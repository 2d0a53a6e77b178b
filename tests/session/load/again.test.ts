import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { again, askNow } from '../../../src/session/load/again.ts';
import { session } from '../../../src/session/store.ts';

const lost = () => new TypeError('Failed to fetch dynamically imported module: https://x/a.js');

/** A script that does not come the first so many times. */
function late(times: number) {
  let asked = 0;
  return vi.fn(async () => {
    if (asked++ < times) throw lost();
    return 'here';
  });
}

const { missing } = session.getInitialState();
const missed = () => session.getState().missing;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  session.setState({ missing });
  vi.useRealTimers();
});

describe('a script that does not come', () => {
  it('is asked for until it comes', async () => {
    const load = late(9);
    const coming = again(load)();
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(await coming).toBe('here');
    expect(load).toHaveBeenCalledTimes(10);
  });

  it('is said to be missing once it could be missed, and no longer when it is here', async () => {
    const coming = again(late(4))();
    await vi.advanceTimersByTimeAsync(400);
    expect(missed()).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(missed()).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    await coming;
    expect(missed()).toBe(0);
  });

  it('is asked for at once where somebody says so', async () => {
    const load = late(1);
    const coming = again(load)();
    await vi.advanceTimersByTimeAsync(0);
    askNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(load).toHaveBeenCalledTimes(2);
    expect(await coming).toBe('here');
  });

  it('fails at once where it came and is wrong', async () => {
    const load = vi.fn(() => Promise.reject(new Error('x is not a function')));
    await expect(again(load)()).rejects.toThrow('x is not a function');
    expect(load).toHaveBeenCalledTimes(1);
  });
});

it('every view that comes later is asked for so', () => {
  const src = resolve(import.meta.dirname, '../../../src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  let views = 0;
  for (const file of files)
    for (const [, loader] of readFileSync(resolve(src, file), 'utf8').matchAll(/\blazy\(\s*(\w*)/g)) {
      views++;
      expect(loader, file).toBe('again');
    }
  expect(views).toBeGreaterThan(40);
});
