import type { Sentence } from '../model/article.ts';
import type { Reporting } from './reporting.ts';
import { ORGANIZATION, type Run, runBeginningAt, textOf } from './voices-names.ts';
import type { Token } from './voices-tokens.ts';

/** What somebody is, in words of the text, and for whom. */
export interface Role {
  role: string | null;
  affiliation: string | null;
}

/** Longest words for what somebody is, in tokens. */
const LONGEST = 18;
const FOR = /^(?:of|at|for|with|from|by|bei|von|der|des|beim|chez|de|du|del|à)$/u;
/** Words of a role that are no role alone, and roles that are nobody's. */
const RANK =
  /^(?:senior|vice|executive|deputy|managing|associate|assistant|former|principal|staff|global|interim|founding|general|emeritus|distinguished|fields|nobel|pulitzer|ph\.d\.?)$/u;
const STOPS =
  /^(?:who|whose|which|that|when|where|while|but|told|said|says|der|die|das|qui|que|quien)$/u;

const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.text);

/** Whose a role is: "CEO of Halyard", "Halyard CEO", "Halyard's CEO", "co-founder, Halyard". */
function affiliationIn(
  tokens: readonly Token[],
  { from, to }: Run,
  words: Reporting,
): string | null {
  let best: string | null = null;
  for (let at = from; at <= to; at++) {
    const run = runBeginningAt(tokens, at);
    if (!run) continue;
    const end = Math.min(run.to, to);
    const before = tokens[at - 1];
    const article = before && words.articles.has(before.low) ? tokens[at - 2] : before;
    let last = end;
    // "Halyard CEO"
    const roleAt = tokens
      .slice(at, end + 1)
      .findIndex(({ low }) => words.role.test(low) || words.title.test(low) || RANK.test(low));
    if (roleAt === 0) {
      at = end;
      continue;
    }
    if (roleAt > 0) last = at + roleAt - 1;
    const name = textOf(tokens, { from: at, to: last });
    // "University president": of which one is not said.
    if (
      /^(?:State|Industry|University|College|City|County|Company|Group|Board|Deputy|Shadow|Former|Head|Majority|Minority)$/u.test(
        name,
      )
    )
      continue;
    const behindAt = article?.low === 'at' || article?.low === 'bei' || article?.low === 'chez';
    if (behindAt) return name;
    const belongs =
      (article && FOR.test(article.low)) ||
      isMark(before, ',') ||
      at === from ||
      tokens[end]?.possessive ||
      before?.possessive;
    if (belongs && (best === null || name.split(' ').some((word) => ORGANIZATION.test(word))))
      best = name;
    at = end;
  }
  return best;
}

/** The end of what stands behind a name and tells what somebody is; null where nothing does. */
function behind(
  tokens: readonly Token[],
  to: number,
  words: Reporting,
  isLine: boolean,
): Run | null {
  if (!isMark(tokens[to + 1], ',(')) return null;
  const from = to + 2;
  let end = from - 1;
  let isRole = false;
  for (let at = from; at < tokens.length && at - from < LONGEST; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quote' || isMark(token, '.;:—–)(')) break;
    if (isMark(token, ',')) {
      // "SVP of Data, Halyard" at the end of a line; "co-founder, Halyard Labs."
      const next = runBeginningAt(tokens, at + 1);
      const ends = next && (next.to === tokens.length - 1 || isMark(tokens[next.to + 1], '.'));
      if (ends && (isLine || isRole)) end = next.to;
      break;
    }
    if (STOPS.test(token.low) || words.verbs.get(token.low) === 'says') break;
    if (words.finite.test(token.low)) return null;
    if (at === from + 1 && words.and.has(token.low) && !isRole) return null;
    if (words.role.test(token.low) || words.spokesman.test(token.low)) isRole = true;
    end = at;
  }
  if (end < from) return null;
  if (isRole || FOR.test(tokens[from]?.low ?? '') || isLine) return { from, to: end };
  return null;
}

/** What the tokens around a name say of its bearer. `before` is a role that stands before the name. */
export function roleAt(
  sentence: Sentence,
  tokens: readonly Token[],
  name: Run,
  before: Run | null,
  words: Reporting,
  isLine = false,
): Role {
  const run = before ?? behind(tokens, name.to, words, isLine);
  const first = run && tokens[run.from];
  const last = run && tokens[run.to];
  if (!run || !first || !last) return { role: null, affiliation: null };
  const text = sentence.text.slice(first.start, last.end).trim();
  const isRole = tokens
    .slice(run.from, run.to + 1)
    .some(({ low }) => words.role.test(low) || words.spokesman.test(low));
  return {
    role: isRole ? text.replace(/^(?:the|an?|its|eine?|der|die|une?|le|la|el)\s/iu, '') : null,
    affiliation: affiliationIn(tokens, run, words),
  };
}
