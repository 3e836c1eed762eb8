import type { Article } from '../model/article.ts';
import type { ArticleBody, LibraryTrouble, SavedArticle } from '../model/library.ts';
import { ok, type Result } from '../model/result.ts';
import type { Signal } from '../model/signals.ts';
import { act } from './act.ts';
import { isSame } from './articles.ts';
import { measuredRow, UNMEASURED } from './rows.ts';
import type { Library, MetaRow } from './schema.ts';

/** What texts are measured with. Passed in, since what is measured is no business of the library. */
export interface MeterTools {
  /** What another engine has measured is measured anew. */
  engine: string;
  measure(article: Article): Signal[];
}

/** Articles written in one transaction: their texts are some megabytes. */
const BATCH = 16;

/** How a saved text is made; `of` is the text that this was measured of. */
interface Measured {
  id: string;
  of: Article;
  signals: Signal[];
}

/** How far the engine has measured what is saved. */
async function stateOf({ meta }: Library): Promise<MetaRow & { name: 'meters' }> {
  const row = await meta.get('meters');
  return row?.name === 'meters' ? row : { name: 'meters', engine: '', from: '' };
}

/** What is to be stored of one article; null where all is as it should be. */
function measuredOf(
  row: SavedArticle | undefined,
  { id, article, brief }: ArticleBody,
  { engine, measure }: MeterTools,
  isKept: boolean,
): Measured | null {
  const { signals } = brief;
  const isCurrent = signals !== undefined && (isKept || brief.engine === engine);
  if (isCurrent && row?.meters) return null;
  return { id, of: article, signals: isCurrent ? signals : measure(article) };
}

/**
 * Measures these articles, outside of any transaction: a save does not wait for it, and between two texts the background answers
 * others. `isKept`: what another engine has measured is good enough.
 */
async function measureAll(
  library: Library,
  ids: readonly string[],
  tools: MeterTools,
  isKept: boolean,
): Promise<Measured[]> {
  const rows = await library.articles.bulkGet([...ids]);
  const all: Measured[] = [];
  for (const [at, id] of ids.entries()) {
    const body = await library.bodies.get(id);
    const one = body && measuredOf(rows[at], body, tools, isKept);
    if (one) all.push(one);
  }
  return all;
}

/** Stores what was measured, inside the caller's transaction; not of a text that was read anew or removed meanwhile. */
async function putMeasured(library: Library, { id, of, signals }: Measured): Promise<void> {
  const [row, old] = [await library.articles.get(id), await library.bodies.get(id)];
  if (!row || !old || !isSame(old.article, of)) return;
  const brief = { ...old.brief, signals };
  await library.bodies.put({ ...old, brief });
  // Nothing of the reader's has changed, nor what lists are ordered by.
  await library.articles.put(measuredRow(row, brief));
}

/** Measures the next articles that this engine has not been through; true while there are more. */
async function measureNext(
  library: Library,
  tools: MeterTools,
): Promise<Result<boolean, LibraryTrouble>> {
  const { articles, bodies, meta } = library;
  const { engine, from: kept } = await stateOf(library);
  const from = engine === tools.engine ? kept : '';
  if (from === null) return ok(false);
  const ids = await articles
    .where('id')
    .aboveOrEqual(from)
    .limit(BATCH + 1)
    .primaryKeys();
  const made = await measureAll(library, ids.slice(0, BATCH), tools, false);
  const next = ids[BATCH] ?? null;
  return act(library, [articles, bodies, meta], async () => {
    for (const one of made) await putMeasured(library, one);
    await meta.put({ name: 'meters', engine: tools.engine, from: next });
    return next !== null;
  });
}

/** Measures the articles that came without their meters: out of a backup, or out of the trash. */
async function measureDue(
  library: Library,
  tools: MeterTools,
): Promise<Result<null, LibraryTrouble>> {
  const { articles, bodies } = library;
  const due = await articles.where('facets').equals(UNMEASURED).primaryKeys();
  for (let at = 0; at < due.length; at += BATCH) {
    const made = await measureAll(library, due.slice(at, at + BATCH), tools, true);
    const put = await act(library, [articles, bodies], async () => {
      for (const one of made) await putMeasured(library, one);
      return null;
    });
    if (!put.ok) return put;
  }
  return ok(null);
}

/**
 * Measures what is still to be measured, some articles at a time, one call at a time. Whatever it is stopped in, the next call
 * goes on.
 */
export async function keepMeters(
  library: Library,
  tools: MeterTools,
): Promise<Result<null, LibraryTrouble>> {
  for (let more = true; more; ) {
    const next = await measureNext(library, tools);
    if (!next.ok) return next;
    more = next.value;
  }
  return measureDue(library, tools);
}
