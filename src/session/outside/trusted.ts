interface Policy {
  createScriptURL: (address: string) => string;
}

declare global {
  /** Where a browser has trusted types. */
  var trustedTypes: { createPolicy: (name: string, rules: Policy) => Policy } | undefined;
}

/** Addresses from which the page starts scripts, besides those that its own files name. `main.tsx` tells them: they are the
 * build's to know. */
export const scripts = { planner: '', offline: '' };

/** The one policy of trusted types: no other address is ever taken for a script's, whoever asks. */
const policy = globalThis.trustedTypes?.createPolicy('kyphoscope', {
  createScriptURL: (address) => {
    if (Object.values(scripts).includes(address)) return address;
    throw new Error(`no script: ${address}`);
  },
});

/** A known address, as one that a script may be started from. */
export const trusted = (address: string): string => policy?.createScriptURL(address) ?? address;
