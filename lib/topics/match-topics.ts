import type { Article } from '../model/article.ts';
import type { MatchStrength, Topic } from '../model/library.ts';
import { addName, findAll, noPatterns, type Patterns, type Role } from './patterns.ts';

/** Sentences that count as the lead, and hits in the body that make an article be about a topic. */
const LEAD = 2;
const HITS_FOR_ABOUT = 3;

/** A topic that an article matches; `words` are its names as they stand there, each once. */
export interface TopicHit {
  topicId: string;
  strength: MatchStrength;
  sentences: number[];
  words: string[];
}

/** Stands for title and headings among the sentences. */
const TITLE = -1;
/** Sentences between a name and a word of its context that still are one passage. */
const NEAR = 2;

interface Found {
  excluded: boolean;
  /** Sentences with a word of the context; `TITLE` is near to all. */
  context: Set<number>;
  inTitle: boolean;
  inTitleOrLead: boolean;
  hits: number;
  sentences: Set<number>;
  words: Set<string>;
}

function patternsOf(topics: Topic[]): Patterns {
  const patterns = noPatterns();
  for (const [owner, { name, aliases, excluded, context = [] }] of topics.entries()) {
    for (const one of new Set([name, ...aliases])) addName(patterns, one, owner, 'names');
    for (const one of new Set(excluded)) addName(patterns, one, owner, 'excludes');
    // A name of several words says by itself what is meant.
    const clear = context.length > 0 ? aliases.filter((one) => /\s/u.test(one)) : [];
    for (const one of new Set([...context, ...clear])) addName(patterns, one, owner, 'context');
  }
  return patterns;
}

/** The texts that are searched; `sentence` is null for the title and headings. */
function searched({ title, blocks, sentences }: Pick<Article, 'title' | 'blocks' | 'sentences'>) {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  return [
    { text: title, sentence: null, leads: true },
    ...sentences.map(({ text }, sentence) => ({ text, sentence, leads: sentence < LEAD })),
    ...headings.map(({ text }) => ({ text, sentence: null, leads: false })),
  ];
}

/** Whether a word of the context stands near one of the names, where the topic asks for any. */
function hasContext(wanted: readonly string[], { context, sentences, inTitle }: Found): boolean {
  if (wanted.length === 0 || context.has(TITLE)) return true;
  const lead = [...context].some((at) => at < LEAD);
  if (inTitle && lead) return true;
  return [...sentences].some((at) => [...context].some((near) => Math.abs(at - near) <= NEAR));
}

const nothing = (): Found => ({
  excluded: false,
  context: new Set(),
  inTitle: false,
  inTitleOrLead: false,
  hits: 0,
  sentences: new Set(),
  words: new Set(),
});

interface Place {
  words: string;
  sentence: number | null;
  leads: boolean;
}

/** Notes for a topic that words of it stand at a place. */
function note(of: Found, role: Role, { words, sentence, leads }: Place): void {
  if (role === 'excludes') of.excluded = true;
  if (role === 'context') of.context.add(sentence ?? TITLE);
  if (role !== 'names') return;
  of.hits++;
  of.inTitle ||= leads && sentence === null;
  of.inTitleOrLead ||= leads;
  of.words.add(words);
  if (sentence !== null) of.sentences.add(sentence);
}

/**
 * The topics whose name or alias stands in the article's title, headings or sentences as whole words, in the topics'
 * order. An article that holds a topic's excluded phrase, or no word of its context near a name, does not match it. It is "about" a topic named in the title or
 * the lead, or three times in all; else it "mentions" it. Muted topics are matched all the same.
 */
export function matchTopics(
  article: Pick<Article, 'title' | 'blocks' | 'sentences'>,
  topics: Topic[],
): TopicHit[] {
  const patterns = patternsOf(topics);
  const found = new Map<number, Found>();
  const of = (owner: number): Found => {
    const known = found.get(owner) ?? nothing();
    found.set(owner, known);
    return known;
  };
  for (const { text, sentence, leads } of searched(article)) {
    for (const { parts, start, end } of findAll(patterns, text)) {
      const words = text.slice(start, end);
      for (const { owner, role } of parts) note(of(owner), role, { words, sentence, leads });
    }
  }
  return topics.flatMap(({ id, context = [] }, owner): TopicHit[] => {
    const of = found.get(owner);
    if (of === undefined || of.excluded || of.hits === 0 || !hasContext(context, of)) return [];
    const strength = of.inTitleOrLead || of.hits >= HITS_FOR_ABOUT ? 'about' : 'mentions';
    return [{ topicId: id, strength, sentences: [...of.sentences], words: [...of.words] }];
  });
}
