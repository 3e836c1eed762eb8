import { describe, expect, it } from 'vitest';
import { collectPage } from '../../../lib/article/collect-page.ts';
import { explainReading } from '../../../lib/article/explain.ts';
import { parsePage } from '../../../lib/cli/dom.ts';

const URL_OF_STORY = 'https://harbor.example/news/ferry';
const STORY = Array.from(
  { length: 8 },
  (_, at) =>
    `<p>On crossing ${at} the ferry passed the old mole, and the skipper said that nobody had touched the wheel since six.</p>`,
).join('');
const PAGE = `<!doctype html><html lang="en"><head><title>A ferry steers itself | Harbor Times</title>
  <meta property="og:title" content="A ferry steers itself"><meta name="author" content="Ada Wren"></head>
  <body><article><h1>A ferry steers itself</h1>${STORY}</article>
  <div class="newsletter"><p>Sign up for our newsletter.</p></div></body></html>`;

describe('explainReading', () => {
  const explained = explainReading(collectPage(parsePage(PAGE, URL_OF_STORY), URL_OF_STORY));

  it('tells where each metadatum stands', () => {
    expect(explained.metadata.title).toMatchObject({
      value: 'A ferry steers itself',
      origin: 'h1',
    });
    expect(explained.metadata.authors).toMatchObject({
      value: ['Ada Wren'],
      origin: 'meta author',
    });
  });

  it('tells which candidate won and how long each is', () => {
    const { source, words } = explained.body;
    expect(source).toBe('trees');
    expect(words.body).toBe(words.trees);
    expect(words.page).toBeGreaterThan(words.body);
  });

  it('tells what became of each block', () => {
    const fateOf = (start: string): string | undefined =>
      explained.body.blocks.find(({ text }) => text.startsWith(start))?.fate;
    expect(fateOf('On crossing 3')).toBe('taken');
    expect(fateOf('Sign up')).toBe('improbable');
  });
});
