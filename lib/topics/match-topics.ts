import type { Article } from '../model/article.ts';
import type { MatchStrength, Topic } from '../model/library.ts';
import { addName, findAll, noPatterns, type Patterns } from './patterns.ts';

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

interface Found {
  excluded: boolean;
  inTitleOrLead: boolean;
  hits: number;
  sentences: Set<number>;
  words: Set<string>;
}

function patternsOf(topics: Topic[]): Patterns {
  const patterns = noPatterns();
  for (const [owner, { name, aliases, excluded }] of topics.entries()) {
    for (const one of new Set([name, ...aliases])) addName(patterns, one, owner, false);
    for (const one of new Set(excluded)) addName(patterns, one, owner, true);
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

/**
 * The topics whose name or alias stands in the article's title, headings or sentences as whole words, in the topics'
 * order. An article that holds a topic's excluded phrase does not match it. It is "about" a topic named in the title or
 * the lead, or three times in all; else it "mentions" it. Muted topics are matched all the same.
 */
export function matchTopics(
  article: Pick<Article, 'title' | 'blocks' | 'sentences'>,
  topics: Topic[],
): TopicHit[] {
  const patterns = patternsOf(topics);
  const found = new Map<number, Found>();
  for (const { text, sentence, leads } of searched(article)) {
    for (const { owner, excludes, start, end } of findAll(patterns, text)) {
      const of = found.get(owner) ?? {
        excluded: false,
        inTitleOrLead: false,
        hits: 0,
        sentences: new Set(),
        words: new Set(),
      };
      found.set(owner, of);
      if (excludes) {
        of.excluded = true;
        continue;
      }
      of.hits++;
      of.inTitleOrLead ||= leads;
      of.words.add(text.slice(start, end));
      if (sentence !== null) of.sentences.add(sentence);
    }
  }
  return topics.flatMap(({ id }, owner): TopicHit[] => {
    const of = found.get(owner);
    if (of === undefined || of.excluded || of.hits === 0) return [];
    const strength = of.inTitleOrLead || of.hits >= HITS_FOR_ABOUT ? 'about' : 'mentions';
    return [{ topicId: id, strength, sentences: [...of.sentences], words: [...of.words] }];
  });
}
