import type { PackedForest } from '../../trees/forest.ts';

/**
 * Gradient-boosted decision trees for yes-or-no questions: logistic loss, trees grown leaf by leaf on histograms
 * (Friedman 2001; Ke et al. 2017, LightGBM). Written here because what is needed is small and the weights have to be
 * plain JSON; it trains on a few hundred thousand rows in a minute.
 */

/** Rows to learn from: one array for each feature, all of the same length. */
export interface Rows {
  columns: Float32Array[];
  answers: Uint8Array;
  /** How much each row counts; 0 leaves it out. */
  weights: Float32Array;
}

export interface Settings {
  trees: number;
  leaves: number;
  rate: number;
  /** Least sum of weighted curvature in a leaf; guards against leaves of a few rows. */
  leastLeaf: number;
  /** Penalty on leaf values. */
  ridge: number;
  /** Shares of rows and of features that each tree sees. */
  rowShare: number;
  columnShare: number;
  seed: number;
}

const BINS = 64;

/** Grows a forest that answers as the rows do. */
export function boost(rows: Rows, settings: Settings): PackedForest {
  const random = randomFrom(settings.seed);
  const used = usedRows(rows);
  const edges = rows.columns.map((column) => edgesOf(column, used));
  const bins = rows.columns.map((column, feature) => binned(column, edges[feature] ?? []));
  const scores = new Float64Array(rows.answers.length);
  const base = logit(meanAnswer(rows, used));
  scores.fill(base);
  const forest: PackedForest = { base, trees: [] };
  const gradient = new Float32Array(rows.answers.length);
  const curvature = new Float32Array(rows.answers.length);
  for (let step = 0; step < settings.trees; step++) {
    for (const row of used) {
      const chance = 1 / (1 + Math.exp(-at(scores, row)));
      gradient[row] = at(rows.weights, row) * (chance - at(rows.answers, row));
      curvature[row] = Math.max(1e-6, at(rows.weights, row) * chance * (1 - chance));
    }
    const sample = used.filter(() => random() < settings.rowShare);
    const features = rows.columns
      .map((_, feature) => feature)
      .filter(() => random() < settings.columnShare);
    const grown = new Grower(bins, gradient, curvature, settings, features).grow(sample);
    for (const row of used) scores[row] = at(scores, row) + saidOf(grown, bins, row);
    forest.trees.push(packed(grown, edges));
  }
  return forest;
}

type Numbers = Float32Array | Float64Array | Uint8Array | Uint32Array | number[];
const at = (numbers: Numbers, index: number): number => numbers[index] ?? 0;

const logit = (chance: number): number => Math.log(chance / (1 - chance));

function usedRows({ weights }: Rows): Uint32Array {
  const used: number[] = [];
  for (let row = 0; row < weights.length; row++) if (at(weights, row) > 0) used.push(row);
  return Uint32Array.from(used);
}

function meanAnswer({ answers, weights }: Rows, used: Uint32Array): number {
  let yes = 0;
  let all = 0;
  for (const row of used) {
    all += at(weights, row);
    yes += at(weights, row) * at(answers, row);
  }
  return Math.min(0.99, Math.max(0.01, yes / all));
}

/** Values between which rows are told apart: quantiles of a sample, each once. */
function edgesOf(column: Float32Array, used: Uint32Array): number[] {
  const step = Math.max(1, Math.floor(used.length / 20_000));
  const sample: number[] = [];
  for (let index = 0; index < used.length; index += step) sample.push(at(column, at(used, index)));
  sample.sort((a, b) => a - b);
  const distinct = [...new Set(sample)];
  if (distinct.length <= BINS) return middles(distinct);
  const quantiles = Array.from({ length: BINS }, (_, bin) =>
    at(sample, Math.floor((bin * sample.length) / BINS)),
  );
  return middles([...new Set(quantiles)]);
}

const middles = (sorted: number[]): number[] =>
  sorted.slice(1).map((value, index) => (value + at(sorted, index)) / 2);

/** For each value the number of edges below it. */
function binned(column: Float32Array, edges: number[]): Uint8Array {
  const bins = new Uint8Array(column.length);
  for (let row = 0; row < column.length; row++) {
    const value = at(column, row);
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(edges, middle) < value) low = middle + 1;
      else high = middle;
    }
    bins[row] = low;
  }
  return bins;
}

/** A node asks `feature <= bin`: yes goes left. Leaves have a value. */
type Grown = { feature: number; bin: number; left: number; right: number; value: number }[];

interface Leaf {
  node: number;
  rows: Uint32Array;
  histogram: Float64Array;
  best: Split | null;
}

interface Split {
  gain: number;
  feature: number;
  bin: number;
}

class Grower {
  readonly #bins: Uint8Array[];
  readonly #gradient: Float32Array;
  readonly #curvature: Float32Array;
  readonly #settings: Settings;
  readonly #features: number[];

  constructor(
    bins: Uint8Array[],
    gradient: Float32Array,
    curvature: Float32Array,
    settings: Settings,
    features: number[],
  ) {
    this.#bins = bins;
    this.#gradient = gradient;
    this.#curvature = curvature;
    this.#settings = settings;
    this.#features = features;
  }

