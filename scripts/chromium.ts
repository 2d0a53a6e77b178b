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

/**
 * Software GL, by Mesa where it is installed, else by the SwiftShader that Chromium brings. The picture is the same; a frame
 * of a cut bone takes Mesa 0.35 of the processor's time (8 pictures of 640 x 400: 11.4 and 33.6 s of two cores).
 * SOFTWARE_GL=swiftshader asks for the other.
 */
const mesa = process.env.SOFTWARE_GL !== 'swiftshader' && hasMesa();
const GL = mesa
  ? ['--use-gl=angle', '--use-angle=gl-egl']
  : ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const GL_ENV = mesa ? { EGL_PLATFORM: 'surfaceless', LIBGL_ALWAYS_SOFTWARE: '1' } : {};

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
const path = process.env.CHROMIUM_PATH || installed;

/** Launch options for Playwright: the Chromium of CHROMIUM_PATH if set, else the system's, else Playwright's own; with the one
 * set of flags that tests and benchmarks run it with: software GL, no calls home. */
export const launchOptions = {
  args: [...QUIET, ...GL],
  env: { ...process.env, ...GL_ENV } as Record<string, string>,
  ...(path === undefined ? {} : { executablePath: path }),
};
