import type { Article, Block } from '../model/article.ts';
import type { MatchStrength, Topic } from '../model/library.ts';
import { primaryLanguage } from '../text/stop-words.ts';
import { asidesOf } from './asides.ts';
import { RUNS_ON } from './atoms.ts';
import { hasContext } from './context.ts';
import { fieldName } from './field.ts';
import { addWords, findAll, type Hit, noPatterns, type Part, type Patterns } from './patterns.ts';
import { spelled, spelledName } from './spelling.ts';
import { type Body, type Place, strengthOf } from './strength.ts';
import { isInAddress, isTag } from './surroundings.ts';

/** A topic that an article matches; `words` are its names as they stand there, each once. */
export interface TopicHit {
  topicId: string;
  strength: MatchStrength;
  /** Indexes of the sentences that name it, in reading order; empty where only the title or a heading does. */
  sentences: number[];
  words: string[];
}

/** What is matched; without `lang` a text reads as English. */
export type Matched = Pick<Article, 'title' | 'blocks' | 'sentences'> &
  Partial<Pick<Article, 'lang'>>;

export interface TopicMatcher {
  /** The topics that an article matches, in the order of the topics. */
  match(article: Matched): TopicHit[];
}

/** Languages whose genitive puts an "s" behind a name without an apostrophe. */
const GENITIVE = new Set(['de', 'nl', 'sv', 'da', 'no', 'nb', 'nn']);

/** What was found of one topic. */
interface Found {
  excluded: boolean;
  /** Sentences with a word of the context, or a clear name; null stands for title and headings. */
  context: Set<number | null>;
  title: { start: number; end: number }[];
  places: Place[];
  named: boolean;
  words: Set<string>;
}

const nothing = (): Found => ({
  excluded: false,
  context: new Set(),
  title: [],
  places: [],
  named: false,
  words: new Set(),
});

function patternsOf(topics: readonly Topic[]): Patterns {
  const patterns = noPatterns();
  for (const [owner, topic] of topics.entries()) {
    const { name, aliases, excluded, context = [], versions } = topic;
    const part = (role: Part['role']): Part => ({ owner, role });
    const names = [name, ...aliases].flatMap((one) => spelledName(one, topic));
    for (const one of unique(names)) addWords(patterns, one, part('names'), versions);
    // A name of several words, or in a script of its own, says by itself what is meant.
    const clear = context.length > 0 ? unique(names).filter(({ text }) => isClear(text, name)) : [];
    const asGiven = (words: string[]) => unique(words.map((one) => spelled(one, false)));
    // A name of one word is no context of its own.
    const near = asGiven(context).filter(
      ({ text }) => /\s/u.test(text) || !names.some((one) => one.text === text),
    );
    for (const one of [...near, ...clear]) addWords(patterns, one, part('context'));
    for (const one of asGiven(excluded)) addWords(patterns, one, part('excludes'));
    const elsewhere = fieldName(name)?.elsewhere ?? [];
    for (const one of asGiven(elsewhere)) addWords(patterns, one, part('elsewhere'));
  }
  return patterns;
}

const isClear = (text: string, name: string): boolean =>
  text !== name && (/\s/u.test(text) || RUNS_ON.test(text));

const unique = <T extends { text: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [one.text, one])).values(),
];

/** A text that is searched: a sentence, or, with `sentence` null, the title or a heading. */
interface Searched {
  text: string;
  sentence: number | null;
  isTitle: boolean;
}

function* searched({ title, blocks, sentences }: Matched): Generator<Searched> {
  yield { text: title, sentence: null, isTitle: true };
  for (const [sentence, { text }] of sentences.entries()) yield { text, sentence, isTitle: false };
  for (const { kind, text } of blocks)
    if (kind === 'heading') yield { text, sentence: null, isTitle: false };
}

/** Notes for a topic that words of it stand in a text. */
function note(
  of: Found,
  hit: Hit,
  role: Part['role'],
  { text, sentence, isTitle }: Searched,
): void {
  const { start, end, versioned } = hit;
  if (role === 'excludes') of.excluded = true;
  if (role === 'context' || (role === 'names' && versioned)) of.context.add(sentence);
  if (role !== 'names' || isInAddress(text, start, end)) return;
  of.named = true;
  of.words.add(text.slice(start, end));
  if (isTitle) of.title.push({ start, end });
  if (sentence !== null) of.places.push({ sentence, start, end, isTag: isTag(text, start) });
}

/** Whether a topic's name is part of a phrase there that means something else. */
const meansElse = (hits: readonly Hit[], { start, end }: Hit, owner: number): boolean =>
  hits.some(
    (one) =>
      one.start <= start &&
      one.end >= end &&
      one.parts.some((part) => part.owner === owner && part.role === 'elsewhere'),
  );

/** What was found of the topics, by their place in the list. */
function foundIn(patterns: Patterns, article: Matched): Map<number, Found> {
  const found = new Map<number, Found>();
  const genitive = GENITIVE.has(primaryLanguage(article.lang ?? null));
  for (const place of searched(article)) {
    const hits = findAll(patterns, place.text, genitive);
    const isElsewhere = hits.some(({ parts }) => parts.some(({ role }) => role === 'elsewhere'));
    for (const hit of hits) {
      for (const { owner, role } of hit.parts) {
        const of = found.get(owner) ?? nothing();
        found.set(owner, of);
        if (role === 'elsewhere') continue;
        if (role === 'names' && isElsewhere && meansElse(hits, hit, owner)) continue;
        note(of, hit, role, place);
      }
    }
  }
  return found;
}

/** Blocks that hold no sentences of the text, though items of feeds have them as such, to be quoted. */
const STANDS_APART: ReadonlySet<Block['kind']> = new Set(['heading', 'code', 'table']);

function bodyOf(article: Matched): Body {
  const asides = asidesOf(article);
  const { title, blocks, sentences } = article;
  const own = [...sentences.entries()].filter(([, { block }]) => !asides.has(block));
  const prose = own.filter(
    ([, { block }]) => !STANDS_APART.has(blocks[block]?.kind ?? 'paragraph'),
  );
  const counted = prose.length > 0 ? prose : own;
  const main = new Map(counted.map(([at], place) => [at, place]));
  return { title, sentences, main };
}

/**
 * Makes a matcher of topics, to be kept while they stay the same. A topic matches where its name or other name stands in the
 * title, the headings or the sentences as whole words, unless an excluded phrase stands there too, or no word of its context
 * near it. Muted topics are matched all the same.
 */
export function compileTopics(topics: readonly Topic[]): TopicMatcher {
  const patterns = patternsOf(topics);
  return {
    match(article) {
      const found = foundIn(patterns, article);
      let body: Body | null = null;
      return topics.flatMap(({ id, context = [] }, owner): TopicHit[] => {
        const of = found.get(owner);
        if (!of?.named || of.excluded) return [];
        const sentences = [...new Set(of.places.map(({ sentence }) => sentence))];
        if (context.length > 0 && !hasContext(of.context, sentences, of.title.length > 0))
          return [];
        body ??= bodyOf(article);
        const strength = strengthOf(body, of.title, of.places);
        return [{ topicId: id, strength, sentences, words: [...of.words] }];
      });
    },
  };
}

/** What `compileTopics` matches, for topics that are asked for once. */
export const matchTopics = (article: Matched, topics: readonly Topic[]): TopicHit[] =>
  compileTopics(topics).match(article);
