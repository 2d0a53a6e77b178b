const MAKERS =
  /^(create|delete)(Buffer|Framebuffer|Program|Query|Renderbuffer|Sampler|Shader|Texture|TransformFeedback|VertexArray)$/;

type Call = (thing?: unknown) => unknown;

/**
 * A context that comes back after a loss is another life: what was made before is gone already. three builds all of it
 * anew, but whatever is disposed of later is deleted once for each life that it was drawn in, and the browser warns of
 * each that belongs to an earlier one. To be called at every loss; from the first on, only what the context has made
 * since the last is deleted. Costs nothing before.
 */
export function beginAnotherLife(context: WebGL2RenderingContext): void {
  const known = living.get(context);
  living.set(context, new WeakSet());
  if (known !== undefined) return;
  const calls = context as unknown as Record<string, Call>;
  for (const name in context) {
    const kind = MAKERS.exec(name)?.[1];
    if (kind === undefined) continue;
    const own = calls[name].bind(context);
    calls[name] =
      kind === 'create'
        ? (given) => {
            const made = own(given);
            if (typeof made === 'object' && made !== null && !context.isContextLost())
              living.get(context)?.add(made);
            return made;
          }
        : (thing) => {
            if (typeof thing === 'object' && thing !== null && living.get(context)?.has(thing)) own(thing);
          };
  }
}

const living = new WeakMap<WebGL2RenderingContext, WeakSet<object>>();
