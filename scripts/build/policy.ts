import type { Plugin } from 'vite';

/**
 * What the built page may do, line by line; anything else the browser refuses. The page says it by itself (a meta element), so
 * that it holds on any server; `docs/hosting.md` has it as headers.
 */
export const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // meshopt unpacks the meshes in WebAssembly: its JavaScript took 58 ms where it takes 3 (the first picture's thirteen).
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  // Pictures that the page draws itself, of the bone and of a film that somebody opens.
  'img-src': "'self' data: blob:",
  // The kiosk's few letters of other scripts lie within its style sheet.
  'font-src': "'self' data:",
  // The textures within a model come as blobs of the page's own.
  'connect-src': "'self' blob:",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  // The one policy, in src/session/outside/trusted.ts.
  'trusted-types': 'kyphoscope',
};

/** As it stands in a header or in a meta element. */
export const policyText = (policy: Readonly<Record<string, string>> = POLICY): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** What the page never asks a device for, nor may anything that gets into it. */
const PERMISSIONS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** The headers that a server adds to every file; who may put the page into a frame only a header can say. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${policyText()}; frame-ancestors 'self'`,
  'Permissions-Policy': PERMISSIONS,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Puts the policy into the built page, before anything that it is about. The server of `npm run dev` has none: hot reload makes
 * styles and scripts as it goes. */
export const withPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: (html) =>
    html.replace(
      /(<meta charset="utf-8" \/>)/,
      `$1\n    <meta http-equiv="Content-Security-Policy" content="${policyText()}" />`,
    ),
});
