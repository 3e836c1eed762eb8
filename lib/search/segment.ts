import { ByteReader, ByteWriter } from './bytes.ts';
import { documentTerms, readTerm, writeTerm } from './document.ts';

/**
 * A part of the index that never changes: the terms of many articles, as in Lucene a sorted list that points into a stream of
 * postings (article, impact) and one of places. All three are stored in chunks, so that a search reads few of them.
 */
export interface SegmentHead {
  id: string;
  /** The ids of its articles: postings name them by their place here. */
  docs: string[];
  /** Articles that were changed or removed: what older segments say of them no longer holds. */
  gone: string[];
  /** The first term of each chunk of terms. */
  firsts: string[];
}

export type Stream = 'terms' | 'postings' | 'places';

export interface Chunk {
  stream: Stream;
  number: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Bytes of a chunk: few enough for a rare word to be cheap, enough for a frequent one to take few reads. */
export const CHUNK: Record<Stream, number> = { terms: 4096, postings: 16_384, places: 16_384 };

/** A term of a segment: in how many articles it stands, and where its bytes are in the two streams. */
export interface Entry {
  term: string;
  articles: number;
  postings: { at: number; length: number };
  places: { at: number; length: number };
}

/** The entries of one chunk of terms. */
export function* entriesOf(chunk: Uint8Array): Generator<Entry> {
  const reader = new ByteReader(chunk);
  let postings = reader.number();
  let places = reader.number();
  let term = '';
  while (!reader.isAtEnd) {
    term = readTerm(reader, term);
    const articles = reader.number();
    const entry = {
      term,
      articles,
      postings: { at: postings, length: reader.number() },
      places: { at: places, length: reader.number() },
    };
    postings += entry.postings.length;
    places += entry.places.length;
    yield entry;
  }
}

/** The postings of a term: calls back with each article's place in `docs` and the impact. */
export function eachPosting(bytes: Uint8Array, take: (doc: number, impact: number) => void): void {
  const reader = new ByteReader(bytes);
  let doc = 0;
  while (!reader.isAtEnd) {
    doc += reader.number();
    take(doc, reader.byte());
  }
}

/** A term of a part that is to be merged. */
export interface PartTerm {
  term: string;
  postings: Uint8Array;
  places: Uint8Array;
}

/** What a segment is made of: a segment, or one change of one article. */
export interface Part {
  docs: readonly string[];
  gone: readonly string[];
  terms(): Iterator<PartTerm>;
}

/** One article that was saved, changed (`replaces`) or removed (no `bytes`), as a part. */
export function changedPart(change: {
  id: string;
  replaces: boolean;
  bytes: Uint8Array | null;
}): Part {
  const { id, replaces, bytes } = change;
  return {
    docs: bytes ? [id] : [],
    gone: replaces || !bytes ? [id] : [],
    *terms() {
      if (!bytes) return;
      for (const { term, impact, places } of documentTerms(bytes))
        yield { term, postings: Uint8Array.of(0, impact), places };
    },
  };
}

/** A whole segment as a part; `read` gives a stream's chunks in order, put together. */
export function segmentPart(
  head: SegmentHead,
  chunks: readonly Uint8Array[],
  read: { postings: Uint8Array; places: Uint8Array },
): Part {
  return {
    docs: head.docs,
    gone: head.gone,
    *terms() {
      for (const chunk of chunks)
        for (const { term, postings, places } of entriesOf(chunk))
          yield {
            term,
            postings: read.postings.subarray(postings.at, postings.at + postings.length),
            places: read.places.subarray(places.at, places.at + places.length),
          };
    },
  };
}

/** Cuts a stream into chunks of one size. */
class Cutter {
  readonly #stream: Stream;
  readonly #writer = new ByteWriter();
  #number = 0;
  written = 0;

  constructor(stream: Stream) {
    this.#stream = stream;
  }

