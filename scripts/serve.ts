import { type PreviewServer, preview } from 'vite';

/** Serves the built page for a script; any free port. */
export async function servePage(): Promise<{ address: string; close: () => Promise<void> }> {
  const server: PreviewServer = await preview({
    logLevel: 'error',
    preview: { port: 4900, host: 'localhost' },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the page could not be served');
  return { address, close: () => server.close() };
}
