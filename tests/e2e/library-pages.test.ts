import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Scheme, View } from '../../lib/cli/browsers/driver.ts';
import { readingList } from '../../lib/cli/samples/reading-list.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import {
  BROWSERS,
  briefShown,
  chooseFile,
  clickNamed,
  launch,
  pressButton,
  profileFolder,
  textShown,
  violations,
} from './harness.ts';

const SCHEMES: Scheme[] = ['light', 'dark'];
const TITLE = 'Why a small model now reads invoices better than a large one';

/**
 * A stand-in for the browser's speech, since machines without a screen have no voices: one voice of the device that says nothing
 * and ends each text after 30 ms. What it was given to say is kept in `window.said`.
 */
function standInVoice(): boolean {
  const said: string[] = [];
  const voice = { lang: 'en-US', name: 'Stand-in', localService: true, default: true };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [voice],
    speak: (utterance: EventTarget & { text: string }) => {
      said.push(utterance.text);
      setTimeout(() => utterance.dispatchEvent(new Event('end')), 30);
    },
    cancel: () => {},
    pause: () => {},
    resume: () => {},
  });
  class Utterance extends EventTarget {
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
  return true;
}

describe.each(BROWSERS)('the pages of a full library in %s', (name) => {
  const profile = profileFolder();
  let server: Server;
  let driver: Driver;

  const opened = async (hash: string, wanted: string): Promise<View> => {
    const view = await driver.openExtensionPage(`library.html${hash}`);
    await view.until('the page', (selector) => document.querySelector(selector) !== null, wanted);
    return view;
  };
  const clean = async (view: View): Promise<void> => {
    for (const scheme of SCHEMES) {
      await driver.setColorScheme(view, scheme);
      expect(await violations(view)).toEqual([]);
    }
  };
  /** Opens the article of that title in the reader. */
  const reader = async (title: string): Promise<View> => {
    const list = await opened(`#/?q=${encodeURIComponent(`"${title}"`)}`, 'a[data-row]');
    const id = await list.evaluate(
      () => document.querySelector<HTMLElement>('a[data-row]')?.dataset.id ?? '',
    );
    return opened(`#/a/${id}`, 'article p[data-block]');
  };

  beforeAll(async () => {
    server = await serveFolder('tests/e2e/pages');
    driver = await launch(name, profile.path);
    const page = await opened('#/exchange', '[data-file]');
    await chooseFile(page, 'wallabag.json', readingList(Date.now()), 'text');
    await pressButton(page, 'Import');
    await textShown(page, 'b', '10 added');
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('the list is clean, and a tag in a row leads to all that have it', async () => {
    const list = await opened('#/', 'li[aria-setsize="10"] a[data-row]');
    await clean(list);
    await clickNamed(list, 'training');
    await list.until(
      'the tagged rows',
      () => document.querySelector('li[aria-setsize="2"]') !== null,
    );
    expect(await list.evaluate(() => location.hash)).toContain('tag=training');
  });

  test('highlights are listed with their notes and lead to their place', async () => {
    const page = await opened('#/highlights', 'main blockquote');
    await textShown(page, 'main strong', 'data');
    await clean(page);
    await clickNamed(page, 'every page was checked');
    await page.until(
      'the passage in the reader',
      () =>
        document
          .querySelector('article mark[data-highlight]')
          ?.textContent?.includes('bookkeepers') === true,
    );
  });

  test('a tag is joined with another everywhere, and that is taken back', async () => {
    const page = await opened('#/tags', 'main li');
    await clean(page);
    await clickNamed(page, 'Rename training');
    await page.until(
      'the field',
      () => document.activeElement?.matches('main form input') === true,
    );
    await page.evaluate(() => {
      const field = document.activeElement as HTMLInputElement;
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(field, 'Evals');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.form?.requestSubmit();
      return true;
    });
    const tags = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('main li a')].map((tag) => tag.textContent ?? ''),
      );
    await expect.poll(tags).not.toContain('training');
    await textShown(page, 'main li', '4 articles');
    await clickNamed(page, 'Undo');
    await expect.poll(tags).toContain('training');
  });

  test('statistics draw what was saved and read, and say it in a table too', async () => {
    const page = await opened('#/statistics', 'main canvas');
    await clean(page);
    await textShown(page, 'dl', '10');
    await textShown(page, 'main', 'copperwire.example');
  });

  test('in a narrow window the name of the open page is among those that are seen', async () => {
    const page = await opened('#/exchange', 'main h1');
    await driver.setSize(page, { width: 400, height: 700 });
    await page.evaluate(() => location.assign('#/'));
    await page.until('the list', () => document.querySelector('a[data-row]') !== null);
    await page.evaluate(() => location.assign('#/statistics'));
    await page.until('its name', () => {
      const box = document.querySelector('nav [aria-current]')?.getBoundingClientRect();
      const around = document.querySelector('nav')?.getBoundingClientRect();
      return box && around && box.left >= around.left && box.right <= around.right + 1;
    });
  });

  test('words are found in the article, marked in the text, and gone through', async () => {
    const page = await reader(TITLE);
    await page.press('/');
    await page.until(
      'the field',
      () => document.activeElement?.getAttribute('aria-label') === 'Find in the article',
    );
    await page.evaluate(() => {
      const field = document.activeElement as HTMLInputElement;
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(field, 'mistakes');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    });
    await textShown(page, 'search', '1 of 2');
    expect(await page.evaluate(() => CSS.highlights.get('lede-found')?.size)).toBe(2);
    await clean(page);
    await page.click('search [aria-label="Next"]');
    await textShown(page, 'search', '2 of 2');
    await page.click('search [aria-label="Close"]');
    expect(await page.evaluate(() => CSS.highlights.has('lede-found'))).toBe(false);
  });

  test('it is read aloud by a stand-in voice, and what is said is marked', async () => {
    const page = await reader(TITLE);
    await page.evaluate(standInVoice);
    await clickNamed(page, 'Read aloud');
    await page.until('a mark on what is said', () => CSS.highlights.has('lede-spoken'));
    await page.until('the end', () => document.querySelector('[aria-label="Read aloud"]') !== null);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said[0]).toBe(
      'Corven has trained a model of three billion parameters that reads invoices with fewer mistakes than its own model of seventy billion.',
    );
    expect(said.at(-1)).toBe(
      'The model runs on a laptop without a graphics card and needs about two seconds for a page.',
    );
  });

  test('n and p lead to the articles beside it', async () => {
    const page = await reader(TITLE);
    await page.until('the ways on', () => document.querySelector('a[rel=next]') !== null);
    await page.press('n');
    await textShown(page, 'h1', 'Pellworth raises prices');
    await page.until('the way back', () => document.querySelector('a[rel=prev]') !== null);
    await page.press('p');
    await textShown(page, 'h1', TITLE);
  });

  test('pictures are kept with a save where the reader wants that, and drawn without their site', async () => {
    const options = await driver.openExtensionPage('options.html');
    await clickSwitch(options, 'Keep pictures with saved articles');
    const popup = await driver.clickToolbarButton(
      await driver.open(server.url('pictures.html', 'halyard.test')),
    );
    await briefShown(popup);
    await popup.press('s');
    await textShown(popup, 'footer button', 'Saved');
    await textShown(options, 'main', '1 picture is kept');
    const page = await reader('Brannock shows how its halls have grown');
    await page.until('the picture', () => {
      const image = document.querySelector<HTMLImageElement>('article figure img');
      return image?.src.startsWith('blob:') === true && image.naturalWidth === 320;
    });
    await pressButton(options, 'Remove them');
    await page.until('the placeholder', () => document.querySelector('article img') === null);
  });
});

const clickSwitch = (view: View, label: string): Promise<unknown> =>
  view.until(
    `the switch ${label}`,
    (wanted) => {
      const name = [...document.querySelectorAll('label')].find(
        ({ textContent }) => textContent === wanted,
      );
      name?.click();
      return name !== undefined;
    },
    label,
  );
