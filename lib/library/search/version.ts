/** Counted up when terms, fields or weights change: then all saved articles are put into the index anew. */
export const INDEX_VERSION = 1;
