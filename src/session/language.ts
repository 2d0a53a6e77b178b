/** Languages that a kiosk speaks, in the order in which it offers them: BCP 47 without a region. */
export const LANGUAGES = ['en', 'es', 'de', 'fr', 'zh', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
