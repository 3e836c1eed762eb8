import type { Article } from '../model/article.ts';
import type { Phrase } from '../model/brief.ts';
import { primaryLanguage } from '../text/stop-words.ts';
import { phraseUses } from './candidates.ts';

/** Worth of a phrase by where it stands and what it is; set by hand, count and place after KP-Miner and YAKE. */
const IN_TITLE = 2;
const IN_HEADING = 1.3;
const EARLY = 0.5;
const NAME = 4;
const PER_WORD = 0.4;
/** A part is left out when its whole makes up this share of its uses. */
const MOSTLY_WHOLE = 0.6;
/** A phrase is a name where this share of its uses is written as one. */
const MOSTLY_NAME = 0.6;

interface Tally {
  key: string;
  size: number;
  uses: number;
  names: number;
  judged: number;
  title: boolean;
  heading: boolean;
  first: number;
  shown: Map<string, number>;
}

/** Adds up the uses of every phrase over sentences, then title and headings. */
function tally({ title, blocks, sentences, lang }: Article): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const add = (text: string, place: 'title' | 'heading' | number): void => {
    for (const use of phraseUses(text, lang)) {
      const { key, size } = use;
      const of: Tally = tallies.get(key) ?? {
        key,
        size,
        uses: 0,
        names: 0,
        judged: 0,
        title: false,
        heading: false,
        first: typeof place === 'number' ? place : sentences.length,
        shown: new Map(),
      };
      tallies.set(key, of);
      if (place === 'title') of.title = true;
      else if (place === 'heading') of.heading = true;
      else {
        of.uses++;
        if (!use.opens || size > 1) of.judged++;
        if (use.name && (!use.opens || size > 1)) of.names++;
      }
      const weight = place === 'title' || place === 'heading' || use.opens ? 0.1 : 1;
      of.shown.set(use.shown, (of.shown.get(use.shown) ?? 0) + weight);
    }
  };
  for (const [i, { text }] of sentences.entries()) add(text, i);
  add(title, 'title');
  for (const block of blocks) if (block.kind === 'heading') add(block.text, 'heading');
  return tallies;
}

/** The form a phrase is mostly written in; among equals the first in code unit order, which is the one with capitals. */
function display({ shown }: Tally): string {
  let best = '';
  for (const [form, n] of shown) {
    const most = shown.get(best) ?? 0;
    if (n > most || (n === most && form < best)) best = form;
  }
  return best;
}

/**
 * Whether the phrase is mostly written as a name. One that only ever opens sentences tells nothing by its capital, but
 * twice there and nowhere else is what names do. Nouns of German have capitals too: only inner capitals and
 * digits tell a name there.
 */
function isName(of: Tally, lang: string | null): boolean {
  const always = of.judged === 0 && of.uses > 1;
  if (!always && (of.judged === 0 || of.names < MOSTLY_NAME * of.judged)) return false;
  if (!/\p{Lu}|\p{N}/u.test(display(of))) return false;
  return primaryLanguage(lang) !== 'de' || of.size > 1 || /\p{L}\p{Lu}|\p{N}/u.test(display(of));
}

function scoreOf(of: Tally, length: number, lang: string | null): number {
  if (of.uses === 0 || (of.size > 1 && of.uses < 2 && !of.title)) return 0;
  const place = 1 + EARLY * (1 - of.first / Math.max(1, length));
  const where = of.title ? IN_TITLE : of.heading ? IN_HEADING : 1;
  const kind = isName(of, lang) ? NAME : 1;
  return of.uses * place * where * kind * (1 + PER_WORD * (of.size - 1));
}

const holds = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);

const runsOfTwo = (key: string): string[] => {
  const parts = key.split(' ');
  return parts.slice(1).map((part, i) => `${parts[i]} ${part}`);
};

/** Whether one is part of the other, or two words in a row are the same. */
const overlap = (a: string, b: string): boolean =>
  holds(a, b) || holds(b, a) || runsOfTwo(a).some((run) => holds(b, run));

/**
 * The article's key phrases, best first: one to three words without function words at the edges, counted, and worth more
 * in title and headings, early in the text, and as names. Of a phrase and its parts only the better one is given.
 */
export function keyPhrases(article: Article, limit = 10): Phrase[] {
  const scored = [...tally(article).values()]
    .map((of) => ({ of, score: scoreOf(of, article.sentences.length, article.lang) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.of.key < b.of.key ? -1 : 1))
    .slice(0, limit * 8);
  const chosen: typeof scored = [];
  for (const candidate of scored) {
    if (chosen.length >= limit) break;
    const { key, uses, size } = candidate.of;
    const part = scored.some(
      ({ of }) => of.size > size && holds(of.key, key) && of.uses >= MOSTLY_WHOLE * uses,
    );
    const known = chosen.some(({ of }) => overlap(of.key, key));
    if (!part && !known) chosen.push(candidate);
  }
  return chosen.map(({ of, score }) => ({
    phrase: display(of),
    score: Math.round(score * 100) / 100,
  }));
}
