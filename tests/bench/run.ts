/**
 * `npm run bench [-- folder]`: sizes and times of the built extension, on our sample pages or on the saved pages
 * (`.html`, `.html.gz`) of a folder. `npm run bench -- summaries FOLDER`: summaries against the field's classic methods on
 * the corpora of a folder. `npm run bench -- scale [articles [browser [profile]]]`: a library of that many articles,
 * 50,000 unless told, in both browsers, or in one that keeps it in a profile folder. Prints; never fails on a figure.
 */
import { execFileSync } from 'node:child_process';
import { ensureBrowsers } from '../../lib/cli/browsers/install.ts';
import { printPopup } from './popup.ts';
import { printScale } from './scale.ts';
import { printSizes } from './sizes.ts';
import { printSummaries } from './summaries.ts';
import { printTimes } from './times.ts';

async function printSpeed(folder: string | null): Promise<void> {
  const { chromium } = ensureBrowsers((line) => console.log(line));
  if (!chromium) throw new Error('The times are taken in Chrome or Chromium, and there is none.');
  execFileSync('npm', ['run', '--silent', 'zip'], { stdio: ['ignore', 'ignore', 'inherit'] });
  console.log('Sizes');
  printSizes();
  console.log('\nTimes in Chromium');
  await printTimes(chromium, folder);
  await printPopup(chromium);
}

const [first, second, third, fourth] = process.argv.slice(2);
if (first === 'scale')
  await printScale(
    { most: Number(second ?? 50_000), profile: fourth ?? null },
    (['chromium', 'firefox'] as const).find((name) => name === third) ?? null,
  );
else if (first !== 'summaries') await printSpeed(first ?? null);
else if (second) await printSummaries(second);
else throw new Error('Name the folder that holds the corpora: npm run bench -- summaries FOLDER');
