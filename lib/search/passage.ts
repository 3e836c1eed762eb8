import type { FoundTerms } from './search.ts';
import { tokensOf } from './terms.ts';

/** A piece of an article's text with the places in it that a search has found: UTF-16 code units, end exclusive. */
export interface Passage {
  text: string;
  hits: { start: number; end: number }[];
}

/** Length of a passage, in UTF-16 code units, and how much of it stands before its first hit. */
const LENGTH = 200;
const LEAD = 50;

interface Hit {
  start: number;
  end: number;
  clause: number;
}

/** Where the terms of a clause stand in a text, one word after the other. */
function hitsIn(text: string, clauses: readonly FoundTerms[]): Hit[] {
  const tokens = tokensOf(text);
  const sets = clauses.map((words) => words.map((terms) => new Set(terms)));
  return tokens.flatMap((token, at) =>
    sets.flatMap((words, clause): Hit[] => {
      const holds = words.every((terms, by) => terms.has(tokens[at + by]?.term ?? ''));
      const end = tokens[at + words.length - 1]?.end ?? token.end;
      return holds && words.length > 0 ? [{ start: token.start, end, clause }] : [];
    }),
  );
}

/** Hits that touch are one. */
function joined(hits: readonly Hit[]): { start: number; end: number }[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of hits) {
    const last = all.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/** The text with all that was found in it, whole. */
export const marked = (text: string, clauses: readonly FoundTerms[]): Passage => ({
  text,
  hits: joined(hitsIn(text, clauses)),
});

/** Cuts at spaces near `from` and `to`, with an ellipsis where something is left out. */
function cut(text: string, hits: readonly Hit[], from: number): Passage {
  const space = text.lastIndexOf(' ', from);
  const start = from <= 0 ? 0 : space > from - LEAD && space >= 0 ? space + 1 : from;
  const after = text.indexOf(' ', start + LENGTH);
  const end = start + LENGTH >= text.length || after < 0 ? text.length : after;
  const stop = Math.min(end, start + LENGTH + LEAD);
  const [before, rest] = [start > 0 ? '…' : '', stop < text.length ? '…' : ''];
  const shift = before.length - start;
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= stop);
  return {
    text: before + text.slice(start, stop) + rest,
    hits: joined(inside).map((hit) => ({ start: hit.start + shift, end: hit.end + shift })),
  };
}

/**
 * The passage of an article's texts that holds most of what was searched, with its hits; the earliest of equals. Null where
 * none of it stands in them.
 */
export function bestPassage(
  texts: readonly string[],
  clauses: readonly FoundTerms[],
): Passage | null {
  let best: { text: string; hits: Hit[]; from: number; worth: number } | null = null;
  for (const text of texts) {
    const hits = hitsIn(text, clauses);
    for (const [at, first] of hits.entries()) {
      const near = hits.slice(at).filter(({ end }) => end <= first.start + LENGTH - LEAD);
      // How many of the clauses stand here counts first, then how often.
      const worth = new Set(near.map(({ clause }) => clause)).size * 100 + near.length;
      if (!best || worth > best.worth) best = { text, hits, from: first.start - LEAD, worth };
    }
  }
  return best && cut(best.text, best.hits, Math.max(0, best.from));
}
