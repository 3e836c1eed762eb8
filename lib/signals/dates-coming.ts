import type { Article } from '../model/article.ts';
import type { Cue, CueSentence } from '../model/signals.ts';
import { primaryLanguage } from '../text/stop-words.ts';
import { parseUrl } from '../text/url.ts';
import { COMING_WORDS, type ComingWords } from './dates-words.ts';
import { daysFrom, lastDay, timesIn, type WrittenTime } from './dates-written.ts';
import { isQuoted, quotationsIn } from './quotation.ts';

/** What an article tells as still to come although it lies before its publication: the time, and what shows it. */
export interface Coming {
  value: string;
  sentences: CueSentence[];
  /** The title names the time. */
  inTitle: boolean;
}

/** A time is past where it ended so many days before the publication: drafts and time zones lie below. */
const PAST = 7;
/** How far from its time a word of the future may stand, in UTF-16 code units. */
const FAR = 60;
/** Sentences that have to leave a time of the title open, where none says outright that it will come. */
const ENOUGH_OPEN = 2;

/** The time that an article tells most of as still to come, though it was over when the article was published. */
export function comingButPast(article: Article, published: string): Coming | null {
  const words = COMING_WORDS[primaryLanguage(article.lang) || 'en'];
  if (!words) return null;
  const isPast = ({ value }: WrittenTime): boolean => daysFrom(lastDay(value), published) > PAST;
  const titled = new Set(
    [article.title, slugOf(article.url)].flatMap((text) =>
      timesIn(text)
        .filter(isPast)
        .map(({ value }) => value),
    ),
  );
  const found = new Map<string, { coming: CueSentence[]; open: CueSentence[]; past: number }>();
  for (const [index, { text, block, start }] of article.sentences.entries()) {
    if (!/\d{4}/.test(text)) continue;
    const read = article.blocks[block];
    const quotations = read ? quotationsIn(read) : [];
    for (const time of timesIn(text).filter(isPast)) {
      if (isQuoted(quotations, start + time.start, start + time.end)) continue;
      const of = found.get(time.value) ?? { coming: [], open: [], past: 0 };
      found.set(time.value, of);
      const inTitle = titled.has(time.value);
      const sure = cueOf(text, time, words.coming, words, inTitle);
      const open = inTitle ? cueOf(text, time, words.open, words, true) : null;
      const cue = sure ?? open;
      if (cue === null) of.past += words.told.test(text) ? 1 : 0;
      else
        (sure ? of.coming : of.open).push({
          sentence: index,
          cues: [cue, asCue(text, time.start, time.end)].sort((a, b) => a.start - b.start),
        });
      words.told.lastIndex = 0;
    }
  }
  const told = [...found]
    .map(([value, { coming, open, past }]) => ({
      value,
      past,
      inTitle: titled.has(value),
      isSure: coming.length > 0 || open.length >= ENOUGH_OPEN,
      sentences: [...coming, ...open].sort((a, b) => a.sentence - b.sentence),
    }))
    .filter(({ isSure, sentences, past }) => isSure && sentences.length > past)
    .sort((a, b) => b.sentences.length - a.sentences.length);
  const [most] = told;
  return most ? { value: most.value, sentences: most.sentences, inTitle: most.inTitle } : null;
}

/** A word of the future that belongs to a time: in its clause, nothing told between. `near`: anywhere in the sentence. */
function cueOf(
  text: string,
  time: WrittenTime,
  cues: RegExp,
  { told, at }: ComingWords,
  near: boolean,
): Cue | null {
  for (const match of text.matchAll(cues)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const between = end <= time.start ? text.slice(end, time.start) : text.slice(time.end, start);
    told.lastIndex = 0;
    const isTold = told.test(between);
    if (near && !isTold) return asCue(text, start, end);
    if (isTold || between.length > FAR || /[;:“”"()–—]/.test(between)) continue;
    const before = text.slice(0, time.start);
    const placed = at.exec(before);
    if (!placed) continue;
    // "Ostra said in November that it will": a time before the word opens its clause, or it is that of another act.
    const opens = /^$|[,;:.–—]\s?$/u.test(before.slice(0, placed.index).trimEnd());
    if (end <= time.start || opens) return asCue(text, start, end);
  }
  return null;
}

const asCue = (text: string, start: number, end: number): Cue => ({
  text: text.slice(start, end),
  start,
  end,
  quoted: false,
});

/** The words of an address's path, spaced; empty where it has none. */
export const slugOf = (url: string): string =>
  (parseUrl(url)?.pathname ?? '').replace(/[/_+]/g, ' ');
