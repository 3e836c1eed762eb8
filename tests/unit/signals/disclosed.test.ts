import { describe, expect, it } from 'vitest';
import type { Article, Block, Imprint } from '../../../lib/model/article.ts';
import type { Finding } from '../../../lib/model/signals.ts';
import { disclosed } from '../../../lib/signals/disclosed.ts';
import { isAffiliate } from '../../../lib/signals/disclosed-affiliate.ts';
import { readingOf } from '../../../lib/signals/reading.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { sample } from '../brief/sample.ts';

const NOTHING: Imprint = {
  above: [],
  below: [],
  notices: [],
  kinds: [],
  authorsWithPage: [],
  credited: [],
};
const PLAIN = 'Ostra builds a ferry that steers itself.';

interface Given extends Partial<Article> {
  lang?: string | null;
  beside?: Partial<Imprint>;
}
const article = (lines: string[], { beside, lang = 'en', ...more }: Given = {}): Article => ({
  ...sample('A ferry', [PLAIN, ...lines], lang),
  imprint: { ...NOTHING, ...beside },
  ...more,
});
const measured = (given: Article): { value: number; findings: Finding[] } => {
  const signal = disclosed.measure(given, readingOf(given));
  return signal.kind === 'meter'
    ? { value: signal.value, findings: signal.findings }
    : { value: -1, findings: [] };
};
const found = (given: Article, name: string): Finding | undefined =>
  measured(given).findings.find((finding) => finding.name === name);
const NOTED = { authors: ['Nora Quill'], publishedAt: '2026-03-16' };

describe('who and when', () => {
  it('is missed where nobody and no day is named', () => {
    expect(measured(article([]))).toEqual({
      value: 0,
      findings: [
        expect.objectContaining({ name: 'noAuthor', count: 0, side: 'against' }),
        expect.objectContaining({ name: 'noDate', count: 0, side: 'against' }),
      ],
    });
  });

  it('counts a person, the day, and the page of the author', () => {
    const told = article([], {
      ...NOTED,
      beside: { below: ['By Nora Quill', 'March 16, 2026'], authorsWithPage: ['Nora Quill'] },
    });
    expect(measured(told).value).toBe(70);
    expect(found(told, 'author')).toMatchObject({
      count: 1,
      values: ['Nora Quill'],
      quotes: ['By Nora Quill'],
    });
    expect(found(told, 'authorPage')?.values).toEqual(['Nora Quill']);
    expect(found(told, 'published')).toMatchObject({
      values: ['2026-03-16'],
      quotes: ['March 16, 2026'],
    });
  });

  it('counts a desk half, and the day of a change', () => {
    const desk = article([], { authors: ['Harbor News Desk'], modifiedAt: '2026-03-20T10:00:00Z' });
    expect(measured(desk).value).toBe(25);
    expect(found(desk, 'organizationAuthor')?.values).toEqual(['Harbor News Desk']);
    expect(found(desk, 'modified')?.values).toEqual(['2026-03-20']);
    expect(found(desk, 'noDate')).toBeUndefined();
  });

  it('counts who is credited where no author is named', () => {
    const agency = article([], {
      beside: { below: ['Harbor News Agency |'], credited: ['Harbor News Agency'] },
    });
    expect(measured(agency).value).toBe(15);
    expect(found(agency, 'organizationAuthor')).toMatchObject({
      values: ['Harbor News Agency'],
      quotes: ['Harbor News Agency |'],
    });
  });

  it('takes the only date printed for what the page calls it', () => {
    const changed = article([], {
      publishedAt: '2026-03-20',
      dates: [{ role: 'modified', value: '2026-03-20', origin: 'visible' }],
    });
    expect(found(changed, 'published')).toBeUndefined();
    expect(found(changed, 'modified')?.values).toEqual(['2026-03-20']);
  });

  it('counts authors and dates in every language, and in articles stored without an imprint', () => {
    const { imprint: _, ...stored } = article([], { ...NOTED, lang: 'fi' });
    expect(measured(stored).value).toBe(60);
  });
});

