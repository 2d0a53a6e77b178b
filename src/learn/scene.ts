/** A picture by its three names, each as a link has it: `T12=loss:0.5`, `inflate.4`, `plane=axial&picked=aorta`. What is left out is
 * at its default. */
export interface Scene {
  case?: string;
  at?: string;
  view?: string;
}

/** The fragment of a link that opens a scene. */
export const linkOf = ({ case: patientCase, at, view }: Scene): string =>
  [patientCase, at === undefined ? undefined : `at=${at}`, view]
    .filter((part) => part !== undefined && part !== '')
    .join('&');

/** A link's fragment taken apart. `isView`: whether a key is of the view. */
export function sceneOf(link: string, isView: (key: string) => boolean): Scene {
  const parts = link.replace(/^#/, '').split('&').filter(Boolean);
  const keyOf = (part: string): string => part.split('=')[0];
  const joined = (of: (key: string) => boolean): string | undefined =>
    parts.filter((part) => of(keyOf(part))).join('&') || undefined;
  const at = parts.find((part) => keyOf(part) === 'at')?.slice('at='.length);
  const patientCase = joined((key) => key !== 'v' && key !== 'at' && !isView(key));
  const view = joined(isView);
  return {
    ...(patientCase === undefined ? {} : { case: patientCase }),
    ...(at === undefined ? {} : { at }),
    ...(view === undefined ? {} : { view }),
  };
}
