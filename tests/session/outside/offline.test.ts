import { describe, expect, it } from 'vitest';
import { keeper, keepOffline, newerWaits } from '../../../src/session/outside/offline.ts';
import { scripts } from '../../../src/session/outside/trusted.ts';

type Keeper = NonNullable<Parameters<typeof keepOffline>[0]>;

const withPage = async <T>(does: () => Promise<T>): Promise<T> => {
  const before = globalThis.document;
  Object.assign(globalThis, { document: { baseURI: 'https://clinic.example/spine/' } });
  try {
    return await does();
  } finally {
    Object.assign(globalThis, { document: before });
  }
};

const registration = (waiting: object | null, updates: () => Promise<unknown> = async () => undefined) =>
  ({ update: updates, waiting }) as unknown as ServiceWorkerRegistration;

describe('keeping the page on the device', () => {
  it('is not tried where even asking throws, nor where there is nothing to ask', async () => {
    const shut = {
      get serviceWorker(): Keeper {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    };
    expect(keeper(shut)).toBeNull();
    expect(keeper({})).toBeNull();
    await keepOffline(null, Promise.resolve());
    expect(await newerWaits(null)).toBe(false);
  });

  it('begins when it may, beside the page, and a refusal is the end of it', async () => {
    const asked: string[] = [];
    const container = {
      register: async (address: URL) => {
        asked.push(String(address));
        throw new DOMException('no room', 'QuotaExceededError');
      },
    } as unknown as Keeper;
    scripts.offline = 'https://clinic.example/spine/offline.js';
    let go: () => void = () => {};
    const rest = new Promise<void>((resolve) => {
      go = resolve;
    });
    await withPage(async () => {
      const kept = keepOffline(container, rest);
      await Promise.resolve();
      expect(asked).toEqual([]);
      go();
      await kept;
    });
    expect(asked).toEqual(['https://clinic.example/spine/offline.js']);
  });

  it('tells of a newer page only when all of it is here', async () => {
    const having = (found: ServiceWorkerRegistration | undefined) =>
      ({ getRegistration: async () => found }) as unknown as Keeper;
    await withPage(async () => {
      expect(await newerWaits(having(undefined))).toBe(false);
      expect(await newerWaits(having(registration(null)))).toBe(false);
      expect(await newerWaits(having(registration({})))).toBe(true);
      const away = () => Promise.reject(new TypeError('no network'));
      expect(await newerWaits(having(registration(null, away)))).toBe(false);
      // It came while the network was there.
      expect(await newerWaits(having(registration({}, away)))).toBe(true);
    });
  });
});
