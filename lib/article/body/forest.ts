/** A node is `[value]` where the tree ends, or `[feature, limit, left, right]`: a feature up to the limit goes left. */
export type Node = [value: number] | [feature: number, limit: number, left: number, right: number];
export type Tree = Node[];

/** Boosted decision trees: the sum of what they say is the log-odds of yes. */
export interface Forest {
  base: number;
  trees: Tree[];
}

/**
 * A forest as it is stored: each tree its nodes from the root down, left before right, two numbers a node: feature and
 * limit, or -1 and the value.
 */
export interface PackedForest {
  base: number;
  trees: number[][];
}

/** The chance of yes, 0 to 1, by the forest's trees for these features. */
export function chanceOf({ base, trees }: Forest, features: ArrayLike<number>): number {
  let score = base;
  for (const tree of trees) {
    let node = tree[0];
    while (node && node.length === 4) {
      const [feature, limit, left, right] = node;
      node = tree[(features[feature] ?? 0) <= limit ? left : right];
    }
    score += node?.[0] ?? 0;
  }
  return 1 / (1 + Math.exp(-score));
}

export const unpackForest = ({ base, trees }: PackedForest): Forest => ({
  base,
  trees: trees.map(unpackTree),
});

function unpackTree(packed: number[]): Tree {
  const tree: Tree = [];
  let at = 0;
  const read = (): number => {
    const place = tree.length;
    const feature = packed[at++] ?? -1;
    const number = packed[at++] ?? 0;
    tree.push([number]);
    if (feature >= 0) {
      const left = read();
      tree[place] = [feature, number, left, read()];
    }
    return place;
  };
  read();
  return tree;
}

/** Numbers are rounded to what trees of a few hundred thousand rows can tell apart. */
export const packForest = ({ base, trees }: Forest): PackedForest => ({
  base: rounded(base),
  trees: trees.map((tree) => {
    const packed: number[] = [];
    const write = (place: number): void => {
      const node = tree[place];
      if (node?.length !== 4) {
        packed.push(-1, rounded(node?.[0] ?? 0));
        return;
      }
      packed.push(node[0], rounded(node[1]));
      write(node[2]);
      write(node[3]);
    };
    write(0);
    return packed;
  }),
});

const rounded = (value: number): number => Number(value.toPrecision(4));
