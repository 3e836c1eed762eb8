/**
 * Boosted decision trees as they are stored: each tree its nodes from the root down, left before right, two numbers a node:
 * feature and limit, or -1 and the value where the tree ends. A feature up to the limit goes left. The sum of the values is
 * the log-odds of yes.
 */
export interface PackedForest {
  /** Which features it was trained on. */
  key?: string;
  base: number;
  trees: number[][];
}

/** The same laid out for speed: all nodes of all trees in a row; the left child of a node is the next one. */
export interface Forest {
  base: number;
  roots: Int32Array;
  features: Int16Array;
  /** Limits, and values where the tree ends. */
  numbers: Float64Array;
  rights: Int32Array;
}

/** The chance of yes, 0 to 1, by the forest's trees for these features; one that is not there counts as 0. */
export function chanceOf(forest: Forest, row: ArrayLike<number>): number {
  const { roots, features, numbers, rights } = forest;
  let score = forest.base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    let feature = features[node] as number;
    while (feature >= 0) {
      node = (row[feature] ?? 0) <= (numbers[node] as number) ? node + 1 : (rights[node] as number);
      feature = features[node] as number;
    }
    score += numbers[node] as number;
  }
  return 1 / (1 + Math.exp(-score));
}

export function unpackForest({ base, trees }: PackedForest): Forest {
  const flat = trees.flat();
  const features = Int16Array.from({ length: flat.length / 2 }, (_, node) => flat[2 * node] ?? -1);
  const numbers = Float64Array.from(features, (_, node) => flat[2 * node + 1] ?? 0);
  const rights = new Int32Array(features.length);
  const roots = new Int32Array(trees.length);
  let next = 0;
  const place = (): number => {
    const node = next++;
    if ((features[node] ?? -1) >= 0) {
      place();
      rights[node] = place();
    }
    return node;
  };
  for (let tree = 0; tree < trees.length; tree++) roots[tree] = place();
  return { base, roots, features, numbers, rights };
}