describe('labels', () => {
  it.each<[string, string, Partial<Imprint>, string?]>([
    ['a type in the data', 'opinion', { kinds: ['OpinionNewsArticle'] }],
    ['a type in the data', 'sponsored', { kinds: ['AdvertiserContentArticle'] }],
    ['a section', 'review', { kinds: ['Tech > Reviews'] }],
    ['a kicker', 'opinion', { above: ['Opinion'] }],
    ['a kicker', 'analysis', { above: ['NEWS ANALYSIS:'] }],
    ['a path', 'review', { above: ['Home / Tech / Reviews'] }],
    ['a kicker with its site', 'opinion', { above: ['Opinion, Harbor Times'] }],
    ['a line below', 'sponsored', { below: ['Sponsored by Pellworth'] }],
    ['a part of the byline', 'opinion', { below: ['By Nora Quill, Opinion Columnist'] }],
    ['a kicker', 'opinion', { above: ['Kommentar'] }, 'de'],
    ['a kicker', 'sponsored', { above: ['Anzeige'] }, 'de'],
    ['a kicker', 'opinion', { above: ['Tribune'] }, 'fr'],
    ['a kicker', 'interview', { above: ['Entrevista'] }, 'es'],
  ])('%s: %s', (_, label, beside, lang = 'en') => {
    expect(found(article([], { beside, lang }), 'label')?.values).toEqual([label]);
  });

  it('is quoted to the letter, or shown by its sentence', () => {
    const kicker = article([], { beside: { above: ['[Press Release]'] } });
    expect(found(kicker, 'label')?.quotes).toEqual(['[Press Release]']);
    const paid = article(['This article was paid for by Pellworth.']);
    expect(found(paid, 'label')).toMatchObject({
      values: ['sponsored'],
      sentences: [{ sentence: 1, cues: [{ text: 'This article was paid for' }] }],
    });
  });

  it('is not the title of a page about such texts', () => {
    const path = { title: 'Book reviews', beside: { above: ['Tips / Book reviews'] } };
    expect(found(article([], path), 'label')).toBeUndefined();
  });

  it('opens a title', () => {
    expect(found(article([], { title: 'Review: A ferry' }), 'label')?.values).toEqual(['review']);
  });

  it.each<[string, Partial<Imprint>]>([
    ['a menu above', { above: ['Sports', 'Opinion', 'Reviews', 'Markets', 'Weather'] }],
    ['what a site says of itself', { above: ['Reviews, news and guides for sailors of all ages'] }],
    ['an advertisement below', { below: ['By Nora Quill', 'Advertisement', 'Sponsored'] }],
    ['a section that only begins so', { kinds: ['Reviewing', 'Opinion polls'] }],
  ])('is not taken from %s', (_, beside) => {
    expect(found(article([], { beside }), 'label')).toBeUndefined();
  });
});

describe('statements', () => {
  it.each([
    ['en', 'Correction: The ferry has two decks, not three.'],
    ['en', 'Correction (March 20): The ferry has two decks.'],
    ['en', 'Update, March 20, 2026: Ostra has answered our questions.'],
    ['en', 'An earlier version of this article misstated the length of the ferry.'],
    ['en', 'This story has been updated to include comments of Brannock.'],
    ['en', 'The headline was corrected after the publication.'],
    ['de', 'Korrektur: Die Fähre hat zwei Decks.'],
    ['de', 'In einer früheren Version dieses Artikels stand eine falsche Zahl.'],
    ['fr', 'Rectificatif : le bac a deux ponts.'],
    ['fr', 'Cet article a été mis à jour avec la réponse de la société.'],
    ['es', 'Fe de errores: el ferri tiene dos cubiertas.'],
    ['es', 'Una versión anterior de este artículo daba otra cifra.'],
  ])('of corrections, %s: %s', (lang, line) => {
    const told = article([line], { lang });
    expect(found(told, 'corrections')).toMatchObject({ count: 1, side: 'for' });
    expect(found(told, 'corrections')?.sentences.map(({ sentence }) => sentence)).toEqual([1]);
    const below = article([], { lang, beside: { notices: [line] } });
    expect(found(below, 'corrections')?.quotes).toEqual([line]);
  });

  it.each([
    'Updated: March 20, 2026, 4:31 p.m. EST',
    'Last updated on -Mar 20, 2026',
    'Real-time updates: follow the ferry as it goes.',
    'Ostra released a software update to address the fault.',
    'A machine highlights corrections (whether made by you or not).',
    'This interview has been edited for length and clarity.',
    'Roe said: “This story has been updated three times.”',
  ])('not of corrections: %s', (line) => {
    expect(
      found(article([line], { beside: { notices: [line] } }), 'corrections')?.sentences ?? [],
    ).toEqual([]);
  });

  it.each([
    ['en', 'The author holds shares in Ostra.'],
    ['en', 'Brannock is an investor in us.'],
    ['en', 'Disclosure: Lantern, our owner, has a pact with Ostra.'],
    ['en', 'This study was funded by Ostra.'],
    ['en', 'The authors declare no competing interests.'],
    ['de', 'Der Autor hält Aktien von Ostra.'],
    ['fr', 'L’auteur détient des actions d’Ostra.'.replaceAll('’', "'")],
    ['es', 'La autora posee acciones de Ostra.'],
  ])('of interests, %s: %s', (lang, line) => {
    expect(found(article([line], { lang }), 'conflictStatement')?.count).toBe(1);
  });

  it.each([
    'Ostra holds shares in Brannock.',
    'Disclosure – Disclaimer – Copyright',
    'Disclosure: We may earn a commission from links on this page.',
  ])('not of interests: %s', (line) => {
    expect(found(article([line]), 'conflictStatement')).toBeUndefined();
  });

  it('count twice at most', () => {
    const all = article(['Correction: It has two decks.', 'The author holds shares in Ostra.'], {
      ...NOTED,
      modifiedAt: '2026-03-20',
      beside: { above: ['Opinion'] },
    });
    expect(measured(all).value).toBe(90);
  });
});

