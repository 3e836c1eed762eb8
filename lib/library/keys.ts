/** Below and above every key (IndexedDB orders numbers, then strings, then arrays). Written out so that pages can draw before Dexie is loaded. */
export const MIN_KEY = Number.NEGATIVE_INFINITY;
export const MAX_KEY = [[]];

/** A find's key as it is stored. */
export const findKey = ({
  topicId,
  itemId,
}: {
  topicId: string;
  itemId: string;
}): [string, string] => [topicId, itemId];
