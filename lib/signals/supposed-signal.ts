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
import { supposedValue } from './supposed-value.ts';

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
      : [{ name, count: found.length + quotes.length, values: [], side, sentences: found, quotes }];
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
  const weighed = spans.map((own, index) => ({
    weight: weightOf(own),
    words: read.sentences[index]?.tokens.filter(({ isWord }) => isWord).length ?? 0,
  }));
  return {
    name: 'supposed',
    kind: 'meter',
    value: supposedValue(weighed, weightOf(title)),
    findings: findingsOf(article, read, spans, title),
  };
}

/** Modals as headlines write them: "Ostra May Buy Brannock". */
const MODAL = /(?<=\s)(?:May|Might|Could|Would|Will|Should)(?=\s\p{Lu})/gu;
const LONG = /(?<!\p{L})\p{L}{4,}/gu;

/** A headline whose words all have capitals, its modals in small letters: there a capital tells no name. */
function plainTitle(title: string): string {
  const isSet = (title.match(LONG) ?? []).every((word) => /^\p{Lu}/u.test(word));
  return isSet ? title.replace(MODAL, (word) => word.toLowerCase()) : title;
}

/** What of the title is supposed, read as a sentence of its own. */
function titleSpans({ title, publishedAt }: Article, language: string): SupposedSpan[] {
  const text = plainTitle(title);
  const sentences = [{ text, block: 0, start: 0, end: text.length }];
  const read = { ...cuesOf(language, text), quotations: [] };
  const [spans = []] = supposedSpans({ sentences, publishedAt }, { language, sentences: [read] });
  return spans;
}

/**
 * How much of a text tells what might be, not what is or was: hedged sentences, what is laid to nobody, plans and forecasts
 * whose result is not told, and questions left open. Method: cues of the lists in `lexicons/` less those that what stands around
 * rules out; each sentence counts once, by its strongest cue, half where that stands in a quotation; `supposed-value.ts` makes
 * the number. Sources: Hyland's hedges,
 * the CoNLL-2010 cues, Wikipedia's list of unsupported attributions. Cannot know: what is supposed without any such word, and
 * whether what is supposed is sound. English, German, French and Spanish.
 */
export const supposed: SignalDefinition = { name: 'supposed', measure };
