type View = Window & typeof globalThis;

/** Milliseconds after which a frame is not waited for: hidden tabs draw none. */
const NO_FRAME = 100;

/** Waits until the page has drawn once more. */
export const nextFrame = (view: View): Promise<void> =>
  new Promise((resolve) => {
    const late = view.setTimeout(resolve, NO_FRAME);
    view.requestAnimationFrame(() => {
      view.clearTimeout(late);
      resolve();
    });
  });
