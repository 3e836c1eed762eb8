import type { Article } from '../model/article.ts';
import type { Cue, CueSentence } from '../model/signals.ts';
import { primaryLanguage } from '../text/stop-words.ts';
import { parseUrl } from '../text/url.ts';
import { COMING_WORDS, type ComingWords } from './dates-words.ts';
import { daysFrom, lastDay, small, timesIn, type WrittenTime, yearsIn } from './dates-written.ts';
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
const YEAR_ONLY = 4;
const DAY = 10;
/** How far without a preposition. */
const NEAR = 30;
/** Longer sentences are lists, in UTF-16 code units; and most times looked at in one. */
const LONGEST = 1000;
const MOST_TIMES = 5;
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
  const found = new Map<string, Tellings>();
  for (const [index, { text, block, start }] of article.sentences.entries()) {
    if (text.length > LONGEST) continue;
    const times = timesIn(text);
    const past = [...times, ...yearsIn(text, times)].filter(isPast).slice(0, MOST_TIMES);
    const read = article.blocks[block];
    const quotations = read && past.length > 0 ? quotationsIn(read) : [];
    for (const time of past) {
      if (isQuoted(quotations, start + time.start, start + time.end)) continue;
      const tellings = found.get(time.value) ?? { coming: [], open: [], past: 0 };
      found.set(time.value, tellings);
      const inTitle = titled.has(time.value);
      const sure = cueOf(text, time, words.coming, words, inTitle);
      const cue = sure ?? (inTitle ? cueOf(text, time, words.open, words, true) : null);
      const cues = cue ? [cue, asCue(text, time.start, time.end)] : [];
      if (cue === null) tellings.past += words.told.test(small(text)) ? 1 : 0;
      else
        tellings[sure ? 'coming' : 'open'].push({
          sentence: index,
          cues: cues.sort((a, b) => a.start - b.start),
        });
    }
  }
  return mostTold(found, titled);
}

/** How an article tells of one time: as coming, left open, or in how many sentences as past. */
interface Tellings {
  coming: CueSentence[];
  open: CueSentence[];
  past: number;
}

/** Of the times told more often as coming than as past the one told most. */
function mostTold(
  found: ReadonlyMap<string, Tellings>,
  titled: ReadonlySet<string>,
): Coming | null {
  const told = [...found].flatMap(([value, { coming, open, past }]): Coming[] => {
    const sentences = [...coming, ...open].sort((a, b) => a.sentence - b.sentence);
    const isSure = coming.length > 0 || open.length >= ENOUGH_OPEN;
    return isSure && sentences.length > past
      ? [{ value, sentences, inTitle: titled.has(value) }]
      : [];
  });
  return told.sort((a, b) => b.sentences.length - a.sentences.length)[0] ?? null;
}

/**
 * A word of the future that belongs to a time: in its clause, with nothing told between. `near`: the title names the time, and
 * the word may stand anywhere in the sentence.
 */
function cueOf(
  text: string,
  time: WrittenTime,
  cues: RegExp,
  { told, at }: ComingWords,
  near: boolean,
): Cue | null {
  const lower = small(text);
  for (const match of lower.matchAll(cues)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const between = end <= time.start ? lower.slice(end, time.start) : lower.slice(time.end, start);
    if (!near && (between.length > FAR || /[;:“”"()–—]/.test(between))) continue;
    if (told.test(between)) continue;
    if (near || isPlaced(lower, time, at, end <= time.start, between))
      return asCue(text, start, end);
  }
  return null;
}

/** Whether a time falls where the word `gap` away sets it: "will open in November", "in November it will open". */
function isPlaced(
  text: string,
  { value, start }: WrittenTime,
  at: RegExp,
  isBehind: boolean,
  gap: string,
): boolean {
  // "will pass 679 million, from 563 million in 2023"
  if (value.length === YEAR_ONLY && /\d/.test(gap)) return false;
  const before = text.slice(0, start);
  // "will open May 2, 2026", "May 2, 2026, will be the last day"
  if (value.length === DAY && isBehind && gap.length <= NEAR && /^ [\p{Ll} ]+$/u.test(gap))
    return true;
  const placed = /^,? $/.test(gap) ? { index: start } : at.exec(before);
  if (!placed) return false;
  // "Ostra said in November that it will": a time before the word opens its clause, or it is that of another act.
  return isBehind || /^$|[,;:.–—]$/u.test(before.slice(0, placed.index).trimEnd());
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
