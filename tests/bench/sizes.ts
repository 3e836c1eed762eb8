import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OUTPUT } from '../../lib/cli/build.ts';
import { firstLoad } from '../e2e/first-load.ts';

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Prints what the built extension weighs. `npm run zip` must have run. */
export function printSizes(): void {
  for (const zip of globSync('.output/*.zip').sort())
    console.log(`${zip.replace('.output/', '').padEnd(34)} ${kB(statSync(zip).size)}`);
  for (const browser of ['chromium', 'firefox'] as const) {
    const dir = OUTPUT[browser];
    const popup = firstLoad(browser, 'popup.html').reduce((n, f) => n + gzipped(join(dir, f)), 0);
    const script = join(dir, 'extract.js');
    console.log(`${`${browser}: popup, first load`.padEnd(34)} ${kB(popup)} gzip`);
    console.log(
      `${`${browser}: injected script`.padEnd(34)} ${kB(statSync(script).size)}, ${kB(gzipped(script))} gzip`,
    );
  }
}
