/** `npm run screenshots`: popup, panel, options and library in both themes, by real use on our samples, into `docs/`. */
import { join } from 'node:path';
import { launchChromium } from './browsers/chromium.ts';
import type { View } from './browsers/driver.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { buildExtension, OUTPUT } from './build.ts';
import { libraryPictures, topicPictures } from './library-pictures.ts';
import { addTopic } from './page-acts.ts';
import { picture } from './picture.ts';
import { popupSettled } from './popup-text.ts';
import { TOPIC } from './samples/corven.ts';
import { seedFeeds } from './seed-feeds.ts';
import { serveFolder } from './serve.ts';

/** Saved in this order, so that the last one is the one in front. */
const SAVED = ['deutsch.html', 'paper.html', 'release.html', 'rumor.html'];
const TOPICS = [TOPIC, 'Pellworth', 'Brannock', 'inference'];
const TABS = [
  ['1', 'brief'],
  ['2', 'saved'],
  ['3', 'watchlist'],
] as const;

const say = (line: string): void => console.log(line);

const executable = ensureBrowsers(say).chromium;
if (!executable)
  throw new Error('The pictures are taken in Chrome or Chromium, and there is none.');
buildExtension('chromium');
const samples = await serveFolder(join(import.meta.dirname, 'samples'));
const driver = await launchChromium({
  executable,
  extension: OUTPUT.chromium,
  window: 'none',
  scale: 2,
});
try {
  let popup: View | null = null;
  for (const file of SAVED) {
    popup = await driver.clickToolbarButton(await driver.open(samples.url(file, 'halyard.test')));
    await popupSettled(popup);
    await popup.press('s');
    await popup.until('the save', () => document.querySelector('footer [aria-haspopup]') !== null);
  }
  if (popup) {
    // What is told of first steps goes once it has been seen.
    await popup.click('[aria-label="Do not show this again"]');
    await popup.press('3');
    await seedFeeds(popup, Date.now());
    for (const topic of TOPICS) await addTopic(popup, topic);
    // Not by the pointer, which would stay over it; and the field has the focus, and would take the keys.
    await popup.until('what was found', () => {
      document.querySelector<HTMLDetailsElement>('li details')?.setAttribute('open', '');
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      return document.querySelectorAll('li h4').length > 1;
    });
    await popup.until('the toast to go', () => !document.querySelector('[role=status] button'));
    for (const [key, tab] of TABS) {
      await popup.press(key);
      await picture(driver, popup, `popup-${tab}`);
    }
    await popup.press('1');
    const panel = await driver.openPanel(popup);
    await popupSettled(panel);
    await picture(driver, panel, 'panel');
  }
  await picture(driver, await driver.openExtensionPage('options.html'), 'options');
} finally {
  await driver.close();
  await samples.close();
}

// The wide pages are read at their own size, each set in a library of its own.
for (const take of [libraryPictures, topicPictures]) {
  const wide = await launchChromium({ executable, extension: OUTPUT.chromium, window: 'none' });
  try {
    await take(wide);
  } finally {
    await wide.close();
  }
}
