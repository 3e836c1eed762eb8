import type { Article } from '../model/article.ts';
import type { CueSentence, Finding, Signal } from '../model/signals.ts';
import type { SignalDefinition } from './definition.ts';
import type { SignalReading } from './reading.ts';
import { cuesAt } from './supposed.ts';
import { chancesOf, LEAST_CHANCE } from './supposed-chance.ts';
import type { FeatureSource } from './supposed-features.ts';
import { leaningsOf } from './supposed-leaning.ts';
import { cuesOf, type SupposedReading } from './supposed-reading.ts';
import {
  LEANING,
  type SupposedSpan,
  type Supposing,
  supposedSpans,
  weightOf,
} from './supposed-sentences.ts';
import { supposedValue, valueOfChances } from './supposed-value.ts';

const NAMES: readonly Supposing[] = ['hedged', 'vague', 'plans', 'openQuestions'];

/** What of an article is shown: spans of its sentences, those of them that readers hardly take for supposed, and of its title. */
interface Shown {
  spans: readonly (readonly SupposedSpan[])[];
  isSlight: (index: number) => boolean;
  title: readonly SupposedSpan[];
}

function findingsOf(
  { sentences, title }: Article,
  reading: SupposedReading,
  { spans, isSlight, title: inTitle }: Shown,
): Finding[] {
  const shown = (is: (span: SupposedSpan, index: number) => boolean): CueSentence[] =>
    sentences.flatMap((sentence, index) => {
      const read = reading.sentences[index];
      const own = (spans[index] ?? []).filter((span) => is(span, index));
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
        shown(({ kind, quoted }, index) => kind === name && !quoted && !isSlight(index)),
        inTitle.some(({ kind }) => kind === name) ? [title] : [],
      ),
    ),
    ...finding(
      'quotedHedges',
      'beside',
      shown(({ quoted }, index) => quoted && !isSlight(index)),
      [],
    ),
    ...finding(
      'slightHedges',
      'beside',
      shown((_, index) => isSlight(index)),
      [],
    ),
  ];
}

/** What the chances of an English article's sentences are made from. */
export function featureSource(
  article: Pick<Article, 'title' | 'publishedAt' | 'blocks' | 'sentences'>,
  reading: SupposedReading,
): FeatureSource & { inTitle: SupposedSpan[] } {
  const leanings = reading.sentences.map(({ tokens }) => leaningsOf(tokens));
  const spans = supposedSpans(article, reading, leanings);
  const inTitle = titleSpans(article, reading.language);
  const title = weightOf(inTitle);
  return { article, read: reading.sentences, spans, leanings, title, inTitle };
}

/** By chances that were learned: English. */
function byChance(article: Article, reading: SupposedReading): Signal {
  const source = featureSource(article, reading);
  const chances = chancesOf(source);
  const isSlight = (index: number): boolean => (chances[index] ?? 0) < LEAST_CHANCE;
  const spans = source.spans.map((own, index) => {
    const cues = own.filter(({ strength }) => strength > LEANING);
    return cues.length > 0 || isSlight(index) ? cues : own;
  });
  return {
    name: 'supposed',
    kind: 'meter',
    value: valueOfChances(chances, source),
    findings: findingsOf(article, reading, { spans, isSlight, title: source.inTitle }),
  };
}

/** By the strength of cues alone: the other languages. */
function byCues(article: Article, reading: SupposedReading): Signal {
  const spans = supposedSpans(article, reading);
  const title = titleSpans(article, reading.language);
  const weighed = spans.map((own, index) => ({
    weight: weightOf(own),
    words: reading.sentences[index]?.tokens.filter(({ isWord }) => isWord).length ?? 0,
  }));
  return {
    name: 'supposed',
    kind: 'meter',
    value: supposedValue(weighed, weightOf(title)),
    findings: findingsOf(article, reading, { spans, isSlight: () => false, title }),
  };
}

function measure(article: Article, reading: SignalReading): Signal {
  const read = reading.supposed();
  if (read === null) return { name: 'supposed', kind: 'unmeasured' };
  return read.language === 'en' ? byChance(article, read) : byCues(article, read);
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
function titleSpans(
  { title, publishedAt }: Pick<Article, 'title' | 'publishedAt'>,
  language: string,
): SupposedSpan[] {
  const text = plainTitle(title);
  const sentences = [{ text, block: 0, start: 0, end: text.length }];
  const read = { ...cuesOf(language, text), quotations: [] };
  const [spans = []] = supposedSpans({ sentences, publishedAt }, { language, sentences: [read] });
  return spans;
}

/**
 * How much of a text tells what might be, not what is or was: hedged sentences, what is laid to nobody, plans and forecasts
 * whose result is not told, and questions left open. Method: cues of the lists in `lexicons/` less those that what stands around
 * rules out. In English each sentence has the chance that a careful reader takes it for supposed (`supposed-chance.ts`, learned
 * from marked articles), in other languages the strength of its strongest cue; half where that stands in a quotation.
 * `supposed-value.ts` makes the number. Sources: Hyland's hedges, the CoNLL-2010 cues, Wikipedia's list of unsupported attributions. Cannot know: what is supposed without any such word, and
 * whether what is supposed is sound. English, German, French and Spanish.
 */
export const supposed: SignalDefinition = { name: 'supposed', measure };
