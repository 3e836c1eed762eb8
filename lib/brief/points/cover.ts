import { type Section, standsApart } from './outline.ts';

/** A stretch shorter than this is not divided any further. */
const FEWEST_TO_DIVIDE = 4;
/** How much less gladly a section joins the one before where its heading is one of the highest. */
const HIGHEST = 2;

interface Stretch {
  level: number;
  sentences: number[];
}

/** Joins the two neighbors that are shortest together, rather under one high heading than over it. */
function join(stretches: Stretch[], highest: number): Stretch[] {
  let at = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, next] of stretches.slice(1).entries()) {
    const size = (stretches[i]?.sentences.length ?? 0) + next.sentences.length;
    const cost = next.level <= highest ? HIGHEST * size : size;
    if (cost >= least) continue;
    least = cost;
    at = i;
  }
  const [one, other] = [stretches[at], stretches[at + 1]];
  if (one === undefined || other === undefined) return stretches;
  const joined = { level: one.level, sentences: [...one.sentences, ...other.sentences] };
  return [...stretches.slice(0, at), joined, ...stretches.slice(at + 2)];
}

/** Into how many parts each stretch is cut so that there are `wanted`: one more where the parts are longest. */
function partsOf(stretches: Stretch[], wanted: number): number[] {
  const parts = stretches.map(() => 1);
  const size = (i: number): number => (stretches[i]?.sentences.length ?? 0) / (parts[i] ?? 1);
  for (let count = parts.length; count < wanted; count++) {
    const longest = [...parts.keys()].reduce((one, i) => (size(i) > size(one) ? i : one), 0);
    if (size(longest) < FEWEST_TO_DIVIDE) break;
    parts[longest] = (parts[longest] ?? 1) + 1;
  }
  return parts;
}

/** `sentences` in so many parts of nearly the same length. */
const cut = (sentences: number[], parts: number): number[][] =>
  Array.from({ length: parts }, (_, i) =>
    sentences.slice(
      Math.round((i * sentences.length) / parts),
      Math.round(((i + 1) * sentences.length) / parts),
    ),
  );

/**
 * The article in about `wanted` stretches, none over a heading if that can be: short sections are joined, long ones divided.
 * What stands apart from it (sources, sponsors) is left out.
 */
export function stretchesOf(outline: Section[], wanted: number): number[][] {
  let stretches: Stretch[] = outline.filter(
    (section) => section.sentences.length > 0 && !standsApart(section),
  );
  const highest = Math.min(...stretches.map(({ level }) => level || Number.POSITIVE_INFINITY));
  while (stretches.length > wanted) stretches = join(stretches, highest);
  const parts = partsOf(stretches, wanted);
  return stretches.flatMap(({ sentences }, i) => cut(sentences, parts[i] ?? 1));
}