describe('links that earn money', () => {
  const linking = (lines: string[] = [], beside: Partial<Imprint> = {}): Article => {
    const text = 'The model ferry costs 40 dollars.';
    const blocks: Block[] = [
      {
        kind: 'paragraph',
        text,
        marks: [
          { kind: 'link', start: 4, end: 15, href: 'https://www.amazon.com/dp/B0?tag=halyard-20' },
        ],
      },
      ...lines.map((line): Block => ({ kind: 'paragraph', text: line, marks: [] })),
    ];
    return article([], { ...NOTED, blocks, sentences: splitSentences(blocks, 'en'), beside });
  };

  it.each([
    ['https://www.amazon.com/dp/B0?tag=halyard-20', true],
    ['https://www.amazon.com/dp/B0', false],
    ['https://amzn.to/3x', true],
    ['https://pellworth.sjv.io/c/1', true],
    ['https://shop.pellworth.example/boat?irclickid=1', true],
    ['https://shop.pellworth.example/boat?ref=halyard', false],
    ['https://shop.pellworth.example/affid', false],
    ['mailto:nora@halyard.example?aff=1', false],
  ])('%s: %s', (href, expected) => {
    expect(isAffiliate(href)).toBe(expected);
  });

  it('take away where nothing says so', () => {
    expect(measured(linking()).value).toBe(40);
    expect(found(linking(), 'affiliateHidden')).toMatchObject({
      count: 1,
      side: 'against',
      links: ['https://www.amazon.com/dp/B0?tag=halyard-20'],
    });
  });

  it.each([
    'We may earn a commission when you buy through our links.',
    'This post contains affiliate links.',
    'As an Amazon Associate I earn from qualifying purchases.',
    'If you click on links we provide, we may receive compensation.',
  ])('are disclosed by a statement: %s', (line) => {
    for (const told of [linking([line]), linking([], { notices: [line] })]) {
      expect(measured(told).value).toBe(70);
      expect(found(told, 'affiliateHidden')).toBeUndefined();
      expect(found(told, 'affiliateLinks')?.side).toBe('beside');
    }
  });

  it('are disclosed by a heading or a caption too', () => {
    const line = 'This post contains affiliate links.';
    const [first, ...rest] = linking().blocks;
    const more: Block[] = [
      { kind: 'heading', level: 6, text: line, marks: [] },
      { kind: 'image', text: '', src: 'https://lede.example/a.png', alt: '', caption: line },
    ];
    for (const block of more) {
      const told = { ...linking(), blocks: first ? [first, block, ...rest] : [] };
      expect(found(told, 'affiliateStated')).toMatchObject({ side: 'for', quotes: [line] });
    }
  });

  it('make a statement count only where there are any', () => {
    const none = article(['This post contains affiliate links.'], NOTED);
    expect(measured(none).value).toBe(60);
    expect(found(none, 'affiliateStated')?.side).toBe('beside');
  });
});

describe('press releases', () => {
  const RELEASE = [
    'PELLWORTH, March 16, 2026 (GLOBE NEWSWIRE) -- Ostra today announced a ferry that steers itself.',
    'This release holds forward-looking statements.',
    'About Ostra',
    'Ostra builds ferries.',
    'Media contact: Jon Roe, press@ostra.example',
  ];
  const release = (more: Given = {}): Article => {
    const made = sample('A ferry', RELEASE, 'en');
    const { beside, ...rest } = more;
    return { ...made, ...NOTED, imprint: { ...NOTHING, ...beside }, ...rest };
  };

  it('take away where they are not called so', () => {
    expect(found(release(), 'pressRelease')).toMatchObject({ count: 5, side: 'against' });
    expect(measured(release()).value).toBe(40);
  });

  it('do not where they are, or stand where such texts do', () => {
    const labeled = release({ beside: { above: ['Press release'] } });
    expect(found(labeled, 'pressRelease')?.side).toBe('beside');
    expect(measured(labeled).value).toBe(70);
    const placed = release({ url: 'https://www.prnewswire.com/a' });
    expect(found(placed, 'pressRelease')?.side).toBe('beside');
  });

  it.each([
    ['de', ['Ostra gibt heute eine neue Fähre bekannt.', 'Pressekontakt: Jon Roe']],
    ['fr', ['Ostra annonce aujourd’hui un bac.'.replace('’', "'"), 'Contact presse : Jon Roe']],
    ['es', ['Ostra anunció hoy un ferri.', 'Contacto de prensa: Jon Roe']],
  ])('are known in %s', (lang, lines) => {
    expect(found(article(lines, { lang }), 'pressRelease')?.count).toBe(2);
  });

  it.each([
    [['Ostra today announced a ferry.', 'Its Lantern® lamp is new.']],
    [['The firm sells ferries.', 'About Ostra']],
  ])('are not news that have a mark of one: %s', (lines) => {
    const beside = { notices: ['Media inquiries'] };
    expect(found(article(lines, { beside }), 'pressRelease')).toBeUndefined();
  });

  it('name whom to ask also below the text', () => {
    const beside = { notices: ['Media inquiries: press@ostra.example'] };
    const told = article(['Ostra today announced a ferry.'], { beside });
    expect(found(told, 'pressRelease')).toMatchObject({
      count: 2,
      quotes: ['Media inquiries: press@ostra.example'],
    });
  });
});
