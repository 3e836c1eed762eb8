import {
  type Clause,
  type FilterClause,
  parseQuery,
  type WordsClause,
} from '../../search/query.ts';
import {
  type FoundTerms,
  type Index,
  type LabelClause,
  type SearchAnswer,
  search,
} from '../../search/search.ts';
import { tokensOf } from '../../search/terms.ts';
import { fold } from '../fold.ts';
import { facetKey } from '../rows.ts';
import type { Library } from '../schema.ts';
import { idsOfFilter, labelClause } from './filters.ts';
import { IndexReader, StaleIndex } from './index-reader.ts';

/** A segment may be merged away while it is read; more often in a row is a defect. */
const TRIES = 4;
/** Above every string that begins like the bound. */
const LAST = '\uffff';

/** What a query has found. */
export interface Found {
  /** Best first where words were searched, else in no order. */
  ids: string[];
  /** Whether `ids` are in an order of their own. */
  isRanked: boolean;
  /** What passages are marked by: for each clause, the terms of each of its words. */
  terms: FoundTerms[];
  corrected: SearchAnswer['corrected'];
  /** Whether all that is saved was searched: older libraries are put into the index bit by bit. */
  isWhole: boolean;
}

const isWords = (clause: Clause): clause is WordsClause => clause.kind === 'words';
const isFilter = (clause: Clause): clause is FilterClause => clause.kind === 'filter';

/** Searches a library's articles by words and filters. */
export class Finder {
  readonly #library: Library;
  readonly #reader: IndexReader;

  constructor(library: Library) {
    this.#library = library;
    this.#reader = new IndexReader(library);
  }

  /** What a query in the reader's words finds (see `parseQuery`); null where it asks for nothing. */
  async find(query: string): Promise<Found | null> {
    const clauses = parseQuery(query);
    const words = clauses.filter(isWords);
    const filters = clauses.filter(isFilter);
    const labels = filters.flatMap((filter) => labelClause(filter) ?? []);
    const isSearch = words.length > 0 || labels.length > 0;
    const [answer, allowed, refused, kept] = await Promise.all([
      isSearch ? this.#search(words, labels) : null,
      this.#setsOf(filters, false),
      this.#setsOf(filters, true),
      this.#library.meta.get('search'),
    ]);
    if (!answer && allowed.length === 0 && refused.length === 0) return null;
    const ids = answer ? await this.#withTagged(answer, words) : await this.#all(allowed);
    const isLeft = (id: string) =>
      allowed.every((set) => set.has(id)) && !refused.some((set) => set.has(id));
    const isWhole = allowed.length === 0 && refused.length === 0;
    return {
      ids: isWhole ? ids : ids.filter(isLeft),
      isRanked: words.some(({ excluded }) => !excluded),
      terms: answer?.terms ?? [],
      corrected: answer?.corrected ?? [],
      isWhole: kept?.name === 'search' && kept.after === null,
    };
  }

  /** For each of the texts the articles that hold its words as they stand, one after the other; best first. */
  async holders(texts: readonly string[]): Promise<string[][]> {
    const clauses = texts.map((text): WordsClause => {
      const terms = tokensOf(text).map(({ term }) => term);
      return { kind: 'words', terms, exact: true, open: false, excluded: false };
    });
    return this.#onIndex((index) =>
      Promise.all(
        clauses.map(async (clause) => {
          if (clause.terms.length === 0) return [];
          const { hits } = await search(index, [clause]);
          return hits.map(({ id }) => id);
        }),
      ),
    );
  }

  #search(words: WordsClause[], labels: LabelClause[]): Promise<SearchAnswer> {
    return this.#onIndex((index) => search(index, words, labels));
  }

  async #onIndex<Answer>(ask: (index: Index) => Promise<Answer>): Promise<Answer> {
    for (let left = TRIES; ; left--)
      try {
        return await ask(await this.#reader.open());
      } catch (error) {
        if (!(error instanceof StaleIndex) || left <= 1) throw error;
      }
  }

  /** Where no word and no label is asked for: the smallest of the sets, or everything. */
  async #all(allowed: Set<string>[]): Promise<string[]> {
    const [smallest] = [...allowed].sort((a, b) => a.size - b.size);
    return smallest ? [...smallest] : this.#library.articles.toCollection().primaryKeys();
  }

  /** What the filters let through that are no labels, or what the excluded ones take away. */
  async #setsOf(filters: FilterClause[], excluded: boolean): Promise<Set<string>[]> {
    const wanted = filters.filter((filter) => filter.excluded === excluded);
    const lists = await Promise.all(wanted.map((filter) => idsOfFilter(this.#library, filter)));
    return lists.flatMap((ids) => (ids ? [new Set(ids)] : []));
  }

  /** The reader's own tags are found by their words too, after what the texts say. */
  async #withTagged({ hits }: SearchAnswer, words: WordsClause[]): Promise<string[]> {
    const ids = hits.map(({ id }) => id);
    if (words.length === 0 || words.some(({ excluded, exact }) => excluded || exact)) return ids;
    const key = facetKey('tag', fold(words.flatMap(({ terms }) => terms).join(' ')));
    const last = words.at(-1)?.open ? key + LAST : key;
    const tagged = await this.#library.articles
      .where('facets')
      .between(key, last, true, true)
      .primaryKeys();
    return tagged.length > 0 ? [...new Set([...ids, ...tagged])] : ids;
  }
}
