/** Forms in which shapes and numbers of a case are saved, and with pictures all that the page saves. */
export const FORMATS = ['glb', 'stl', 'usdz', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];
export const SAVED_AS = ['png', 'xray', ...FORMATS] as const;
export type SaveAs = (typeof SAVED_AS)[number];

export interface SavedFile {
  name: string;
  /** Its media type. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Why something is not saved: one line for people. */
export class NotSaved extends Error {}

/** What makes files of what is shown. */
export interface Saver {
  /** Names of the parts that there are at the time that is shown. */
  parts: () => Promise<readonly string[]>;
  /**
   * A file of what is shown; `given` is `{as, level, part}`, of which the last two may be left out.
   * @throws NotSaved if there is no such thing.
   */
  save: (given: unknown) => Promise<SavedFile>;
}

let fetched: () => Promise<Saver> = () => Promise.reject(new NotSaved('this page saves nothing'));

/** Says where the maker of files is fetched from, when one is first asked for. */
export function provideSaver(from: () => Promise<Saver>): void {
  fetched = from;
}

export const saver = (): Promise<Saver> => fetched();
