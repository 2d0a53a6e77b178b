/** The stages in a kiosk's few words, loaded with it. */
export { KIOSK } from './en/kiosk.ts';
