import type { Article } from '../../model/article.ts';
import { type ArticlePart, partLines } from '../prompts/numbered.ts';
import { estimateTokens } from './tokens.ts';

/** A stretch of sentences that stays together. */
interface Stretch {
  from: number;
  to: number;
  tokens: number;
}

/** Each line ends with a line break, which is a token. */
const tokensOf = (part: ArticlePart): number =>
  partLines(part).reduce((sum, line) => sum + estimateTokens(line) + 1, 0);

/** The sentences of each block, and of a block that is longer than `most` tokens each by itself. */
function stretches(article: Article, most: number): Stretch[] {
  const { sentences } = article;
  const starts = sentences.flatMap(({ block }, i) =>
    i === 0 || block !== sentences[i - 1]?.block ? [i] : [],
  );
  return starts.flatMap((from, i) => {
    const to = starts[i + 1] ?? sentences.length;
    const tokens = tokensOf({ article, from, to });
    if (tokens <= most) return [{ from, to, tokens }];
    return Array.from({ length: to - from }, (_, j) => {
      const one = { from: from + j, to: from + j + 1 };
      return { ...one, tokens: tokensOf({ article, ...one }) };
    });
  });
}

/** How much larger than the even share a part may get before the next one begins. */
const SLACK = 1.1;

/**
 * An article as parts of at most `most` tokens (of their lines), about as long as each other, between blocks wherever that goes. Every
 * sentence is in exactly one, in order; a sentence that alone is longer is a part of its own.
 */
export function splitArticle(article: Article, most: number): ArticlePart[] {
  const all = stretches(article, most);
  const total = all.reduce((sum, { tokens }) => sum + tokens, 0);
  const even = (total / Math.max(1, Math.ceil(total / most))) * SLACK;
  const limit = Math.min(most, even);
  const parts: (ArticlePart & { tokens: number })[] = [];
  for (const { from, to, tokens } of all) {
    const last = parts.at(-1);
    if (last && last.tokens + tokens <= limit) {
      last.to = to;
      last.tokens += tokens;
    } else parts.push({ article, from, to, tokens });
  }
  return parts.map(({ from, to }) => ({ article, from, to }));
}

/** As many of an article's first sentences as `most` tokens hold. */
export function headOf(article: Article, most: number): ArticlePart {
  let tokens = 0;
  let to = 0;
  while (to < article.sentences.length) {
    tokens += tokensOf({ article, from: to, to: to + 1 });
    if (tokens > most) break;
    to++;
  }
  return { article, from: 0, to };
}
