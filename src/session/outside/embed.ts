import { api, type KyphoscopeApi } from './api.ts';

/** A call from the page around the frame, and its answer. Blobs and objects cross as they are. */
export interface EmbedCall {
  kyphoscope: 1;
  /** Chosen by the caller; the answer carries it. */
  id: string | number;
  call: Exclude<keyof KyphoscopeApi, 'ready'> | 'ready';
  with?: unknown;
}

export interface EmbedAnswer {
  kyphoscope: 1;
  id: string | number;
  result?: unknown;
  error?: string;
}

/** Origins that may call, from `?origins=https://a.example,https://b.example`; none unless given, never `*`. */
export function allowedOrigins(search: string): readonly string[] {
  return (new URLSearchParams(search).get('origins') ?? '').split(',').flatMap((text) => {
    try {
      const { origin, protocol } = new URL(text);
      return protocol === 'https:' || protocol === 'http:' ? [origin] : [];
    } catch {
      return [];
    }
  });
}

const isCall = (data: unknown): data is EmbedCall =>
  typeof data === 'object' &&
  data !== null &&
  (data as EmbedCall).kyphoscope === 1 &&
  (typeof (data as EmbedCall).id === 'string' || typeof (data as EmbedCall).id === 'number');

async function run({ call, with: given }: EmbedCall): Promise<unknown> {
  switch (call) {
    case 'ready':
      return api.ready;
    case 'setCase':
      return api.setCase(given);
    case 'setTime':
      return api.setTime(typeof given === 'string' ? given : Number(given));
    case 'compareWith':
      return api.compareWith(given);
    case 'setView':
      return api.setView(given);
    // A caller that did not wait is waited for.
    case 'state':
      return api.ready.then(api.state);
    case 'plan':
      return api.ready.then(api.plan);
    case 'capture':
      return api.capture(given);
    case 'save':
      return api.save(given);
    default:
      throw new Error(`there is no such call: ${String(call).slice(0, 40)}`);
  }
}

/** Answers calls from allowed origins; what does not come from one or is no call is ignored, silently. */
export function listenToEmbedder(search: string): void {
  const origins = allowedOrigins(search);
  if (origins.length === 0) return;
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (!origins.includes(event.origin) || !isCall(event.data)) return;
    const { id } = event.data;
    const answer = (rest: Partial<EmbedAnswer>) =>
      event.source?.postMessage({ kyphoscope: 1, id, ...rest } satisfies EmbedAnswer, {
        targetOrigin: event.origin,
      });
    run(event.data).then(
      (result) => answer({ result }),
      (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
    );
  });
}
