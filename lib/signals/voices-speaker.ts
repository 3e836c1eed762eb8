import type { Reporting } from './reporting.ts';
import {
  isName,
  type Run,
  runBeginningAt,
  runEndingAt,
  type Spelling,
  splitRole,
  withoutOpening,
} from './voices-names.ts';
import type { Token } from './voices-tokens.ts';

/** Who speaks, as the sentence puts it. */
export type Speaker =
  | { kind: 'name'; name: Run; role: Run | null; paper: boolean }
  /** "he", "it": somebody named before. */
  | { kind: 'pronoun'; person: boolean }
  /** "the company", "the report". */
  | { kind: 'thing'; paper: boolean };

/** Where a speaker stands: tokens `from` to `to`, both included. */
export interface Place extends Run {
  speakers: Speaker[];
}

/** A sentence as it is searched for who speaks. */
export interface Searched {
  tokens: readonly Token[];
  words: Reporting;
  spelling: Spelling;
  lang: string | null;
}

/** Furthest that the words around a name are looked at, in tokens. */
const REACH = 14;
export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.text);

/** A name with what stands before it as its role: "Halyard CEO Imke Voss", "leading physicist Imke Voss". */
export function named(searched: Searched, run: Run, paper = false): Place | null {
  const { tokens, words, spelling, lang } = searched;
  const own = withoutOpening(tokens, run, spelling, lang);
  if (!own) return null;
  const { role, name } = splitRole(tokens, own, words);
  if (!name || !isName(tokens, name, spelling, words)) return null;
  // "professor of Applied Ethics Jane Roe", "the U.N. Jane Roe"
  const ahead = tokens[name.from - 1];
  const isTail =
    name.to - name.from > 2
      ? ahead && words.of.has(ahead.low)
      : /^(?:\p{Lu}\.){2,}$/u.test(tokens[name.from]?.text ?? '');
  if (isTail && name.to - name.from > 1) name.from = name.to - 1;
  let from = role?.from ?? name.from;
  // What is written small before the name, back to a word that ends such a group.
  let at = from - 1;
  let isRole = role !== null;
  const isTitled = role !== null && words.title.test(tokens[role.from]?.low ?? '');
  if (role && isTitled) at = role.from - 1;
  while ((!role || isTitled) && at >= 0 && name.from - at < 9) {
    const token = tokens[at];
    if (token?.kind !== 'word' || words.ends.has(token.low) || words.articles.has(token.low)) break;
    if (words.verbs.has(token.low) && !words.role.test(token.low)) break;
    if (isInner(token) && tokens[at + 1]?.capital) break;
    if (words.role.test(token.low)) isRole = true;
    at--;
  }
  const begins = at + 1;
  if (isRole && begins < name.from) from = begins;
  // "University of Brixton at Halden professor Jane Roe"
  for (let more = isRole; more; ) {
    const owner = isInner(tokens[from - 1]) ? runEndingAt(tokens, from - 2) : null;
    more = owner !== null;
    if (owner) from = owner.from;
  }
  // "a well-dressed Viking"
  if (name.from === name.to && !isRole && words.aSome.has(tokens[at]?.low ?? '')) return null;
  const isNamedBy = tokens[name.from - 1]?.possessive ?? false;
  const before = tokens[name.from - 1];
  return {
    from: isNamedBy && !isRole ? name.from - 1 : from,
    to: name.to,
    speakers: [
      {
        kind: 'name',
        name,
        role:
          from < name.from
            ? { from, to: name.from - 1 }
            : isNamedBy && before
              ? { from: name.from - 1, to: name.from - 1 }
              : null,
        paper,
      },
    ],
  };
}

/** The speaker that a group of words without a name at its end stands for: "a spokesperson for Halyard", "the company". */
export function grouped(searched: Searched, group: Run): Place | null {
  const { tokens, words, spelling } = searched;
  let spokesman = false;
  let paper = false;
  let firm = false;
  let name: Run | null = null;
  for (let at = group.from; at <= group.to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (words.spokesman.test(token.low)) spokesman = true;
    else if (words.paper.test(token.low) && !token.capital) paper = true;
    else if (words.firm.test(token.low) && !token.capital) firm = true;
    const run = runBeginningAt(tokens, at);
    if (!run) continue;
    const { name: own } = splitRole(tokens, run, words);
    if (!name && own && own.to <= group.to && isName(tokens, own, spelling, words)) name = own;
    at = run.to;
  }
  if (name && (spokesman || paper))
    return { ...group, speakers: [{ kind: 'name', name, role: null, paper: paper && !spokesman }] };
  if (!name && (paper || firm || spokesman) && words.articles.has(tokens[group.from]?.low ?? ''))
    return { ...group, speakers: [{ kind: 'thing', paper: paper && !firm && !spokesman }] };
  return null;
}

/** The group of words that ends at `at`, back to its article. */
export function groupEndingAt({ tokens, words }: Searched, at: number): Run | null {
  for (let from = at; from >= 0 && at - from < REACH; from--) {
    const token = tokens[from];
    if (token?.kind !== 'word') return null;
    const opens = words.articles.has(token.low);
    const inner =
      from > 0 && (words.of.has(tokens[from - 1]?.low ?? '') || isInner(tokens[from - 1]));
    if (opens && !inner) return { from, to: at };
  }
  return null;
}

const INNER = /^(?:of|for|from|by|at|in|with|to|von|des|der|de|du|del|para)$/u;
export const isInner = (token: Token | undefined): boolean =>
  token?.kind === 'word' && INNER.test(token.low);

/** Who stands behind a verb that comes first ("said Voss"), or behind "according to". */
export function speakerBehind(searched: Searched, at: number): Place | null {
  const { tokens, words } = searched;
  const first = tokens[at];
  if (first && words.he.has(first.low))
    return { from: at, to: at, speakers: [{ kind: 'pronoun', person: true }] };
  let to = at;
  let last = at - 1;
  let nearest: Place | null = null;
  for (; to < tokens.length && to - at < REACH; to++) {
    const token = tokens[to];
    if (token?.kind !== 'word') break;
    const run = runBeginningAt(tokens, to);
    if (run) {
      const { name } = splitRole(tokens, run, words);
      if (name) {
        const place = named(searched, { from: run.from, to: run.to });
        const behind = tokens[run.to + 1];
        // "a Halyard spokesperson", "a Brannock analysis"
        const goesOn =
          run.to + 1 < tokens.length &&
          behind?.kind === 'word' &&
          (words.spokesman.test(behind.low) || isPaperAhead(searched, run.to + 1));
        // "said Copper Wire correspondent Jane Roe"
        const isPrefix =
          behind?.kind === 'word' &&
          !words.ends.has(behind.low) &&
          !words.between.test(behind.low) &&
          !words.of.has(behind.low) &&
          !words.and.has(behind.low);
        if (place && !goesOn && !isGroup(searched, at, run.from)) {
          if (!isPrefix) return place;
          nearest ??= place;
        }
      }
      to = run.to;
      last = to;
      continue;
    }
    if (words.ends.has(token.low) && !isInner(token)) break;
    last = to;
  }
  if (nearest) return nearest;
  return last < at ? null : grouped(searched, { from: at, to: last });
}

/** Whether the words before a name make it part of a group that speaks: "a spokesperson for Halyard", "a report by". */
function isGroup({ tokens, words }: Searched, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && isInner(token) && !words.role.test(tokens[from]?.low ?? '')) return true;
  }
  return false;
}

function isPaperAhead({ tokens, words }: Searched, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || words.ends.has(token.low)) return false;
    if (words.paper.test(token.low)) return true;
  }
  return false;
}
