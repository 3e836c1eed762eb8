import type { Article } from '../model/article.ts';
import type { CueSentence, Finding, Signal } from '../model/signals.ts';
import type { SignalDefinition } from './definition.ts';
import type { SignalReading } from './reading.ts';
import { cuesAt } from './supposed.ts';
import { cuesOf, type SupposedReading } from './supposed-reading.ts';
import {
  type SupposedSpan,
  type Supposing,
  supposedSpans,
  weightOf,
} from './supposed-sentences.ts';

/**
 * The share of supposed sentences from which a text is taken for nothing else: the others join them. So did two readers who
 * gave sixty articles numbers, four thirds of the share of sentences that they marked.
 */
const ALL = 0.75;
/** So many sentences without a supposition are added to each text: of short ones little can be said. */
const DAMPING = 2;
/** Sentences that stand for the lead. */
const LEAD = 3;
/** What is added at most where title and lead are supposed. */
const CENTRAL = 10;
/** A sentence of fewer words is a label. */
const FEWEST_WORDS = 4;

const meanOf = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function scoreOf(weights: readonly number[], title: number): number {
  const share = weights.reduce((sum, one) => sum + one, 0) / (weights.length + DAMPING);
  const value = (100 * share) / ALL;
  const central = Math.max(title, meanOf(weights.slice(0, LEAD)));
  return Math.round(Math.min(100, value + CENTRAL * central * Math.min(1, value / 40)));
}

const NAMES: readonly Supposing[] = ['hedged', 'vague', 'plans', 'openQuestions'];

function findingsOf(
  { sentences, title }: Article,
  reading: SupposedReading,
  spans: readonly (readonly SupposedSpan[])[],
  inTitle: readonly SupposedSpan[],
): Finding[] {
  const shown = (is: (span: SupposedSpan) => boolean): CueSentence[] =>
    sentences.flatMap((sentence, index) => {
      const read = reading.sentences[index];
      const own = (spans[index] ?? []).filter(is);
      if (!read || own.length === 0) return [];
      return [{ sentence: index, cues: cuesAt(sentence, read, own) }];
    });
  const finding = (
    name: string,
    side: Finding['side'],
    found: CueSentence[],
    quotes: string[],
  ): Finding[] =>
    found.length === 0 && quotes.length === 0
      ? []
      : [{ name, count: found.length, values: [], side, sentences: found, quotes }];
  return [
    ...NAMES.flatMap((name) =>
      finding(
        name,
        'for',
        shown(({ kind, quoted }) => kind === name && !quoted),
        inTitle.some(({ kind }) => kind === name) ? [title] : [],
      ),
    ),
    ...finding(
      'quotedHedges',
      'beside',
      shown(({ quoted }) => quoted),
      [],
    ),
  ];
}

function measure(article: Article, reading: SignalReading): Signal {
  const read = reading.supposed();
  if (read === null) return { name: 'supposed', kind: 'unmeasured' };
  const spans = supposedSpans(article, read);
  const title = titleSpans(article, read.language);
  const weights = spans.flatMap((own, index) => {
    const words = read.sentences[index]?.tokens.filter(({ isWord }) => isWord).length ?? 0;
    return words < FEWEST_WORDS ? [] : [weightOf(own)];
  });
  return {
    name: 'supposed',
    kind: 'meter',
    value: scoreOf(weights, weightOf(title)),
    findings: findingsOf(article, read, spans, title),
  };
}

/** What of the title is supposed, read as a sentence of its own. */
function titleSpans(article: Article, language: string): SupposedSpan[] {
  const text = article.title;
  const sentences = [{ text, block: 0, start: 0, end: text.length }];
  const read = { ...cuesOf(language, text), quotations: [] };
  const [spans = []] = supposedSpans(
    { sentences, publishedAt: article.publishedAt },
    { language, sentences: [read] },
  );
  return spans;
}

/**
 * How much of a text tells what might be, not what is or was: hedged sentences, what is laid to nobody, plans and forecasts
 * whose result is not told, and questions left open. Method: cues of the lists in `lexicons/` less those that what stands around
 * rules out; each sentence counts once, by its strongest cue, half where that stands in a quotation. Sources: Hyland's hedges,
 * the CoNLL-2010 cues, Wikipedia's list of unsupported attributions. Cannot know: what is supposed without any such word, and
 * whether what is supposed is sound. English, German, French and Spanish.
 */
export const supposed: SignalDefinition = { name: 'supposed', measure };
