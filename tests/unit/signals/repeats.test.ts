import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { Finding } from '../../../lib/model/signals.ts';
import { readingOf } from '../../../lib/signals/reading.ts';
import { repeats } from '../../../lib/signals/repeats.ts';

const facts = { url: 'https://a.example/', siteName: null };

function findingsOf(article: Article): Finding[] {
  const signal = repeats.measure(article, readingOf(article));
  return signal.kind === 'notes' ? signal.findings : [];
}

const findings = (text: string, title = '', lang: string | null = 'en'): Finding[] =>
  findingsOf(articleFromText(text, { ...facts, title, lang }));

const find = (name: string, all: Finding[]): Finding | undefined =>
  all.find((finding) => finding.name === name);

/** Sentences of which no two are alike. */
const plain = (count: number, from = 0): string[] =>
  Array.from(
    { length: count },
    (_, at) =>
      `On that evening number${from + at} people walked along quay${from + at} toward boats${from + at} and carried baskets${from + at} with apples${from + at} home.`,
  );

const stuffed = (phrase: string, times: number): string =>
  plain(30)
    .map((sentence, at) =>
      at % 5 === 0 && at / 5 < times
        ? `${sentence} Readers${at} of the ${phrase} asked${at} what thing${at} and thing${at + 1} cost${at}.`
        : sentence,
    )
    .join('\n\n');

describe('a phrase that is repeated whole', () => {
  it('is told with its share of the sentences and where it stands', () => {
    const all = findings(stuffed('Ostra Brannock merger news March 2026', 5));
    const found = find('repeatedPhrase', all);
    expect(found).toMatchObject({
      count: 5,
      values: ['Ostra Brannock merger news March 2026', '14'],
      side: 'beside',
      quotes: [],
    });
    expect(found?.sentences).toHaveLength(5);
    for (const { cues } of found?.sentences ?? [])
      expect(cues.map(({ text }) => text)).toEqual(['Ostra Brannock merger news March 2026']);
  });

  it.each([
    ['a name, however long', 'Halyard Labs Lantern 4 Pro Max', 6],
    ['a term', 'harbor management system', 6],
    ['a compound with hyphens', 'low-cost water-cooled lab', 6],
    ['what is said a few times', 'slow merger news about labs', 4],
    ['what a comma parts', 'labs, mergers, news, harbors', 6],
  ])('is not %s', (_, phrase, times) => {
    expect(find('repeatedPhrase', findings(stuffed(phrase, times)))).toBeUndefined();
  });

  it('is no label with its value', () => {
    const text = plain(30)
      .map((sentence, at) =>
        at % 5 === 0 ? `${sentence}\n\nPlanned monthly price per seat: ${at}.` : sentence,
      )
      .join('\n\n');
    expect(find('repeatedPhrase', findings(text))).toBeUndefined();
  });

  it('is found in any language', () => {
    const text = plain(30)
      .map((_, at) =>
        at % 5 === 0
          ? `Leser${at} zum Thema Prognose Marktlage Hafen Winter denken${at} an Sache${at} und Ding${at}.`
          : `Am Abend${at} gingen Leute${at} über Brücken${at} und trugen Körbe${at} mit Äpfeln${at}.`,
      )
      .join('\n\n');
    expect(find('repeatedPhrase', findings(text, '', 'de'))).toMatchObject({
      count: 6,
      values: ['Thema Prognose Marktlage Hafen Winter', '20'],
    });
  });
});

describe('a sentence that says nothing new', () => {
  const first = 'Ostra will open a second lab in the old harbor of Brannock before winter.';
  const other = 'We told Pellworth that every kitchen needs gardens and cooks.';
  const again = 'Before winter Ostra will open a second lab in Brannock, in the old harbor.';
  const text = (last: string, end = plain(6, 20)): string =>
    [...plain(9), other, first, ...plain(6, 10), last, ...end].join('\n\n');

  it('is told where it stands', () => {
    expect(findings(text(again))).toMatchObject([
      { name: 'sameAgain', count: 1, values: [], sentences: [{ sentence: 17, cues: [] }] },
    ]);
  });

  it.each([
    ['has a new figure', again.replace('a second lab', 'a second lab with 40 seats')],
    [
      'puts together what several have said',
      'Before winter the second kitchen needs gardens, and the lab needs cooks.',
    ],
    ['has another name', again.replace('Brannock', 'Pellworth')],
    [
      'has other words',
      'Before winter Ostra will open kitchens and gardens for the town of Brannock.',
    ],
    ['is short', 'Ostra will open a lab before winter.'],
    ['is a line of a list', again.replace('.', '')],
  ])('is none that %s', (_, last) => {
    expect(findings(text(last))).toEqual([]);
  });

  it.each([
    ['in the last paragraph', text(again, [])],
    ['in quotation marks', text(`“${again}”`)],
    ['that the opening has summed up', [first, ...plain(10), again, ...plain(3, 10)].join('\n\n')],
  ])('is told apart %s', (_, whole) => {
    expect(findings(whole)).toMatchObject([{ name: 'sameAgainApart', count: 1 }]);
  });

  it('is told apart in the FAQ and in a conclusion', () => {
    const article = articleFromText(text(again), { ...facts, title: '', lang: 'en' });
    const faq = [
      {
        question: 'What?',
        answer: again,
        origin: 'headings' as const,
        inText: true,
        sentences: [17],
      },
    ];
    expect(find('sameAgainApart', findingsOf({ ...article, faq }))?.count).toBe(1);
    const heading = { kind: 'heading' as const, level: 2 as const, text: 'In short', marks: [] };
    const at = article.sentences[17]?.block ?? 0;
    const blocks = [heading, ...article.blocks.slice(0, at), heading, ...article.blocks.slice(at)];
    const sentences = article.sentences.map((one) => ({
      ...one,
      block: one.block + (one.block >= at ? 2 : 1),
    }));
    const long = { ...article, blocks, sentences };
    expect(find('sameAgain', findingsOf(long))?.count).toBe(1);
    const short = { ...long, sentences: sentences.slice(0, 20) };
    expect(find('sameAgainApart', findingsOf(short))?.count).toBe(1);
  });
});

describe('the words of the title', () => {
  const title = 'Harbor kitchens: what kitchens by the harbor cost';
  const about = (share: number): string =>
    plain(60)
      .map((sentence, at) =>
        at % share === 0 ? `${sentence} Harbor kitchens cost harbor kitchens.` : sentence,
      )
      .join('\n\n');

  it('are told where they are an unusual share', () => {
    const found = find('titleWords', findings(about(1), title));
    expect(found).toMatchObject({ count: 300, values: ['33'] });
    expect(found?.sentences[0]?.cues.map(({ text }) => text)).toEqual(
      'Harbor kitchens cost harbor kitchens'.split(' '),
    );
  });

  it('are not told otherwise, nor where they are names or the text is short', () => {
    expect(findings(about(8), title)).toEqual([]);
    expect(
      find(
        'titleWords',
        findings(
          about(1)
            .replaceAll('kitchens', 'Ostra')
            .replaceAll('arbor', 'alyard')
            .replaceAll('cost', 'Brannock'),
          'Halyard Ostra Brannock',
        ),
      ),
    ).toBeUndefined();
    expect(find('titleWords', findings(about(1).slice(0, 2000), title))).toBeUndefined();
  });
});

it('says nothing of a text without words', () => {
  expect(findings('')).toEqual([]);
  expect(findings('!!!')).toEqual([]);
});
