import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import type { Article, Block } from '../../../lib/model/article.ts';
import type { Finding } from '../../../lib/model/signals.ts';
import { readingOf } from '../../../lib/signals/reading.ts';
import { sourced } from '../../../lib/signals/sourced.ts';

/** An article of paragraphs in which `[words](address)` is a link. */
function articleOf(text: string, more: Partial<Article> = {}): Article {
  const links: { block: number; start: number; end: number; href: string }[] = [];
  const plain = text
    .split('\n\n')
    .map((paragraph, block) => {
      let out = '';
      let last = 0;
      for (const { 0: whole, 1: words = '', 2: href = '', index } of paragraph.matchAll(
        /\[([^\]]+)\]\(([^)]+)\)/g,
      )) {
        out += paragraph.slice(last, index);
        links.push({ block, start: out.length, end: out.length + words.length, href });
        out += words;
        last = index + whole.length;
      }
      return out + paragraph.slice(last);
    })
    .join('\n\n');
  const facts = { url: 'https://copperwire.example/a', title: '', siteName: null, lang: 'en' };
  const article = articleFromText(plain, facts);
  const blocks = article.blocks.map(
    (block, index): Block =>
      block.kind === 'paragraph'
        ? {
            ...block,
            marks: links
              .filter((link) => link.block === index)
              .map(({ start, end, href }) => ({ kind: 'link', start, end, href })),
          }
        : block,
  );
  return { ...article, blocks, ...more };
}

function measured(article: Article): { value: number; findings: Finding[] } {
  const signal = sourced.measure(article, readingOf(article));
  if (signal.kind !== 'meter') throw new Error(signal.kind);
  return signal;
}
const findingOf = (article: Article, name: string): Finding | undefined =>
  measured(article).findings.find((one) => one.name === name);
const meterOf = (text: string, more: Partial<Article> = {}): number =>
  measured(articleOf(text, more)).value;

const FLAT = 'The lab has built racks in Oslo since spring and sells them to the banks. '.repeat(8);
const VOSS = '“The racks hold up well in our halls,” said Imke Voss, an engineer at Pellworth.';
const BRANDT = 'Jon Brandt, a professor at the University of Oslo, said that the racks were loud.';
const CEO =
  '“The racks are the best we have made so far,” said Ada Lind, chief executive of Ostra.';
const PAPER = 'The numbers are in [a paper](https://arxiv.org/abs/2401.00001).';
const VAGUE = 'Experts say that the racks are loud.';

describe('findings of what a text rests on', () => {
  it('name who speaks, with the sentences', () => {
    const voices = findingOf(articleOf(`${VOSS}\n\n${BRANDT}`), 'voices');
    expect(voices).toMatchObject({ count: 2, side: 'for', values: ['Imke Voss, Jon Brandt'] });
    expect(voices?.sentences).toEqual([
      { sentence: 0, cues: [expect.objectContaining({ text: 'Imke Voss' })] },
      { sentence: 1, cues: [expect.objectContaining({ text: 'Jon Brandt' })] },
    ]);
  });

  it('name five of many, and how many more there are', () => {
    const names = ['Ada Lind', 'Bo Kern', 'Cy Holm', 'Di Rask', 'Ed Falk', 'Flo Berg', 'Gus Thorn'];
    const text = names.map((name) => `“We will need more racks,” said ${name}.`).join('\n\n');
    expect(findingOf(articleOf(text), 'voices')?.values).toEqual([
      'Ada Lind, Bo Kern, Cy Holm, Di Rask, Ed Falk, +2',
    ]);
  });

  it('keep the voices of the party itself apart, also by the address of its page', () => {
    const article = articleOf(CEO, { title: 'Ostra sells racks' });
    expect(findingOf(article, 'voices')).toBeUndefined();
    expect(findingOf(article, 'ownVoices')).toMatchObject({ count: 1, side: 'beside' });
    const own = articleOf(VOSS, { canonicalUrl: 'https://www.pellworth.com/news/racks' });
    expect(findingOf(own, 'ownVoices')?.values).toEqual(['Imke Voss']);
  });

  it('keep links to documents, to other sites and to the own site apart', () => {
    const text = `${PAPER} It was [told](https://weeklygradient.com/racks) before, and [here](https://copperwire.example/b) too. [Share](https://x.com/share?url=a)`;
    expect(findingOf(articleOf(text), 'primaryLinks')).toMatchObject({
      count: 1,
      links: ['https://arxiv.org/abs/2401.00001'],
      sentences: [{ sentence: 0, cues: [{ text: 'a paper', start: 19 }] }],
    });
    expect(findingOf(articleOf(text), 'otherLinks')?.links).toEqual([
      'https://weeklygradient.com/racks',
    ]);
    expect(findingOf(articleOf(text), 'ownLinks')?.links).toEqual(['https://copperwire.example/b']);
    expect(findingOf(articleOf(text), 'noSourceLink')).toBeUndefined();
  });

  it('hold what is laid to nobody against a text, not what somebody quoted says', () => {
    expect(findingOf(articleOf(VAGUE), 'vagueAttributions')).toMatchObject({
      count: 1,
      side: 'against',
    });
    const quoted = '“Experts say that the racks are loud, and they may,” said Imke Voss.';
    expect(findingOf(articleOf(quoted), 'vagueAttributions')).toBeUndefined();
  });

  it('say that nobody is quoted and no link leads to a source, as missing things', () => {
    const { findings } = measured(articleOf(FLAT));
    expect(findings.map(({ name, count, side }) => [name, count, side])).toEqual([
      ['nobodyQuoted', 0, 'beside'],
      ['noSourceLink', 0, 'beside'],
    ]);
    const names = measured(articleOf(`${VOSS} ${PAPER}`)).findings.map(({ name }) => name);
    expect(names).toEqual(['voices', 'primaryLinks']);
  });
});