  *put(bytes: Uint8Array): Generator<Chunk> {
    this.written += bytes.length;
    const size = CHUNK[this.#stream];
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + size - this.#writer.length);
      this.#writer.bytes(part);
      at += part.length;
      if (this.#writer.length === size) yield this.#cut();
    }
  }

  *end(): Generator<Chunk> {
    if (this.#writer.length > 0) yield this.#cut();
  }

  #cut(): Chunk {
    return { stream: this.#stream, number: this.#number++, bytes: this.#writer.take() };
  }
}

/** The numbers that the parts' articles get in the merged segment; -1 for those that newer parts replace or remove. */
function renumber(parts: readonly Part[]): { docs: string[]; numbers: Int32Array[] } {
  const seen = new Set<string>();
  const numbers = parts.map(({ docs }) => new Int32Array(docs.length).fill(-1));
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at];
    part?.docs.forEach((id, doc) => {
      const mine = numbers[at];
      if (mine && !seen.has(id)) mine[doc] = 0;
      seen.add(id);
    });
    for (const id of part?.gone ?? []) seen.add(id);
  }
  const docs: string[] = [];
  for (const [at, part] of parts.entries())
    part.docs.forEach((id, doc) => {
      const mine = numbers[at];
      if (mine?.[doc] === 0) mine[doc] = docs.push(id) - 1;
    });
  return { docs, numbers };
}

interface Cursor {
  at: number;
  terms: Iterator<PartTerm>;
  head: PartTerm;
}

/** Terms first in order, of the same term the older part first. */
const isBefore = (a: Cursor, b: Cursor): boolean =>
  a.head.term === b.head.term ? a.at < b.at : a.head.term < b.head.term;

/** Puts the cursor at `from` where it belongs in a binary heap. */
function sink(heap: Cursor[], from: number): void {
  for (let at = from; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let least = at;
    for (const child of [left, right]) {
      const [one, other] = [heap[child], heap[least]];
      if (one && other && isBefore(one, other)) least = child;
    }
    const [one, other] = [heap[at], heap[least]];
    if (least === at || !one || !other) return;
    [heap[at], heap[least]] = [other, one];
    at = least;
  }
}

/** All terms of all parts, in order. */
function* allTerms(parts: readonly Part[]): Generator<{ at: number; head: PartTerm }> {
  const heap: Cursor[] = [];
  for (const [at, part] of parts.entries()) {
    const terms = part.terms();
    const first = terms.next();
    if (!first.done) heap.push({ at, terms, head: first.value });
  }
  for (let at = heap.length >> 1; at >= 0; at--) sink(heap, at);
  for (;;) {
    const top = heap[0];
    if (!top) return;
    yield { at: top.at, head: top.head };
    const next = top.terms.next();
    const last = next.done ? heap.pop() : undefined;
    if (!next.done) top.head = next.value;
    else if (last && last !== top) heap[0] = last;
    sink(heap, 0);
  }
}

/**
 * Merges parts, given from the oldest to the newest, into one segment: gives its chunks one after the other, and its head at
 * last. `isOldest`: no older segment is left that `gone` would speak of.
 */
export function* mergeParts(
  id: string,
  parts: readonly Part[],
  isOldest: boolean,
): Generator<Chunk, SegmentHead> {
  const { docs, numbers } = renumber(parts);
  const cutters = { postings: new Cutter('postings'), places: new Cutter('places') };
  const firsts: string[] = [];
  const list = new ByteWriter();
  const [postings, places] = [new ByteWriter(), new ByteWriter()];
  let [term, before, articles, lastDoc] = ['', '', 0, 0];

  function* endTerm(): Generator<Chunk> {
    if (articles === 0) return;
    if (list.length === 0) {
      firsts.push(term);
      before = '';
      list.number(cutters.postings.written);
      list.number(cutters.places.written);
    }
    writeTerm(list, term, before);
    before = term;
    list.number(articles);
    list.number(postings.length);
    list.number(places.length);
    yield* cutters.postings.put(postings.take());
    yield* cutters.places.put(places.take());
    if (list.length >= CHUNK.terms)
      yield { stream: 'terms', number: firsts.length - 1, bytes: list.take() };
    articles = 0;
    lastDoc = 0;
  }

  for (const { at, head } of allTerms(parts)) {
    if (head.term !== term) {
      yield* endTerm();
      term = head.term;
    }
    const reader = new ByteReader(head.places);
    eachPosting(head.postings, (doc, impact) => {
      const from = reader.at;
      reader.skip(reader.number());
      const number = numbers[at]?.[doc] ?? -1;
      if (number < 0) return;
      postings.number(number - lastDoc);
      postings.byte(impact);
      lastDoc = number;
      articles++;
      places.bytes(head.places.subarray(from, reader.at));
    });
  }
  yield* endTerm();
  if (list.length > 0) yield { stream: 'terms', number: firsts.length - 1, bytes: list.take() };
  yield* cutters.postings.end();
  yield* cutters.places.end();
  const gone = isOldest ? [] : [...new Set(parts.flatMap((part) => part.gone))];
  return { id, docs, gone, firsts };
}
