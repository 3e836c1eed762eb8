import { type Likeness, likenessOf } from '../../lib/brief/rank/likeness.ts';
import { type TermTable, termTable } from '../../lib/brief/rank/terms.ts';

/** The field's classic ways to choose sentences, as their papers have them; all work on content words as stems. */

/** An article's sentences as all methods see them. */
export interface Material {
  texts: string[];
  table: TermTable;
  likeness: Likeness;
}

export function materialOf(texts: string[]): Material {
  const table = termTable(texts, 'en');
  return { texts, table, likeness: likenessOf(table) };
}

/** Chooses at most `size` sentences; gives their indexes. */
export type Method = (material: Material, size: number) => number[];

const best = (scores: ArrayLike<number>, size: number): number[] =>
  Array.from(scores, (score, index) => ({ score, index }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, size)
    .map(({ index }) => index)
    .sort((a, b) => a - b);

export const lead: Method = ({ texts }, size) => [...texts.keys()].slice(0, size);

/** Sentences by lot, the same ones each time. */
export const random: Method = ({ texts }, size) => {
  let state = texts.length;
  return best(
    texts.map(() => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state;
    }),
    size,
  );
};

const DAMPING = 0.85;
const ROUNDS = 50;

/** The stationary chances of a walk from sentence to sentence (PageRank; Brin and Page 1998). */
function pageRank(links: (from: number, to: number) => number, count: number): Float64Array {
  const out = Array.from({ length: count }, (_, from) => {
    let sum = 0;
    for (let to = 0; to < count; to++) if (to !== from) sum += links(from, to);
    return sum;
  });
  let ranks = new Float64Array(count).fill(1 / count);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(count).fill((1 - DAMPING) / count);
    for (let from = 0; from < count; from++) {
      const sum = out[from] ?? 0;
      if (sum === 0) continue;
      for (let to = 0; to < count; to++)
        if (to !== from)
          next[to] = (next[to] ?? 0) + (DAMPING * (ranks[from] ?? 0) * links(from, to)) / sum;
    }
    ranks = next;
  }
  return ranks;
}

/** TextRank (Mihalcea and Tarau 2004): shared words over the logarithms of both lengths. */
export const textRank: Method = ({ table: { sentences } }, size) => {
  const links = (from: number, to: number): number => {
    const [a, b] = [sentences[from], sentences[to]];
    if (!a || !b || a.words.length < 2 || b.words.length < 2) return 0;
    let shared = 0;
    for (const term of a.terms.keys()) if (b.terms.has(term)) shared++;
    return shared / (Math.log(a.words.length) + Math.log(b.words.length));
  };
  return best(pageRank(links, sentences.length), size);
};

const LEXRANK_THRESHOLD = 0.1;

/** LexRank (Erkan and Radev 2004): a link wherever the tf-idf cosine is over a threshold. */
export const lexRank: Method = ({ likeness: { count, cosines } }, size) => {
  const links = (from: number, to: number): number =>
    (cosines[from * count + to] ?? 0) > LEXRANK_THRESHOLD ? 1 : 0;
  return best(pageRank(links, count), size);
};

/** SumBasic (Nenkova and Vanderwende 2005): the best sentence with the most likely word, whose words then count less. */
export const sumBasic: Method = ({ table: { sentences, uses, total } }, size) => {
  const chances = uses.map((count) => count / total);
  const chosen: number[] = [];
  while (chosen.length < Math.min(size, sentences.length)) {
    const word = chances.indexOf(Math.max(...chances));
    const open = [...sentences.keys()].filter((index) => !chosen.includes(index));
    const holding = open.filter((index) => sentences[index]?.terms.has(word));
    const worth = (index: number): number => {
      const terms = [...(sentences[index]?.terms ?? [])];
      const length = terms.reduce((sum, [, count]) => sum + count, 0);
      return (
        terms.reduce((sum, [term, count]) => sum + count * (chances[term] ?? 0), 0) /
        Math.max(1, length)
      );
    };
    const from = holding.length > 0 ? holding : open;
    const next = from.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    chosen.push(next);
    for (const term of sentences[next]?.terms.keys() ?? [])
      chances[term] = (chances[term] ?? 0) ** 2;
    if (holding.length === 0 && word >= 0) chances[word] = 0;
  }
  return chosen.sort((a, b) => a - b);
};

/** Centroid (Radev et al. 2004): nearest to all sentences together. */
export const centroid: Method = ({ likeness: { central } }, size) => best(central, size);

/** What likeness to earlier and to later sentences is worth. */
const PACSUM_EARLIER = -0.7;
const PACSUM_LATER = 0.3;

/** PacSum with tf-idf (Zheng and Lapata 2019): being like what follows counts for a sentence, like what came before against. */
export const pacSum: Method = ({ likeness: { count, cosines } }, size) => {
  const scores = Array.from({ length: count }, (_, one) => {
    let score = 0;
    for (let other = 0; other < count; other++)
      if (other !== one)
        score +=
          (other < one ? PACSUM_EARLIER : PACSUM_LATER) * (cosines[one * count + other] ?? 0);
    return score;
  });
  return best(scores, size);
};
