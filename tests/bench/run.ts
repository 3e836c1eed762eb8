/**
 * `npm run bench [-- folder]`: sizes and times of the built extension, on our sample pages or on the saved pages
 * (`.html`, `.html.gz`) of a folder. Prints; never fails on a figure.
 */
import { execFileSync } from 'node:child_process';
import { printSizes } from './sizes.ts';
import { printTimes } from './times.ts';

const folder = process.argv[2] ?? null;

execFileSync('npm', ['run', '--silent', 'zip'], { stdio: ['ignore', 'ignore', 'inherit'] });
console.log('Sizes');
printSizes();
console.log('\nTimes in Chromium');
await printTimes('/usr/bin/chromium', folder);
