import type { CueSentence, Finding, Signal } from '../model/signals.ts';
import type { SignalDefinition } from './definition.ts';
import { byChances } from './hype-chance.ts';
import { hypeWordsOf } from './hype-cues.ts';
import { headlineOf } from './hype-headline.ts';
import { answeredIn, type HypeSentence, hypeSentences, type Magnified } from './hype-sentences.ts';
import { hypeOfBody, hypeOfTitle, hypeValue } from './hype-value.ts';

const KINDS = [
  'boosters',
  'superlatives',
  'firsts',
  'humanLike',
  'multiples',
  'certainty',
  'benefits',
  'pressure',
  'warmWords',
] as const;

/** The language in which readers' marks were learned from; in the others the words count alone. */
const LEARNED = 'en';

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
 * the body. In English, faint words count where the chance is high that a reader takes their sentence for praise, learned from
 * articles in which readers marked them; see `hype-chance.ts`. The value is made of how densely it magnifies, of those chances and
 * of how the text speaks; in other languages of the density alone. Praise that is quoted, answers an interview or is laid to
 * somebody counts half, and words that are faint in a plain sentence count little; both are told apart. That limits are named is
 * told beside: it says no less of how the rest sounds.
 * Source: the lists name theirs. Limits: praise in plain words is not seen, and nothing is said of whether praise is deserved.
 */
export const hype: SignalDefinition = {
  name: 'hype',
  measure(article, reading): Signal {
    const read = reading.supposed();
    const words = read === null ? null : hypeWordsOf(read.language);
    if (read === null || words === null) return { name: 'hype', kind: 'unmeasured' };
    const answers = answeredIn(article.sentences);
    const bare = hypeSentences(article, read.sentences, words, answers);
    const headline = headlineOf(article, read, words);
    const byCues = hypeOfBody(bare);
    const { sentences, body } =
      read.language === LEARNED
        ? byChances(article.sentences, read.sentences, bare, answers, byCues)
        : { sentences: bare, body: byCues };
    const kinds = new Set(headline.magnified.map(({ name }) => name));
    const isStronger = headline.weaker.length > 0;
    const found = (name: string, side: Finding['side'], wanted: (cue: Magnified) => boolean) =>
      finding(name, side, cuesOf(sentences, wanted));
    const isPraise = ({ name }: Magnified): boolean => name !== 'limits';
    const all = [
      ...KINDS.map((kind) =>
        found(kind, 'for', (cue) => cue.name === kind && !cue.isOthers && !cue.isFaint),
      ),
      titled('headlinePatterns', headline.forms + kinds.size, article.title, []),
      titled('headlineStronger', isStronger ? 1 : 0, article.title, headline.weaker),
      found('quotedPraise', 'beside', (cue) => isPraise(cue) && cue.isOthers && !cue.isFaint),
      found('faintPraise', 'beside', (cue) => isPraise(cue) && cue.isFaint),
      found('limits', 'beside', (cue) => !isPraise(cue)),
    ];
    return {
      name: 'hype',
      kind: 'meter',
      value: hypeValue(body, hypeOfTitle(headline)),
      findings: all.filter(({ count }) => count > 0),
    };
  },
};
