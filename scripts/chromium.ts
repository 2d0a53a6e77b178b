import { existsSync, readdirSync } from 'node:fs';

const QUIET = [
  '--no-sandbox',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether Mesa's software driver, which Debian's libgl1-mesa-dri and libegl-mesa0 bring, is there. */
function hasMesa(): boolean {
  const folders = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'))
    : [];
  return folders.some(
    (name) =>
      existsSync(`/usr/lib/${name}/libEGL_mesa.so.0`) && existsSync(`/usr/lib/${name}/dri/swrast_dri.so`),
  );
}

/** The shell without a window's own pages and their drawing first: it loads a page in four fifths of the processor's time. */
const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => existsSync(path),
);
const path = process.env.CHROMIUM_PATH || installed;
const chromium = path === undefined ? {} : { executablePath: path };

/** Launch options for Playwright: the Chromium of CHROMIUM_PATH if set, else the system's, else Playwright's own; with the one
 * set of flags that tests and benchmarks run it with: software GL, no calls home. */
export const launchOptions = {
  args: [...QUIET, '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  ...chromium,
};

/**
 * The same for what a person does on the page: drawn by Mesa's software GL where it is installed. The picture looks the same; a
 * frame of a cut bone takes 0.35 of the processor's time (8 pictures of 640 x 400: 11.4 and 33.6 s of two cores). It weighs
 * texels in steps of 1/256, which is too coarse for shaders that are compared with their twins by numbers.
 * SOFTWARE_GL=swiftshader asks for the other.
 */
export const quickLaunchOptions =
  process.env.SOFTWARE_GL !== 'swiftshader' && hasMesa()
    ? {
        // The page round the picture is put together without software GL: a tenth less of the processor's time to open it (11.3 and 10.0 s),
        // a seventh less to walk it (67 and 57 s).
        args: [...QUIET, '--use-gl=angle', '--use-angle=gl-egl', '--disable-gpu-compositing'],
        env: { ...process.env, EGL_PLATFORM: 'surfaceless', LIBGL_ALWAYS_SOFTWARE: '1' } as Record<
          string,
          string
        >,
        ...chromium,
      }
    : launchOptions;
