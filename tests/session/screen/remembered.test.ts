import { afterEach, expect, it, vi } from 'vitest';
import { remember, remembered } from '../../../src/session/screen/remembered.ts';

afterEach(() => vi.unstubAllGlobals());

it('remembers a channel until told to forget it', () => {
  const held = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  });
  expect(remembered()).toBeNull();
  remember('0123456789abcdef');
  expect(remembered()).toBe('0123456789abcdef');
  remember(null);
  expect(remembered()).toBeNull();
});

it('remembers nothing, and goes on, where storage is denied', () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', { getItem: denied, setItem: denied, removeItem: denied });
  remember('0123456789abcdef');
  remember(null);
  expect(remembered()).toBeNull();
});
