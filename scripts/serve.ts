import { type PreviewServer, preview } from 'vite';

/** Serves the built page for a script; any free port, headers added to every answer. */
export async function servePage(
  headers: Record<string, string> = {},
): Promise<{ address: string; close: () => Promise<void> }> {
  const server: PreviewServer = await preview({
    logLevel: 'error',
    preview: { port: 4900, host: 'localhost', headers },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the page could not be served');
  return { address, close: () => server.close() };
}
