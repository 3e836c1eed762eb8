import { launchChromium } from '../../lib/cli/browsers/chromium.ts';
import { launchFirefox } from '../../lib/cli/browsers/firefox.ts';
import { ensureBrowsers } from '../../lib/cli/browsers/install.ts';
import { buildExtension, OUTPUT } from '../../lib/cli/build.ts';
import { bundle } from './bundle.ts';
import { median, p95 } from './median.ts';
import type * as Room from './prints-room.ts';

const PRINTS = 50_000;
const LOADS = 7;
const QUESTIONS = 200;

type WithRoom = { room: typeof Room };

/** Prints what it takes in both browsers to read the prints of a library of 50,000 articles and to ask for the likest. */
export async function printPrints(): Promise<void> {
  const executables = ensureBrowsers((line) => console.log(line));
  const script = await bundle('tests/bench/prints-room.ts', 'room');
  for (const name of ['chromium', 'firefox'] as const) {
    const executable = executables[name];
    if (!executable) continue;
    buildExtension(name);
    const launch = name === 'chromium' ? launchChromium : launchFirefox;
    const driver = await launch({ executable, extension: OUTPUT[name], window: 'none' });
    try {
      const page = await driver.openExtensionPage('options.html');
      await page.load(`${script};globalThis.room = room;`);
      for (let from = 0; from < PRINTS; )
        from = await page.evaluate((at) => (globalThis as unknown as WithRoom).room.fill(at), from);
      const runs: { load: number; asked: number[] }[] = [];
      for (let run = 0; run < LOADS; run++)
        runs.push(
          await page.evaluate(
            (questions) => (globalThis as unknown as WithRoom).room.load(questions),
            QUESTIONS,
          ),
        );
      const loads = runs.map(({ load }) => load);
      const asked = runs.flatMap((run) => run.asked);
      const pair = (values: number[], digits: number): string =>
        `${median(values).toFixed(digits)} ms, p95 ${p95(values).toFixed(digits)}`;
      console.log(`${name}, ${PRINTS} prints: read and indexed in ${pair(loads, 0)}`);
      console.log(`  the likest ones of a print: ${pair(asked, 1)}`);
    } finally {
      await driver.close();
    }
  }
}
