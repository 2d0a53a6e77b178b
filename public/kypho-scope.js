// <kypho-scope case='{"levels":["T12"]}' at="inflate" view='{"section":"cut"}' shell="study" lang="en"></kypho-scope>
// Holds Kyphoscope in a frame and drives it: attributes that change are passed on, every call of docs/interface.md is a
// method that answers with a promise, `ready` is an event and a promise, `refused` an event with what an attribute had wrong.
// A module of its own: it needs nothing else, and finds the page beside itself or where `src` says. Types: kyphoscope.d.ts.
const CALLS = ['setCase', 'setTime', 'setView', 'compareWith', 'state', 'plan', 'capture', 'save'];
/** Which call an attribute makes, in this order: a view may name a bone of the case. */
const PASSED = { case: 'setCase', at: 'setTime', view: 'setView' };
/** Which attributes are part of the frame's address. */
const ADDRESS = ['shell', 'lang', 'quality', 'develop'];
const BESIDE = new URL('.', import.meta.url);
const ASK_AGAIN_MS = 500;

const STYLE = new CSSStyleSheet();
STYLE.replaceSync(`
  :host { display: block; height: 640px; }
  :host([hidden]) { display: none; }
  iframe { display: block; width: 100%; height: 100%; border: 0; }
`);

class KyphoScope extends HTMLElement {
  static observedAttributes = Object.keys(PASSED);
  #frame = document.createElement('iframe');
  #asked = new Map();
  #last = 0;
  #home = BESIDE;
  #hear = (event) => this.#answer(event);
  #begun = withResolvers();

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [STYLE];
    this.#frame.title = 'Kyphoscope';
    this.#frame.allow = 'fullscreen';
    root.append(this.#frame);
  }

  /** Resolves when the first picture has been drawn and the attributes hold. */
  get ready() {
    return this.#begun.promise;
  }

  connectedCallback() {
    addEventListener('message', this.#hear);
    this.#home = new URL(this.getAttribute('src') ?? BESIDE, document.baseURI);
    const address = new URL(this.#home);
    for (const name of ADDRESS)
      if (this.hasAttribute(name)) address.searchParams.set(name, this.getAttribute(name));
    address.searchParams.set('origins', location.origin);
    this.#frame.src = address;
    void this.#begin();
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear);
    for (const { reject } of this.#asked.values()) reject(new Error('the element is gone'));
    this.#asked.clear();
    // Put elsewhere it begins anew, as its frame does.
    this.#begun = withResolvers();
    this.#begun.promise.catch(() => {});
  }

  attributeChangedCallback(name, before, after) {
    if (this.#frame.dataset.begun === '' && before !== after) void this.#pass(name);
  }

  /** One call of the interface. */
  ask(call, given) {
    const id = `${++this.#last}`;
    const { promise, resolve, reject } = withResolvers();
    this.#asked.set(id, { resolve, reject });
    this.#send({ kyphoscope: 1, id, call, with: given });
    return promise;
  }

  #send(message) {
    this.#frame.contentWindow?.postMessage(message, this.#home.origin);
  }

  async #begin() {
    delete this.#frame.dataset.begun;
    const begun = this.#begun;
    const asked = this.ask('ready');
    const id = `${this.#last}`;
    // Nobody hears before the frame's script runs.
    const again = setInterval(() => this.#send({ kyphoscope: 1, id, call: 'ready' }), ASK_AGAIN_MS);
    try {
      await asked;
      for (const name of Object.keys(PASSED)) await this.#pass(name);
      this.#frame.dataset.begun = '';
      begun.resolve();
      this.dispatchEvent(new Event('ready'));
    } catch {
      // Gone before it began.
    } finally {
      clearInterval(again);
    }
  }

  async #pass(name) {
    const text = this.getAttribute(name);
    if (text === null) return;
    try {
      await this.ask(PASSED[name], name === 'at' ? text : JSON.parse(text));
    } catch (error) {
      this.dispatchEvent(
        new CustomEvent('refused', { detail: { attribute: name, message: String(error.message) } }),
      );
    }
  }

  #answer({ source, origin, data }) {
    if (source !== this.#frame.contentWindow || origin !== this.#home.origin || data?.kyphoscope !== 1)
      return;
    const waiting = this.#asked.get(data.id);
    this.#asked.delete(data.id);
    if (data.error === undefined) waiting?.resolve(data.result);
    else waiting?.reject(new Error(data.error));
  }
}

function withResolvers() {
  let resolve;
  let reject;
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

for (const call of CALLS)
  KyphoScope.prototype[call] = function (given) {
    return this.ask(call, given);
  };

customElements.define('kypho-scope', KyphoScope);
