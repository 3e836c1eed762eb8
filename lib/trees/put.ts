/** Takes features one by one, always in the same order; the names are for people and tests. */
export type Put = (name: string, value: number) => void;

/** Names of features that begin alike, made once: they are asked for with every block. */
export const named = <Key extends string>(prefix: string, ...keys: Key[]): Record<Key, string> =>
  Object.fromEntries(keys.map((key) => [key, `${prefix} ${key}`])) as Record<Key, string>;

export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
