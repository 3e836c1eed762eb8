import { coverageOf } from './coverage.ts';
import type { Entity } from './entities.ts';
import type { Ground } from './ground.ts';
import { aligned, type Found } from './likeness.ts';
import { type Ruled, ruledOn } from './rules.ts';
import { rareness, type Support, supportOf } from './support.ts';
import { type Parsed, parse, type Unit } from './units.ts';

/** What the rules say of a statement. */
export interface Judged {
  statement: Parsed;
  cites: readonly number[];
  support: readonly Support[];
  /** How much of it the supporting sentences say, 0 to 1. */
  covered: number;
  ruled: readonly Ruled[];
}

/** A statement with what the rules make of it. */
export function judge(ground: Ground, text: string, cites: readonly number[]): Judged {
  const { lang, index, book, entities } = ground;
  const statement = parse(text, lang);
  const support = supportOf(index, statement, new Set(cites));
  const covered = coverageOf(index, statement, support, book, entities);
  const ruled = ruledOn(ground, statement, support, cites);
  return { statement, cites, support, covered, ruled };
}

/** A unit that a statement is held against, with what it has for each of its words. */
export interface Source {
  at: number;
  unit: Unit;
  found: readonly Found[];
  /** Share of the statement's words that it has, by weight. */
  held: number;
}

/** A statement with the units that may bear it out. */
export interface Evidence {
  ground: Ground;
  judged: Judged;
  /** The weight of each word, less where many units have it. */
  weights: readonly number[];
  /** Those named and those that the rules chose, the one that has most first. */
  sources: readonly Source[];
  /** Those before and behind them. */
  beside: readonly Source[];
  names: readonly { entity: Entity; from: number; to: number }[];
}

/** What a sentence that the model names is preferred by. */
const CITED = 0.06;
const MOST = 4;

export function evidenceOf(ground: Ground, judged: Judged): Evidence {
  const { units, index, entities } = ground;
  const { statement, cites, support } = judged;
  const weights = statement.tokens.map((token) =>
    token.weight === 0 ? 0 : token.weight * rareness(index.unitsWith(token).size, units.length),
  );
  const all = weights.reduce((sum, one) => sum + one, 0);
  const sourceAt = (at: number): Source[] => {
    const unit = units[at];
    if (!unit) return [];
    const found = aligned(statement.tokens, unit.tokens);
    let held = 0;
    for (const [word, { like }] of found.entries())
      held += Math.max(0, like) * (weights[word] ?? 0);
    return [{ at, unit, found, held: all === 0 ? 0 : held / all }];
  };
  const named = cites.filter((at) => units[at]?.sentence === at);
  const chosen = [...new Set([...named, ...support.map(({ unit }) => unit)])].slice(0, MOST + 1);
  const worth = ({ at, held }: Source): number => held + (named.includes(at) ? CITED : 0);
  const sources = chosen.flatMap(sourceAt).sort((a, b) => worth(b) - worth(a));
  const near = new Set(sources.slice(0, 2).flatMap(({ at }) => [at - 1, at + 1]));
  const beside = [...near]
    .filter((at) => !chosen.includes(at) && units[at]?.sentence === at)
    .flatMap(sourceAt);
  return { ground, judged, weights, sources, beside, names: entities.in(statement) };
}
