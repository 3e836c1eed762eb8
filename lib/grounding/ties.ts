import { distanceOf, type Token } from './tokens.ts';
import type { Parsed, Unit } from './units.ts';

/** Something with a place in a text: a number, a date or a name, tokens `from` up to `to`. */
export interface Anchor {
  from: number;
  to: number;
}

/** An anchor in a unit of the article. */
export interface Occurrence extends Anchor {
  unit: number;
  /** Not the thing itself but a word that may mean it. */
  isPronoun?: true;
}

/** Places over which what stands around an anchor fades to a third. Set by eye: about a clause. */
const CLAUSE = 7;
/** The same in the article where sentences are compared as wholes. */
const SENTENCE = 30;
/** What the sentences before and behind an anchor's count, as far as they are of its block. */
const AROUND = [
  { steps: 1, share: 0.35 },
  { steps: 2, share: 0.2 },
  { steps: -1, share: 0.15 },
];

/** A word of a unit that says what one of a statement says: 1 the word itself, less another one for it. */
export interface Said {
  token: Token;
  same: number;
}

/** Something that a statement says beside an anchor: where in a unit it is said too. */
export interface Term {
  token: Token;
  weight: number;
  /** Where in a unit it is said, and how well; empty where it is not. */
  in: (unit: number) => readonly Said[];
}

const fading = (distance: number, fades: number): number => Math.exp(-distance / fades);

/** Places between an anchor and a word; 0 within it. */
function distanceTo(tokens: readonly Token[], { from, to }: Anchor, word: Token): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token) least = Math.min(least, token === word ? 0 : distanceOf(token, word));
  }
  return least;
}

/** How much of what a statement says around an anchor the article says around one of its own, 0 to 1. */
export interface Tie {
  /** Within a clause's reach. */
  clause: number;
  /** In the sentence as a whole. */
  sentence: number;
}

/** What stands around an occurrence counts no more than it does in the statement, so that a sentence ties best to itself. */
export function tie(
  statement: Parsed,
  anchor: Anchor,
  terms: readonly Term[],
  units: readonly Unit[],
  occurrence: Occurrence,
): Tie {
  const home = units[occurrence.unit];
  let [clause, sentence, total] = [0, 0, 0];
  if (!home) return { clause, sentence };
  const around = AROUND.flatMap(({ steps, share }) => {
    const unit = occurrence.unit - steps;
    const other = units[unit];
    return other?.sentence != null && other.block === home.block ? [{ unit, share }] : [];
  });
  for (const term of terms) {
    const near = fading(distanceTo(statement.tokens, anchor, term.token), CLAUSE);
    total += term.weight * near;
    let [byClause, bySentence] = [0, 0];
    for (const { token, same } of term.in(occurrence.unit)) {
      const distance = home.isCell ? 0 : distanceTo(home.tokens, occurrence, token);
      byClause = Math.max(byClause, same * Math.min(near, fading(distance, CLAUSE)));
      bySentence = Math.max(bySentence, same * Math.min(near, fading(distance, SENTENCE)));
    }
    for (const { unit, share } of around)
      for (const { same } of term.in(unit)) {
        byClause = Math.max(byClause, same * near * share);
        bySentence = Math.max(bySentence, same * near * share);
      }
    clause += term.weight * byClause;
    sentence += term.weight * bySentence;
  }
  return total === 0
    ? { clause: 0, sentence: 0 }
    : { clause: clause / total, sentence: sentence / total };
}
