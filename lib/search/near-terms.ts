/** Words this short are not guessed at; longer ones may have one slip, from `TWO_SLIPS` letters on two. */
const SHORTEST = 4;
const TWO_SLIPS = 8;

/** How many slips of the pen a word may have and still be found. */
export const slipsAllowed = (word: string): number =>
  word.length < SHORTEST || /^\p{N}/u.test(word) ? 0 : word.length < TWO_SLIPS ? 1 : 2;

/**
 * Tells how many slips a word is away from others, asked in the order of a dictionary: letters put in, left out, changed, or two
 * neighbors swapped (Damerau 1964; optimal string alignment). Rows of the table that the word before had in common are kept.
 * Answers `limit + 1` for all that is further away.
 */
export function slipCounter(word: string, limit: number): (other: string) => number {
  const width = word.length + 1;
  const rows: Uint8Array[] = [Uint8Array.from({ length: width }, (_, at) => Math.min(at, 255))];
  let before = '';
  /** Rows from here on were not filled, since none of their words can be near. */
  let filled = 0;

  const least = (row: number): number => {
    let smallest = 255;
    for (const value of rows[row] ?? []) if (value < smallest) smallest = value;
    return smallest;
  };

  function fill(row: number, other: string): void {
    rows[row] ??= new Uint8Array(width);
    const [now, above, twoAbove] = [rows[row], rows[row - 1], rows[row - 2]];
    if (!now || !above) return;
    now[0] = Math.min(row, 255);
    for (let at = 1; at < width; at++) {
      const same = other[row - 1] === word[at - 1];
      const changed = (above[at - 1] ?? 255) + (same ? 0 : 1);
      let cost = Math.min(changed, (above[at] ?? 255) + 1, (now[at - 1] ?? 255) + 1);
      const isSwapped = other[row - 1] === word[at - 2] && other[row - 2] === word[at - 1];
      if (isSwapped && twoAbove) cost = Math.min(cost, (twoAbove[at - 2] ?? 255) + 1);
      now[at] = cost;
    }
  }

  return (other) => {
    let shared = 0;
    while (shared < before.length && other[shared] === before[shared]) shared++;
    before = other;
    filled = Math.min(filled, shared);
    if (Math.abs(other.length - word.length) > limit) return limit + 1;
    for (; filled < other.length; filled++) {
      // A swap may still mend the row below the last two, so both have to be too far.
      if (filled > 0 && least(filled) > limit && least(filled - 1) >= limit) return limit + 1;
      fill(filled + 1, other);
    }
    return Math.min(rows[other.length]?.[word.length] ?? 255, limit + 1);
  };
}
