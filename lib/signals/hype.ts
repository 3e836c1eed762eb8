import type { CueSentence, Finding, Signal } from '../model/signals.ts';
import type { SignalDefinition } from './definition.ts';
import { hypeWordsOf } from './hype-cues.ts';
import { headlineOf } from './hype-headline.ts';
import { type HypeSentence, hypeSentences, type Magnified } from './hype-sentences.ts';
import { hypeValue } from './hype-value.ts';

const KINDS = [
  'boosters',
  'superlatives',
  'firsts',
  'humanLike',
  'multiples',
  'certainty',
  'benefits',
  'pressure',
] as const;

/** The sentences with cues that are wanted, without what only the measuring needs. */
const cuesOf = (
  sentences: readonly HypeSentence[],
  wanted: (cue: Magnified) => boolean,
): CueSentence[] =>
  sentences.flatMap(({ sentence, found }) => {
    const cues = found
      .filter(wanted)
      .map(({ text, start, end, quoted }) => ({ text, start, end, quoted }));
    return cues.length > 0 ? [{ sentence, cues }] : [];
  });

const finding = (name: string, side: Finding['side'], sentences: CueSentence[]): Finding => ({
  name,
  count: sentences.reduce((sum, { cues }) => sum + cues.length, 0),
  values: [],
  side,
  sentences,
  quotes: [],
});

const titled = (name: string, count: number, title: string, sentences: CueSentence[]): Finding => ({
  name,
  count,
  values: [],
  side: 'for',
  sentences,
  quotes: [title],
});

/**
 * How much a text praises, promises and magnifies beyond what it shows.
 *
 * Method: words of the lists in `lexicons/*-hype*.ts`, less those that what stands around rules out (names, plain facts, a
 * measure in the sentence, negation, scorn); figures of gain without a baseline; forms of headlines, and a title that says more than
 * the body. The value is a density, put through 1 - e^-x: see `hype-value.ts`. Praise that is quoted or laid to somebody
 * counts half and is told apart.
 * Source: the lists name theirs. Limits: praise in plain words is not seen, and nothing is said of whether praise is deserved.
 */
export const hype: SignalDefinition = {
  name: 'hype',
  measure(article, reading): Signal {
    const read = reading.supposed();
    const words = read === null ? null : hypeWordsOf(read.language);
    if (read === null || words === null) return { name: 'hype', kind: 'unmeasured' };
    const sentences = hypeSentences(article, read.sentences, words);
    const headline = headlineOf(article, read, words);
    const kinds = new Set(headline.magnified.map(({ name }) => name));
    const all = [
      ...KINDS.map((kind) =>
        finding(
          kind,
          'for',
          cuesOf(sentences, ({ name, isOthers }) => name === kind && !isOthers),
        ),
      ),
      titled('headlinePatterns', headline.forms + kinds.size, article.title, []),
      titled(
        'headlineStronger',
        headline.weaker.length > 0 ? 1 : 0,
        article.title,
        headline.weaker,
      ),
      finding(
        'quotedPraise',
        'beside',
        cuesOf(sentences, ({ name, isOthers }) => name !== 'limits' && isOthers),
      ),
      finding(
        'limits',
        'beside',
        cuesOf(sentences, ({ name }) => name === 'limits'),
      ),
    ];
    return {
      name: 'hype',
      kind: 'meter',
      value: hypeValue(sentences, headline),
      findings: all.filter(({ count }) => count > 0),
    };
  },
};