describe('claims without a source', () => {
  const cues = (text: string): string[] | undefined =>
    findingOf(articleOf(text), 'unsourcedClaims')?.sentences.flatMap((one) =>
      one.cues.map((cue) => cue.text),
    );

  it.each([
    ['It cut costs by 40% and is 10x faster.', ['40%', '10x']],
    ['Ostra spent $2 billion on 12,000 racks.', ['$2 billion', '12,000']],
    ['It is the fastest rack in the world.', ['the fastest rack in the world']],
  ])('%j', (text, claims) => {
    expect(cues(text)).toEqual(claims);
  });

  it.each([
    'It opened in 2024 with 9 people and version 3.5.',
    'It serves many of the world’s largest banks.',
    `It cut costs by 40%. ${VOSS}`,
    'It cut costs by 40%, [it says](https://weeklygradient.com/racks).',
    'It cut costs by 40%, which was “more than anybody had hoped for”.',
  ])('not %j', (text) => {
    expect(cues(text)).toBeUndefined();
  });
});

describe('the value', () => {
  it('is 0 without any source', () => {
    expect(meterOf(FLAT)).toBe(0);
  });

  it('is more for a voice than for a link, and for an independent voice than for the own one', () => {
    const own = meterOf(`${FLAT}\n\n${CEO}`, { title: 'Ostra sells racks' });
    const link = meterOf(`${FLAT}\n\n${PAPER}`);
    const voice = meterOf(`${FLAT}\n\n${VOSS}`);
    expect(own).toBeGreaterThan(0);
    expect(link).toBeGreaterThan(own);
    expect(voice).toBeGreaterThan(link);
  });

  it('is good for a note with a voice and a filing, thin for a page that quotes its own chief', () => {
    const filing = 'It is in [a filing](https://www.sec.gov/Archives/edgar/data/1/2.htm).';
    expect(meterOf(`${FLAT}\n\n${VOSS} ${filing}`)).toBeGreaterThanOrEqual(40);
    const release = `${CEO} `.repeat(6);
    expect(meterOf(release, { title: 'Ostra sells racks' })).toBeLessThan(40);
  });

  it('asks more of longer texts, and saturates', () => {
    const short = meterOf(`${VOSS}\n\n${FLAT}`);
    expect(meterOf(`${VOSS}\n\n${FLAT.repeat(6)}`)).toBeLessThan(0.8 * short);
    const many = Array.from({ length: 40 }, (_, n) =>
      PAPER.replace('00001', String(10001 + n)),
    ).join('\n\n');
    expect(meterOf(`${VOSS}\n\n${BRANDT}\n\n${many}`)).toBeLessThanOrEqual(100);
  });

  it('loses by what is laid to nobody and by claims without a source', () => {
    const base = `${FLAT}\n\n${VOSS}\n\n`;
    const plain = 'The racks of the lab are loud.';
    expect(meterOf(base + VAGUE)).toBeLessThan(meterOf(base + plain));
    const claims = 'It cut costs by 40%.\n\nIt is 10x faster.\n\nIt sold 12,000 of them.';
    const others = 'It cut costs by now.\n\nIt is even faster.\n\nIt sold many of them.';
    expect(meterOf(base + claims)).toBeLessThan(meterOf(base + others));
  });
});

it.each(['it', 'ja'])('%s is not measured', (lang) => {
  const article = articleOf(PAPER, { lang });
  expect(sourced.measure(article, readingOf(article))).toEqual({
    name: 'sourced',
    kind: 'unmeasured',
  });
});
