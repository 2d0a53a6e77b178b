import { defineConfig } from '@playwright/test';
import { quickLaunchOptions } from './scripts/chromium.ts';

const PORT = 4810;

export default defineConfig({
  testDir: 'tests/e2e',
  // One picture for all systems: they are drawn in software.
  snapshotPathTemplate: 'tests/pictures/{arg}{ext}',
  // While one page waits for a picture, the other has the cores: 58 tests on two cores in half the time of one after the other.
  workers: 2,
  retries: 0,
  reporter: 'line',
  timeout: 180_000,
  // What is drawn may be a while in coming: software GL on a busy machine takes seconds for a large frame.
  expect: { timeout: 45_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 800 },
    // A quarter of the pixels: software GL takes most of the time. Pictures that are looked at set their own.
    deviceScaleFactor: 0.5,
    browserName: 'chromium',
    launchOptions: quickLaunchOptions,
    // Each page would fetch 9 MB once it rests, to keep them; and what a worker answers no test could break.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
