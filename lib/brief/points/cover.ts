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

/** Divides the longest stretch in two; the same stretches where none is long enough. */
function divide(stretches: Stretch[]): Stretch[] {
  const most = Math.max(...stretches.map(({ sentences }) => sentences.length));
  const at = stretches.findIndex(({ sentences }) => sentences.length === most);
  const longest = stretches[at];
  if (longest === undefined || most < FEWEST_TO_DIVIDE) return stretches;
  const half = Math.ceil(most / 2);
  const [one, other] = [longest.sentences.slice(0, half), longest.sentences.slice(half)];
  return [
    ...stretches.slice(0, at),
    { level: longest.level, sentences: one },
    { level: longest.level, sentences: other },
    ...stretches.slice(at + 1),
  ];
}

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
  while (stretches.length < wanted) {
    const more = divide(stretches);
    if (more === stretches) break;
    stretches = more;
  }
  return stretches.map(({ sentences }) => sentences);
}
