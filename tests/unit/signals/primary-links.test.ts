import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/model/article.ts';
import { primaryLinksIn } from '../../../lib/signals/primary-links.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { sample } from '../brief/sample.ts';

const block = (kind: 'paragraph' | 'heading', text: string, links: [string, string][]): Block => {
  const marks = links.map(([words, href]) => {
    const start = text.indexOf(words);
    return { kind: 'link' as const, start, end: start + words.length, href };
  });
  return kind === 'heading' ? { kind, level: 2, text, marks } : { kind, text, marks };
};

const linksOf = (blocks: Block[], canonicalUrl = 'https://lede.example/a') =>
  primaryLinksIn({
    ...sample('', []),
    canonicalUrl,
    blocks,
    sentences: splitSentences(blocks, 'en'),
  });

const kindOf = (href: string, words = 'this page', canonicalUrl?: string): string | undefined =>
  linksOf([block('paragraph', `Brannock wrote ${words} of it.`, [[words, href]])], canonicalUrl)[0]
    ?.kind;

describe('links to primary documents', () => {
  it.each([
    ['paper', 'https://arxiv.org/abs/2401.00001'],
    ['paper', 'https://doi.org/10.1000/182'],
    ['paper', 'https://openreview.net/forum?id=x1'],
    ['paper', 'https://www.nature.com/articles/s41586-000-0001-1'],
    ['code', 'https://github.com/brannock/lantern'],
    ['code', 'https://gitlab.com/brannock/lantern'],
    ['model-card', 'https://huggingface.co/brannock/lantern-7b'],
    ['data', 'https://huggingface.co/datasets/brannock/lantern-set'],
    ['filing', 'https://www.sec.gov/Archives/edgar/data/1/2.htm'],
    ['filing', 'https://www.courtlistener.com/docket/1/roe-v-brannock/'],
    ['law', 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj'],
    ['law', 'https://www.congress.gov/bill/118th-congress/senate-bill/1'],
    ['law', 'https://www.legislation.gov.uk/ukpga/2023/50'],
    ['official', 'https://www.gov.uk/government/publications/lantern'],
    ['official', 'https://www.bsi.bund.de/lantern'],
    ['official', 'https://datatracker.ietf.org/doc/html/rfc1'],
    ['official', 'https://www.ostra.co.uk/newsroom/lantern'],
    ['official', 'https://brannock.com/blog/lantern'],
  ])('%s: %s', (kind, href) => {
    expect(kindOf(href)).toBe(kind);
  });

  it.each([
    ['a report of others', 'https://www.copperwirenews.com/news/brannock'],
    ['a post', 'https://x.com/brannock/status/1'],
    ['a video', 'https://www.youtube.com/watch?v=1'],
    ['a shop', 'https://www.ostra.com/product/lantern'],
    ['somebody else’s blog', 'https://pellworth.com/blog/lantern'],
    ['an issue', 'https://github.com/brannock/lantern/issues/7'],
    ['a page about a code host', 'https://github.com/features/actions'],
    ['an address for mail', 'mailto:press@brannock.com'],
    ['no address', 'brannock'],
  ])('%s is none', (_, href) => {
    expect(kindOf(href)).toBeUndefined();
  });

  it('are known by the words of the link', () => {
    expect(kindOf('https://ostra.com/x', 'the system card')).toBe('model-card');
    expect(kindOf('https://ostra.com/x', 'a companion paper')).toBe('paper');
    expect(kindOf('https://ostra.com/x', 'the complaint')).toBe('filing');
    expect(kindOf('https://ostra.com/x', 'paper and pens')).toBeUndefined();
    expect(kindOf('https://x.com/ostra/status/1', 'the paper')).toBeUndefined();
  });

  it('are on the own site only as documents', () => {
    const own = 'https://brannock.com/news/a';
    expect(kindOf('https://brannock.com/news/b', 'this page', own)).toBeUndefined();
    expect(kindOf('https://brannock.com/newsroom/b', 'this page', own)).toBeUndefined();
    expect(kindOf('https://cdn.brannock.com/lantern.pdf', 'this page', own)).toBe('paper');
    expect(kindOf('https://brannock.com/lantern', 'its system card', own)).toBe('model-card');
  });

  it('have their sentence and block, and count once', () => {
    const arxiv = 'https://arxiv.org/abs/2401.00001';
    const blocks = [
      block('heading', 'The paper', [['paper', arxiv]]),
      block('paragraph', 'It is short. Brannock put its code online.', [
        ['code', 'https://github.com/brannock/lantern'],
      ]),
      block('paragraph', 'Read the paper.', [['paper', `${arxiv}#page=2`]]),
    ];
    expect(linksOf(blocks)).toEqual([
      { sentence: null, block: 0, href: arxiv, kind: 'paper' },
      { sentence: 1, block: 1, href: 'https://github.com/brannock/lantern', kind: 'code' },
    ]);
  });
});
