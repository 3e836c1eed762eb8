import type { Article } from '../model/article.ts';
import type { Reporting } from './reporting.ts';
import { isName, type Run, runBeginningAt, type Spelling, splitRole } from './voices-names.ts';
import type { Quotation } from './voices-quotes.ts';
import type { Token } from './voices-tokens.ts';

/** A line that names who is quoted above it: "— Jane Roe, CTO of Halyard". */
export interface NamingLine {
  sentence: number;
  name: Run;
  /** What is quoted, as sentences. */
  quoted: number[];
}

const DASH = /^[—–―−-]{1,2}$/u;
/** Longest such line, in tokens. */
const LONGEST = 30;
/** With a full stop at its end and without a dash before it, it is a sentence from so many tokens on. */
const LONGEST_SENTENCE = 10;
const DATE = /^(?:19|20)\d\d$/;

/** The name at the beginning of a line that only names somebody. */
function nameIn(
  tokens: readonly Token[],
  words: Reporting,
  spelling: Spelling,
  isBelowQuote: boolean,
): { name: Run; isDashed: boolean } | null {
  if (tokens.length === 0 || tokens.length > LONGEST) return null;
  if (tokens.some(({ kind }) => kind === 'quote') || tokens.at(-1)?.text === ':') return null;
  const said = tokens.some(
    ({ low, capital }) => !capital && (words.finite.test(low) || words.verbs.has(low)),
  );
  let at = 0;
  while (DASH.test(tokens[at]?.text ?? '')) at++;
  const isDashed = at > 0;
  // A sentence is no line.
  if (!isDashed && (said || (tokens.at(-1)?.text === '.' && tokens.length > LONGEST_SENTENCE)))
    return null;
  const article = words.articles.has(tokens[at]?.low ?? '');
  const run = runBeginningAt(tokens, article ? at + 1 : at);
  if (!run) return null;
  const { role, name } = splitRole(tokens, run, words);
  const own = role && role.from > run.from ? { from: run.from, to: role.from - 1 } : name;
  if (!own) return null;
  const next = tokens[own.to + 1];
  const isAlone = next === undefined || (next.kind === 'mark' && ',(|·'.includes(next.text));
  if (!isAlone)
    return isDashed && isName(tokens, own, spelling, words) ? { name: own, isDashed } : null;
  const rest = tokens.slice(own.to + 1);
  const isLine =
    isDashed ||
    rest.some(({ low }) => words.role.test(low) || DATE.test(low)) ||
    (isBelowQuote && next === undefined && own.to > own.from);
  // A name alone in its line needs no second place in the text.
  const isNamed = isName(tokens, own, spelling, words) || own.from === own.to;
  return isLine && isNamed ? { name: own, isDashed } : null;
}

/** Whether nearly all of a sentence is quoted. */
export function isQuoted(
  { sentences, blocks }: Pick<Article, 'sentences' | 'blocks'>,
  quotations: readonly (readonly Quotation[])[],
  index: number,
): boolean {
  const sentence = sentences[index];
  if (!sentence) return false;
  if (blocks[sentence.block]?.kind === 'quote') return true;
  const own = quotations[index] ?? [];
  const quoted = own.reduce(
    (sum, { start, end }) =>
      sum + Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)),
    0,
  );
  return quoted >= 0.9 * sentence.text.length;
}

/** The lines of an article that name who is quoted in the blocks right above. */
export function namingLines(
  article: Pick<Article, 'sentences' | 'blocks'>,
  tokens: readonly (readonly Token[])[],
  quotations: readonly (readonly Quotation[])[],
  words: Reporting,
  spelling: Spelling,
): NamingLine[] {
  const { sentences, blocks } = article;
  const out: NamingLine[] = [];
  for (const [index, own] of tokens.entries()) {
    const sentence = sentences[index];
    if (!sentence || index === 0) continue;
    const isWhole = sentence.start === 0 || DASH.test(own[0]?.text ?? '');
    if (!isWhole || sentences[index + 1]?.block === sentence.block) continue;
    const above = sentences[index - 1]?.block ?? -1;
    const line = nameIn(own, words, spelling, blocks[above]?.kind === 'quote');
    if (!line) continue;
    if (sentence.block - above > 1 && sentence.start === 0) continue;
    const quoted: number[] = [];
    for (let at = index - 1; at >= 0; at--) {
      const block = sentences[at]?.block ?? -1;
      if (!isQuoted(article, quotations, at)) break;
      const isSame = block === above || blocks[above]?.kind === blocks[block]?.kind;
      if (!isSame || (block < above - 1 && blocks[above]?.kind !== 'quote')) break;
      if (out.at(-1)?.sentence === at) break;
      quoted.unshift(at);
    }
    if (quoted.length > 0) out.push({ sentence: index, name: line.name, quoted });
  }
  return out;
}
