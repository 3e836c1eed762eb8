import { ByteReader, ByteWriter } from './bytes.ts';
import { tokensOf } from './terms.ts';

/** What is searched of an article. Several texts of a field stand apart: no phrase reaches from one to the next. */
export interface SearchedFields {
  title: string[];
  /** Site, host and authors. */
  source: string[];
  headings: string[];
  body: string[];
  faq: string[];
  /** What the reader wrote. */
  notes: string[];
  /** Terms put in as they are, to filter by. */
  labels: string[];
}

type Field = Exclude<keyof SearchedFields, 'labels'>;

/**
 * Weight of a field, and the usual number of its terms. BM25F (Robertson and Zaragoza 2009, "The probabilistic relevance
 * framework", §3.6) with a reference length in place of the library's average: so a saved article never has to be weighed
 * anew. A word of the title says as much as five of the body; what the reader wrote, as three.
 */
const FIELDS: Record<Field, { weight: number; usual: number }> = {
  title: { weight: 5, usual: 10 },
  source: { weight: 3, usual: 5 },
  headings: { weight: 2, usual: 40 },
  body: { weight: 1, usual: 900 },
  faq: { weight: 1, usual: 200 },
  notes: { weight: 3, usual: 40 },
};
const FIELD_NAMES: readonly Field[] = ['title', 'source', 'headings', 'body', 'faq', 'notes'];
/** How much a field's length counts, and how soon more of a word says no more (ibid., usual values). */
const B = 0.6;
const K1 = 1.2;
/** Places left free between two texts: no phrase is as long. */
const GAP = 64;

interface Found {
  weight: number;
  places: number[];
}

/** The terms of the fields with their places and their weights before saturation. */
function foundIn(fields: SearchedFields): Map<string, Found> {
  const found = new Map<string, Found>();
  let place = 0;
  for (const name of FIELD_NAMES) {
    const { weight, usual } = FIELDS[name];
    const texts = fields[name].map(tokensOf);
    const length = texts.reduce((sum, tokens) => sum + tokens.length, 0);
    const share = weight / (1 - B + (B * length) / usual);
    for (const tokens of texts) {
      for (const { term } of tokens) {
        const one = found.get(term);
        if (one) {
          one.weight += share;
          one.places.push(place);
        } else found.set(term, { weight: share, places: [place] });
        place++;
      }
      place += GAP;
    }
  }
  for (const label of fields.labels) found.set(label, { weight: 1, places: [] });
  return found;
}

/** How much an article says of a term, from 1 to 255: BM25's saturating share. */
const impactOf = (weight: number): number =>
  Math.max(1, Math.round((255 * weight) / (K1 + weight)));

/** Terms that begin alike share their beginning: both sides keep the term before. */
export function writeTerm(writer: ByteWriter, term: string, before: string): void {
  let shared = 0;
  while (shared < before.length && term.charCodeAt(shared) === before.charCodeAt(shared)) shared++;
  writer.number(shared);
  writer.number(term.length - shared);
  writer.text(term, shared);
}

export function readTerm(reader: ByteReader, before: string): string {
  const shared = reader.number();
  return before.slice(0, shared) + reader.text(reader.number());
}

/** One term of one article. `places` is a count and the distances from place to place, as stored. */
export interface DocumentTerm {
  term: string;
  impact: number;
  places: Uint8Array;
}

const byTerm = ([a]: [string, Found], [b]: [string, Found]): number => (a < b ? -1 : 1);

/** An article as the index takes it: its terms in order, each with its impact and places. */
export function encodeDocument(fields: SearchedFields): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const inner = new ByteWriter();
  let before = '';
  for (const [term, { weight, places }] of [...foundIn(fields)].sort(byTerm)) {
    writeTerm(writer, term, before);
    before = term;
    writer.byte(impactOf(weight));
    inner.number(places.length);
    let last = 0;
    for (const place of places) {
      inner.number(place - last);
      last = place;
    }
    const bytes = inner.take();
    writer.number(bytes.length);
    writer.bytes(bytes);
  }
  return writer.take();
}

/** The terms of an encoded article, in order. */
export function* documentTerms(bytes: Uint8Array): Generator<DocumentTerm> {
  const reader = new ByteReader(bytes);
  let term = '';
  while (!reader.isAtEnd) {
    term = readTerm(reader, term);
    const impact = reader.byte();
    yield { term, impact, places: reader.bytes(reader.number()) };
  }
}
