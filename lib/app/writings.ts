import { draftsOf, putDrafts } from '../library/drafts.ts';
import { articleByKey } from '../library/queries.ts';
import type { Article } from '../model/article.ts';
import {
  type Draft,
  WRITING_RECORD,
  type Writing,
  type WritingState,
  writingKey,
} from '../model/engines.ts';
import { hashOf } from '../novelty/hash.ts';
import type { Ports } from './ports.ts';

/** Most pieces that are kept in memory, and their longest state in UTF-16 code units: browsers give 10 MB in all. */
const MOST = 40;
const LARGEST = 200_000;

/** Who writes tells of it every ten seconds (`SELDOM` in carry-out.ts); who has not for so long, in milliseconds, has ended without a word. */
const SILENT = 45_000;

const isWriting = (value: unknown): value is Writing =>
  typeof value === 'object' && value !== null && 'articleKey' in value && 'state' in value;

/** Whether somebody writes it, as far as is known. */
export const isGoingOn = ({ state }: Writing): boolean =>
  state.kind === 'waiting' || state.kind === 'writing';

const nameOf = (id: string): string => `${WRITING_RECORD}${id}`;

/** A piece that nobody writes any more: its writer was ended with the browser's helper process, or by the browser. */
const cutOff: WritingState = {
  kind: 'failed',
  trouble: { kind: 'cut-off', detail: 'The writer was ended' },
};

async function recorded(ports: Ports): Promise<Writing[]> {
  const all = [...(await ports.session.all(WRITING_RECORD)).values()].filter(isWriting);
  const now = ports.now();
  return all.map((one) =>
    isGoingOn(one) && now - one.toldAt > SILENT ? { ...one, state: cutOff } : one,
  );
}

/** What is written, or was, for tabs and for this session; the latest first. */
export const writings = async (ports: Ports): Promise<Writing[]> =>
  (await recorded(ports)).sort((a, b) => b.startedAt - a.startedAt);

/** One of them as it is now; null where it is not there. */
export const writingOfId = async (ports: Ports, id: string): Promise<Writing | null> =>
  (await recorded(ports)).find((one) => one.id === id) ?? null;

const isSame = (a: Writing, b: Writing): boolean =>
  a.articleKey === b.articleKey && writingKey(a) === writingKey(b);

/** Drops those of the session's pieces that have ended, and of which that is true. */
async function drop(ports: Ports, isMeant: (one: Writing, at: number) => boolean): Promise<void> {
  const ended = (await writings(ports)).filter((one) => !isGoingOn(one));
  await ports.session.remove(ended.filter(isMeant).map(({ id }) => nameOf(id)));
}

/** Notes that a piece is asked for; the oldest finished ones make room. What was written for the same stays until this is done. */
export async function noteWriting(ports: Ports, writing: Writing): Promise<void> {
  await drop(
    ports,
    (one, at) => at >= MOST - 1 || (isSame(one, writing) && one.state.kind === 'failed'),
  );
  await ports.session.set(nameOf(writing.id), writing);
}

type Done = Extract<WritingState, { kind: 'done' }>;

function draftOf(
  { articleKey: _, toldAt: __, state: ___, ...piece }: Writing,
  articleId: string,
  { statements, silent, cut }: Done,
): Draft {
  return { ...piece, articleId, statements, silent, cut };
}

function writingOf(
  { articleId: _, statements, silent, cut, ...piece }: Draft,
  articleKey: string,
): Writing {
  const state: Done = { kind: 'done', statements, silent, cut };
  return { ...piece, articleKey, toldAt: piece.startedAt, state };
}

/** Keeps with a saved article what was written for it. Where it cannot be, it stays as long as the browser is open. */
async function keep(ports: Ports, pieces: readonly Writing[]): Promise<void> {
  const library = await ports.library();
  const [first] = pieces;
  if (!library.ok || !first) return;
  const row = await articleByKey(library.value, first.articleKey);
  if (!row) return;
  const drafts = pieces.flatMap((one) =>
    one.state.kind === 'done' ? [draftOf(one, row.id, one.state)] : [],
  );
  await putDrafts(library.value, drafts);
}

/**
 * The writer tells how a piece goes on. What was stopped, or has ended before, is told nothing more: null then, and the writer
 * may stop.
 */
export function tellWriting(
  ports: Ports,
  id: string,
  state: WritingState,
): Promise<Writing | null> {
  return ports.exclusive(nameOf(id), async () => {
    const before = await ports.session.get(nameOf(id));
    if (!isWriting(before) || !isGoingOn(before)) return null;
    const after: Writing = { ...before, state, toldAt: ports.now() };
    if (JSON.stringify(after).length > LARGEST)
      after.state = { kind: 'failed', trouble: { kind: 'too-large', detail: '' } };
    await ports.session.set(nameOf(id), after);
    if (after.state.kind === 'done') {
      await drop(ports, (one) => one.id !== id && isSame(one, after));
      await keep(ports, [after]);
    }
    if (!isGoingOn(after)) ports.engines.ended();
    return after;
  });
}

/** An article was saved: what was written for it before is kept with it. */
export async function keepWritings(ports: Ports, articleKey: string): Promise<void> {
  await keep(
    ports,
    (await writings(ports)).filter((one) => one.articleKey === articleKey),
  );
}

/** Of an article's sentences: what was written of others does not name these. */
export const textHashOf = ({ sentences }: Pick<Article, 'sentences'>): number =>
  hashOf(sentences.map(({ text }) => text).join('\n'));

/**
 * All that was written about an article as it is now, in this session or kept with it, the latest first; of one task by one writer
 * the latest, and where that is not done, the one that was.
 */
export async function writingsOf(ports: Ports, article: Article): Promise<Writing[]> {
  const key = article.canonicalUrl;
  const hash = textHashOf(article);
  const library = await ports.library();
  const row = library.ok ? await articleByKey(library.value, key) : undefined;
  const kept = library.ok && row ? await draftsOf(library.value, row.id) : [];
  const all = [
    ...(await writings(ports)).filter(({ articleKey }) => articleKey === key),
    ...kept.map((draft) => writingOf(draft, key)),
  ].filter(({ textHash }) => textHash === hash);
  const seen = new Map<string, 'done' | 'not yet'>();
  return all
    .sort((a, b) => b.startedAt - a.startedAt)
    .filter((one) => {
      const [key, isDone] = [writingKey(one), one.state.kind === 'done'];
      const before = seen.get(key);
      if (before === 'done' || (before && !isDone)) return false;
      seen.set(key, isDone ? 'done' : 'not yet');
      return true;
    });
}
