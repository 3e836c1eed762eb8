import { launchChromium } from '../../lib/cli/browsers/chromium.ts';
import { OUTPUT } from '../../lib/cli/build.ts';
import { serveFolder } from '../../lib/cli/serve.ts';
import { median } from './median.ts';

const RUNS = 7;

/** Prints how long it takes from the popup's start until its brief is drawn, read anew and from the tab's cache. */
export async function printPopup(executable: string): Promise<void> {
  const samples = await serveFolder('lib/cli/samples');
  const driver = await launchChromium({ executable, extension: OUTPUT.chromium, window: 'none' });
  const times: Record<'read anew' | 'at hand', number[]> = { 'read anew': [], 'at hand': [] };
  for (let run = 0; run < RUNS; run++) {
    const page = await driver.open(samples.url('rumor.html', 'halyard.test'));
    for (const kind of ['read anew', 'at hand'] as const) {
      const popup = await driver.clickToolbarButton(page);
      const drawn = await popup.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const look = (): void => {
              if (document.querySelector('[aria-label="Summary"]')) resolve(performance.now());
              else requestAnimationFrame(look);
            };
            look();
          }),
      );
      times[kind].push(drawn);
    }
  }
  await driver.close();
  await samples.close();
  for (const [kind, values] of Object.entries(times))
    console.log(
      `${`popup to brief, ${kind}`.padEnd(34)} median ${median(values).toFixed(0)} ms of ${RUNS}`,
    );
}
