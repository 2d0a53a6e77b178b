/** What the language that was chosen last is kept under on the device; nothing is kept of English. */
export const KEPT_LANGUAGE = 'kyphoscope-language';
