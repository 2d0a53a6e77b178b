/** Whether the 3D picture can be drawn at all. `?webgl=off` shows the page for when it cannot. */
export function hasWebgl2(): boolean {
  if (new URLSearchParams(location.search).get('webgl') === 'off') return false;
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
