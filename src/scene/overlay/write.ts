interface Part {
  element: Element;
  last: Record<string, string>;
}

/** The parts of a drawing as they were last written. */
const written = new WeakMap<SVGSVGElement, Map<string, Part>>();

/** Writes what has changed: even the same text set again makes the browser lay it out again, in every frame. */
export function write(
  svg: SVGSVGElement,
  part: string,
  attributes: Record<string, string>,
  text?: string,
): void {
  let parts = written.get(svg);
  if (parts === undefined) {
    parts = new Map();
    written.set(svg, parts);
  }
  let here = parts.get(part);
  if (here === undefined) {
    const element = svg.querySelector(`[data-part="${part}"]`);
    if (element === null) return;
    here = { element, last: {} };
    parts.set(part, here);
  }
  const { element, last } = here;
  for (const name in attributes) {
    if (last[name] === attributes[name]) continue;
    last[name] = attributes[name];
    element.setAttribute(name, attributes[name]);
  }
  if (text === undefined || last.text === text) return;
  last.text = text;
  element.textContent = text;
}
