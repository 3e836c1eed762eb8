import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import {
  BROWSERS,
  briefShown,
  launch,
  profileFolder,
  readFirst,
  textShown,
  violations,
} from './harness.ts';

/** The words that are marked under a name, piece by piece. */
const marked = (view: View, name: string): Promise<string[]> =>
  view.evaluate(
    (wanted) => [...(CSS.highlights.get(wanted) ?? [])].map((range) => String(range)),
    name,
  );

/** What the meters are called, by the signal. */
const meters = (view: View): Promise<Record<string, string>> =>
  view.until('the meters', () => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-signals] [data-signal]')];
    return (
      found.length > 0 &&
      Object.fromEntries(
        found.map((one) => [one.dataset.signal ?? '', one.getAttribute('aria-label') ?? '']),
      )
    );
  }) as Promise<Record<string, string>>;

const numberIn = (label = ''): number => Number(/, (\d+) of 100/.exec(label)?.[1]);

const isOpen = (view: View, name: string): Promise<boolean> =>
  view.evaluate(
    (wanted) =>
      document
        .querySelector(`[data-signals] [data-signal="${wanted}"]`)
        ?.getAttribute('aria-expanded') === 'true',
    name,
  );

const openMeter = async (view: View, name: string): Promise<void> => {
  await view.click(`[data-signals] [data-signal="${name}"]`);
  await view.until('its sentences', () => document.querySelector('mark') !== null);
};

/** The statement of the open meter that is drawn first, and its key. */
const firstSaid = (view: View): Promise<{ key: string; text: string }> =>
  view.evaluate(() => {
    const link = document.querySelector<HTMLElement>('li:has(mark) [data-evidence^="signal-"]');
    const text = link?.parentElement?.firstElementChild?.textContent ?? '';
    return { key: link?.dataset.evidence ?? '', text };
  });

