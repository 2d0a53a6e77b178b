/** A file of public/models could not be had. */
export class AssetError extends Error {
  /** Its name inside public/models. */
  readonly file: string;
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.name = 'AssetError';
    this.file = file;
  }
}

/** Called while a file arrives: its name and how much of it is here, 0..1. */
export type Progress = (file: string, share: number) => void;

/**
 * Fetches one file of public/models.
 * @throws AssetError that names the file, if it is missing, cut short or the network is away.
 */
export async function fetchAsset(
  base: string,
  file: string,
  bytes: number,
  progress: Progress = () => {},
): Promise<ArrayBuffer> {
  progress(file, 0);
  let response: Response;
  try {
    response = await fetch(new URL(file, base));
  } catch {
    throw new AssetError(file, 'could not be reached');
  }
  if (!response.ok) throw new AssetError(file, `the server answered ${response.status}`);
  try {
    const body = response.body === null ? null : await collect(response.body, file, bytes, progress);
    const buffer = body ?? (await response.arrayBuffer());
    if (bytes > 0 && buffer.byteLength !== bytes)
      throw new AssetError(file, `${buffer.byteLength} bytes came, ${bytes} were expected`);
    progress(file, 1);
    return buffer;
  } catch (error) {
    throw error instanceof AssetError ? error : new AssetError(file, 'the transfer broke off');
  }
}

async function collect(
  stream: ReadableStream<Uint8Array>,
  file: string,
  bytes: number,
  progress: Progress,
): Promise<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
    if (bytes > 0) progress(file, Math.min(1, length / bytes));
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all.buffer;
}
