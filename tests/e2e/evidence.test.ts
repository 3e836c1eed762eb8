import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import { BROWSERS, briefShown, launch, profileFolder, textShown } from './harness.ts';

/** The words that are marked in the page; empty where none are. */
const marked = (page: View): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('lede-sentence') ?? [])].map((range) => String(range)).join(' '),
  );

/** Whether the marked words' beginning is on the screen with nothing over it. */
const isUncovered = (page: View): Promise<boolean> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('lede-sentence') ?? [];
    const rect = (range as Range | undefined)?.getClientRects()[0];
    if (!range || !rect) return false;
    const over = document.elementFromPoint(rect.left + 4, rect.top + rect.height / 2);
    const holder = (range as Range).startContainer.parentElement;
    return over !== null && holder?.contains(over) === true;
  });

/** Where the page stands once it has not moved for ten frames. */
const stillAt = (page: View): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = scrollY;
        let frames = 0;
        const look = () => {
          frames = scrollY === last ? frames + 1 : 0;
          last = scrollY;
          if (frames < 10) requestAnimationFrame(look);
          else resolve(last);
        };
        look();
      }),
  );

describe.each(BROWSERS)('evidence in the page, in %s', (name) => {
  const profile = profileFolder();
  let server: Server;
  let driver: Driver;

  const open = async (file: string): Promise<{ page: View; popup: View }> => {
    const page = await driver.open(server.url(file, 'halyard.test'));
    const popup = await driver.clickToolbarButton(page);
    await briefShown(popup);
    return { page, popup };
  };
  const keysOf = (popup: View): Promise<string[]> =>
    popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-evidence]')].flatMap((link) =>
        link.dataset.evidence?.match(/^(summary|point)/) ? [link.dataset.evidence] : [],
      ),
    );
  const isShown = (popup: View) => textShown(popup, '[role=status]', 'Marked in the page');
  const show = async (popup: View, key: string): Promise<void> => {
    await popup.click(`[data-evidence="${key}"]`);
    await isShown(popup);
  };
  /** What the statement of that key says, with the number behind it. */
  const saidBy = (popup: View, key: string): Promise<string> =>
    popup.evaluate(
      (wanted) =>
        document.querySelector(`[data-evidence="${wanted}"]`)?.parentElement?.textContent ?? '',
      key,
    );
  const currentKey = (popup: View): Promise<string> =>
    popup.evaluate(
      () =>
        document.querySelector<HTMLElement>('[aria-current="true"] [data-evidence]')?.dataset
          .evidence ?? '',
    );

  beforeAll(async () => {
    server = await serveFolder(join(import.meta.dirname, 'pages'));
    driver = await launch(name, profile.path);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('each statement is marked to the letter, below a header that stays', async () => {
    const { page, popup } = await open('redrawn.html');
    const keys = await keysOf(popup);
    expect(keys.length).toBeGreaterThan(5);
    for (const key of keys) {
      const said = await saidBy(popup, key);
      await popup.click(`[data-evidence="${key}"]`);
      await expect
        .poll(async () => {
          const words = await marked(page);
          return words !== '' && said.includes(words);
        })
        .toBe(true);
      await expect.poll(() => isUncovered(page)).toBe(true);
    }
  });

  test('keys step to the next statement and back', async () => {
    const { page, popup } = await open('redrawn.html');
    const [first = '', second = ''] = await keysOf(popup);
    await show(popup, first);
    const words = await marked(page);
    await popup.click('button[aria-label="Next statement"]');
    await expect.poll(() => currentKey(popup)).toBe(second);
    await expect.poll(() => marked(page)).not.toBe(words);
    await popup.click('button[aria-label="Previous statement"]');
    await expect.poll(() => currentKey(popup)).toBe(first);
    await expect.poll(() => marked(page)).toBe(words);
    await popup.click(`[data-evidence="${first}"]`);
    await popup.press('j');
    await popup.press('Enter');
    await expect.poll(() => currentKey(popup)).not.toBe(first);
    await expect.poll(() => marked(page)).not.toBe(words);
    await popup.press('k');
    await popup.press('Enter');
    await expect.poll(() => currentKey(popup)).toBe(first);
    await expect.poll(() => marked(page)).toBe(words);
  });

  test('a page that draws its text anew keeps the one mark, until it is taken away', async () => {
    const { page, popup } = await open('redrawn.html');
    const redraw = () =>
      page.evaluate(() => {
        const main = document.querySelector('main');
        const copy = main?.cloneNode(true);
        if (copy) main?.replaceWith(copy);
        return true;
      });
    const [first = '', second = ''] = await keysOf(popup);
    await show(popup, first);
    const words = await marked(page);
    await popup.click(`[data-evidence="${second}"]`);
    await expect.poll(() => marked(page)).not.toBe(words);
    const others = await marked(page);
    await expect.poll(() => isUncovered(page)).toBe(true);
    const at = await stillAt(page);
    await redraw();
    await expect.poll(() => marked(page)).toBe(others);
    expect(await stillAt(page)).toBe(at);
    await redraw();
    await expect.poll(() => marked(page)).toBe(others);

    await popup.click('button[aria-label="Clear the mark"]');
    await page.until('no mark', () => !CSS.highlights.has('lede-sentence'));
    await redraw();
    const later = await page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          // Longer than the mark would take to come back.
          const until = performance.now() + 500;
          const look = () =>
            performance.now() > until
              ? resolve(CSS.highlights.has('lede-sentence'))
              : requestAnimationFrame(look);
          look();
        }),
    );
    expect(later).toBe(false);
  });

  test('a sentence that was edited is found where it stands; one that is gone is said to be gone', async () => {
    const { page, popup } = await open('redrawn.html');
    const [first = '', second = ''] = await keysOf(popup);
    await popup.click(`[data-evidence="${first}"]`);
    await isShown(popup);
    const before = await marked(page);
    const edited = await page.evaluate((words) => {
      const holder = [...document.querySelectorAll('p')].find(({ textContent }) =>
        textContent?.includes(words),
      );
      if (holder) holder.textContent = words.replace(/\b(has|said|was|is|are|and)\b/, 'had now');
      return holder?.textContent ?? '';
    }, before);
    await popup.click(`[data-evidence="${first}"]`);
    await expect.poll(() => marked(page)).toBe(edited);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('p'))
        one.textContent = 'Nothing is left of this.';
      scrollTo({ top: 333, behavior: 'instant' });
      return true;
    });
    await popup.click(`[data-evidence="${second}"]`);
    await textShown(popup, '[role=status]', 'not on the page');
    expect(await marked(page)).toBe('');
    expect(await page.evaluate(() => scrollY)).toBe(333);
  });

  test('text that comes on scrolling is scrolled to', async () => {
    const { page, popup } = await open('lazy.html');
    const all = await page.evaluate(() => document.querySelector('#story')?.textContent ?? '');
    await page.evaluate(() => (window as unknown as { fold(): void }).fold());
    const left = await page.evaluate(() => document.querySelector('#story')?.textContent ?? '');
    const gone: string[] = [];
    for (const key of await keysOf(popup)) {
      const said = (await saidBy(popup, key)).replace(/\s*¶.*$/s, '').trim();
      if (all.includes(said) && !left.includes(said)) gone.push(key);
    }
    expect(gone).not.toEqual([]);
    await show(popup, gone[0] ?? '');
    expect(left).not.toContain(await marked(page));
    await expect.poll(() => isUncovered(page)).toBe(true);
  });

  test('folded text is unfolded, also where the page hides it until it is found', async () => {
    const { page, popup } = await open('until-found.html');
    const [folded = '', hidden = ''] = await keysOf(popup);
    /** Folds the paragraph of the mark away, as the page itself might. */
    const fold = (name: string, attribute: string) =>
      page.evaluate(
        (element, hides) => {
          const [range] = CSS.highlights.get('lede-sentence') ?? [];
          const paragraph = (range as Range | undefined)?.startContainer.parentElement;
          const box = document.createElement(element);
          if (hides) box.setAttribute(hides, 'until-found');
          box.id = 'box';
          box.addEventListener('beforematch', () => box.setAttribute('data-told', ''));
          paragraph?.replaceWith(box);
          if (paragraph) box.append(paragraph);
          CSS.highlights.delete('lede-sentence');
          return true;
        },
        name,
        attribute,
      );
    const isOpened = () =>
      page.evaluate(() => {
        const box = document.querySelector('#box');
        return (
          box?.hasAttribute('open') ||
          (box?.hasAttribute('data-told') && !box.hasAttribute('hidden'))
        );
      });

    await show(popup, folded);
    await fold('details', '');
    await popup.click(`[data-evidence="${folded}"]`);
    await expect.poll(isOpened).toBe(true);
    await expect.poll(() => isUncovered(page)).toBe(true);
    await page.evaluate(() => document.querySelector('#box')?.removeAttribute('id'));

    const before = await marked(page);
    await popup.click(`[data-evidence="${hidden}"]`);
    await expect.poll(() => marked(page)).not.toBe(before);
    await fold('div', 'hidden');
    await popup.click(`[data-evidence="${hidden}"]`);
    await expect.poll(isOpened).toBe(true);
    await expect.poll(() => isUncovered(page)).toBe(true);
  });
});