  grow(rows: Uint32Array): Grown {
    const tree: Grown = [];
    const leaves = [this.#leaf(tree, rows, this.#histogram(rows))];
    while (leaves.length < this.#settings.leaves) {
      const next = leaves.reduce<Leaf | null>(
        (best, leaf) => (leaf.best && leaf.best.gain > (best?.best?.gain ?? 0) ? leaf : best),
        null,
      );
      if (!next?.best) break;
      leaves.splice(leaves.indexOf(next), 1, ...this.#split(tree, next, next.best));
    }
    return tree;
  }

  #leaf(tree: Grown, rows: Uint32Array, histogram: Float64Array): Leaf {
    let gradient = 0;
    let curvature = 0;
    for (const row of rows) {
      gradient += at(this.#gradient, row);
      curvature += at(this.#curvature, row);
    }
    const value = (-gradient / (curvature + this.#settings.ridge)) * this.#settings.rate;
    tree.push({ feature: -1, bin: 0, left: 0, right: 0, value });
    return {
      node: tree.length - 1,
      rows,
      histogram,
      best: this.#best(histogram, gradient, curvature),
    };
  }

  #split(tree: Grown, leaf: Leaf, { feature, bin }: Split): [Leaf, Leaf] {
    const bins = this.#bins[feature] ?? new Uint8Array();
    const left = leaf.rows.filter((row) => at(bins, row) <= bin);
    const right = leaf.rows.filter((row) => at(bins, row) > bin);
    // Only the smaller side is counted; the other is what remains.
    const isLeftSmall = left.length <= right.length;
    const small = this.#histogram(isLeftSmall ? left : right);
    const large = leaf.histogram;
    for (let index = 0; index < large.length; index++)
      large[index] = at(large, index) - at(small, index);
    const children: [Leaf, Leaf] = [
      this.#leaf(tree, left, isLeftSmall ? small : large),
      this.#leaf(tree, right, isLeftSmall ? large : small),
    ];
    tree[leaf.node] = { feature, bin, left: children[0].node, right: children[1].node, value: 0 };
    return children;
  }

  #histogram(rows: Uint32Array): Float64Array {
    const histogram = new Float64Array(this.#features.length * BINS * 2);
    for (const [place, feature] of this.#features.entries()) {
      const bins = this.#bins[feature] ?? new Uint8Array();
      const from = place * BINS * 2;
      for (let index = 0; index < rows.length; index++) {
        const row = rows[index] ?? 0;
        const cell = from + (bins[row] ?? 0) * 2;
        histogram[cell] = (histogram[cell] ?? 0) + (this.#gradient[row] ?? 0);
        histogram[cell + 1] = (histogram[cell + 1] ?? 0) + (this.#curvature[row] ?? 0);
      }
    }
    return histogram;
  }

  #best(histogram: Float64Array, gradient: number, curvature: number): Split | null {
    const { ridge, leastLeaf } = this.#settings;
    const whole = (gradient * gradient) / (curvature + ridge);
    let best: Split | null = null;
    for (const [place, feature] of this.#features.entries()) {
      let leftGradient = 0;
      let leftCurvature = 0;
      for (let bin = 0; bin < BINS - 1; bin++) {
        const cell = (place * BINS + bin) * 2;
        leftGradient += at(histogram, cell);
        leftCurvature += at(histogram, cell + 1);
        const rightCurvature = curvature - leftCurvature;
        if (leftCurvature < leastLeaf) continue;
        if (rightCurvature < leastLeaf) break;
        const rightGradient = gradient - leftGradient;
        const gain =
          (leftGradient * leftGradient) / (leftCurvature + ridge) +
          (rightGradient * rightGradient) / (rightCurvature + ridge) -
          whole;
        if (gain > (best?.gain ?? 1e-9)) best = { gain, feature, bin };
      }
    }
    return best;
  }
}

function saidOf(tree: Grown, bins: Uint8Array[], row: number): number {
  let node = tree[0];
  while (node && node.feature >= 0)
    node = tree[(bins[node.feature]?.[row] ?? 0) <= node.bin ? node.left : node.right];
  return node?.value ?? 0;
}

/** A tree with bins turned back into values of the features. */
function packed(tree: Grown, edges: number[][]): number[] {
  const numbers: number[] = [];
  const write = (place: number): void => {
    const node = tree[place];
    if (!node || node.feature < 0) {
      numbers.push(-1, node?.value ?? 0);
      return;
    }
    numbers.push(node.feature, at(edges[node.feature] ?? [], node.bin));
    write(node.left);
    write(node.right);
  };
  write(0);
  return numbers;
}

/** The forest with its numbers in four digits, which is what some hundred thousand rows can tell apart. */
export const roundedForest = ({ base, trees }: PackedForest, key: string): PackedForest => ({
  key,
  base: rounded(base),
  trees: trees.map((tree) => tree.map(rounded)),
});

const rounded = (value: number): number => Number(value.toPrecision(4));

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
