import { likeness } from './likeness.ts';
import { distanceOf, type Token } from './tokens.ts';
import type { Parsed } from './units.ts';

/** Places over which words around a number or a name belong to it. */
const REACH = 8;

export interface Span {
  from: number;
  to: number;
}

/** The tokens of something with a place in a text. */
export const spanOf = (
  { tokens }: Parsed,
  { start, end }: { start: number; end: number },
): Span => {
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findIndex((token) => token.start >= end);
  return { from, to: to < 0 ? tokens.length : to };
};

/** A word near a span, and how many places from it. */
export interface Near {
  token: Token;
  far: number;
}

export const nearIn = ({ tokens }: Parsed, { from, to }: Span): Near[] =>
  tokens.flatMap((token, at) => {
    if (token.weight === 0 || (at >= from && at < to)) return [];
    const edge = tokens[at < from ? from : to - 1];
    const far = edge ? distanceOf(token, edge) : REACH + 1;
    return far <= REACH ? [{ token, far }] : [];
  });

/** How much of what stands near a span of a statement stands near a span of a unit; nearer words count more. */
export function context(told: readonly Near[], unit: Parsed, span: Span): number {
  const others = nearIn(unit, span);
  let [held, all] = [0, 0];
  for (const { token, far } of told) {
    const weight = token.weight / (1 + far / 3);
    all += weight;
    let best = 0;
    for (const other of others) {
      const nearness = 1 / (1 + Math.max(0, other.far - far) / 3);
      if (nearness > best) best = Math.max(best, likeness(token, other.token) * nearness);
    }
    held += weight * best;
  }
  return all === 0 ? 1 : held / all;
}

/** The least of several, 1 where there are none. */
export const least = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 1 : Math.min(...numbers);
