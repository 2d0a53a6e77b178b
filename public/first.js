// Runs before the page's own modules, as a plain script that any browser knows and any frame may load, and says on the page why
// they cannot run. Without it there is "is loading" for ever.
(() => {
  /** What the policy of a server must allow, by what was refused. */
  const lines = {
    'wasm-eval': "script-src 'self' 'wasm-unsafe-eval'",
    'trusted-types-sink': 'trusted-types kyphoscope',
    'trusted-types-policy': 'trusted-types kyphoscope',
    'worker-src': "worker-src 'self'",
    'connect-src': "connect-src 'self'",
    'script-src': "script-src 'self' 'wasm-unsafe-eval'",
    'style-src': "style-src 'self'",
  };

  /** At a kiosk nobody presses "Try again". ms. */
  const AGAIN_MS = 30_000;
  const kiosk = /[?&]shell=kiosk\b/.test(location.search);
  if (kiosk) document.documentElement.dataset.kiosk = '';

  function halt(why, line) {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => halt(why, line));
      return;
    }
    const halted = document.getElementById('halted');
    if (!halted.hidden) return;
    halted.hidden = false;
    halted.dataset.because = why;
    halted.querySelector(`[data-why="${why}"]`).hidden = false;
    halted.querySelector('[data-line]').textContent = line;
    halted.querySelector('button').addEventListener('click', () => location.reload());
    if (!kiosk) return;
    setTimeout(() => {
      // What was refused was not needed after all.
      if (document.documentElement.dataset.ready === undefined) location.reload();
    }, AGAIN_MS);
  }

  if (location.protocol === 'file:') {
    halt('file', '');
    return;
  }
  if (!('noModule' in HTMLScriptElement.prototype)) halt('old', '');

  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) halt(self.origin === 'null' ? 'frame' : 'script', '');
    },
    true,
  );

  // Only what is the page's own: what an extension of the browser tries is not.
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    const own = blockedURI.startsWith(location.origin);
    const line = lines[own ? effectiveDirective.replace(/-(elem|attr)$/, '') : blockedURI];
    if (line !== undefined) halt('policy', line);
  });

  // A newer page that is on the device whole is opened as this one is, before anybody has begun. The page that is there waits for
  // it and works on meanwhile: a worker that answered "open again at once" instead has left a page white.
  async function openNewer() {
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration?.waiting) return;
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    registration.waiting.postMessage('take-over');
  }
  // In a frame shut off from its origin even asking throws.
  if ('serviceWorker' in navigator) openNewer().catch(() => undefined);
})();
