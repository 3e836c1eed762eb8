import type { Article } from '../../model/article.ts';
import type {
  Brief,
  Fact,
  FactComparison,
  KeyPoint,
  Phrase,
  Statement,
} from '../../model/brief.ts';
import { indexes, NAME, TEXT, within } from './article-guard.ts';
import {
  address,
  count,
  finite,
  flag,
  type Guard,
  list,
  nullOr,
  oneOf,
  record,
  text,
} from './shape.ts';
import { isSignal, isSignalOf } from './signals-guard.ts';

const LIST = 10_000;

const statement = record<Statement>({ text: text(TEXT), sentences: indexes }, {});
const keyPoint = record<KeyPoint>(
  { text: text(TEXT), sentences: indexes, origin: oneOf('author', 'engine') },
  {},
);
const phrase = record<Phrase>({ phrase: text(NAME), score: finite }, {});
const comparison = record<FactComparison>(
  { text: text(NAME), about: nullOr(text(NAME)), sentence: count },
  {},
);
const fact = record<Fact>(
  {
    kind: oneOf(
      'company',
      'person',
      'model',
      'link',
      'price',
      'score',
      'parameters',
      'context',
      'speed',
      'data',
      'funding',
      'usage',
      'date',
    ),
    text: text(NAME),
    start: count,
    end: count,
    about: nullOr(text(NAME)),
    supposed: flag,
    count,
    sentences: indexes,
  },
  { of: text(NAME), comparison, href: address },
);

const isBriefShape: Guard<Brief> = record<Brief>(
  {
    engine: text(NAME),
    summary: list(statement, LIST),
    keyPoints: list(keyPoint, LIST),
    phrases: list(phrase, LIST),
  },
  { wanted: count, facts: list(fact, LIST), signals: list(isSignal, LIST) },
);

/** Whether a value is a brief of this article: all its evidence stands in it. */
export function isBriefOf(value: unknown, article: Article): value is Brief {
  if (!isBriefShape(value)) return false;
  const { sentences } = article;
  const many = sentences.length;
  const stands = (one: Fact): boolean =>
    one.start <= one.end &&
    one.end <= (sentences[one.sentences[0] ?? -1]?.text.length ?? -1) &&
    (one.comparison?.sentence ?? -1) < many;
  return (
    [...value.summary, ...value.keyPoints].every((one) => within(one.sentences, many)) &&
    (value.facts ?? []).every((one) => within(one.sentences, many) && stands(one)) &&
    (value.signals ?? []).every((one) => isSignalOf(one, article))
  );
}
