import type { View } from './browsers/driver.ts';

const PANEL = '[role=tabpanel]:not([hidden])';

/** Waits until the popup has read the page: a brief, or the words on why there is none. */
export const popupSettled = (popup: View): Promise<boolean> =>
  popup.until(
    'the brief',
    (panel) =>
      document.querySelector(
        `${panel} [aria-label="Summary"], ${panel} h2:not(:empty), ${panel} [role=alert]`,
      ) !== null && document.querySelector(`${panel} [aria-busy=true]`) === null,
    PANEL,
  );

/** What the popup shows of the page, as lines for a terminal. */
export const popupText = (popup: View): Promise<string> =>
  popup.evaluate((panel) => {
    const root = document.querySelector(panel);
    const words = (element: Element): string =>
      (element.textContent ?? '')
        .replace(/\s?¶\s*\d+/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const facts = (element: Element): string => [...element.children].map(words).join(' · ');
    const lines: string[] = [];
    for (const element of root?.querySelectorAll(
      'h1, h1 + p, [aria-label="Summary"] p, h2, li, details, h2 ~ p',
    ) ?? []) {
      if (element.matches('details')) {
        const question = element.querySelector('summary');
        const answer = question?.nextElementSibling;
        lines.push(`  ${question ? words(question) : ''}`, `    ${answer ? words(answer) : ''}`);
      } else if (element.matches('h2')) lines.push('', words(element));
      else if (element.matches('li')) lines.push(`  - ${words(element)}`);
      else lines.push(element.matches('h1 + p') ? facts(element) : words(element));
    }
    return lines.join('\n').trim();
  }, PANEL);
