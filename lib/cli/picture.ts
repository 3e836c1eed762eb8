import type { Driver, View } from './browsers/driver.ts';

/** Takes a view's picture in both themes, into `docs/`. */
export async function picture(driver: Driver, view: View, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await driver.setColorScheme(view, scheme);
    const path = `docs/${name}-${scheme}.png`;
    await view.screenshot(path);
    console.log(path);
  }
}
