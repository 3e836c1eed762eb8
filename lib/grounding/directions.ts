import { stem } from '../text/stems.ts';
import type { Entity } from './entities.ts';
import { sameness, type Token } from './tokens.ts';
import type { Parsed, Unit } from './units.ts';

/** What one does to another: turned round it is another story. */
const DEEDS = new Set(
  'acquire buy bought sold sues sued led funded beats beaten won purchase takeover sue lawsuit suit accuse invest fund lead replace succeed beat outperform exceed overtake surpass criticize supply hire own reject sell trail outsell attack defeat blame owe license employ defeat kill arrest'
    .split(' ')
    .map(stem),
);
/** Tokens between "by" and who did it. */
const NEAR = 4;

interface Place {
  entity: Entity;
  from: number;
}

/** Who does it to whom by the order of words, or null where the order does not tell. */
function doerOf(tokens: readonly Token[], deed: number, a: number, b: number): 'a' | 'b' | null {
  const by = tokens.findIndex(
    ({ folded }, at) => at > deed && at - deed <= NEAR + 2 && /^(?:by|von|par|por)$/.test(folded),
  );
  if (by > 0)
    for (const [name, at] of [
      ['a', a],
      ['b', b],
    ] as const)
      if (at > by && at - by <= NEAR) return name;
  if (a < deed && deed < b) return 'a';
  if (b < deed && deed < a) return 'b';
  return null;
}

/** The name of a statement that does what by the article is done to it; null where all goes the same way. */
export function turnedRound(
  statement: Parsed,
  names: readonly { entity: Entity; from: number; to: number }[],
  units: readonly Unit[],
  support: readonly number[],
): { from: number; to: number } | null {
  for (const [at, token] of statement.tokens.entries()) {
    if (!DEEDS.has(token.key)) continue;
    for (const a of names)
      for (const b of names) {
        if (a.from >= b.from || a.entity === b.entity) continue;
        const told = doerOf(statement.tokens, at, a.from, b.from);
        if (told === null) continue;
        for (const unit of support) {
          const tokens = units[unit]?.tokens ?? [];
          const had = tokens.flatMap((other, index) => (sameness(token, other) > 0 ? [index] : []));
          const ways = had.flatMap((deed) => wayIn(tokens, deed, unit, a, b) ?? []);
          if (ways.length > 0 && !ways.includes(told)) return a;
        }
      }
  }
  return null;
}

function wayIn(
  tokens: readonly Token[],
  deed: number,
  unit: number,
  a: Place,
  b: Place,
): 'a' | 'b' | null {
  const nearest = ({ entity }: Place): number | null => {
    const here = entity.places.filter((place) => place.unit === unit);
    const named = here.filter(({ isPronoun }) => !isPronoun);
    return (named.length > 0 ? named : here).reduce<number | null>(
      (best, { from }) =>
        best === null || Math.abs(from - deed) < Math.abs(best - deed) ? from : best,
      null,
    );
  };
  const [first, second] = [nearest(a), nearest(b)];
  return first === null || second === null || first === second
    ? null
    : doerOf(tokens, deed, first, second);
}
