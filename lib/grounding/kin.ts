import collected from './kin.json' with { type: 'json' };

/** Pairs of stems as lines: the first with all that come behind it. */
function pairsOf(list: string): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  const note = (a: string, b: string): void => {
    const others = pairs.get(a);
    if (others) others.add(b);
    else pairs.set(a, new Set([b]));
  };
  for (const line of list.split('\n')) {
    const [first = '', ...others] = line.split(' ');
    for (const other of others) {
      note(first, other);
      note(other, first);
    }
  }
  return pairs;
}

let kin: Map<string, Set<string>> | null = null;
let opposites: Map<string, Set<string>> | null = null;
const verbs = new Set(collected.verbs.split(' '));
const NONE: ReadonlySet<string> = new Set();

/** English stems of loose kin: they share some sense, or one is derived from the other or wider. */
export function kinOf(key: string): ReadonlySet<string> {
  kin ??= pairsOf(collected.kin);
  return kin.get(key) ?? NONE;
}

export function areOpposites(a: string, b: string): boolean {
  opposites ??= pairsOf(collected.opposites);
  return opposites.get(a)?.has(b) ?? false;
}

/** Whether an English stem is mostly one of a verb. */
export const isVerbStem = (key: string): boolean => verbs.has(key);
