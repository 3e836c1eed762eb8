import type { Arguments } from './arguments.ts';
import { type Clause, clausesIn } from './clauses.ts';
import { isNegative } from './negation.ts';
import type { Parsed, Unit } from './units.ts';

/** Words of so much weight have to be shared where the verb is another one. */
const MUCH = 8;
/** Tokens around a verb in which another "no" is of it. */
const NEAR = 7;

/** "Not unless" says yes. */
const HANGS = /(?<!\p{L})(?:unless|until|without)(?!\p{L})|\?$/u;

const deniesElsewhere = ({ tokens }: Parsed, { verb }: Clause): boolean =>
  tokens.some((token, at) => at !== verb && Math.abs(at - verb) <= NEAR && isNegative(token));

/** The verbs of a statement that it denies and all sentences that say the same do not, or the other way round. */
export function deniedIn(
  statement: Parsed,
  reader: Arguments,
  units: readonly Unit[],
  support: readonly number[],
): { from: number; to: number }[] {
  if (statement.text.includes('?')) return [];
  return clausesIn(statement).flatMap((clause) => {
    const matches = reader
      .matches(statement, clause, support)
      .filter(({ isOne, shared }) => isOne || shared >= MUCH);
    if (matches.length === 0) return [];
    const isOther = matches.every(({ unit, clause: other }) => {
      const source = units[unit];
      const isToldToo = clausesIn(source ?? statement).some(
        ({ verb, isDenied }) =>
          isDenied === clause.isDenied &&
          source?.tokens[verb]?.key === statement.tokens[clause.verb]?.key,
      );
      if (!source || isToldToo || other.isDenied === clause.isDenied || HANGS.test(source.text))
        return false;
      return clause.isDenied
        ? !deniesElsewhere(source, other)
        : !deniesElsewhere(statement, clause);
    });
    return isOther ? [{ from: clause.from, to: clause.verb + 1 }] : [];
  });
}
