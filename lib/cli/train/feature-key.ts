import type { Put } from '../../trees/put.ts';

/**
 * A short key for a list of features, by their names in order. It is stored with the weights, so that a test sees when
 * features have changed since they were trained.
 */
export function featureKey(putAll: (put: Put) => void): string {
  let count = 0;
  let hash = 0x811c9dc5;
  putAll((name) => {
    count++;
    for (const character of `${name}\n`)
      hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  });
  return `${count}-${(hash >>> 0).toString(16)}`;
}
