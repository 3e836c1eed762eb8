/**
 * `npm run bench [-- folder]`: sizes and times of the built extension, on our sample pages or on the saved pages
 * (`.html`, `.html.gz`) of a folder. `npm run bench -- summaries FOLDER`: summaries against the field's classic methods on
 * the corpora of a folder. `npm run bench -- scale [articles [browser [profile]]]`: a library of that many articles,
 * 50,000 unless told, in both browsers, or in one that keeps it in a profile folder. `npm run bench -- stories FOLDER` and
 * `-- feeds FOLDER`, `-- signals FOLDER`: what is told of pairs of texts, what is read of feeds, and which sentences suppose
 * something and who speaks, on the corpora of a folder. `-- topics`: the
 * matching of topics; `-- grounding [FOLDER]`: statements held to their articles; `-- prints`: 50,000 prints of stories in both browsers. Prints; never fails on a figure.
 */
import { execFileSync } from 'node:child_process';
import { ensureBrowsers } from '../../lib/cli/browsers/install.ts';
import { printFeeds } from './feeds.ts';
import { printGrounding } from './grounding.ts';
import { printOrder } from './order.ts';
import { printPopup } from './popup.ts';
import { printPrints } from './prints.ts';
import { printScale } from './scale.ts';
import { printSignals } from './signals.ts';
import { printSizes } from './sizes.ts';
import { printStories } from './stories.ts';
import { printSummaries } from './summaries.ts';
import { printTimes } from './times.ts';
import { printTopics } from './topics.ts';
import { printVoices } from './voices.ts';

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

/** What is measured on the corpora of a folder, by name. */
const ON_CORPORA: Record<string, (folder: string) => Promise<void> | void> = {
  summaries: printSummaries,
  stories: printStories,
  feeds: printFeeds,
  signals: async (folder) => {
    printSignals(folder);
    await printVoices(folder);
    await printOrder(folder);
  },
};

const [first = '', second, third, fourth] = process.argv.slice(2);
const onCorpora = ON_CORPORA[first];
if (first === 'scale')
  await printScale(
    { most: Number(second ?? 50_000), profile: fourth ?? null },
    (['chromium', 'firefox'] as const).find((name) => name === third) ?? null,
  );
else if (first === 'topics') printTopics();
else if (first === 'prints') await printPrints();
else if (first === 'grounding') printGrounding(second ?? null);
else if (!onCorpora) await printSpeed(first === '' ? null : first);
else if (second) await onCorpora(second);
else throw new Error(`Name the folder that holds the corpora: npm run bench -- ${first} FOLDER`);
