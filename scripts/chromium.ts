import { existsSync } from 'node:fs';

/** The one set of flags that tests and benchmarks run Chromium with: software GL, no calls home. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
const path = process.env.CHROMIUM_PATH || installed;

/** Launch options for Playwright: the Chromium of CHROMIUM_PATH if set, else the system's, else Playwright's own. */
export const launchOptions = {
  args: CHROMIUM_FLAGS,
  ...(path === undefined ? {} : { executablePath: path }),
};
