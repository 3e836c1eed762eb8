import { describe, expect, it } from 'vitest';
import { findBody, measureReading } from '../../../../lib/article/body/find-body.ts';
import { collectPage } from '../../../../lib/article/collect-page.ts';
import { factsOf } from '../../../../lib/article/metadata/page-facts.ts';
import { parsePage } from '../../../../lib/cli/dom.ts';
import type { Block } from '../../../../lib/model/article.ts';
import { unpackForest } from '../../../../lib/trees/forest.ts';

const URL_OF_STORY = 'https://harbor.example/news/ferry';
const sentence = (at: number): string =>
  `On crossing ${at} the ferry passed the old mole, and the skipper said that nobody had touched the wheel since six.`;
const STORY = Array.from({ length: 8 }, (_, at) => `<p>${sentence(at)}</p>`).join('');

const NONE = unpackForest({ base: -5, trees: [] });
const found = (html: string, forest?: typeof NONE) => {
  const reading = collectPage(parsePage(`<body>${html}</body>`, URL_OF_STORY), URL_OF_STORY);
  const facts = factsOf(reading);
  return findBody(measureReading(reading, facts), facts, reading.isShown, forest);
};
const textOf = (blocks: Block[]): string => blocks.map(({ text }) => text).join(' ');

describe('findBody', () => {
  it('takes the story and leaves what stands around it', () => {
    const { source, blocks } = found(
      `<header><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></header>
       <article class="story">${STORY}</article>
       <div class="newsletter-signup"><p>Sign up for our newsletter.</p></div>
       <div class="related"><h3>Related stories</h3><ul><li><a href="/c">Pilots strike in the old harbor</a></li></ul></div>
       <footer><p>© 2026 Harbor Times. All rights reserved.</p></footer>`,
    );
    expect(source).toBe('trees');
    expect(blocks.map(({ text }) => text)).toEqual(
      Array.from({ length: 8 }, (_, at) => sentence(at)),
    );
  });

  it('takes a story that is split over sibling boxes whole', () => {
    const half = (from: number): string =>
      `<div class="body-chunk">${Array.from({ length: 4 }, (_, at) => `<p>${sentence(from + at)}</p>`).join('')}</div>`;
    const { blocks } = found(
      `<article>${half(0)}<div class="ad-slot">Advertisement</div>${half(4)}</article>`,
    );
    expect(textOf(blocks)).toBe(Array.from({ length: 8 }, (_, at) => sentence(at)).join(' '));
  });

  it('keeps the pictures beside what it takes', () => {
    const { blocks } = found(
      `<article>${STORY.replace('</p>', '</p><img src="ferry.jpg" alt="Ferry" width="800" height="400">')}</article>`,
    );
    expect(blocks.filter(({ kind }) => kind === 'image')).toHaveLength(1);
  });

  it('goes by Readability where the trees take next to nothing of its prose', () => {
    const { source, blocks } = found(`<article>${STORY}</article>`, NONE);
    expect(source).toBe('readability');
    expect(textOf(blocks)).toContain(sentence(7));
  });

  it('takes the body in the page data where the page does not show it', () => {
    const body = Array.from({ length: 8 }, (_, at) => sentence(at)).join('\\n\\n');
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","articleBody":"${body}"}</script>`;
    const { source, blocks } = found(`${data}<p>Loading the story, please wait.</p>`);
    expect(source).toBe('json-ld');
    expect(blocks).toHaveLength(8);
  });

  it('gives the whole page back where there is nothing else', () => {
    expect(found('<p></p><table><tr><td>7</td></tr></table>').source).not.toBe('json-ld');
    expect(found('').blocks).toEqual([]);
  });
});
