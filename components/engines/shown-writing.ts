import type { Article } from '../../lib/model/article.ts';
import type { CheckedStatement, WrittenRole, WrittenText } from '../../lib/model/engines.ts';
import { type Shown, shownSentences } from '../brief/statements.ts';

/** A statement of a model for the screen. `supports`: one sentence of each paragraph that bears it out. */
export interface ShownWritten {
  key: string;
  statement: CheckedStatement;
  supports: Shown[];
}

/** Ways to the article that are shown for one statement. */
const MOST_SUPPORTS = 4;

/** What was written, for the screen: what the article bears out by its place, and apart what it does not say. */
export interface ShownWriting {
  said: Record<WrittenRole, ShownWritten[]>;
  notFound: ShownWritten[];
  /** Everything of it that has a place in the article, in the order of the screen. */
  inArticle: Shown[];
}

function supportsOf(article: Article, key: string, { sentences }: CheckedStatement): Shown[] {
  const paragraphs = new Set<number>();
  return shownSentences(article, sentences, key)
    .filter(({ evidence }) => {
      const paragraph = evidence?.body?.paragraph;
      if (paragraph === undefined || paragraphs.has(paragraph)) return false;
      paragraphs.add(paragraph);
      return true;
    })
    .slice(0, MOST_SUPPORTS);
}

/** Prepares what a piece says for the screen. */
export function shownWriting(
  article: Article,
  { id, statements }: { id: string } & Pick<WrittenText, 'statements'>,
): ShownWriting {
  const all = statements.map((statement, i): ShownWritten => {
    const key = `written-${id}-${i}`;
    const isFound = statement.verdict !== 'unsupported';
    return { key, statement, supports: isFound ? supportsOf(article, key, statement) : [] };
  });
  const found = all.filter(({ statement }) => statement.verdict !== 'unsupported');
  const of = (role: WrittenRole) => found.filter(({ statement }) => statement.role === role);
  const said = { summary: of('summary'), point: of('point'), answer: of('answer') };
  return {
    said,
    notFound: all.filter(({ statement }) => statement.verdict === 'unsupported'),
    inArticle: [...said.summary, ...said.point, ...said.answer].flatMap(({ supports }) => supports),
  };
}
