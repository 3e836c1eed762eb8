import { type Clause, parseQuery, type WordsClause } from '../../search/query.ts';
import { type FoundTerms, type SearchAnswer, search } from '../../search/search.ts';
import { fold } from '../fold.ts';
import { facetKey } from '../rows.ts';
import type { Library } from '../schema.ts';
import { siteLabel } from './fields.ts';
import { idsOfFilter } from './filters.ts';
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
    const isRanked = words.some(({ excluded }) => !excluded);
    const [answer, allowed, refused, kept] = await Promise.all([
      isRanked ? this.#search(words) : null,
      this.#allowed(clauses),
      this.#refused(clauses, isRanked),
      this.#library.meta.get('search'),
    ]);
    if (!answer && allowed.length === 0 && refused.size === 0) return null;
    const ids = answer
      ? await this.#withTagged(answer, words)
      : (allowed[0] ?? (await this.#library.articles.toCollection().primaryKeys()));
    const sets = (answer ? allowed : allowed.slice(1)).map((one) => new Set(one));
    const isLeft = (id: string) => !refused.has(id) && sets.every((set) => set.has(id));
    return {
      ids: [...new Set(ids)].filter(isLeft),
      isRanked,
      terms: answer?.terms ?? [],
      corrected: answer?.corrected ?? [],
      isWhole: kept?.name === 'search' && kept.after === null,
    };
  }

  async #search(clauses: WordsClause[]): Promise<SearchAnswer> {
    for (let left = TRIES; ; left--)
      try {
        return await search(await this.#reader.open(), clauses);
      } catch (error) {
        if (!(error instanceof StaleIndex) || left <= 1) throw error;
      }
  }

  async #idsOf(clause: WordsClause): Promise<string[]> {
    const { hits } = await this.#search([{ ...clause, excluded: false, exact: true }]);
    return hits.map(({ id }) => id);
  }

  readonly #sites = (host: string): Promise<string[]> =>
    this.#idsOf({
      kind: 'words',
      terms: [siteLabel(host)],
      exact: true,
      open: false,
      excluded: false,
    });

  async #allowed(clauses: Clause[]): Promise<string[][]> {
    const lists = clauses.map((clause) =>
      isWords(clause) || clause.excluded ? null : idsOfFilter(this.#library, clause, this.#sites),
    );
    return (await Promise.all(lists)).filter((ids) => ids !== null);
  }

  /** What excluded filters and, where nothing else is searched, excluded words take away. */
  async #refused(clauses: Clause[], isRanked: boolean): Promise<Set<string>> {
    const lists = clauses.map((clause) => {
      if (!clause.excluded) return null;
      if (!isWords(clause)) return idsOfFilter(this.#library, clause, this.#sites);
      return isRanked ? null : this.#idsOf(clause);
    });
    return new Set((await Promise.all(lists)).flatMap((ids) => ids ?? []));
  }

  /** The reader's own tags are found by their words too, after what the texts say. */
  async #withTagged({ hits }: SearchAnswer, words: WordsClause[]): Promise<string[]> {
    const ids = hits.map(({ id }) => id);
    if (words.some(({ excluded, exact }) => excluded || exact)) return ids;
    const key = facetKey('tag', fold(words.flatMap(({ terms }) => terms).join(' ')));
    const last = words.at(-1)?.open ? key + LAST : key;
    const tagged = this.#library.articles.where('facets').between(key, last, true, true);
    return [...ids, ...(await tagged.primaryKeys())];
  }
}
