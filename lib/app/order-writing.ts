import { PROMPT_VERSION } from '../engines/prompts/versions.ts';
import type { Reading } from '../library/articles.ts';
import { readBody } from '../library/queries.ts';
import type { Article } from '../model/article.ts';
import {
  chosenEndpoint,
  chosenWriter,
  type EngineTrouble,
  taskIn,
  type Writer,
  type Writing,
  type WritingOrder,
  type WritingSubject,
  type WritingWish,
  writingKey,
} from '../model/engines.ts';
import { err, ok, type Result } from '../model/result.ts';
import { enginesNow, keyOf } from './engines.ts';
import { nearArticles } from './near-articles.ts';
import { newId, type Ports } from './ports.ts';
import { readTab } from './read-tab.ts';
import { settingsNow } from './settings.ts';
import { noteWriting, tellWriting, textHashOf, writingsOf } from './writings.ts';

/** Who writes now, if anybody does and may. */
async function writerNow(
  ports: Ports,
): Promise<Result<{ writer: Writer; engine: WritingOrder['engine'] }, EngineTrouble>> {
  const engines = await enginesNow(ports);
  const writer = chosenWriter(engines);
  if (!writer) return err({ kind: 'unavailable', detail: 'No engine is chosen' });
  const endpoint = chosenEndpoint(engines);
  if (!endpoint) return ok({ writer, engine: { kind: 'browser' } });
  if (endpoint.model === '') return err({ kind: 'no-such-model', detail: '' });
  if (!(await ports.mayRead(endpoint.baseUrl)))
    return err({ kind: 'not-allowed', detail: new URL(endpoint.baseUrl).host });
  return ok({
    writer,
    engine: { kind: 'endpoint', endpoint, key: await keyOf(ports, endpoint.id) },
  });
}

async function readingOf(
  ports: Ports,
  of: WritingSubject,
): Promise<Result<Reading, EngineTrouble>> {
  if (of.kind === 'tab') {
    const read = await readTab(ports, of.tabId, { fresh: false, scope: of.scope });
    return read.ok ? ok(read.value.reading) : err({ kind: 'no-text', detail: read.error.detail });
  }
  const library = await ports.library();
  const body = library.ok ? await readBody(library.value, of.articleId) : undefined;
  return body ? ok(body) : err({ kind: 'no-text', detail: 'The article is gone' });
}

/**
 * Has a task written about an article by the engine that the reader has chosen: answers at once with the piece as it stands, which
 * goes on whoever watches. What is written, or being written, by the same engine is not written again unless asked for.
 */
export async function orderWriting(
  ports: Ports,
  { of, task: wanted, again }: WritingWish,
): Promise<Result<Writing, EngineTrouble>> {
  const by = await writerNow(ports);
  if (!by.ok) return by;
  const reading = await readingOf(ports, of);
  if (!reading.ok) return reading;
  const { article, brief } = reading.value;
  return ports.exclusive(`writings:${article.canonicalUrl}`, async () => {
    const now = ports.now();
    const { summarySentences: sentences, readingLanguage } = await settingsNow(ports);
    const task = taskIn(wanted, article.lang, readingLanguage);
    const writing: Writing = {
      id: newId(ports),
      articleKey: article.canonicalUrl,
      textHash: textHashOf(article),
      task,
      writer: by.value.writer,
      promptVersion: PROMPT_VERSION[task.kind],
      startedAt: now,
      toldAt: now,
      state: { kind: 'waiting' },
    };
    const same = (await writingsOf(ports, article)).find(
      (one) => writingKey(one) === writingKey(writing) && one.state.kind !== 'failed',
    );
    if (same && (!again || same.state.kind !== 'done')) return ok(same);
    await noteWriting(ports, writing);
    const others = task.kind === 'compare' ? await storyOthers(ports, article) : [];
    const { engine } = by.value;
    const order: WritingOrder = {
      id: writing.id,
      task,
      article,
      others,
      brief,
      engine,
      sentences,
    };
    return ok((await begin(ports, order)) ?? writing);
  });
}

/** Saved articles that are compared with the open one, besides it. */
const MOST_OTHERS = 4;

/** The saved articles that tell the story of this one, the nearest first. */
async function storyOthers(ports: Ports, article: Article): Promise<WritingOrder['others']> {
  const library = await ports.library();
  if (!library.ok) return [];
  const { tellers } = await nearArticles(library.value, article, ports.now());
  const bodies = await Promise.all(
    tellers.slice(0, MOST_OTHERS).map(({ row }) => readBody(library.value, row.id)),
  );
  return bodies.flatMap((body) => (body ? [{ articleId: body.id, article: body.article }] : []));
}

/** What was written about what a tab shows, or about a saved article. */
export async function writtenOf(ports: Ports, of: WritingSubject): Promise<Writing[]> {
  const reading = await readingOf(ports, of);
  return reading.ok ? writingsOf(ports, reading.value.article) : [];
}

/** Has it written; what became of the piece where that cannot even begin, else null. */
async function begin(ports: Ports, order: WritingOrder): Promise<Writing | null> {
  try {
    await ports.engines.begin(order);
    return null;
  } catch (error) {
    const trouble: EngineTrouble = { kind: 'unavailable', detail: String(error) };
    return tellWriting(ports, order.id, { kind: 'failed', trouble });
  }
}
