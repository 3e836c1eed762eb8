import type { Article } from '../model/article.ts';
import type { Cue, CueSentence, Finding } from '../model/signals.ts';
import { words } from '../text/words.ts';
import type { SignalDefinition } from './definition.ts';
import { isQuoted, quotationsIn } from './quotation.ts';
import { repeatedPhrase } from './repeats-phrase.ts';
import { saidAgain } from './repeats-same.ts';
import { type Wording, wordingOf } from './repeats-words.ts';

/** Below so many words that tell something, shares are chance. */
const FEWEST_WORDS = 120;
const FEWEST_FOR_TITLE = 300;
/** So large a share of the telling words is the title's in three articles of a hundred, of 1,150 of news and of the web. */
const UNUSUAL_TITLE = 0.135;
const FEWEST_IN_TITLE = 2;
/** A sentence shows it that has so much of the title. */
const MUCH_OF_TITLE = 0.5;

const percentOf = (part: number, whole: number): string => String(Math.round((100 * part) / whole));

const beside = (
  name: string,
  count: number,
  values: string[],
  sentences: CueSentence[],
): Finding => ({ name, count, values, side: 'beside', sentences, quotes: [] });

/** Cues in order, put together by their sentences. */
function bySentence(
  { blocks, sentences }: Article,
  spans: readonly { sentence: number; start: number; end: number }[],
): CueSentence[] {
  const found = new Map<number, Cue[]>();
  for (const { sentence: at, start, end } of spans) {
    const sentence = sentences[at];
    const block = sentence && blocks[sentence.block];
    if (!sentence || !block) continue;
    const text = sentence.text.slice(start, end);
    const quoted = isQuoted(quotationsIn(block), sentence.start + start, sentence.start + end);
    found.set(at, [...(found.get(at) ?? []), { text, start, end, quoted }]);
  }
  return Array.from(found, ([sentence, cues]) => ({ sentence, cues }));
}

function phraseFinding(article: Article, wording: Wording): Finding[] {
  const places = repeatedPhrase(article.sentences, wording);
  const [first] = places;
  if (!first) return [];
  const shown = bySentence(article, places);
  const phrase = article.sentences[first.sentence]?.text.slice(first.start, first.end) ?? '';
  const share = percentOf(shown.length, article.sentences.length);
  return [beside('repeatedPhrase', places.length, [phrase, share], shown)];
}

function againFindings(article: Article, wording: Wording): Finding[] {
  const { plain, formal } = saidAgain(article, wording);
  const whole = (at: number): CueSentence => ({ sentence: at, cues: [] });
  return [
    ...(plain.length > 0 ? [beside('sameAgain', plain.length, [], plain.map(whole))] : []),
    ...(formal.length > 0 ? [beside('sameAgainApart', formal.length, [], formal.map(whole))] : []),
  ];
}

function titleFinding(article: Article, wording: Wording): Finding[] {
  const ids = words(article.title).map(wording.idOf);
  const inTitle = new Set(
    ids.flatMap((id) => (id !== undefined && wording.tells[id] && !wording.names[id] ? id : [])),
  );
  if (inTitle.size < FEWEST_IN_TITLE || wording.telling < FEWEST_FOR_TITLE) return [];
  const spans = wording.sentences.map((read) => read.filter(({ id }) => inTitle.has(id)));
  const count = spans.reduce((total, { length }) => total + length, 0);
  if (count < UNUSUAL_TITLE * wording.telling) return [];
  const much = Math.max(2, MUCH_OF_TITLE * inTitle.size);
  const shown = spans.flatMap((found, sentence) =>
    new Set(found.map(({ id }) => id)).size >= much
      ? found.map(({ start, end }) => ({ sentence, start, end }))
      : [],
  );
  const share = percentOf(count, wording.telling);
  return [beside('titleWords', count, [share], bySentence(article, shown))];
}

/**
 * Whether a text repeats itself. Three things are told: a phrase of several parts that comes back whole again and again
 * (keyword stuffing is one), sentences whose words, names and figures one earlier sentence has all said, and a share of the title's words
 * in the text that few texts reach. Method: counts of words and of word sequences, thresholds from how articles are spread;
 * no list of words but the small ones of a language. Limits: what is said again in other words is not seen, names and terms
 * may come as often as they like, and repeating may be meant, as in a lesson.
 */
export const repeats: SignalDefinition = {
  name: 'repeats',
  measure(article) {
    const wording = wordingOf(article);
    const isLong = wording.telling >= FEWEST_WORDS;
    return {
      name: 'repeats',
      kind: 'notes',
      findings: [
        ...(isLong ? phraseFinding(article, wording) : []),
        ...againFindings(article, wording),
        ...titleFinding(article, wording),
      ],
    };
  },
};