describe.each(BROWSERS)('how a text is made, in %s', (name) => {
  const profile = profileFolder();
  let server: Server;
  let driver: Driver;

  const open = async (article: string): Promise<{ page: View; popup: View }> => {
    const page = await driver.open(server.url(`signals-${article}.html`, 'halyard.test'));
    const popup = await driver.clickToolbarButton(page);
    await briefShown(popup);
    return { page, popup };
  };

  beforeAll(async () => {
    server = await serveFolder(join(import.meta.dirname, 'pages'));
    driver = await launch(name, profile.path);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('a speculation, an advertisement and a report are told apart', async () => {
    const told: Record<string, Record<string, string>> = {};
    for (const article of ['supposed', 'advertisement', 'report']) {
      const { popup } = await open(article);
      told[article] = await meters(popup);
    }
    const value = (article: string, signal: string) => numberIn(told[article]?.[signal]);
    expect(told.supposed?.supposed).toMatch(/^(Largely|Almost all) supposed, \d+ of 100\. Show/);
    expect(told.report?.supposed).toMatch(/^(Not|Hardly) supposed/);
    expect(value('supposed', 'supposed')).toBeGreaterThan(value('advertisement', 'supposed'));
    expect(told.advertisement?.hype).toMatch(/^(Much|Heavy) hype/);
    expect(told.report?.hype).toMatch(/^(No|Hardly any) hype/);
    expect(told.supposed?.sourced).toMatch(/^(Not|Barely) sourced/);
    expect(told.advertisement?.sourced).toMatch(/^(Not|Barely) sourced/);
    expect(told.report?.sourced).toMatch(/^(Well|Fully) sourced/);
    expect(told.report?.disclosed).toMatch(/^(Mostly|Well) disclosed/);
    expect(value('report', 'disclosed')).toBeGreaterThan(value('advertisement', 'disclosed'));
  });

  test('a meter opens its sentences, underlines what shows it, and marks both in the page', async () => {
    const { page, popup } = await open('supposed');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await openMeter(popup, 'supposed');
    await expect.poll(async () => (await marked(page, 'lede-cues')).length).toBeGreaterThan(10);
    const sentences = await marked(page, 'lede-sentences');
    expect(sentences).toContain('The part could be called Lantern.');
    expect(sentences).not.toContain('Pellworth makes chips for eleven companies.');
    const cues = await popup.evaluate(() =>
      [...document.querySelectorAll('mark')].map(({ textContent }) => textContent ?? ''),
    );
    expect(cues).toContain('could');
    expect(await marked(page, 'lede-cues')).toEqual(expect.arrayContaining(cues));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await violations(popup)).toEqual([]);

    const { key, text } = await firstSaid(popup);
    await popup.click(`[data-evidence="${key}"]`);
    await textShown(popup, '[role=status]', 'Marked in the page, ');
    await expect.poll(() => marked(page, 'lede-sentence')).toEqual([text]);
    await popup.click('button[aria-label="Next statement"]');
    await expect.poll(() => marked(page, 'lede-sentence')).not.toEqual([text]);
    expect(sentences).toContain((await marked(page, 'lede-sentence'))[0]);
  });

  test('a popup that is opened again shows what is marked, and Escape closes it and gives the focus back', async () => {
    const { page, popup } = await open('supposed');
    await openMeter(popup, 'supposed');
    await expect.poll(async () => (await marked(page, 'lede-sentences')).length).toBeGreaterThan(5);
    const again = await driver.clickToolbarButton(page);
    await briefShown(again);
    await again.until('its sentences', () => document.querySelector('mark') !== null);
    expect(await isOpen(again, 'supposed')).toBe(true);
    await again.press('Escape');
    await expect.poll(() => isOpen(again, 'supposed')).toBe(false);
    expect(
      await again.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.signal),
    ).toBe('supposed');
    await expect.poll(() => marked(page, 'lede-sentences')).toEqual([]);
    expect(await marked(page, 'lede-cues')).toEqual([]);
  });

  test('a page that draws its text anew keeps the marks', async () => {
    const { page, popup } = await open('supposed');
    await openMeter(popup, 'supposed');
    await expect.poll(async () => (await marked(page, 'lede-sentences')).length).toBeGreaterThan(5);
    const before = await marked(page, 'lede-cues');
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const copy = main?.cloneNode(true);
      if (copy) main?.replaceWith(copy);
      return true;
    });
    await expect.poll(() => marked(page, 'lede-cues')).toEqual(before);
  });

  test('dates that do not go together are told below the meters', async () => {
    const { popup } = await open('supposed');
    await textShown(popup, '[data-made]', 'March 10, 2026'.replaceAll(' ', '\u00A0'));
    const { popup: other } = await open('report');
    await meters(other);
    expect(
      await other.evaluate(() => document.querySelectorAll('[data-made] > details').length),
    ).toBe(0);
  });

  test('the keys go through the sentences of the open meter', async () => {
    const { page, popup } = await open('advertisement');
    await openMeter(popup, 'hype');
    const { key, text } = await firstSaid(popup);
    const focused = () =>
      popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.evidence);
    for (let steps = 0; steps < 30 && (await focused()) !== key; steps++) await popup.press('j');
    expect(await focused()).toBe(key);
    await popup.press('Enter');
    await expect.poll(() => marked(page, 'lede-sentence')).toEqual([text]);
  });

  test('in the reader the sentences are painted in the text, and one is scrolled to', async () => {
    const { popup } = await open('report');
    await meters(popup);
    await popup.press('s');
    await textShown(popup, 'footer button', 'Saved');
    const library = await driver.openExtensionPage('library.html');
    await library.until('a row', () => document.querySelector('[data-row]') !== null);
    await readFirst(library);
    await library.until('the text', () => document.querySelectorAll('article p').length > 3);
    await openMeter(library, 'sourced');
    await expect
      .poll(async () => (await marked(library, 'lede-sentences')).join(' '))
      .toContain('said Tomas Reyl');
    expect(await violations(library)).toEqual([]);
    const { key, text } = await firstSaid(library);
    await library.click(`aside [data-evidence="${key}"]`);
    await library.until(
      'the sentence in the text',
      (words) =>
        [...document.querySelectorAll('article mark')].some(
          ({ textContent }) => textContent === words,
        ),
      text,
    );
    expect(await isOpen(library, 'sourced')).toBe(true);
    expect(await marked(library, 'lede-sentences')).toContain(text);
    await library.press('Escape');
    await expect.poll(() => marked(library, 'lede-sentences')).toEqual([]);
  });

  test('one switch takes all of it away', async () => {
    const options = await driver.openExtensionPage('options.html');
    const switched = () =>
      options.evaluate(() => {
        const label = [...document.querySelectorAll('label')].find(
          ({ textContent }) => textContent === 'Show how a text is made',
        );
        label?.setAttribute('data-clicked', 'signals');
        return label !== undefined;
      });
    await expect.poll(switched).toBe(true);
    await options.click('[data-clicked="signals"]');
    const { popup } = await open('supposed');
    await textShown(popup, 'h2', 'Key points');
    expect(await popup.evaluate(() => document.querySelector('[data-made]') === null)).toBe(true);
    await driver.toFront(options);
    await options.click('[data-clicked="signals"]');
    const { popup: again } = await open('supposed');
    expect(Object.keys(await meters(again))).toContain('supposed');
  });
});
