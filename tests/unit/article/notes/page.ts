import { readArticle } from '../../../../lib/article/read-article.ts';
import { parsePage } from '../../../../lib/cli/dom.ts';
import type { Article, PageNote } from '../../../../lib/model/article.ts';

export const URL_OF_STORY = 'https://www.harbor-times.example/tech/boats';

/** Sentences of an invented report, each another one. */
const SENTENCES = [
  'The ferry company Lindholm said on Monday that its first boat without a helmsman will cross the bay in June.',
  'Engineers have tested the boat at night for two years, and no passenger was ever aboard during those tests.',
  'The harbor office has not yet allowed the trips, because it wants to see how the boat behaves in fog.',
  'Lindholm built the control system with the university, which also wrote the rules for meeting sailing boats.',
  'A ticket is to cost as much as before, and two people of the crew will stay aboard until the end of the year.',
];

/** A text of about so many words, in paragraphs that all differ. */
export const paragraphs = (words: number, name = 'Part'): string[] => {
  const all: string[] = [];
  for (let count = 0; count < words; count += 42) {
    const number = all.length + 1;
    const [one, two] = [number % SENTENCES.length, (number + 2) % SENTENCES.length];
    all.push(
      `${name} ${number} of the long report from the bay. ${SENTENCES[one]} ${SENTENCES[two]}`,
    );
  }
  return all;
};

export const html = (texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

export interface Page {
  head?: string;
  /** Markup inside the article, below its text. */
  end?: string;
  /** Markup behind the article. */
  after?: string;
  words?: number;
  title?: string;
  lang?: string;
  url?: string;
}

/** A news page with a report of so many words. */
export function pageOf(page: Page = {}): Article {
  const { head = '', end = '', after = '', words = 250, title = 'A ferry steers itself' } = page;
  const url = page.url ?? URL_OF_STORY;
  const source = `<html lang="${page.lang ?? 'en'}"><head><title>${title}</title>
<meta property="og:type" content="article">${head}</head><body>
<nav><a href="/">Home</a> <a href="/tech">Tech</a></nav>
<main><article><h1>${title}</h1><p class="byline">By Nora Quill</p>
${html(paragraphs(words))}
${end}</article>${after}</main>
<footer>All rights reserved by Harbor Times</footer></body></html>`;
  return readArticle(parsePage(source, url), url);
}

export const notesOf = (page: Page = {}): PageNote[] => pageOf(page).notes;

export const jsonLd = (facts: Record<string, unknown>): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'A ferry steers itself',
    ...facts,
  })}</script>`;
