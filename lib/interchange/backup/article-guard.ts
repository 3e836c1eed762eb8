import type {
  Article,
  Block,
  FaqPair,
  Imprint,
  InterviewTurn,
  Mark,
  NoteRef,
  PageDate,
  PageKind,
  Sentence,
} from '../../model/article.ts';
import {
  address,
  count,
  flag,
  type Guard,
  list,
  nullOr,
  oneOf,
  pageAddress,
  record,
  text,
} from './shape.ts';

/** Longest texts, in UTF-16 code units, and longest lists: far beyond any page, so that nothing a page gave is refused. */
export const TEXT = 2_000_000;
export const NAME = 20_000;
const LONG = 500_000;
const LIST = 10_000;
const FEW = 1000;

type MarkOf<K extends Mark['kind']> = Extract<Mark, { kind: K }>;
const link = record<MarkOf<'link'>>(
  { kind: oneOf('link'), start: count, end: count, href: address },
  {},
);
const style = record<Exclude<Mark, { kind: 'link' }>>(
  { kind: oneOf('emphasis', 'strong', 'code'), start: count, end: count },
  {},
);
const mark: Guard<Mark> = (value): value is Mark => link(value) || style(value);

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;
const marks = list(mark, LIST);
const noted = {
  notes: list(record<NoteRef>({ at: count, label: text(NAME), to: text(NAME) }, {}), LIST),
  name: text(NAME),
};
const BLOCKS: { [K in Block['kind']]: Guard<BlockOf<K>> } = {
  heading: record<BlockOf<'heading'>>(
    { kind: oneOf('heading'), level: oneOf(1, 2, 3, 4, 5, 6), text: text(TEXT), marks },
    noted,
  ),
  paragraph: record<BlockOf<'paragraph'>>(
    { kind: oneOf('paragraph'), text: text(TEXT), marks },
    noted,
  ),
  quote: record<BlockOf<'quote'>>({ kind: oneOf('quote'), text: text(TEXT), marks }, noted),
  'list-item': record<BlockOf<'list-item'>>(
    {
      kind: oneOf('list-item'),
      text: text(TEXT),
      marks,
      depth: count,
      number: nullOr((value): value is number => Number.isSafeInteger(value)),
    },
    noted,
  ),
  code: record<BlockOf<'code'>>(
    { kind: oneOf('code'), text: text(TEXT), language: nullOr(text(NAME)) },
    {},
  ),
  table: record<BlockOf<'table'>>(
    {
      kind: oneOf('table'),
      text: text(TEXT),
      rows: list(list(text(TEXT), LIST), LIST),
      headerRows: count,
      caption: nullOr(text(TEXT)),
    },
    {},
  ),
  image: record<BlockOf<'image'>>(
    {
      kind: oneOf('image'),
      text: oneOf(''),
      src: address,
      alt: text(TEXT),
      caption: nullOr(text(TEXT)),
    },
    {},
  ),
};

const isKind = (kind: unknown): kind is Block['kind'] =>
  typeof kind === 'string' && Object.hasOwn(BLOCKS, kind);

const block: Guard<Block> = (value): value is Block => {
  const kind = (value as { kind?: unknown } | null)?.kind;
  if (!isKind(kind) || !BLOCKS[kind](value)) return false;
  const { text: words, marks: spans = [] } = value as { text: string; marks?: Mark[] };
  return spans.every(({ start, end }) => start <= end && end <= words.length);
};

const sentence = record<Sentence>({ text: text(TEXT), block: count, start: count, end: count }, {});
/** Indexes of sentences; whether there are such sentences is asked of the whole. */
export const indexes = list(count, LIST);

const faqPair = record<FaqPair>(
  {
    question: text(NAME),
    answer: text(TEXT),
    origin: oneOf(
      'json-ld',
      'microdata',
      'details',
      'definition-list',
      'accordion',
      'headings',
      'labels',
    ),
    inText: flag,
    sentences: indexes,
  },
  { quote: text(TEXT) },
);
const turn = record<InterviewTurn>({ question: text(TEXT), answer: text(TEXT) }, {});
const date = record<PageDate>(
  {
    role: oneOf('published', 'modified'),
    value: text(NAME),
    origin: oneOf('json-ld', 'meta', 'microdata', 'time', 'visible', 'url', 'text'),
  },
  { loose: flag },
);
const lines = list(text(TEXT), FEW);
const imprint = record<Imprint>(
  {
    above: lines,
    below: lines,
    notices: lines,
    kinds: lines,
    authorsWithPage: lines,
    credited: lines,
  },
  {},
);
const read = record<Extract<PageKind, { kind: 'article' }>>({ kind: oneOf('article') }, {});
const other = record<Extract<PageKind, { kind: 'other' }>>(
  {
    kind: oneOf('other'),
    reason: oneOf('listing', 'unlike', 'discussion', 'post', 'short', 'empty', 'not-text'),
    links: count,
  },
  {},
);
const pageKind: Guard<PageKind> = (value): value is PageKind => read(value) || other(value);

const shape = record<Article>(
  {
    url: pageAddress,
    canonicalUrl: pageAddress,
    title: text(NAME),
    authors: list(text(NAME), FEW),
    siteName: nullOr(text(NAME)),
    section: nullOr(text(NAME)),
    description: nullOr(text(TEXT)),
    publishedAt: nullOr(text(NAME)),
    modifiedAt: nullOr(text(NAME)),
    dates: list(date, LIST),
    lang: nullOr(text(FEW)),
    direction: oneOf('ltr', 'rtl'),
    page: pageKind,
    scope: oneOf('article', 'page', 'selection'),
    notes: list(
      oneOf('much-left-out', 'paywalled', 'cut-short', 'paged', 'live', 'discussion', 'post'),
      FEW,
    ),
    blocks: list(block, LONG),
    sentences: list(sentence, LONG),
    faq: list(faqPair, LIST),
    interview: list(turn, LIST),
    wordCount: count,
    readingMinutes: count,
  },
  { image: nullOr(address), about: address, imprint },
);

/** Whether each index names one of so many sentences. */
export const within = (sentences: readonly number[], many: number): boolean =>
  sentences.every((at) => at < many);

/** Whether a value is an article: fields, lengths and addresses, and sentences that are the words of their blocks. */
export const isArticle: Guard<Article> = (value): value is Article =>
  shape(value) &&
  value.sentences.every(
    (one) => value.blocks[one.block]?.text.slice(one.start, one.end) === one.text,
  ) &&
  value.faq.every((pair) => within(pair.sentences, value.sentences.length));
