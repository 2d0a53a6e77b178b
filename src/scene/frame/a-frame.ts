/** Once another frame has been drawn, or might have been: a page that nobody sees has no frames. */
export const aFrame = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 250);
  });
