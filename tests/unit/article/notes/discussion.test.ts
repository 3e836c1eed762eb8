import { describe, expect, it } from 'vitest';
import { collectPage } from '../../../../lib/article/collect-page.ts';
import { makeArticle } from '../../../../lib/article/make-article.ts';
import { factsOf } from '../../../../lib/article/metadata/page-facts.ts';
import { type Discussion, discussionOf } from '../../../../lib/article/notes/discussion.ts';
import { parsePage } from '../../../../lib/cli/dom.ts';
import type { PageReading } from '../../../../lib/model/page-reading.ts';
import { readingOf } from '../hard-page.ts';

const said = (reading: PageReading): Discussion | null => discussionOf(factsOf(reading), reading);
const page = (html: string, url: string): Discussion | null =>
  said(collectPage(parsePage(html, url), url));
const ARTICLE = 'https://times.example/wheelhouse';

describe('discussionOf', () => {
  it.each([
    ['hacker-news', 'https://news.ycombinator.example/item?id=40001234', 'discussion', ARTICLE],
    [
      'reddit-new',
      'https://www.reddit.example/r/tugboats/comments/1abcde/a_model/',
      'discussion',
      ARTICLE,
    ],
    [
      'reddit-old',
      'https://old.reddit.example/r/tugboats/comments/1abcde/a_model/',
      'discussion',
      ARTICLE,
    ],
    [
      'x-post',
      'https://x.example/mira/status/1901234567890123456',
      'post',
      'https://t.co.example/AbCd',
    ],
    ['bluesky-post', 'https://bsky.example/profile/mira.example/post/3abc', 'post', ARTICLE],
  ])('%s', (name, url, note, linkedArticle) => {
    expect(said(readingOf(name, url))).toEqual({ note, linkedArticle });
    const article = makeArticle(readingOf(name, url));
    expect(article).toMatchObject({
      page: { kind: 'other', reason: note },
      about: linkedArticle,
      notes: [note],
    });
  });

  it('a question to all links to nothing', () => {
    const html =
      '<title>Ask: which berth is best?</title><table class="fatitem"><tr class="athing"><td><a href="item?id=7">Ask: which berth is best?</a><p>See <a href="https://other.example/x">this log of mine</a>.</p></td></tr></table>';
    expect(page(html, 'https://news.example/item?id=7')).toEqual({
      note: 'discussion',
      linkedArticle: null,
    });
  });

  it.each([
    [
      'a thread of Lobsters',
      '<ol><li class="story"><a class="u-url" href="https://times.example/wheelhouse">A model that fits</a></li></ol>',
      'https://lobsters.example/s/abc123/a_model_that_fits',
      ARTICLE,
    ],
    [
      'a topic of Discourse',
      '<meta name="generator" content="Discourse 3.5"><div class="topic-body"><p>What do you think of tides?</p></div>',
      'https://talk.example/t/tides/123',
      null,
    ],
    [
      'questions and answers, by their data',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"QAPage"}</script><p>Which berth?</p>',
      'https://help.example/berth',
      null,
    ],
  ])('%s', (_, html, url, linkedArticle) => {
    expect(page(`<title>A model that fits</title>${html}`, url)).toEqual({
      note: 'discussion',
      linkedArticle,
    });
  });

  it.each([
    ['an article with comments', 'ghost', 'https://notes.example/wheelhouse/'],
    ['a product under such an address', 'paged', 'https://shop.example/item?id=77'],
    ['an article under a short address', 'paged', 'https://times.example/s/abc123/wheelhouse'],
    ['a list of messages', 'x-post', 'https://x.example/mira'],
  ])('%s is none', (_, name, url) => {
    expect(said(readingOf(name, url))).toBeNull();
  });
});
