/** How near a read text is to the marked one, by the measures the field uses. */

export interface TextScore {
  /** F1 of words as bags (WCXB). */
  words: number;
  /** Precision and recall of runs of four words (Scrapinghub article extraction benchmark). */
  runs: { precision: number; recall: number };
}

export function scoreText(read: string, marked: string): TextScore {
  const words = overlap(tokens(read.toLowerCase()), tokens(marked.toLowerCase()));
  const runs = overlap(runsOf(tokens(read)), runsOf(tokens(marked)));
  return { words: f1(words), runs };
}

export const f1 = ({ precision, recall }: { precision: number; recall: number }): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

const runsOf = (words: string[]): string[] =>
  words.length === 0
    ? []
    : Array.from({ length: Math.max(1, words.length - 3) }, (_, at) =>
        words.slice(at, at + 4).join(' '),
      );

function overlap(read: string[], marked: string[]): { precision: number; recall: number } {
  const left = new Map<string, number>();
  for (const one of marked) left.set(one, (left.get(one) ?? 0) + 1);
  let shared = 0;
  for (const one of read) {
    const count = left.get(one) ?? 0;
    if (count === 0) continue;
    left.set(one, count - 1);
    shared++;
  }
  return {
    precision: read.length === 0 ? (marked.length === 0 ? 1 : 0) : shared / read.length,
    recall: marked.length === 0 ? (read.length === 0 ? 1 : 0) : shared / marked.length,
  };
}
